// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageMarks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEnginePage>
#include <QWebEngineScript>

namespace lectern::web {

namespace {

QString script() {
    QFile file(QStringLiteral(":/cdn/page-marks.js"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

PageMarks::PageMarks(QWebEnginePage& page) : QObject(&page), m_page(page) {
    connect(&page, &QWebEnginePage::loadStarted, this, [this] {
        ++m_request;
        m_total = 0;
        emit cleared();
    });
}

void PageMarks::mark(const QStringList& texts, FindCase matching, FindWords words) {
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
    run(QStringLiteral("mark(%1, %2, %3)")
            .arg(QString::fromUtf8(list), QVariant(matching == FindCase::Match).toString(),
                 QVariant(words == FindWords::Whole).toString()));
}

void PageMarks::step(FindDirection direction) {
    run(direction == FindDirection::Forward ? QStringLiteral("step(1)") : QStringLiteral("step(-1)"));
}

void PageMarks::clear() {
    ++m_request;
    m_total = 0;
    m_page.runJavaScript(QStringLiteral("window.lecternMarks && lecternMarks.clear()"),
                         QWebEngineScript::ApplicationWorld);
    emit cleared();
}

void PageMarks::run(const QString& call) {
    const int request = ++m_request;
    m_page.runJavaScript(script() + QStringLiteral("lecternMarks.") + call,
                         QWebEngineScript::ApplicationWorld, [this, request](const QVariant& answer) {
                             if (request != m_request) {
                                 return;
                             }
                             const QVariantMap map = answer.toMap();
                             m_total = map[QStringLiteral("total")].toInt();
                             emit counted(map[QStringLiteral("active")].toInt(), m_total);
                         });
}

} // namespace lectern::web
