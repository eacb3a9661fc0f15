// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page may load and do, said to the engine in the page itself.
#pragma once

#include <string>
#include <string_view>

namespace lectern::web {

// The policy's text, as in a Content-Security-Policy header. Remote addresses are let through to
// RequestGuard, which refuses and counts them: a request that the policy stops is seen by nobody.
std::string_view contentPolicy();

// The page with the policy as the first thing in its head, where no other can loosen it: several policies
// only ever add up. Rule: "Content Security Policy Level 3", section 3.3, the <meta> element.
// Safe from any thread.
std::string withContentPolicy(std::string_view html);

} // namespace lectern::web
