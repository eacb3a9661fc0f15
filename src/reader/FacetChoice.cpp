// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/FacetChoice.h"

#include <QCoreApplication>

namespace lectern::reader {

QString facetName(const QString& key) {
    if (key == facet::keyword) {
        return QCoreApplication::translate("Facets", "Keyword");
    }
    if (key == facet::folder) {
        return QCoreApplication::translate("Facets", "Folder");
    }
    if (key == facet::language) {
        return QCoreApplication::translate("Facets", "Language");
    }
    return key;
}

} // namespace lectern::reader
