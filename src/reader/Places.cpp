// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Places.h"

#include "reader/Store.h"

#include <algorithm>

namespace lectern::reader {

Places::Places(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

std::optional<Place> Places::find(const QString& collection, const QString& page) const {
    const auto found = m_places.find(key(collection, page));
    return found == m_places.end() ? std::nullopt : std::optional(*found);
}

void Places::note(const QString& collection, const QString& page, const Place& place) {
    Place& known = m_places[key(collection, page)];
    const double seen = std::max(known.progress, place.progress);
    known = place;
    known.progress = seen; // what has been read stays read
    write(key(collection, page), known);
    emit noted(collection, page);
}

QList<Places::Read> Places::recent(qsizetype most) const {
    QList<Read> read;
    for (auto place = m_places.begin(); place != m_places.end(); ++place) {
        read.append({place.key().section(u'\n', 0, 0), place.key().section(u'\n', 1), place->readAt});
    }
    const qsizetype given = std::min(most, read.size());
    std::partial_sort(read.begin(), read.begin() + given, read.end(),
                      [](const Read& a, const Read& b) { return a.at > b.at; });
    return read.first(given);
}

QHash<QString, Place> Places::clear() {
    m_store.run([](Database& database) { database.run(QStringLiteral("DELETE FROM place")); });
    QHash<QString, Place> forgotten = std::exchange(m_places, {});
    emit this->forgotten();
    return forgotten;
}

void Places::putBack(const QHash<QString, Place>& places) {
    load(places);
    rewrite();
}

void Places::relocate(const QString& from, const QString& to) {
    const QString prefix = key(from, QString());
    for (const QString& old : m_places.keys()) {
        if (old.startsWith(prefix)) {
            m_places.insert(key(to, old.mid(prefix.size())), m_places.take(old));
        }
    }
    m_store.run([from, to](Database& database) {
        database.run(QStringLiteral("UPDATE OR REPLACE place SET collection = ? WHERE collection = ?"),
                     {to, from});
    });
}

void Places::load(const QHash<QString, Place>& stored) {
    for (auto place = stored.begin(); place != stored.end(); ++place) {
        if (!m_places.contains(place.key())) {
            m_places.insert(place.key(), place.value());
        }
    }
}

void Places::rewrite() {
    for (auto place = m_places.begin(); place != m_places.end(); ++place) {
        write(place.key(), place.value());
    }
}

QString Places::key(const QString& collection, const QString& page) {
    return collection + u'\n' + page;
}

void Places::write(const QString& key, const Place& place) {
    m_store.run([key, place](Database& database) {
        database.run(QStringLiteral("INSERT OR REPLACE INTO place VALUES(?, ?, ?, ?, ?, ?, ?)"),
                     {key.section(u'\n', 0, 0), key.section(u'\n', 1), place.heading, place.beyond,
                      place.fraction, place.progress, place.readAt});
    });
}

} // namespace lectern::reader
