// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One line per case: what a template shows, given data and configuration in YAML.
#pragma once

#include "formats/Yaml.h"
#include "site/LoneTemplate.h"

#include <gtest/gtest.h>

#include <string>

namespace lectern::site {

// The output, or "error: " and the message.
inline std::string rendered(const std::string& source, const std::string& data = "{}",
                            const std::string& config = "{}") {
    LoneTemplate lone;
    lone.source = source;
    lone.data = formats::parseYaml(data).valueOr(Value());
    lone.config = formats::parseYaml(config).valueOr(Value());
    const Result<std::string> output = renderLoneTemplate(lone);
    return output ? *output : "error: " + output.error().message;
}

} // namespace lectern::site

// EXPECT_RENDERS(expected, template [, data [, config]])
#define EXPECT_RENDERS(expected, ...) EXPECT_EQ(lectern::site::rendered(__VA_ARGS__), expected)
// The template ends in an error, as it ends Jekyll's build.
#define EXPECT_REFUSED(...) EXPECT_TRUE(lectern::site::rendered(__VA_ARGS__).starts_with("error: "))
