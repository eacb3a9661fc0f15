// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page on show: whether it is what was published, and what became of all that it asked for.
#pragma once

#include "reader/Faithfulness.h"
#include "web/PageReport.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace lectern::window {

namespace Ui {
class PageReportDialog;
}

class SiteCheckPane;

// Stands beside the page and follows it. It changes nothing itself: what is wanted goes to whoever may.
class PageReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit PageReportDialog(QWidget* parent);
    ~PageReportDialog() override;

    enum class Scripts {
        None,   // no site is on show
        Always, // Lectern's own pages
        Trusted,
        Restricted, // by the reader's word
        Unasked     // as long as nothing was said
    };
    void show(const QString& title, const web::PageReport& report, Scripts scripts);
    void setCanBring(bool can);
    void setFaithfulness(const reader::Faithfulness& faithfulness);
    [[nodiscard]] SiteCheckPane& site() const;

    enum class Part { Differences, Requests, Site };
    void turnTo(Part part);

signals:
    void trustWanted(bool trust);
    void bringWanted();
    // The file is relative to the site's folder.
    void editWanted(const QString& file, int line);
    void pageWanted(const QString& page);

private:
    void tellScripts(Scripts scripts, int ownScripts);
    void addGiven(const QList<web::PageReport::Given>& given);
    void addBrought(const QList<QUrl>& brought);
    void addRefused(const QList<web::PageReport::Refused>& refused);
    QTreeWidgetItem* addGroup(const QString& title);
    void copy() const;
    [[nodiscard]] QString thingsText() const;

    std::unique_ptr<Ui::PageReportDialog> m_ui;
    bool m_isTrusted = false;
};

} // namespace lectern::window
