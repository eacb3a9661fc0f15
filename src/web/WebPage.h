// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One page on show, locked into its site.
#pragma once

#include "web/WebProfile.h"

#include <QUrl>
#include <QWebEnginePage>

#include <functional>

class QWebEngineNewWindowRequest;

namespace lectern::web {

// Where a person wants a page that gets a view of its own.
enum class NewView { InFront, Behind, InWindow, OtherSide };

// Decides what a page may do: it goes to pages of its own site, asks before a link to the web, and gets no
// window, device, dialog or file of ours.
class WebPage : public QWebEnginePage {
    Q_OBJECT

public:
    explicit WebPage(WebProfile& profile, QObject* parent = nullptr);

    [[nodiscard]] const WebProfile& webProfile() const { return m_profile; }

    // Colours the code of the document, which has been read; `done` is called in any case, also where there
    // is none. In the application's world: whether the page's own scripts may run does not matter.
    void colorCode(const std::function<void()>& done);

    // Keeps the style sheet that a script has made for the document on show, for the next time.
    void keepStyle();
    // From now on nothing is kept of what this page shows.
    void leaveNoTrace() { m_leavesTraces = false; }
    // A person wants the page that a link leads to in a view of its own: asks for it, or about a link to the
    // web.
    void openBeside(const QUrl& link, NewView where);

signals:
    // A person clicked a link to the web or to a mail address; nothing has been opened.
    void externalLinkRequested(const QUrl& address);
    // A link asked for a view of its own (target="_blank", middle click) to a page of this site.
    void newViewRequested(const QUrl& address, lectern::web::NewView where);
    // Any other way out: another scheme, another site, a script that changes the address.
    void navigationRefused(const QUrl& address);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles,
                            const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& preset,
                          QString* answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override;

private:
    void keep(const QVariantMap& sheet);
    bool refuse(const QUrl& url);
    QUrl ownPage(const QUrl& url) const;
    void openRequestedView(const QWebEngineNewWindowRequest& request);

    WebProfile& m_profile;
    int m_styleTurn = 0;
    bool m_leavesTraces = true;
};

} // namespace lectern::web
