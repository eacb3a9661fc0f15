// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of text, a line of progress, a button.
#include "window/ProgressStrip.h"

#include "ui_ProgressStrip.h"

#include <chrono>

namespace lectern::window {

using namespace std::chrono_literals;

ProgressStrip::ProgressStrip(QWidget* parent)
    : Bar(BarEdge::Top, parent), m_ui(std::make_unique<Ui::ProgressStrip>()) {
    m_ui->setupUi(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { open(); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
}

ProgressStrip::~ProgressStrip() = default;

void ProgressStrip::begin(const QString& text) {
    setText(text);
    m_patience.start();
}

void ProgressStrip::setText(const QString& text) {
    m_ui->text->setText(text);
}

void ProgressStrip::end() {
    m_patience.stop();
    dismiss();
}

} // namespace lectern::window
