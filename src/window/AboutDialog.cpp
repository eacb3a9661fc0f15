// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A small card; it does not stop the window behind it.
#include "window/AboutDialog.h"

#include "ui_AboutDialog.h"

#include <QCoreApplication>

namespace lectern::window {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>()) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->name->setFont(large);
    m_ui->picture->setIcon(windowIcon(), 96);
    m_ui->picture->setVisible(!windowIcon().isNull());
    m_ui->version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

AboutDialog::~AboutDialog() = default;

} // namespace lectern::window
