// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageSource.h"

#include "base/Limits.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace lectern::reader {

using namespace Qt::StringLiterals;

namespace {

// Jekyll's default for `markdown_ext`.
bool isMarkdown(const QString& path) {
    static const QStringList endings{u"markdown"_s, u"mkdown"_s, u"mkdn"_s, u"mkd"_s, u"md"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

// Rule: Jekyll, Document::YAML_FRONT_MATTER_REGEXP.
QString withoutFrontMatter(const QString& text) {
    static const QRegularExpression matter(u"\\A(---\\s*\\n.*?\\n?)^((---|\\.\\.\\.)\\s*$\\n?)"_s,
                                           QRegularExpression::DotMatchesEverythingOption |
                                               QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = matter.match(text);
    return match.hasMatch() ? text.mid(match.capturedEnd()) : text;
}

} // namespace

std::optional<QString> markdownSource(const Collection& collection, const QString& pageUrl) {
    const site::PageInfo* page = collection.site->find(pageUrl.toStdString());
    if (!page) {
        return std::nullopt;
    }
    const QString path = collection.folder + u'/' + QString::fromStdString(page->sourcePath);
    QFile file(path);
    if (!isMarkdown(path) || file.size() > static_cast<qint64>(Limits().fileBytes) ||
        !file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return std::nullopt;
    }
    const QString text = withoutFrontMatter(QString::fromUtf8(file.readAll())).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text + u'\n');
}

} // namespace lectern::reader
