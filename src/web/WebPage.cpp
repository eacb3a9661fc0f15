// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/WebPage.h"

#include "web/CodeColors.h"
#include "web/Scheme.h"

#include <QFile>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>

namespace lectern::web {

namespace {

constexpr int styleMilliseconds = 250;

const QString& styleQuestion() {
    static const QString script = [] {
        QFile file(QStringLiteral(":/cdn/style-question.js"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }();
    return script;
}

Q_LOGGING_CATEGORY(console, "lectern.web.console", QtWarningMsg)

bool isExternalLink(const QUrl& url) {
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == QLatin1String("https") || scheme == QLatin1String("http") ||
                             scheme == QLatin1String("mailto"));
}

NewView placeFor(QWebEngineNewWindowRequest::DestinationType destination) {
    switch (destination) {
    case QWebEngineNewWindowRequest::InNewWindow:
        return NewView::InWindow;
    case QWebEngineNewWindowRequest::InNewBackgroundTab:
        return NewView::Behind;
    case QWebEngineNewWindowRequest::InNewTab:
    case QWebEngineNewWindowRequest::InNewDialog:
        break;
    }
    return NewView::InFront;
}

} // namespace

WebPage::WebPage(WebProfile& profile, QObject* parent)
    : QWebEnginePage(&profile.profile(), parent), m_profile(profile) {
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](QWebEngineNewWindowRequest& request) { openRequestedView(request); });
}

void WebPage::colorCode(const std::function<void()>& done) {
    runJavaScript(codeQuestion(), QWebEngineScript::ApplicationWorld, [this, done](const QVariant& hasCode) {
        if (hasCode.toBool()) {
            runJavaScript(m_profile.codeColors(), QWebEngineScript::ApplicationWorld,
                          [done](const QVariant&) { done(); });
        } else {
            done();
        }
    });
}

// A script may still be at work on the classes that came last, so it gets a moment before its sheet is read.
void WebPage::keepStyle() {
    if (!m_leavesTraces) {
        return;
    }
    const int turn = ++m_styleTurn;
    const auto ask = [this, turn](const std::function<void(const QVariant&)>& then) {
        runJavaScript(styleQuestion() + QStringLiteral("(%1)").arg(turn), QWebEngineScript::ApplicationWorld,
                      then);
    };
    ask([this, ask, turn](const QVariant& first) {
        if (first.toString() != QLatin1String("again")) {
            return;
        }
        QTimer::singleShot(styleMilliseconds, this, [this, ask, turn] {
            if (turn == m_styleTurn) {
                ask([this](const QVariant& sheet) { keep(sheet.toMap()); });
            }
        });
    });
}

void WebPage::keep(const QVariantMap& sheet) {
    const QByteArray key = sheet.value(QStringLiteral("key")).toString().toLatin1();
    const KeptStyle style{sheet.value(QStringLiteral("css")).toString(),
                          sheet.value(QStringLiteral("classes")).toString()};
    if (isSiteAddress(url()) && !style.css.isEmpty()) {
        QThreadPool::globalInstance()->start([styles = m_profile.keptStyles(), collection = url().host(), key,
                                              style] { styles->keep(collection, key, style); });
    }
}

bool WebPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) {
    if (isSiteAddress(url)) {
        // Lectern itself may go anywhere, and back to where it was; a page stays at home.
        if (type == NavigationTypeTyped || type == NavigationTypeBackForward ||
            type == NavigationTypeReload || // also the page of a history that is taken up again
            url.host() == this->url().host()) {
            return true;
        }
    } else if (url.scheme() == QLatin1String("about")) {
        if (!isMainFrame || type == NavigationTypeTyped) {
            return true;
        }
    } else if (const QUrl own = ownPage(url); !own.isEmpty()) {
        if (isMainFrame) { // the engine is busy with this navigation, so ours follows behind it
            QMetaObject::invokeMethod(
                this, [this, own] { setUrl(own); }, Qt::QueuedConnection);
        }
        return !isMainFrame; // a frame is led home by RequestGuard
    } else if (isMainFrame && type == NavigationTypeLinkClicked && isExternalLink(url)) {
        emit externalLinkRequested(url);
        return false;
    }
    return refuse(url);
}

bool WebPage::refuse(const QUrl& url) {
    m_profile.guard().count(url, this->url(), RequestKind::Navigation);
    emit navigationRefused(url);
    return false;
}

// The address here of a page that the site links to by its web address.
QUrl WebPage::ownPage(const QUrl& url) const {
    const reader::CollectionPtr collection = m_profile.sites().collection(this->url().host());
    const QUrl own = collection ? addressOfPublished(*collection, url) : QUrl();
    return own.isEmpty() || pageUrlOf(*collection, own).isEmpty() ? QUrl() : own;
}

void WebPage::openBeside(const QUrl& link, NewView where) {
    const QUrl own = ownPage(link);
    const QUrl url = own.isEmpty() ? link : own;
    if (isSiteAddress(url) && url.host() == this->url().host()) {
        emit newViewRequested(url, where);
    } else if (isExternalLink(url)) {
        emit externalLinkRequested(url);
    } else {
        refuse(url);
    }
}

void WebPage::openRequestedView(const QWebEngineNewWindowRequest& request) {
    if (request.isUserInitiated()) {
        openBeside(request.requestedUrl(), placeFor(request.destination()));
    } else {
        refuse(request.requestedUrl());
    }
}

QStringList WebPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) {
    return {};
}

// Dialogs would let a page hold the window; a page that is read needs none.
void WebPage::javaScriptAlert(const QUrl&, const QString&) {}

// The engine asks by this way whether a page may be left, too, and tells no other difference than its words.
bool WebPage::javaScriptConfirm(const QUrl&, const QString& message) {
    const QString leaving = QWebEnginePage::tr(
        "Are you sure you want to leave this page? Changes that you made may not be saved.");
    return message == leaving;
}

bool WebPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) {
    return false;
}

void WebPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int line,
                                       const QString& source) {
    qCDebug(console).noquote() << source << line << message;
}

} // namespace lectern::web
