// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The address, and three answers.
#include "window/LinkQuestionBar.h"

#include "ui_LinkQuestionBar.h"
#include "window/Icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>

#include <chrono>

namespace lectern::window {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A script may raise the question, too: a key or click that was meant for something else must not answer it.
constexpr auto pause = 400ms;

} // unnamed namespace

LinkQuestionBar::LinkQuestionBar(QWidget* parent)
    : Bar(BarEdge::Bottom, parent), m_ui(std::make_unique<Ui::LinkQuestionBar>()) {
    m_ui->setupUi(this);
    m_ui->picture->setIcon(icon("external-link"_L1));
    QPalette plain = m_ui->address->palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    m_ui->address->setPalette(plain);
    m_ui->address->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    foldAround(*m_ui->parts, *m_ui->address);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LinkQuestionBar::endPause);
    connect(m_ui->openButton, &QPushButton::clicked, this, &LinkQuestionBar::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &Bar::dismiss);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
        dismiss();
    });
}

LinkQuestionBar::~LinkQuestionBar() = default;

void LinkQuestionBar::ask(const QUrl& address) {
    m_address = address;
    const QString shown = address.toString(QUrl::FullyEncoded);
    m_ui->address->setText(shown);
    m_ui->address->setCursorPosition(0); // the host is what matters, and it stands in front
    m_ui->address->setToolTip(shown.toHtmlEscaped());
    setAccessibleName(m_ui->question->text() + u' ' + shown);
    open(palette().color(QPalette::Highlight));
    m_ui->openButton->setEnabled(false);
    m_ui->cancelButton->setFocus();
    m_pause.start();
}

void LinkQuestionBar::endPause() {
    m_ui->openButton->setEnabled(true);
    if (m_ui->cancelButton->hasFocus())
        m_ui->openButton->setFocus();
}

void LinkQuestionBar::accept() {
    const QUrl address = m_address;
    dismiss();
    emit accepted(address);
}

} // namespace lectern::window
