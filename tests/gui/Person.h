// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Someone in front of the window: looks at what is shown, clicks, types and waits as people do.
#pragma once

#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "reader/Tasks.h"
#include "web/Scheme.h"
#include "web/WebProfile.h"
#include "web/WebView.h"
#include "window/Desk.h"
#include "window/MainWindow.h"
#include "window/TabArea.h"
#include "window/TabBar.h"
#include "window/Translations.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace lectern::tests {

using namespace Qt::StringLiterals;

inline constexpr int patience = 20'000; // milliseconds; a busy machine may be slow, a lost signal never comes

// A real event loop: QTest's own waits take one step of it at a time, and the engine's idle work waits for
// ever behind whatever timer is due at each step.
inline bool eventually(const std::function<bool()>& holds) {
    QEventLoop loop;
    QTimer look;
    bool isLooking = false; // a look that waits for the page itself is not begun anew meanwhile
    look.callOnTimeout([&] {
        if (std::exchange(isLooking, true))
            return;
        if (holds())
            loop.quit();
        isLooking = false;
    });
    look.start(5);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!holds())
        loop.exec();
    return holds();
}

// Lets things come to rest.
inline void aMoment(int milliseconds = 600) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// As QTRY_VERIFY and QTRY_COMPARE, in a real event loop.
#define EVENTUALLY(condition)                                                                                \
    QVERIFY(lectern::tests::eventually([&] { return static_cast<bool>(condition); }))
#define EVENTUALLY_COMPARE(actual, expected)                                                                 \
    lectern::tests::eventually([&] { return (actual) == (expected); });                                      \
    QCOMPARE(actual, expected)

inline QString guideFolder() {
    return QStringLiteral(LECTERN_TESTS_DIR "/sites/guide");
}

inline QString handbookFolder() {
    return QDir::cleanPath(QStringLiteral(LECTERN_TESTS_DIR "/../resources/handbook"));
}

