// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the contents of a folder come from.
#pragma once

#include "site/Site.h"

#include <QString>

namespace lectern::reader {

// The address of the Git remote that the folder was fetched from, else the web address that the site is
// published at, else empty. Good for telling another site in the same folder apart from the one that was
// there; no proof of anything. Reads .git/config: not for the interface thread.
QString originOf(const site::Site& site, const QString& folder);

} // namespace lectern::reader
