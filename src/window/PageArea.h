// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page and the bars that belong to it: questions, messages, find, progress, and what stands there without
// one.
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace lectern::web {
class WebProfile;
class WebView;
} // namespace lectern::web

namespace lectern::window {

namespace Ui {
class PageArea;
}

class FindBar;
class ProgressStrip;
enum class NotificationKind;

class PageArea : public QWidget {
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);
    ~PageArea() override;

    // Makes the view. To be called once; the profile outlives this widget.
    void setProfile(web::WebProfile& profile);
    [[nodiscard]] web::WebView* view() const { return m_view; } // null before setProfile()

    // All texts are translated sentences; `details` may be empty.
    void notify(NotificationKind kind, const QString& text, const QString& details = {});
    // Says in place of a page why there is none.
    void showFailure(const QString& title, const QString& text);
    // Puts the page in front again.
    void showPage();
    void focusPage();
    // The addresses that the page on show asked of the network.
    void tellRefused();

    [[nodiscard]] FindBar& findBar();
    [[nodiscard]] ProgressStrip& progress();

signals:
    void openFolderRequested();
    void openHandbookRequested();
    void refusedChanged(int requests);

private:
    void connectFind();
    void connectRefusals(web::WebProfile& profile);
    void forgetRefused();
    void askAboutLink(const QUrl& address);
    void openInBrowser(const QUrl& address);

    std::unique_ptr<Ui::PageArea> m_ui;
    web::WebView* m_view = nullptr;
    QStringList m_refused;
    bool m_isNewPage = false; // being loaded, and nothing refused yet
};

} // namespace lectern::window