// A folder that is gone after the test.
class ScratchSite {
public:
    void write(const QString& name, const QByteArray& contents) const {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
    QString path() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

class Person {
public:
    // The window of a first start, or of a later one when `settings` names a file that an earlier one has
    // left. Who goes without closing the window has crashed.
    explicit Person(const QString& settings = {})
        : m_home(settings.isEmpty() ? m_scratch.filePath(u"settings.ini"_s) : settings), m_settings(m_home),
          m_memory(m_home + u".sqlite"_s, handbookFolder()), window(firstWindow()) {
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        desk.setProfile(m_profile);
        QObject::connect(&window, &window::MainWindow::settled, &window, [this] { ++m_settled; });
        QObject::connect(&window, &window::MainWindow::failed, &window, [this] { ++m_failures; });
    }

    // True once a page of the folder has been drawn.
    bool open(const QString& folder, const QString& page = {}) {
        return pageAfter([&] { window.openFolder(folder, page); });
    }
    // True once the window has said why it cannot.
    bool openInVain(const QString& folder) {
        const int before = m_failures;
        window.openFolder(folder);
        return eventually([&] { return m_failures > before; });
    }
    // True once a page has been drawn that `act` leads to.
    bool pageAfter(const std::function<void()>& act) {
        const int before = m_settled;
        act();
        return eventually([&] { return m_settled > before; });
    }

    // Runs `script` in the page on show; once more where the engine forgets it, as it does when a page gives
    // way to another.
    QVariant page(const QString& script) const {
        const auto answer = std::make_shared<std::optional<QVariant>>();
        const auto ask = [this, script, answer] {
            window.view()->page()->runJavaScript(script,
                                                 [answer](const QVariant& result) { *answer = result; });
        };
        QTimer again;
        again.callOnTimeout(ask);
        again.start(2000);
        ask();
        [[maybe_unused]] const bool inTime = eventually([answer] { return answer->has_value(); });
        return answer->value_or(QVariant());
    }
    QString text(const QString& selector) const {
        return page(u"(document.querySelector('%1') || {}).innerText || ''"_s.arg(selector)).toString();
    }
    double scrolled() const { return page(u"scrollY"_s).toDouble(); }
    // Scrolls as far as a person would by wheel or key, and rests there until the place is remembered.
    void scrollTo(double y) {
        const double before = scrolled();
        QSignalSpy noted(&m_memory.places(), &reader::Places::noted);
        page(u"window.scrollTo({top: %1, behavior: 'instant'})"_s.arg(y));
        const qsizetype earlier = noted.count();
        QVERIFY(qAbs(scrolled() - before) > 1);
        EVENTUALLY(noted.count() > earlier);
    }
    // True once a crash would lose nothing: what is open is remembered as it is.
    bool isKept() {
        return eventually([this] {
            reader::SessionState open;
            for (const window::MainWindow* each : desk.windows()) {
                if (!each->isPrivate())
                    open.windows.append(each->state());
            }
            return m_memory.lastSession() == open;
        });
    }
    int count(const QString& selector) const {
        return page(u"document.querySelectorAll('%1').length"_s.arg(selector)).toInt();
    }
    // True once the page has been drawn in the size that it has now, and where it is scrolled to: what was
    // drawn last is what the engine aims a click at.
    bool isDrawn() const {
        const auto* view = window.view();
        if (!eventually([&] {
                const double height = page(u"innerHeight"_s).toDouble() * view->zoomFactor();
                return qAbs(height - view->height()) < 2;
            }))
            return false;
        page(u"window.drawnForPerson = false; requestAnimationFrame(() => requestAnimationFrame(() => {"
             " window.drawnForPerson = true; })); true"_s);
        return eventually([this] { return page(u"window.drawnForPerson"_s).toBool(); });
    }
    void clickInPage(const QString& selector, Qt::MouseButton button = Qt::LeftButton) const {
        page(u"document.querySelector('%1').scrollIntoView({block: 'center', behavior: 'instant'})"_s.arg(
            selector));
        QVERIFY(isDrawn());
        const QVariantList middle =
            page(u"(() => { const r = document.querySelector('%1').getClientRects()[0];"
                 " return [r.x + r.width / 2, r.y + r.height / 2]; })()"_s.arg(selector))
                .toList();
        QVERIFY2(middle.size() == 2, qPrintable(selector));
        const double zoom = window.view()->zoomFactor();
        const QPointF point(middle.at(0).toDouble() * zoom, middle.at(1).toDouble() * zoom);
        QTest::mouseClick(window.view()->focusProxy(), button, {}, point.toPoint());
    }

    template <typename Widget>
    Widget* find(const char* name) const {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* name) const { clickOn(find<QWidget>(name)); }
    static void clickOn(QWidget* widget) {
        QVERIFY(widget);
        QVERIFY2(isInSight(*widget, widget->rect().center()), qPrintable(widget->objectName()));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    // True once the point can be seen: what has just been shown has no place until the layout has run.
    static bool isInSight(const QWidget& widget, QPoint point) {
        return eventually([&] { return widget.visibleRegion().contains(point); });
    }
    QAction* command(const char* name) const { return find<QAction>(name); }
    // To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }

    QTabBar* tabBar() const { return &window.tabs().bar(); }
    void clickTab(int index, Qt::MouseButton button = Qt::LeftButton) const {
        EVENTUALLY(tabBar()->visibleRegion().contains(tabBar()->tabRect(index).center()));
        QTest::mouseClick(tabBar(), button, {}, tabBar()->tabRect(index).center());
    }

    QTreeView* tree() const { return find<QTreeView>("tree"); }
    QListView* chips() const { return find<QListView>("chips"); }
    static QModelIndex row(const QAbstractItemView* view, const QString& text) {
        return view->model()
            ->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1,
                    Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    static void clickRow(QAbstractItemView* view, const QString& text,
                         Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {}) {
        const auto place = [&] {
            const QModelIndex index = row(view, text);
            view->scrollTo(index);
            return view->visualRect(index).center();
        };
        QVERIFY2(eventually([&] {
                     return row(view, text).isValid() && view->viewport()->visibleRegion().contains(place());
                 }),
                 qPrintable(text));
        QTest::mouseClick(view->viewport(), button, keys, place());
    }
    QString selectedRow() const {
        return tree()->selectionModel()->selectedIndexes().value(0).data().toString();
    }
    QString countShown() const { return find<QWidget>("filterRow")->findChild<QLabel*>(u"count"_s)->text(); }
    QString emptyTitle() const { return find<QWidget>("emptyState")->findChild<QLabel*>(u"title"_s)->text(); }
    QString message() const { return find<QLabel>("message")->text(); }

private:
    window::MainWindow& firstWindow() {
        m_memory.waitUntilReady();
        if (!desk.restore())
            desk.add().resize(1180, 780);
        return *desk.windows().first();
    }

    QTemporaryDir m_scratch;
    QString m_home;
    reader::Settings m_settings;
    reader::OpenCollections m_collections;
    reader::SearchIndexes m_searches{m_collections, {}};
    reader::Memory m_memory;
    reader::Tasks m_tasks;
    web::WebProfile m_profile;
    int m_settled = 0;
    int m_failures = 0;

public:
    window::Desk desk{
        {m_settings, m_collections, m_searches, m_memory, m_tasks, handbookFolder()}}; // its windows go first
    window::MainWindow& window;
    reader::Settings& settings() { return m_settings; }
    reader::Memory& memory() { return m_memory; }
    reader::Tasks& tasks() { return m_tasks; }
};

// main() of a GUI test: the engine prepared as the program does it, the texts in a language that is the same
// everywhere.
template <typename Test>
int runTest(int argc, char** argv, const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates)) {
    web::prepareEngine();
    QLocale::setDefault(locale);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next person opens another
    window::installTranslations(application, locale);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lectern::tests
