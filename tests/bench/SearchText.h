// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand documents with words as a language has them: few that are everywhere, many that are rare.
#pragma once

#include "search/Document.h"

#include <string>
#include <vector>

namespace lectern::bench {

// The same on every run. About 3,800 bytes of text each.
std::vector<search::Document> searchDocuments(int count);

// Questions of one to three words of those documents, as people type them; the same on every run.
std::vector<std::string> searchQuestions(const std::vector<search::Document>& documents, int count);

// Every state of the field while the question is typed: "l", "lo", "loc", "lock".
std::vector<std::string> keystrokes(const std::string& question);

} // namespace lectern::bench
