// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of this folder export. Each file here is a library of its own, loaded when it is first
// needed.
#pragma once

#include "web/PdfDocument.h"

namespace lectern::web {

struct PdfPart {
    decltype(completePdf)* complete;
};

} // namespace lectern::web
