// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The extensions {::comment}, {::nomarkdown} and {::options}, as blocks and within text.
#pragma once

#include "markdown/kramdown/AttributeLists.h"

namespace lectern::markdown {

bool isExtension(std::string_view name);

// {::options key="value" /}, but for keys that `forbidden_inline_options` names.
void applyInlineOptions(DocumentData& document, std::string_view options);

// The node for a comment or for text that is not Markdown.
Node* newExtensionNode(DocumentData& document, const ExtensionTag& tag, std::string_view body,
                       Category category, std::uint32_t line);

} // namespace lectern::markdown
