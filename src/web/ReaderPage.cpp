// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ReaderPage.h"

#include "base/Text.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <string>

namespace lectern::web {

using namespace Qt::StringLiterals;
using reader::ReaderColors;
using reader::ReaderLook;

namespace {

const QByteArray& styleSheet() {
    static const QByteArray sheet = [] {
        QFile file(u":/cdn/reader-view.css"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return sheet;
}

QByteArray colorsOf(ReaderColors colors, ReaderShade shade) {
    switch (colors) {
    case ReaderColors::AsTheWindow:
        return shade == ReaderShade::Dark ? "dark" : "light";
    case ReaderColors::Light:
        return "light";
    case ReaderColors::Sepia:
        return "sepia";
    case ReaderColors::Dark:
        return "dark";
    }
    return "light";
}

// Quotes and angle brackets would end the declaration or the element it stands in.
QByteArray familyName(QString family) {
    family.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-' && c != u'_'; });
    return family.isEmpty() ? QByteArray() : '"' + family.toUtf8() + "\", ";
}

QByteArray variables(const ReaderLook& given) {
    const ReaderLook look = given.bounded();
    return ":root { --size: " + QByteArray::number(look.size) +
           "px; --width: " + QByteArray::number(look.width) +
           "ch; --line-height: " + QByteArray::number(look.lineHeight) +
           "; --font: " + familyName(look.font) + "sans-serif; }\n";
}

QByteArray escaped(const QString& text) {
    return text.toHtmlEscaped().toUtf8();
}

QString languageOf(const reader::Collection& collection, const site::PageInfo& page) {
    const std::string_view own = page.frontMatter["lang"].stringOr("");
    return QString::fromStdString(
        std::string(own.empty() ? collection.site->config()["lang"].stringOr("") : own));
}

// Whether the first heading, of whatever level, says what the page is called.
bool beginsWithTitle(const QByteArray& text, const QString& title) {
    static const QRegularExpression heading(QStringLiteral("<h[1-6][^>]*>(.*?)</h[1-6]>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return heading.match(QString::fromUtf8(text)).captured(1).remove(tag).trimmed() == title.toHtmlEscaped();
}

} // namespace

std::optional<std::string> readerPage(const reader::Collection& collection, const QString& path,
                                      const ReaderView& view) {
    const site::PageInfo* page = collection.site->find(path.isEmpty() ? "/" : path.toStdString());
    const std::optional<std::string> content =
        page ? collection.site->renderContent(page->url) : std::nullopt;
    if (!content) {
        return std::nullopt;
    }
    const QString title = QString::fromStdString(page->title);
    const QString language = languageOf(collection, *page);
    const bool isMirrored = QLocale(language).textDirection() == Qt::RightToLeft && !language.isEmpty();
    QByteArray html = "<!DOCTYPE html>\n<html class=\"" + colorsOf(view.look.colors, view.shade) + '"';
    if (!language.isEmpty()) {
        html += " lang=\"" + escaped(language) + '"';
    }
    html += isMirrored ? " dir=\"rtl\">\n" : ">\n";
    html += "<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title) + "</title>\n<style>\n" +
            variables(view.look) + styleSheet() + "</style>\n</head>\n<body>\n<main>\n";
    const QByteArray text = QByteArray::fromStdString(text::toValidUtf8(*content));
    if (!text.contains("<h1") && !beginsWithTitle(text, title)) {
        html += "<h1>" + escaped(title) + "</h1>\n";
    }
    html += text + "\n</main>\n</body>\n</html>\n";
    return html.toStdString();
}

} // namespace lectern::web
