// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes through all pages of a site for what differs from what was published.
#pragma once

#include "reader/Collection.h"
#include "reader/Faithfulness.h"
#include "reader/RenderQueue.h"
#include "web/OfflineCdn.h"

#include <QWidget>

#include <atomic>
#include <memory>

namespace lectern::window {

namespace Ui {
class SiteCheckPane;
}

// Of one collection at a time. Renders on a worker, when it is told to.
class SiteCheckPane : public QWidget {
    Q_OBJECT

public:
    explicit SiteCheckPane(QWidget* parent = nullptr);
    ~SiteCheckPane() override;

    // Another site on show is one that was not checked yet. Both may be null.
    void setSite(const reader::CollectionPtr& collection, std::shared_ptr<const web::OfflineCdn> cdn);
    void check();
    [[nodiscard]] QString text() const;

signals:
    void editWanted(const QString& file, int line);
    void pageWanted(const QString& page);

private:
    void stop();
    void finish(const reader::Faithfulness& faithfulness);
    void follow();

    std::unique_ptr<Ui::SiteCheckPane> m_ui;
    reader::CollectionPtr m_collection;
    std::shared_ptr<const web::OfflineCdn> m_cdn;
    std::shared_ptr<std::atomic<bool>> m_cancel; // of the check that goes on
    reader::RenderQueue m_queue;                 // last: it waits for what goes on
};

} // namespace lectern::window
