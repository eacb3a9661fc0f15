// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The examples of GitHub's extensions in their own dialect and in kramdown's.
#include "conformance/MarkdownCases.h"

#include <gtest/gtest.h>

namespace lectern::conformance {

TEST(GfmConformance, followsTheSpecification) {
    expectSpecification("gfm.json", markdown::Dialect::Gfm);
}

TEST(GfmConformance, readsTheSameTextAsKramdownDoes) {
    expectAsKramdown("gfm.json");
}

} // namespace lectern::conformance
