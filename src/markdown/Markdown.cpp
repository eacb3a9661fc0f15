// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Markdown.h"

#include "markdown/DocumentData.h"
#include "markdown/Extras.h"
#include "markdown/commonmark/CommonMarkReader.h"
#include "markdown/html/CommonMarkWriter.h"
#include "markdown/html/HtmlWriter.h"
#include "markdown/kramdown/KramdownReader.h"

namespace lectern::markdown {

Document::Document(std::unique_ptr<DocumentData> data) : m_data(std::move(data)) {}
Document::Document(Document&& other) noexcept = default;
Document& Document::operator=(Document&& other) noexcept = default;
Document::~Document() = default;

const Node& Document::root() const {
    return *m_data->root;
}

const Options& Document::options() const {
    return m_data->options;
}

Document parse(std::string_view text, const Options& options) {
    auto data = std::make_unique<DocumentData>(text, options);
    if (options.dialect == Dialect::Kramdown)
        readKramdown(*data);
    else
        readCommonMark(*data);
    addExtras(*data);
    return Document(std::move(data));
}

std::string toHtml(const Document& document) {
    if (document.options().dialect == Dialect::Kramdown)
        return HtmlWriter(document.data()).write();
    return writeCommonMark(document.data());
}

std::string toHtml(std::string_view text, const Options& options) {
    return toHtml(parse(text, options));
}

} // namespace lectern::markdown
