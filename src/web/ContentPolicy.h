// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page may load and do, said to the engine in the page itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::web {

// Whether a collection's own scripts run.
enum class OwnScripts { Run, Restricted };

// A policy's text, as in a Content-Security-Policy header: of a page whose folder is trusted. Remote
// addresses are let through to RequestGuard, which refuses and counts them: a request that the policy stops
// is seen by nobody.
std::string contentPolicy();
// The same for a folder that is not trusted: scripts of the bundle run, and those with one of these hashes;
// no handlers, no `eval`, no script addresses, no workers.
std::string restrictedPolicy(const std::vector<std::string>& hashes);
// 'sha256-...' of a script's text.
std::string policyHash(std::string_view script);

// The page with the policy as the first thing in its head, where no other can loosen it: several policies
// only ever add up; `lines` are HTML that follows it. Rule: "Content Security Policy Level 3", section 3.3,
// the <meta> element. Safe from any thread.
std::string withPolicy(std::string_view html, std::string_view policy, std::string_view lines = {});

} // namespace lectern::web
