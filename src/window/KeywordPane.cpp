// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A list view whose items flow like words; the delegate makes chips of them.
#include "window/KeywordPane.h"

#include "reader/KeywordModel.h"
#include "ui_KeywordPane.h"
#include "window/KeywordDelegate.h"

namespace lectern::window {

KeywordPane::KeywordPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::KeywordPane>()) {
    m_ui->setupUi(this);
    m_ui->chips->setItemDelegate(new KeywordDelegate(m_ui->chips));
    m_ui->chips->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->chips->viewport()->setAttribute(Qt::WA_Hover);
    m_ui->chips->setMouseTracking(true);
    hide();
}

KeywordPane::~KeywordPane() = default;

void KeywordPane::setModel(reader::KeywordModel& model) {
    m_model = &model;
    m_ui->chips->setModel(&model);
    connect(m_ui->clearButton, &QToolButton::clicked, &model, &reader::KeywordModel::clear);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeywordPane::followModel);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &KeywordPane::followModel);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &KeywordPane::followModel);
    connect(&model, &QAbstractItemModel::dataChanged, this, &KeywordPane::followModel);
    followModel();
}

void KeywordPane::focusChips() {
    m_ui->chips->setFocus(Qt::ShortcutFocusReason);
}

void KeywordPane::followModel() {
    setVisible(m_model->rowCount() > 0);
    m_ui->clearButton->setVisible(!m_model->chosen().isEmpty());
}

} // namespace lectern::window
