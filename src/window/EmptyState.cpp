// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture, two sentences, two buttons.
#include "window/EmptyState.h"

#include "ui_EmptyState.h"
#include "window/Icons.h"

namespace lectern::window {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyState>()) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_ui->title->setFont(large);
    m_ui->picture->setIcon(icon("pages"_L1), 64, QIcon::Disabled);
    connect(m_ui->openButton, &QPushButton::clicked, this, &EmptyState::openFolderRequested);
    connect(m_ui->handbookButton, &QPushButton::clicked, this, &EmptyState::openHandbookRequested);
    showNothing();
}

EmptyState::~EmptyState() = default;

void EmptyState::showNothing() {
    m_ui->title->clear();
    m_ui->text->clear();
    setContentVisible(false);
}

void EmptyState::showMessage(const QString& title, const QString& text) {
    m_ui->title->setText(title);
    m_ui->text->setText(text);
    setContentVisible(true);
}

QString EmptyState::title() const {
    return m_ui->title->text();
}

QString EmptyState::text() const {
    return m_ui->text->text();
}

void EmptyState::setContentVisible(bool visible) {
    m_ui->picture->setVisible(visible);
    m_ui->title->setVisible(visible);
    m_ui->text->setVisible(visible);
    m_ui->openButton->setVisible(visible);
    m_ui->handbookButton->setVisible(visible);
}

} // namespace lectern::window
