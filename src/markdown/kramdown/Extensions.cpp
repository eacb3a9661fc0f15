// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/Extensions.h"

#include <algorithm>

namespace lectern::markdown {

bool isExtension(std::string_view name) {
    return name == "comment" || name == "nomarkdown" || name == "options";
}

void applyInlineOptions(DocumentData& document, std::string_view options) {
    AttributeList list;
    parseAttributeList(document, options, list);
    const std::vector<std::string>& forbidden = document.options.forbiddenInlineOptions;
    for (const Attribute* option = list.attributes.first(); option; option = option->next) {
        const bool allowed = option->name != "forbidden_inline_options" &&
                             std::find(forbidden.begin(), forbidden.end(), option->name) == forbidden.end();
        if (allowed)
            document.options.set(option->name, Value(option->value));
    }
}

Node* newExtensionNode(DocumentData& document, const ExtensionTag& tag, std::string_view body,
                       Category category, std::uint32_t line) {
    Node* node = document.newNode(tag.name == "comment" ? NodeType::Comment : NodeType::Raw, line);
    node->category = category;
    node->text = body;
    if (tag.name == "nomarkdown") {
        AttributeList list;
        parseAttributeList(document, tag.options, list);
        node->ensureDetails(document.arena).extra = list.attributes.value("type");
    }
    return node;
}

} // namespace lectern::markdown
