// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture, two sentences, two buttons, and what exactly went wrong.
#include "window/EmptyState.h"

#include "ui_EmptyState.h"
#include "window/Icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

namespace lectern::window {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyState>()) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_ui->title->setFont(large);
    m_ui->picture->setIcon(icon("pages"_L1), 64, QIcon::Disabled);
    m_ui->copyButton->setIcon(icon("copy"_L1));
    connect(m_ui->openButton, &QPushButton::clicked, this, &EmptyState::openFolderRequested);
    connect(m_ui->handbookButton, &QPushButton::clicked, this, &EmptyState::openHandbookRequested);
    connect(m_ui->detailsButton, &QToolButton::toggled, m_ui->detailsText, &QWidget::setVisible);
    connect(m_ui->detailsButton, &QToolButton::toggled, m_ui->copyButton, &QWidget::setVisible);
    connect(m_ui->copyButton, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(title() + u'\n' + text() + u'\n' + details()); });
    showNothing();
}

EmptyState::~EmptyState() = default;

void EmptyState::showNothing() {
    m_ui->title->clear();
    m_ui->text->clear();
    setContentVisible(false);
}

void EmptyState::showMessage(const QString& title, const QString& text, const QString& details) {
    m_ui->title->setText(title);
    m_ui->text->setText(text);
    m_ui->detailsText->setPlainText(details);
    setContentVisible(true);
    setAccessibleName(title + u". "_s + text);
    QAccessibleEvent alert(this, QAccessible::Alert); // a screen reader speaks what appears without a click
    QAccessible::updateAccessibility(&alert);
}

QString EmptyState::title() const {
    return m_ui->title->text();
}

QString EmptyState::text() const {
    return m_ui->text->text();
}

QString EmptyState::details() const {
    return m_ui->detailsText->toPlainText();
}

void EmptyState::setContentVisible(bool visible) {
    m_ui->picture->setVisible(visible);
    m_ui->title->setVisible(visible);
    m_ui->text->setVisible(visible);
    m_ui->detailsButton->setChecked(false);
    m_ui->detailsButton->setVisible(visible && !details().isEmpty());
    m_ui->openButton->setVisible(visible);
    m_ui->handbookButton->setVisible(visible);
}

} // namespace lectern::window
