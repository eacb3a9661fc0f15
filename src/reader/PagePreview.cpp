// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PagePreview.h"

#include "site/PageText.h"

#include <algorithm>

namespace lectern::reader {

namespace {

constexpr qsizetype most = 260; // characters: four lines or so

QString toQt(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

QString shortened(const QString& text) {
    if (text.size() <= most) {
        return text;
    }
    const qsizetype end = text.lastIndexOf(u' ', most);
    return text.left(end > most / 2 ? end : most) + u'…';
}

// What a page is about, where it says so; else all of it.
std::string_view mainPart(std::string_view html) {
    for (const std::string_view name : {"main", "article"}) {
        const std::size_t start = html.find('<' + std::string(name));
        const std::size_t end = html.rfind("</" + std::string(name));
        if (start != std::string_view::npos && end != std::string_view::npos && start < end) {
            return html.substr(start, end - start);
        }
    }
    return html;
}

} // namespace

SectionText sectionOf(std::string_view html, std::string_view id) {
    const std::vector<site::PageSection> sections = site::readPageText(mainPart(html)).sections;
    auto section = std::find_if(sections.begin(), sections.end(), [id](const site::PageSection& candidate) {
        return id.empty() ? candidate.level > 0 || !toQt(candidate.text).isEmpty() : candidate.anchor == id;
    });
    if (section == sections.end()) {
        return {};
    }
    const int level = section->level;
    const bool isPart = !id.empty();
    SectionText found{toQt(section->heading), toQt(section->text)};
    for (++section; section != sections.end() && found.text.size() < most; ++section) {
        if (isPart && section->level <= level) {
            break;
        }
        for (const std::string& more : {section->heading, section->text}) {
            found.text += u' ' + toQt(more);
        }
    }
    found.text = shortened(found.text.simplified());
    return found;
}

std::optional<PagePreview> previewOf(const Collection& collection, const QString& pageUrl,
                                     const QString& fragment) {
    const site::PageInfo* page = collection.site->find(pageUrl.toStdString());
    if (!page) {
        return std::nullopt;
    }
    PagePreview preview{QString::fromStdString(page->title), toQt(page->description), {}, {}};
    if (const auto resource = collection.site->render(page->url)) {
        SectionText section = sectionOf(resource->body, fragment.toStdString());
        if (!fragment.isEmpty() && !section.text.isEmpty()) {
            preview.heading = section.heading;
        } else if (section.text.isEmpty()) {
            section = sectionOf(resource->body, {}); // no heading bears that id
        }
        preview.text = section.text;
        if (preview.text.startsWith(preview.description)) { // many pages open with it
            preview.text = preview.text.mid(preview.description.size()).trimmed();
        }
    }
    return preview;
}

} // namespace lectern::reader
