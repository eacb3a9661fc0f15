// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/PaperCommands.h"

#include "reader/Tasks.h"
#include "ui_MainWindow.h"
#include "web/PageSaving.h"
#include "web/WebView.h"
#include "window/ActivePage.h"
#include "window/NotificationBar.h"
#include "window/PrintPreview.h"
#include "window/TabArea.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

using SharedTask = std::shared_ptr<reader::Task>;

// A name that every file system takes.
QString fileName(const QString& title, const QString& suffix) {
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = title;
    name.replace(unfit, u" "_s);
    return name.simplified().left(120) + suffix;
}

} // unnamed namespace

PaperCommands::PaperCommands(Ui::MainWindow& ui, const ActivePage& active, TabArea& tabs, QObject* parent)
    : QObject(parent), m_ui(ui), m_active(active), m_tabs(tabs),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    connect(ui.actionPrint, &QAction::triggered, this, &PaperCommands::print);
    connect(ui.actionPrintPreview, &QAction::triggered, this, &PaperCommands::preview);
    connect(ui.actionSavePdf, &QAction::triggered, this, [this] { chooseFile(web::SavedAs::Pdf); });
    connect(ui.actionSavePage, &QAction::triggered, this, [this] { chooseFile(web::SavedAs::Html); });
    connect(&active, &ActivePage::changed, this, &PaperCommands::follow);
    connect(&active, &ActivePage::shown, this, &PaperCommands::follow);
    follow();
}

void PaperCommands::follow() {
    const bool hasPage = m_active.view() && m_active.collection() && !m_active.url().isEmpty();
    for (QAction* action :
         {m_ui.actionPrint, m_ui.actionPrintPreview, m_ui.actionSavePdf, m_ui.actionSavePage})
        action->setEnabled(hasPage);
}

void PaperCommands::print() {
    web::WebView* view = m_active.view();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(web::paperLayout());
    printer->setDocName(m_active.page().title());
    auto* dialog = new QPrintDialog(printer.get(), &m_tabs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, view, [this, view, printer] {
        // The engine cannot be stopped once it prints.
        SharedTask task = m_tabs.tasks().begin(tr("Printing “%1”…").arg(printer->docName()),
                                               reader::Tasks::Stop::Impossible);
        connect(
            view, &web::WebView::printFinished, this,
            [this, task, printer](bool isPrinted) mutable {
                task.reset();
                if (!isPrinted)
                    m_tabs.notify(NotificationKind::Error, tr("The page could not be printed."));
            },
            Qt::SingleShotConnection);
        view->print(printer.get());
    });
    dialog->open();
}

void PaperCommands::preview() {
    auto* preview = new PrintPreview(*m_active.view(), m_active.page().title(), &m_tabs);
    const auto task = std::make_shared<SharedTask>();
    connect(preview, &PrintPreview::layingOut, this, [this, task] {
        *task = m_tabs.tasks().begin(tr("Laying the page out for paper…"), reader::Tasks::Stop::Impossible);
    });
    connect(preview, &PrintPreview::laidOut, this, [task] { task->reset(); });
    preview->open();
}

void PaperCommands::chooseFile(web::SavedAs form) {
    const bool isPdf = form == web::SavedAs::Pdf;
    const QString suffix = isPdf ? u".pdf"_s : u".html"_s;
    auto* dialog =
        new QFileDialog(&m_tabs, isPdf ? tr("Save the page as PDF") : tr("Save the page as one file"),
                        m_folder, isPdf ? tr("PDF (*.pdf)") : tr("HTML (*.html *.htm)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(m_active.page().title(), suffix));
    // The page meant is the one on show now; where it is gone meanwhile, so is the wish.
    connect(dialog, &QFileDialog::fileSelected, m_active.view(),
            [this, form](const QString& file) { save(form, file); });
    dialog->open();
}

void PaperCommands::save(web::SavedAs form, const QString& file) {
    m_folder = QFileInfo(file).path();
    web::WebView* view = m_active.view();
    auto* saving = new web::PageSaving(*view, m_active.collection(), this);
    auto task = SharedTask(m_tabs.tasks().begin(tr("Saving “%1”…").arg(m_active.page().title())));
    connect(task.get(), &reader::Task::cancelled, saving, &QObject::deleteLater);
    connect(view, &QObject::destroyed, saving, &QObject::deleteLater);
    connect(saving, &QObject::destroyed, this, [task]() mutable { task.reset(); });
    connect(saving, &web::PageSaving::ended, this, [this, saving, file](const QString& error) {
        saving->deleteLater();
        const QString shown = QDir::toNativeSeparators(file);
        if (error.isEmpty())
            m_tabs.notify(NotificationKind::Information, tr("The page is saved as %1.").arg(shown));
        else
            m_tabs.notify(NotificationKind::Error, tr("The page could not be saved as %1.").arg(shown),
                          error);
    });
    saving->start(form, file);
}

} // namespace lectern::window
