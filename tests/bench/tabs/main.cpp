// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A window with many tabs, each looked at in turn as a reader would, with the pane around the page open: what
// TabsBench weighs and lets rest.
#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "reader/Tasks.h"
#include "web/Scheme.h"
#include "web/WebProfile.h"
#include "window/Desk.h"
#include "window/MainWindow.h"
#include "window/TabArea.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace lectern;
using namespace Qt::StringLiterals;

// tabs-window FOLDER PAGE...: prints "painted" once all pages have been on the screen.
int main(int argc, char** argv) {
    web::prepareEngine();
    QApplication application(argc, argv);
    const QTemporaryDir home;
    reader::Settings settings(home.filePath(u"settings.ini"_s));
    reader::OpenCollections collections;
    reader::SearchIndexes searches(collections, {});
    reader::Memory memory({}, {});
    reader::Tasks tasks;
    web::WebProfile profile;
    window::Desk desk({settings, collections, searches, memory, tasks, {}});

    reader::WindowState state;
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString& page : arguments.mid(2))
        state.tabs.append({{{arguments.at(1), page, page, {}}}});
    window::MainWindow& window = desk.add(state);
    window.resize(1280, 800);
    window.show();
    desk.setProfile(profile);
    window.findChild<QAction*>(u"actionAround"_s)->setChecked(true);

    int shown = 0;
    QObject::connect(&window, &window::MainWindow::settled, &window, [&] {
        if (++shown < window.tabs().count())
            return window.tabs().select(shown);
        std::puts("painted");
        std::fflush(stdout);
    });
    return QApplication::exec();
}
