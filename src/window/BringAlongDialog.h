// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what a collection lacks without a network, and has it fetched once at the reader's word.
#pragma once

#include "reader/Collection.h"
#include "reader/RenderQueue.h"
#include "web/Fetcher.h"
#include "web/SizeQuestion.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QTreeWidgetItem;

namespace lectern::web {
class WebProfile;
}

namespace lectern::window {

namespace Ui {
class BringAlongDialog;
}

// Of one collection. Opening it asks no server for anything.
class BringAlongDialog : public QDialog {
    Q_OBJECT

public:
    // The profile outlives it.
    BringAlongDialog(reader::CollectionPtr collection, web::WebProfile& profile, QWidget* parent);
    ~BringAlongDialog() override;

signals:
    // Something was brought along or removed: pages may look another way now.
    void changed();

private:
    void look();
    void list(const QList<web::MissingThing>& things);
    void addThing(const web::MissingThing& thing);
    QTreeWidgetItem* server(const QUrl& address);
    void countThings();
    void askForSizes();
    void sized(const QUrl& address, qint64 size);
    void saySizes();
    void fetch();
    void fetched(const QUrl& address, qint64 size);
    void failed(const QUrl& address, web::Fetcher::Failure failure);
    // The thing is listed below the server that it lies on, for the reader to say whether that is right.
    void leadsElsewhere(const QUrl& address, const QUrl& target);
    void finished();
    void removeAll();
    void follow();
    void setState(const QUrl& address, const QString& text);
    [[nodiscard]] QList<web::MissingThing> wanted() const;

    std::unique_ptr<Ui::BringAlongDialog> m_ui;
    reader::CollectionPtr m_collection;
    web::WebProfile& m_profile;
    QList<web::MissingThing> m_things;
    QHash<QUrl, QTreeWidgetItem*> m_rows;
    QHash<QString, QTreeWidgetItem*> m_servers; // by host and port
    web::SizeQuestion m_sizes;
    web::Fetcher m_fetcher;
    int m_fetched = 0;
    qint64 m_fetchedBytes = 0;
    int m_failed = 0;
    int m_unreachable = 0;
    int m_elsewhere = 0; // since the last wish
    qint64 m_knownBytes = 0;
    int m_unknownSizes = 0;
    bool m_isLooking = true;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    reader::RenderQueue m_queue; // last: it waits for what is being looked through
};

} // namespace lectern::window
