// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One line, a button for the details, a button to copy them.
#include "window/NotificationBar.h"

#include "ui_NotificationBar.h"
#include "window/Icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

QColor accent(NotificationKind kind) {
    switch (kind) {
    case NotificationKind::Information:
        return QColor(0x2f, 0x7d, 0xd1);
    case NotificationKind::Warning:
        return QColor(0xd9, 0x9a, 0x1f);
    case NotificationKind::Error:
        return QColor(0xd6, 0x45, 0x45);
    }
    return {};
}

QLatin1StringView pictureName(NotificationKind kind) {
    switch (kind) {
    case NotificationKind::Information:
        return "information"_L1;
    case NotificationKind::Warning:
        return "warning"_L1;
    case NotificationKind::Error:
        return "error"_L1;
    }
    return {};
}

} // unnamed namespace

NotificationBar::NotificationBar(QWidget* parent)
    : Bar(BarEdge::Bottom, parent), m_ui(std::make_unique<Ui::NotificationBar>()) {
    m_ui->setupUi(this);
    m_ui->copyButton->setIcon(icon("copy"_L1));
    m_ui->closeButton->setIcon(icon("close"_L1));
    foldAround(*m_ui->parts, *m_ui->message);
    connect(m_ui->detailsButton, &QToolButton::toggled, this, &NotificationBar::showDetails);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &NotificationBar::copyAll);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Bar::dismiss);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &NotificationBar::act);
}

NotificationBar::~NotificationBar() = default;

void NotificationBar::notify(NotificationKind kind, const QString& text, const QString& details) {
    m_ui->picture->setIcon(icon(pictureName(kind)));
    m_ui->message->setText(text);
    m_ui->detailsText->setPlainText(details);
    m_ui->detailsButton->setChecked(false);
    m_ui->detailsButton->setVisible(!details.isEmpty());
    m_ui->copyButton->show();
    m_ui->undoButton->hide();
    m_offer = nullptr;
    open(accent(kind));
    QAccessibleEvent alert(this, QAccessible::Alert); // a screen reader speaks what appears without a click
    setAccessibleName(text);
    QAccessible::updateAccessibility(&alert);
}

void NotificationBar::offerUndo(const QString& text, const std::function<void()>& undo) {
    offer(NotificationKind::Information, text, tr("&Undo"), undo);
    m_ui->undoButton->setToolTip(tr("Bring back what was taken away"));
    m_ui->copyButton->hide();
    m_isUndo = true;
}

void NotificationBar::offer(NotificationKind kind, const QString& text, const QString& label,
                            const std::function<void()>& act) {
    notify(kind, text);
    m_ui->undoButton->setText(label);
    m_ui->undoButton->setToolTip({});
    m_ui->undoButton->show();
    m_offer = act;
    m_isUndo = false;
}

void NotificationBar::withdrawUndo() {
    if (m_offer && m_isUndo)
        dismiss();
}

void NotificationBar::act() {
    const std::function<void()> act = std::exchange(m_offer, nullptr);
    dismiss();
    if (act)
        act();
}

QString NotificationBar::text() const {
    return m_ui->message->text();
}

QString NotificationBar::details() const {
    return m_ui->detailsText->toPlainText();
}

void NotificationBar::showDetails(bool shown) {
    m_ui->detailsText->setVisible(shown);
    const int lines = std::clamp(m_ui->detailsText->blockCount(), 2, 6);
    m_ui->detailsText->setFixedHeight(m_ui->detailsText->fontMetrics().lineSpacing() * lines + 10);
}

void NotificationBar::copyAll() const {
    const QString all = details().isEmpty() ? text() : text() + u'\n' + details();
    QGuiApplication::clipboard()->setText(all);
}

} // namespace lectern::window
