// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/AroundPane.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lectern::window {

AroundPane::AroundPane(QWidget* parent)
    : QWidget(parent), m_titles(new QTabBar(this)), m_sections(new QStackedWidget(this)) {
    m_titles->setObjectName(QStringLiteral("aroundTitles"));
    m_titles->setAccessibleName(tr("Around the page"));
    m_titles->setDocumentMode(true);
    m_titles->setExpanding(false);
    m_titles->setUsesScrollButtons(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_titles);
    column->addWidget(m_sections, 1);
    connect(m_titles, &QTabBar::currentChanged, this, [this](int index) {
        m_sections->setCurrentIndex(index);
        emit frontChanged(m_sections->widget(index));
    });
}

void AroundPane::add(QWidget* section, const QString& title) {
    m_sections->addWidget(section);
    QString text = title;
    m_titles->addTab(text.replace(u'&', QStringLiteral("&&")));
    m_titles->updateGeometry(); // it had no height while it was empty
}

void AroundPane::bringToFront(QWidget* section) {
    if (const int index = m_sections->indexOf(section); index >= 0)
        m_titles->setCurrentIndex(index);
}

void AroundPane::bringToFront(const QString& name) {
    for (int index = 0; index < m_sections->count(); ++index) {
        if (m_sections->widget(index)->objectName() == name)
            m_titles->setCurrentIndex(index);
    }
}

QWidget* AroundPane::front() const {
    return m_sections->currentWidget();
}

QWidget* AroundPane::pane() const {
    return m_sections;
}

} // namespace lectern::window
