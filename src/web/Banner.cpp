// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/Banner.h"

#include "base/Text.h"
#include "reader/Faithfulness.h"
#include "web/HtmlPlaces.h"

#include <QLocale>

namespace lectern::web {

namespace {

// all:initial keeps the page's own rules out; contrast of the two colours is 11 to 1.
constexpr std::string_view boxStyle =
    "all:initial;display:block;position:relative;z-index:2147483647;box-sizing:border-box;margin:0;"
    "padding:12px 16px;background:#fff4d6;color:#4a2f00;border-bottom:2px solid #b26a00;"
    "font:15px/1.5 system-ui,sans-serif;text-align:start;";
constexpr std::string_view headingStyle = "all:unset;display:block;font-weight:bold;";
constexpr std::string_view listStyle = "all:unset;display:block;margin:4px 0 0;";
constexpr std::string_view lineStyle = "all:unset;display:block;overflow-wrap:anywhere;";
constexpr std::string_view placeStyle = "all:unset;font-family:monospace;";

// Markup that Liquid reads all the same changes nothing on the page: that is for whoever looks into its list.
bool isForReaders(const Diagnostic& diagnostic) {
    return diagnostic.severity != Severity::Note && diagnostic.kind != DiagnosticKind::Markup;
}

std::string line(const Diagnostic& diagnostic) {
    std::string place = diagnostic.file;
    if (!place.empty() && diagnostic.line > 0) {
        place += ":" + std::to_string(diagnostic.line);
    }
    std::string html = "<li style=\"" + std::string(lineStyle) + "\">";
    if (!place.empty()) {
        html += "<code style=\"" + std::string(placeStyle) + "\">" + text::escapeHtml(place) + "</code>: ";
    }
    return html + text::escapeHtml(text::toValidUtf8(diagnostic.message)) + "</li>";
}

} // namespace

std::string Banner::html(const Diagnostics& diagnostics) {
    std::string lines;
    std::size_t shown = 0;
    std::size_t more = diagnostics.dropped();
    bool isAllThere = more == 0;
    for (const Diagnostic& diagnostic : diagnostics.list()) {
        if (!isForReaders(diagnostic)) {
            continue;
        }
        isAllThere = isAllThere && reader::differenceOf(diagnostic).kind == reader::DifferenceKind::Remark;
        if (shown == mostLines) {
            ++more;
            continue;
        }
        lines += line(diagnostic);
        ++shown;
    }
    if (shown == 0) {
        return {};
    }
    if (more > 0) {
        const QString text = tr("and %n more", "behind a list of faults", static_cast<int>(more));
        lines +=
            "<li style=\"" + std::string(lineStyle) + "\">" + text::escapeHtml(text.toStdString()) + "</li>";
    }
    return html(isAllThere
                    ? tr("This page is shown as it was published; something in its source is not right",
                         "heading of the notice above a page")
                    : tr("This page could not be shown in full", "heading of the notice above a page"),
                "<ul style=\"" + std::string(listStyle) + "\">" + lines + "</ul>");
}

std::string Banner::html(const QString& heading, std::string_view content) {
    const QLocale locale;
    const std::string title = text::escapeHtml(heading.toStdString());
    std::string html = "<div id=\"" + std::string(elementId) + "\" role=\"region\" aria-label=\"" + title +
                       "\" lang=\"" + locale.bcp47Name().toStdString() + "\" dir=\"" +
                       (locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr") + "\" style=\"" +
                       std::string(boxStyle) + "\"><strong style=\"" + std::string(headingStyle) + "\">" +
                       title + "</strong>";
    html += content;
    return html + "</div>";
}

std::string Banner::above(std::string_view page, std::string_view banner) {
    const std::size_t place = findHtmlPlaces(page).bodyStart.value_or(page.size());
    std::string result(page.substr(0, place));
    result += banner;
    result += page.substr(place);
    return result;
}

} // namespace lectern::web
