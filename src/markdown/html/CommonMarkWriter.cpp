// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/html/CommonMarkWriter.h"
namespace lectern::markdown {
std::string writeCommonMark(const DocumentData&) {
    return {};
}
} // namespace lectern::markdown
