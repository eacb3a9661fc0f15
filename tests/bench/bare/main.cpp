// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least program that shows a page with QtWebEngine: what Lectern's start and memory are held against.
#include <QApplication>
#include <QTimer>
#include <QUrl>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <cstdio>

// bench-bare FILE.html: prints "painted" once the page's first content is on the screen.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWebEngineView view;
    view.resize(1280, 800);
    view.load(QUrl::fromLocalFile(QString::fromLocal8Bit(argv[argc - 1])));
    view.show();

    QTimer poll;
    poll.setInterval(8);
    QObject::connect(&poll, &QTimer::timeout, &view, [&view, &poll] {
        view.page()->runJavaScript(
            QStringLiteral("performance.getEntriesByName('first-contentful-paint').length"),
            [&poll](const QVariant& paints) {
                if (paints.toInt() > 0 && poll.isActive()) {
                    poll.stop();
                    std::puts("painted");
                    std::fflush(stdout);
                }
            });
    });
    poll.start();
    return QApplication::exec();
}
