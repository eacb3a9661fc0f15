// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Liquid templates with the text that Ruby's Liquid, as Jekyll sets it up, makes of them.
#include "conformance/Cases.h"
#include "site/LoneTemplate.h"

#include <gtest/gtest.h>

namespace lectern::conformance {

namespace {

Result<std::string> renderCase(const Case& one) {
    site::LoneTemplate lone;
    lone.source = one["template"].stringOr({});
    lone.path = one.id;
    lone.data = site::withTypes(one["data"]);
    lone.config = one["config"];
    return site::renderLoneTemplate(lone);
}

bool passes(const Case& one) {
    const Result<std::string> text = renderCase(one);
    if (one.isSoft())
        return true; // to have come back is enough
    return one.mustFail() ? !text.ok() : text.ok() && Value(*text) == one.outcome;
}

std::string describe(const Case& one) {
    const Result<std::string> text = renderCase(one);
    return std::string(one["template"].stringOr({})) + "\n-- expected:\n" +
           (one.mustFail() ? "an error" : std::string(one.outcome.stringOr({}))) + "\n-- got:\n" +
           (text.ok() ? *text : toString(text.error()));
}

} // namespace

TEST(LiquidConformance, templatesRenderAsInJekyll) {
    expectConformance(loadCases("liquid.json"), passes, describe);
}

} // namespace lectern::conformance
