// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Trust.h"

#include "reader/Store.h"

namespace lectern::reader {

Trust::Trust(Store& store, const QString& handbook, QObject* parent)
    : QObject(parent), m_store(store), m_handbookId(handbook.isEmpty() ? QString() : collectionId(handbook)) {
}

bool Trust::isHandbook(const Collection& collection) const {
    return collection.id == m_handbookId;
}

Trust::Answer Trust::of(const Collection& collection) const {
    if (isHandbook(collection)) {
        return Answer::Trusted;
    }
    for (const QHash<QString, Given>& answers : {m_forNow, m_remembered}) {
        const Given given = answers.value(collection.folder);
        if (given.answer != Answer::NotGiven && given.origin == collection.origin) {
            return given.answer;
        }
    }
    return Answer::NotGiven;
}

void Trust::set(const Collection& collection, Answer answer, Lasting lasting) {
    const Given given{collection.origin, answer};
    if (lasting == Lasting::ForNow) {
        m_forNow.insert(collection.folder, given);
        emit changed(collection.folder);
    } else {
        putBack(collection.folder, given);
    }
}

QMap<QString, Trust::Given> Trust::remembered() const {
    QMap<QString, Given> answers;
    for (auto given = m_remembered.begin(); given != m_remembered.end(); ++given) {
        if (given->answer != Answer::NotGiven) {
            answers.insert(given.key(), given.value());
        }
    }
    return answers;
}

Trust::Given Trust::forget(const QString& folder) {
    const Given before = m_remembered.value(folder);
    putBack(folder, {});
    return before;
}

void Trust::putBack(const QString& folder, const Given& given) {
    m_forNow.remove(folder);
    m_remembered.insert(folder, given);
    write(folder, given);
    emit changed(folder);
}

void Trust::forgetForNow() {
    const QStringList folders = m_forNow.keys();
    m_forNow.clear();
    for (const QString& folder : folders) {
        emit changed(folder);
    }
}

void Trust::load(const QHash<QString, Given>& stored) {
    for (auto given = stored.begin(); given != stored.end(); ++given) {
        if (!m_remembered.contains(given.key())) {
            m_remembered.insert(given.key(), given.value());
        }
    }
}

void Trust::rewrite() {
    for (auto given = m_remembered.begin(); given != m_remembered.end(); ++given) {
        write(given.key(), given.value());
    }
}

void Trust::write(const QString& folder, const Given& given) {
    m_store.run([folder, given](Database& database) {
        if (given.answer == Answer::NotGiven) {
            database.run(QStringLiteral("DELETE FROM trust WHERE folder = ?"), {folder});
        } else {
            database.run(QStringLiteral("INSERT OR REPLACE INTO trust VALUES(?, ?, ?)"),
                         {folder, given.origin, given.answer == Answer::Trusted ? 1 : 0});
        }
    });
}

} // namespace lectern::reader
