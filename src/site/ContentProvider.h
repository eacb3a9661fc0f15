// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What drops ask for that only rendering can answer.
#pragma once

#include "base/Value.h"

#include <string>

namespace lectern::site {

struct Item;

// Jekyll renders all documents, then all pages, each once; what a template sees of another page's text
// depends on whose turn has been: before its turn it is the source, after it the HTML. The provider answers
// as of the turn of the page that the calling thread is rendering, without rendering more than was asked for.
// Thread-safe.
class ContentProvider {
public:
    virtual ~ContentProvider() = default;

    virtual Value content(const Item& item) const = 0; // `content`
    virtual Value source(const Item& item) const = 0;  // the body as written
    virtual Value output(const Item& item) const = 0;  // with its layouts; nil before its turn
    virtual Value excerpt(const Item& item) const = 0; // "" where there is none
    virtual std::string excerptSource(const Item& item) const = 0;
    // The item whose turn it is, on this thread; nullptr between renders.
    virtual const Item* current() const = 0;
    // Tells that `page` itself was looked into, so that what comes of it is for this page only.
    virtual void notePageRead() const = 0;
};

} // namespace lectern::site
