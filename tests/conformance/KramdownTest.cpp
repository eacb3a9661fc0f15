// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kramdown's HTML, byte for byte, against what Jekyll made of the same text.
#include "conformance/MarkdownCases.h"

#include <gtest/gtest.h>

namespace lectern::conformance {

namespace {

std::string convert(const Case& one) {
    return markdown::toHtml(one["input"].string(), optionsOf(one, markdown::Dialect::Kramdown));
}

} // namespace

TEST(KramdownConformance, writesWhatJekyllWrites) {
    expectConformance(
        loadCases("kramdown.json"), [](const Case& one) { return convert(one) == one.outcome.string(); },
        [](const Case& one) {
            return one["input"].string() + "\nexpected\n" + one.outcome.string() + "\nbut was\n" +
                   convert(one);
        });
}

} // namespace lectern::conformance
