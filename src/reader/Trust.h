// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which folders' own scripts may run, by the reader's word.
#pragma once

#include "reader/Collection.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace lectern::reader {

class Store;

// An answer is of a folder together with where its contents come from (Collection::origin): other contents in
// the same place are asked about anew. The handbook is trusted always. Lives on the interface thread; the
// store outlives it.
class Trust : public QObject {
    Q_OBJECT

public:
    enum class Answer { NotGiven, Trusted, Restricted };
    // How long an answer is kept: in the store, or until forgetForNow().
    enum class Lasting { Remembered, ForNow };

    Trust(Store& store, const QString& handbook, QObject* parent = nullptr);

    [[nodiscard]] Answer of(const Collection& collection) const;
    [[nodiscard]] bool isHandbook(const Collection& collection) const;
    // NotGiven takes an answer back.
    void set(const Collection& collection, Answer answer, Lasting lasting);
    void forgetForNow();

    struct Given {
        QString origin;
        Answer answer = Answer::NotGiven;
    };
    // The answers in the store, by folder.
    [[nodiscard]] QMap<QString, Given> remembered() const;
    // As if the folder had never been asked about. What is returned can be put back.
    Given forget(const QString& folder);
    void putBack(const QString& folder, const Given& given);

    // What the store held, by folder. For Memory.
    void load(const QHash<QString, Given>& stored);
    // Writes everything anew, into a file that was begun. For Memory.
    void rewrite();

signals:
    // Of the collection in this folder.
    void changed(const QString& folder);

private:
    void write(const QString& folder, const Given& given);

    Store& m_store;
    QString m_handbookId;
    QHash<QString, Given> m_remembered; // by folder
    QHash<QString, Given> m_forNow;
};

} // namespace lectern::reader
