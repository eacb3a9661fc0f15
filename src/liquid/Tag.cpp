// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bodies of blocks.
#include "liquid/Tag.h"

#include "liquid/Context.h"

#include <algorithm>

namespace lectern::liquid {

void BlockBody::append(std::unique_ptr<Tag> node) {
    m_blank = m_blank && node->isBlank();
    m_nodes.push_back(std::move(node));
}

void BlockBody::render(Context& context, std::string& out) const {
    const Context::BodyScope scope(context);
    for (const std::unique_ptr<Tag>& node : m_nodes) {
        context.at(*node);
        node->render(context, out);
        const bool smooth = !context.stopped() && context.fits(out);
        if (!smooth && !context.resume(*node, out)) [[unlikely]]
            return;
    }
}

void BlockBody::removeTexts() {
    std::erase_if(m_nodes, [](const std::unique_ptr<Tag>& node) { return node->isText(); });
}

} // namespace lectern::liquid
