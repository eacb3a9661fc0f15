// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in each page reading stopped.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace lectern::reader {

class Store;

// A heading and the way beyond it, so that it holds when the text above has changed.
struct Place {
    QString heading;     // "#id", else its text; empty above the first one
    double beyond = 0;   // pixels from the heading's top, at zoom 1
    double fraction = 0; // of the way down the page, for when the heading is gone
    double progress = 0; // how much of the page has been seen: 1 at its end
    qint64 readAt = 0;   // milliseconds since 1970
};

// Lives on the interface thread; the store outlives it.
class Places : public QObject {
    Q_OBJECT

public:
    explicit Places(Store& store, QObject* parent = nullptr);

    // `collection` is Collection::id, `page` PageInfo::url.
    [[nodiscard]] std::optional<Place> find(const QString& collection, const QString& page) const;
    void note(const QString& collection, const QString& page, const Place& place);

    struct Read {
        QString collection;
        QString page;
        qint64 at = 0; // milliseconds since 1970
    };
    // What was read, the latest first.
    [[nodiscard]] QList<Read> recent(qsizetype most) const;

    // Forgets all. What is returned can be put back, beside what has been noted since. For Memory.
    QHash<QString, Place> clear();
    void putBack(const QHash<QString, Place>& places);
    // The collection has another id now. For Memory.
    void relocate(const QString& from, const QString& to);
    // What the store held; newer notes win. For Memory.
    void load(const QHash<QString, Place>& stored);
    // Writes everything anew, into a file that was begun. For Memory.
    void rewrite();
    [[nodiscard]] static QString key(const QString& collection, const QString& page);

signals:
    void noted(const QString& collection, const QString& page);
    void forgotten(); // by clear()

private:
    void write(const QString& key, const Place& place);

    Store& m_store;
    QHash<QString, Place> m_places; // by key()
};

} // namespace lectern::reader
