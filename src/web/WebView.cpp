// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/WebView.h"

#include "web/KeyboardKeeper.h"

#include <QChildEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWebEngineFindTextResult>
#include <QWebEngineScript>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lectern::web {

namespace {

constexpr double zoomStep = 1.1;
constexpr int pollMilliseconds = 8;          // half a frame
constexpr int paintLimitMilliseconds = 1000; // an empty page never has a first content

// Says "painted" once something of the page is on screen and "settled" two frames after its fonts and
// pictures were ready, with the page loaded. A picture further down that waits for its turn is not waited
// for. Runs in a world of its own, where the page's scripts see and change nothing.
QString paintQuestion(bool isLoaded) {
    return QStringLiteral("(() => {"
                          "if (%1 && !window.lecternFrames) {"
                          "  window.lecternFrames = 'asked';"
                          "  const pictures = [...document.images].filter((i) => i.complete);"
                          "  const ready = pictures.map((i) => i.decode().catch(() => {}));"
                          "  Promise.all([document.fonts.ready, ...ready]).then(() =>"
                          "    requestAnimationFrame(() => requestAnimationFrame("
                          "      () => { window.lecternFrames = 'drawn'; })));"
                          "}"
                          "const paints = performance.getEntriesByName('first-contentful-paint');"
                          "if (!paints.length) return '';"
                          "return window.lecternFrames === 'drawn' ? 'settled' : 'painted';"
                          "})()")
        .arg(isLoaded ? QStringLiteral("true") : QStringLiteral("false"));
}

} // namespace

WebView::WebView(WebProfile& profile, QWidget* parent)
    : QWebEngineView(parent), m_page(profile.takePage(this)), m_marks(new PageMarks(*m_page)) {
    setPage(m_page);
    new KeyboardKeeper(*this); // the view's
    setAcceptDrops(false);     // a dropped folder is the window's
    m_paintPoll.setInterval(pollMilliseconds);
    m_paintLimit.setInterval(paintLimitMilliseconds);
    m_paintLimit.setSingleShot(true);
    connect(&m_paintPoll, &QTimer::timeout, this, &WebView::askForPaint);
    connect(&m_paintLimit, &QTimer::timeout, this, [this] {
        m_isLoaded = true;
        paintAnswered(m_load, QStringLiteral("settled"));
    });
    connect(this, &QWebEngineView::urlChanged, this, &WebView::pageShown);
    connect(m_page, &QWebEnginePage::linkHovered, this,
            [this](const QString& link) { m_hovered = QUrl(link); });
    connect(m_page, &QWebEnginePage::scrollPositionChanged, this, &WebView::moved);
    connect(this, &QWebEngineView::loadStarted, this, &WebView::startWatchingPaint);
    connect(this, &QWebEngineView::loadFinished, this, [this] {
        m_isRead = true;
        if (m_paintPoll.isActive()) {
            m_paintLimit.start();
        }
        if (m_isPainted) {
            completePage();
        }
    });
    connect(m_page, &QWebEnginePage::findTextFinished, this, [this](const QWebEngineFindTextResult& result) {
        if (m_findOptions.words == FindWords::Parts) {
            emit findCounted(result.activeMatch(), result.numberOfMatches());
        }
    });
    connect(m_marks, &PageMarks::counted, this, [this](int active, int total) {
        if (m_findOptions.words == FindWords::Whole) {
            emit findCounted(active, total);
        }
    });
}

WebView::~WebView() = default;

void WebView::find(const QString& text, FindDirection direction, const FindOptions& options) {
    if (options.words == FindWords::Whole) {
        return findWholeWords(text, direction, options);
    }
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, direction == FindDirection::Backward);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, options.matching == FindCase::Match);
    m_found = text;
    if (const FindOptions before = std::exchange(m_findOptions, options); before != options) {
        m_page->findText(QString()); // the engine takes the same text for the same search, whatever the case
        if (before.words == FindWords::Whole) {
            m_marks->clear();
        }
    }
    m_page->findText(text, flags);
}

// The engine knows parts of words alone.
void WebView::findWholeWords(const QString& text, FindDirection direction, const FindOptions& options) {
    m_page->findText(QString());
    const bool isSame = m_found == text && m_findOptions == options && m_marks->isMarked();
    m_found = text;
    m_findOptions = options;
    if (text.isEmpty()) {
        m_marks->clear();
    } else if (isSame) {
        m_marks->step(direction);
    } else {
        m_marks->mark({text}, options.matching, options.words);
    }
}

void WebView::zoomIn() {
    setZoom(zoomFactor() * zoomStep);
}

void WebView::zoomOut() {
    setZoom(zoomFactor() / zoomStep);
}

void WebView::resetZoom() {
    setZoom(1.0);
}

void WebView::setZoom(double factor) {
    double bounded = std::clamp(factor, leastZoom, mostZoom);
    if (std::abs(bounded - 1.0) < 0.01) {
        bounded = 1.0; // steps in and out again end where they began
    }
    setZoomFactor(bounded);
    emit zoomChanged(bounded);
}

// The engine has no say in it: what it would offer is not all possible here.
void WebView::contextMenuEvent(QContextMenuEvent* event) {
    findSpot(*this, event->pos(), this,
             [this, place = event->globalPos()](const PageSpot& spot) { emit menuRequested(spot, place); });
}

// The engine draws and listens in a child widget that it makes anew now and then.
bool WebView::event(QEvent* event) {
    if (event->type() == QEvent::ChildAdded) {
        static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
    }
    return QWebEngineView::event(event);
}

bool WebView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() == Qt::ControlModifier) {
            if (wheel->angleDelta().y() != 0) {
                wheel->angleDelta().y() > 0 ? zoomIn() : zoomOut();
            }
            return true;
        }
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        if (mouseEvent(*static_cast<QMouseEvent*>(event))) {
            return true;
        }
        emit moved();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            m_marks->clear(); // and the page has the key, too
        }
        emit moved();
        break;
    case QEvent::Wheel:
        emit moved();
        break;
    default:
        break;
    }
    return QWebEngineView::eventFilter(watched, event);
}

// Alt and a click on a link: to the other side. The engine would take it for a wish to save the page.
bool WebView::mouseEvent(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::AltModifier || m_hovered.isEmpty()) {
        return false;
    }
    if (event.type() == QEvent::MouseButtonRelease) {
        m_page->openBeside(m_hovered, NewView::OtherSide);
    }
    return true;
}

void WebView::startWatchingPaint() {
    ++m_load;
    m_isRead = false;
    m_isLoaded = false;
    m_isPainted = false;
    m_paintLimit.stop();
    m_paintPoll.start();
}

// Not before something is on the screen: finding the words in a page's code takes longer than painting it.
void WebView::completePage() {
    m_page->colorCode([this, load = m_load] { m_isLoaded = m_isLoaded || load == m_load; });
}

void WebView::askForPaint() {
    m_page->runJavaScript(
        paintQuestion(m_isLoaded), QWebEngineScript::ApplicationWorld,
        [this, load = m_load](const QVariant& answer) { paintAnswered(load, answer.toString()); });
}

void WebView::paintAnswered(int load, const QString& answer) {
    if (load != m_load || answer.isEmpty() || !m_paintPoll.isActive()) {
        return;
    }
    if (!m_isPainted) {
        m_isPainted = true;
        emit painted();
        if (m_isRead) {
            completePage();
        }
    }
    if (m_isLoaded && answer == QLatin1String("settled")) {
        m_paintPoll.stop();
        m_paintLimit.stop();
        m_page->keepStyle();
        emit settled();
    }
}

} // namespace lectern::web
