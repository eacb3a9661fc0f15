// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page is left out of the list while the search finds nothing in it.
#include "window/SettingsDialog.h"

#include "ui_SettingsDialog.h"
#include "window/Actions.h"
#include "window/Icons.h"
#include "window/LargeText.h"
#include "window/SettingsPages.h"

#include <QApplication>
#include <QKeyEvent>

namespace lectern::window {

SettingsDialog::SettingsDialog(const SettingsContext& context, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()) {
    m_ui->setupUi(this);
    growWithLetters(*this);
    nameClearButton(*m_ui->search);
    m_ui->pageList->viewport()->setBackgroundRole(QPalette::Window);
    for (const SettingsPageEntry& entry : settingsPages()) {
        SettingsPage* page = entry.make(context, m_ui->stack);
        m_pages.append(page);
        m_ui->stack->insertWidget(m_ui->stack->count() - 1, page); // before what stands for no page
        new QListWidgetItem(icon(entry.icon), page->windowTitle(), m_ui->pageList);
        connect(page, &SettingsPage::removed, m_ui->notification, &NotificationBar::offerUndo);
    }
    connect(m_ui->pageList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_ui->stack->setCurrentIndex(row);
    });
    connect(m_ui->search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // on every page: Return in a field confirms nothing
    const int room = m_ui->pageList->sizeHintForColumn(0) + 2 * m_ui->pageList->frameWidth() + 8;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->pageList, m_ui->search})
        widget->setFixedWidth(qMax(220, room)); // in large type, too
    m_ui->pageList->setCurrentRow(0);
    m_ui->search->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

SettingsDialog* SettingsDialog::shown() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<SettingsDialog*>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

SettingsDialog& SettingsDialog::present(const SettingsContext& context, const QString& page) {
    SettingsDialog* dialog = shown();
    if (!dialog) {
        dialog = new SettingsDialog(context, &context.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!page.isEmpty())
        dialog->showPage(page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

SettingsDialog::Spot SettingsDialog::spot() const {
    const QWidget* control = focusWidget();
    return {geometry(), m_ui->stack->currentWidget()->objectName(),
            control ? control->objectName() : QString()};
}

void SettingsDialog::goTo(const Spot& spot) {
    setGeometry(spot.geometry);
    showPage(spot.page);
    if (auto* control = spot.control.isEmpty() ? nullptr : findChild<QWidget*>(spot.control))
        control->setFocus();
}

void SettingsDialog::showPage(const QString& page) {
    m_ui->search->clear();
    for (qsizetype row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row)->objectName() == page)
            m_ui->pageList->setCurrentRow(static_cast<int>(row));
    }
}

void SettingsDialog::search(const QString& text) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_ui->pageList->count(); ++row) {
        const bool hasMatch = m_pages.at(row)->narrow(words) > 0;
        m_ui->pageList->item(row)->setHidden(!hasMatch);
        if (hasMatch && first < 0)
            first = row;
    }
    const QListWidgetItem* current = m_ui->pageList->currentItem();
    if (first < 0) {
        m_ui->stack->setCurrentWidget(m_ui->nothingFound);
    } else {
        if (!current || current->isHidden())
            m_ui->pageList->setCurrentRow(first);
        m_ui->stack->setCurrentIndex(m_ui->pageList->currentRow());
    }
}

// Escape takes back the search first.
void SettingsDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_ui->search->text().isEmpty()) {
        m_ui->search->clear();
        m_ui->search->setFocus();
    } else if (event->key() != Qt::Key_Return &&
               event->key() != Qt::Key_Enter) { // there is nothing to accept
        QDialog::keyPressEvent(event);
    }
}

} // namespace lectern::window
