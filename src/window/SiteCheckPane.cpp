// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SiteCheckPane.h"

#include "ui_SiteCheckPane.h"
#include "web/MissingThings.h"

#include <QApplication>
#include <QPointer>

namespace lectern::window {

using reader::Faithfulness;

namespace {

void addMissing(Faithfulness& faithfulness, const QList<web::MissingThing>& things) {
    for (const web::MissingThing& thing : things) {
        reader::Difference difference;
        difference.kind = reader::DifferenceKind::Asset;
        difference.what = thing.address.toString(QUrl::FullyEncoded);
        difference.page = thing.page;
        difference.pages = thing.pages;
        faithfulness.add(difference);
    }
}

} // unnamed namespace

SiteCheckPane::SiteCheckPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SiteCheckPane>()) {
    m_ui->setupUi(this);
    m_ui->list->setScope(DifferencesPane::Scope::Site);
    connect(m_ui->checkButton, &QAbstractButton::clicked, this, &SiteCheckPane::check);
    connect(m_ui->stopButton, &QAbstractButton::clicked, this, [this] {
        stop();
        m_ui->list->clear(tr("Stopped: not all pages were looked at."));
        follow();
    });
    connect(m_ui->list, &DifferencesPane::editWanted, this, &SiteCheckPane::editWanted);
    connect(m_ui->list, &DifferencesPane::pageWanted, this, &SiteCheckPane::pageWanted);
    follow();
}

SiteCheckPane::~SiteCheckPane() {
    stop();
}

void SiteCheckPane::setSite(const reader::CollectionPtr& collection,
                            std::shared_ptr<const web::OfflineCdn> cdn) {
    m_cdn = std::move(cdn);
    if (collection == m_collection && collection)
        return;
    stop();
    m_collection = collection;
    m_ui->list->clear(collection ? tr("“%1” was not checked yet.").arg(collection->title) : QString());
    follow();
}

void SiteCheckPane::check() {
    if (!m_collection || !m_cdn || m_cancel)
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_ui->list->clear(tr("Looking through the pages of %1…").arg(m_collection->title));
    m_ui->progress->setRange(0, static_cast<int>(m_collection->site->pages().size()));
    m_ui->progress->setValue(0);
    follow();
    const auto told = [pane = QPointer(this), cancel = m_cancel](int pages) {
        QMetaObject::invokeMethod(qApp, [pane, cancel, pages] {
            if (!pane || pane->m_cancel != cancel)
                return;
            pane->m_ui->progress->setValue(pages);
        });
    };
    m_queue.run<Faithfulness>(
        this,
        [collection = m_collection, cdn = m_cdn, cancel = m_cancel, told] {
            web::MissingSearch missing(*collection, *cdn);
            const auto look = [&](int pages, const site::PageInfo& page, const site::Resource* resource) {
                if (resource)
                    missing.read(page, *resource);
                told(pages);
            };
            Faithfulness found = reader::faithfulnessOf(*collection, *cancel, look);
            addMissing(found, missing.result());
            return found;
        },
        [this, cancel = m_cancel](const Faithfulness& found) {
            if (m_cancel == cancel)
                finish(found);
        });
}

void SiteCheckPane::stop() {
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
}

void SiteCheckPane::finish(const Faithfulness& faithfulness) {
    m_cancel.reset();
    m_ui->list->show(faithfulness);
    follow();
}

void SiteCheckPane::follow() {
    m_ui->progress->setVisible(m_cancel != nullptr);
    m_ui->stopButton->setVisible(m_cancel != nullptr);
    m_ui->checkButton->setVisible(m_cancel == nullptr);
    m_ui->checkButton->setEnabled(m_collection != nullptr && m_cdn);
}

QString SiteCheckPane::text() const {
    return m_ui->list->text();
}

} // namespace lectern::window
