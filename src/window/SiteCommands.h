// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands about the site on show and what it may do: its trust, the page's report, bringing along.
#pragma once

#include "window/PageReportDialog.h"
#include "window/Services.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class BringAlongDialog;
class PageArea;
class StatusLine;
class TabArea;

// Each command goes to whichever page is the active one when it is called.
class SiteCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    SiteCommands(Ui::MainWindow& ui, TabArea& tabs, StatusLine& statusLine, const Services& services,
                 Privacy privacy, QWidget& window);

    // Another page is active, or something about it has changed.
    void follow();
    // To be called once for each page area.
    void connectPage(PageArea& page);

private:
    void showReport(PageReportDialog::Part part);
    void fillReport();
    void checkSite();
    void edit(const QString& file, int line);
    [[nodiscard]] std::optional<reader::Faithfulness> faithfulness() const;
    void setTrust(bool trust);
    void bringAlong();
    [[nodiscard]] bool canBring() const;

    Ui::MainWindow& m_ui;
    TabArea& m_tabs;
    StatusLine& m_statusLine;
    Services m_services;
    Privacy m_privacy;
    QWidget& m_window;
    QPointer<PageReportDialog> m_report;
    QPointer<BringAlongDialog> m_bring;
};

} // namespace lectern::window
