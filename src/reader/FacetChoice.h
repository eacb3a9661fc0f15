// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A value of the front matter by which pages are chosen, or left out.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace lectern::reader {

// A page has to have all the values chosen by All, one of those chosen by Any, and none of those chosen by
// None. Besides the keys of the front matter there are those of `facet`.
struct FacetChoice {
    enum class Mode { All, Any, None };

    QString key;
    QString value;
    Mode mode = Mode::All;

    bool operator==(const FacetChoice&) const = default;
};

namespace facet {

// Keywords, tags and categories, folded as PageTree::Keyword::folded.
inline constexpr QLatin1StringView keyword("@keyword");
// The folder of the source, and each above it: "guide", "guide/start".
inline constexpr QLatin1StringView folder("@folder");
// As written in the page or the site, else guessed from the text. What is guessed is known to the index
// alone: see SearchModel::facets(); the tree keeps such pages whatever is chosen.
inline constexpr QLatin1StringView language("@language");

} // namespace facet

// For the reader: "Keyword", "Folder", "Language"; a key of the front matter is its own name.
QString facetName(const QString& key);

} // namespace lectern::reader

Q_DECLARE_METATYPE(lectern::reader::FacetChoice)
