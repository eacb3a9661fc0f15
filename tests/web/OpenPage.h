// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A view on a site, driven as a person would, and read back from the document on screen.
#pragma once

#include "web/Scheme.h"
#include "web/TempSite.h"
#include "web/WebView.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

namespace lectern::web {

class OpenPage {
public:
    // As a folder that the reader has trusted, or not yet.
    explicit OpenPage(reader::CollectionPtr collection, OwnScripts scripts = OwnScripts::Run)
        : m_collection(std::move(collection)) {
        m_profile.sites().setTrustTest(
            [scripts](const reader::Collection&) { return scripts == OwnScripts::Run; });
        m_profile.sites().add(m_collection);
        m_view.resize(600, 400);
        m_view.show();
    }

    WebView& view() { return m_view; }
    WebPage& page() { return m_view.webPage(); }
    WebProfile& profile() { return m_profile; }
    const reader::Collection& collection() const { return *m_collection; }

    // Waits until the page at PageInfo::url is drawn.
    bool show(const QString& pageUrl) { return show(addressOf(*m_collection, pageUrl)); }
    bool show(const QUrl& address) {
        QSignalSpy settled(&m_view, &WebView::settled);
        m_view.load(address);
        return settled.wait(20000);
    }

    // The value of an expression in the page.
    QVariant value(const QString& script) {
        const auto answer =
            std::make_shared<std::optional<QVariant>>(); // it may come when nobody waits any more
        page().runJavaScript(script, [answer](const QVariant& value) { *answer = value; });
        return QTest::qWaitFor([&answer] { return answer->has_value(); }, 10000) ? **answer : QVariant();
    }
    QString text(const QString& script) { return value(script).toString(); }

    // A click with the left button in the middle of the first such element.
    void click(const QString& selector) {
        const QVariantList at = value(QStringLiteral("(() => { const r = document.querySelector('%1')"
                                                     ".getBoundingClientRect();"
                                                     "return [r.x + r.width / 2, r.y + r.height / 2]; })()")
                                          .arg(selector))
                                    .toList();
        QTest::mouseClick(m_view.focusProxy(), Qt::LeftButton, {},
                          QPointF(at[0].toDouble(), at[1].toDouble()).toPoint());
    }

private:
    reader::CollectionPtr m_collection;
    WebProfile m_profile;
    WebView m_view{m_profile};
};

// The engine must be prepared before the application is made.
template <typename Test>
int runWebTest(int argc, char** argv) {
    const QTemporaryDir cache; // what pages leave there is not the tester's
    qputenv("XDG_CACHE_HOME", cache.path().toLocal8Bit());
    prepareEngine();
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lectern::web
