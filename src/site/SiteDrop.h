// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `site` as templates see it. Rules: Jekyll 4.3, "Variables: site" and drops/site_drop.rb.
#pragma once

#include "base/Drop.h"
#include "site/Drops.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Its lists are made once, when first asked for, and shared by all renders. Safe from several threads.
class SiteDrop final : public Drop {
public:
    // `drops` must outlive this one.
    explicit SiteDrop(const DropTable& drops);

    Value field(std::string_view key) const override;
    bool has(std::string_view key) const override;
    std::vector<std::string> keys() const override;
    std::string text() const override { return "Jekyll::Drops::SiteDrop"; }

private:
    Value make(std::string_view key) const;
    Value posts() const;
    Value htmlPages() const;
    Value collections() const;
    Value documents() const;
    Value grouped(std::string_view key) const;
    Value relatedPosts() const;

    const DropTable& m_drops;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Value, std::less<>> m_made; // guarded by m_mutex
};

// `jekyll`: the version that is followed here, and the environment.
class JekyllDrop final : public Drop {
public:
    explicit JekyllDrop(std::string environment) : m_environment(std::move(environment)) {}

    Value field(std::string_view key) const override;
    std::vector<std::string> keys() const override { return {"version", "environment"}; }
    std::string text() const override { return "Jekyll::Drops::JekyllDrop"; }

private:
    std::string m_environment;
};

} // namespace lectern::site
