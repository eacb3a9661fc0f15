// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How differences from the published site are put into words and signs.
#pragma once

#include "reader/Faithfulness.h"
#include "web/PageReport.h"

#include <QIcon>

namespace lectern::window {

// Of the page on show: what rendering complained of, what it got from elsewhere, and what it did not get.
[[nodiscard]] reader::Faithfulness faithfulnessOf(const reader::Collection& collection, const QString& page,
                                                  const web::PageReport& report);

[[nodiscard]] QIcon signOf(reader::Faithfulness::State state);
// "Exactly as published"; a sentence without its full stop.
[[nodiscard]] QString textOf(const reader::Faithfulness& faithfulness);

// The heading above all of a kind, and what was done in the place of one.
[[nodiscard]] QString headingOf(reader::DifferenceKind kind);
[[nodiscard]] QString insteadOf(const reader::Difference& difference);
// "guide/faq.md:12"; empty where it is about no file.
[[nodiscard]] QString placeOf(const reader::Difference& difference);

} // namespace lectern::window
