// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/DebugDialog.h"

#include "ui_DebugDialog.h"
#include "window/DebugInformation.h"
#include "window/Icons.h"
#include "window/LargeText.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>

namespace lectern::window {

using namespace Qt::StringLiterals;

DebugDialog::DebugDialog(const Services& services, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DebugDialog>()) {
    m_ui->setupUi(this);
    growWithLetters(*this);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->text->setPlainText(toText(debugInformation(services, parent->screen())));
    m_ui->copyButton->setIcon(icon("copy"_L1));
    connect(m_ui->copyButton, &QPushButton::clicked, this, &DebugDialog::copy);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_ui->copyButton->setFocus();
}

DebugDialog::~DebugDialog() = default;

void DebugDialog::copy() {
    QGuiApplication::clipboard()->setText(m_ui->text->toPlainText());
    m_ui->copied->setText(tr("Copied."));
}

} // namespace lectern::window
