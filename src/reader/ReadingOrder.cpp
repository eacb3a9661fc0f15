// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingOrder.h"

namespace lectern::reader {

int ReadingOrder::count() const {
    return m_tree ? m_tree->pageCount() : 0;
}

std::optional<int> ReadingOrder::position(const QString& url) const {
    const int entry = m_tree ? m_tree->find(url.toStdString()) : -1;
    if (entry < 0) {
        return std::nullopt;
    }
    return m_tree->entries()[static_cast<std::size_t>(entry)].readingOrder;
}

QString ReadingOrder::previous(const QString& url) const {
    const std::optional<int> here = position(url);
    return here ? urlAt(*here - 1) : QString();
}

QString ReadingOrder::next(const QString& url) const {
    const std::optional<int> here = position(url);
    return here ? urlAt(*here + 1) : QString();
}

QString ReadingOrder::start() const {
    return position(QStringLiteral("/")) ? QStringLiteral("/") : urlAt(0);
}

QString ReadingOrder::title(const QString& url) const {
    const int entry = m_tree ? m_tree->find(url.toStdString()) : -1;
    return entry < 0 ? QString()
                     : QString::fromStdString(m_tree->entries()[static_cast<std::size_t>(entry)].title);
}

QString ReadingOrder::urlAt(int position) const {
    if (position < 0 || position >= count()) {
        return {};
    }
    const int entry = m_tree->entryAt(position);
    return QString::fromStdString(m_tree->entries()[static_cast<std::size_t>(entry)].page->url);
}

} // namespace lectern::reader
