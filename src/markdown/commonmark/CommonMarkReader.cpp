// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/commonmark/CommonMarkReader.h"
namespace lectern::markdown {
void readCommonMark(DocumentData&) {}
} // namespace lectern::markdown
