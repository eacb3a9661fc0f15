// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells the reader how a query was read.
#pragma once

#include "search/Query.h"

#include <QStringList>

namespace lectern::reader {

// A sentence for each part of the query, in the reader's language, in order; empty for an empty query.
QStringList explanationOf(const search::Query& query);

} // namespace lectern::reader
