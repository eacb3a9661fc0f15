// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// CommonMark's examples in its own dialect and in kramdown's.
#include "conformance/MarkdownCases.h"

#include <gtest/gtest.h>

namespace lectern::conformance {

TEST(CommonMarkConformance, followsTheSpecification) {
    expectSpecification("commonmark.json", markdown::Dialect::CommonMark);
}

TEST(CommonMarkConformance, readsTheSameTextAsKramdownDoes) {
    expectAsKramdown("commonmark.json");
}

} // namespace lectern::conformance
