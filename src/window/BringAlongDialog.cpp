// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree of servers and what they have, a tick for each, and a word about how it went.
#include "window/BringAlongDialog.h"

#include "ui_BringAlong.h"
#include "web/WebProfile.h"

#include <QHeaderView>
#include <QLocale>

namespace lectern::window {

namespace {

using web::Fetcher;
using web::MissingThing;
using web::RequestKind;

enum Column { Address, Kind, Size };
constexpr int addressRole = Qt::UserRole;

QString reason(Fetcher::Failure failure) {
    switch (failure) {
    case Fetcher::Failure::Unreachable:
        return BringAlongDialog::tr("not reached");
    case Fetcher::Failure::Refused:
        return BringAlongDialog::tr("not given");
    case Fetcher::Failure::WrongKind:
        return BringAlongDialog::tr("something else");
    case Fetcher::Failure::TooLarge:
        return BringAlongDialog::tr("too large");
    case Fetcher::Failure::LeadsElsewhere:
        return BringAlongDialog::tr("leads to another server");
    case Fetcher::Failure::CannotWrite:
        return BringAlongDialog::tr("the cache cannot be written");
    case Fetcher::Failure::Cancelled:
        return BringAlongDialog::tr("stopped");
    }
    return {};
}

QString kindName(RequestKind kind) {
    switch (kind) {
    case RequestKind::Picture:
        return BringAlongDialog::tr("picture");
    case RequestKind::StyleSheet:
        return BringAlongDialog::tr("style sheet");
    case RequestKind::Script:
        return BringAlongDialog::tr("script");
    case RequestKind::Font:
        return BringAlongDialog::tr("font");
    case RequestKind::Media:
        return BringAlongDialog::tr("sound or film");
    default:
        return {};
    }
}

} // unnamed namespace

BringAlongDialog::BringAlongDialog(reader::CollectionPtr collection, web::WebProfile& profile,
                                   QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BringAlongDialog>()), m_collection(std::move(collection)),
      m_profile(profile), m_fetcher(profile.brought()) {
    m_ui->setupUi(this);
    m_ui->missing->header()->setStretchLastSection(false);
    m_ui->missing->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->missing->header()->setSectionResizeMode(Address, QHeaderView::Stretch);
    connect(m_ui->fetchButton, &QPushButton::clicked, this, &BringAlongDialog::fetch);
    connect(m_ui->stopButton, &QPushButton::clicked, &m_fetcher, &Fetcher::cancel);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &BringAlongDialog::removeAll);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->missing, &QTreeWidget::itemChanged, this, &BringAlongDialog::follow);
    connect(&m_fetcher, &Fetcher::progressed, this, [this](int done, int total) {
        m_ui->progress->setMaximum(total);
        m_ui->progress->setValue(done);
    });
    connect(&m_fetcher, &Fetcher::fetched, this, &BringAlongDialog::fetched);
    connect(&m_fetcher, &Fetcher::failed, this, &BringAlongDialog::failed);
    connect(&m_fetcher, &Fetcher::finished, this, &BringAlongDialog::finished);
    look();
}

BringAlongDialog::~BringAlongDialog() {
    *m_cancel = true;
}

void BringAlongDialog::look() {
    m_ui->summary->setText(tr("Looking through the pages of %1…").arg(m_collection->title));
    follow();
    m_queue.run<QList<MissingThing>>(
        this,
        [collection = m_collection, cdn = m_profile.sharedCdn(), cancel = m_cancel] {
            return web::missingThings(*collection, *cdn, *cancel);
        },
        [this](const QList<MissingThing>& things) { list(things); });
}

void BringAlongDialog::list(const QList<MissingThing>& things) {
    m_isLooking = false;
    m_things = things;
    QHash<QString, QTreeWidgetItem*> servers;
    for (const MissingThing& thing : things) {
        QTreeWidgetItem*& server = servers[thing.address.authority()];
        if (!server) {
            server = new QTreeWidgetItem(m_ui->missing, {thing.address.authority()});
            server->setFlags(server->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        addThing(*server, thing);
    }
    for (QTreeWidgetItem* server : servers)
        server->setText(Kind, tr("%n thing(s)", "on a server", server->childCount()));
    m_ui->missing->expandAll();
    m_ui->summary->setText(
        things.isEmpty() ? tr("This site shows nothing that only the network has.")
                         : tr("%n thing(s), from %1.", "", things.size())
                                   .arg(tr("%n server(s)", "from which things are fetched", servers.size())) +
                               u' ' +
                               tr("A size is known once a thing is here; none may be larger than %1.")
                                   .arg(QLocale().formattedDataSize(Fetcher::mostMediaBytes)));
    follow();
}

void BringAlongDialog::addThing(QTreeWidgetItem& server, const MissingThing& thing) {
    const std::optional<web::BroughtFile> here = m_profile.brought().find(m_collection->id, thing.address);
    auto* row = new QTreeWidgetItem(
        &server, {thing.address.toString(QUrl::FullyEncoded), kindName(thing.kind),
                  here ? tr("%1, here").arg(QLocale().formattedDataSize(here->size)) : tr("unknown")});
    row->setData(Address, addressRole, thing.address);
    row->setToolTip(Address, tr("on %n page(s)", "", thing.pages));
    row->setCheckState(Address, here ? Qt::Unchecked : Qt::Checked);
    m_rows.insert(thing.address, row);
}

QList<MissingThing> BringAlongDialog::wanted() const {
    QList<MissingThing> wanted;
    for (const MissingThing& thing : m_things) {
        const QTreeWidgetItem* row = m_rows.value(thing.address);
        if (row && row->checkState(Address) == Qt::Checked)
            wanted.append(thing);
    }
    return wanted;
}

void BringAlongDialog::fetch() {
    m_fetched = m_failed = m_unreachable = 0;
    m_fetchedBytes = 0;
    m_ui->summary->clear();
    m_fetcher.start(m_collection->id, wanted());
    follow();
}

void BringAlongDialog::setState(const QUrl& address, const QString& text) {
    if (QTreeWidgetItem* row = m_rows.value(address)) // else a part of a style sheet
        row->setText(Size, text);
}

void BringAlongDialog::fetched(const QUrl& address, qint64 size) {
    ++m_fetched;
    m_fetchedBytes += size;
    setState(address, tr("%1, here").arg(QLocale().formattedDataSize(size)));
    if (QTreeWidgetItem* row = m_rows.value(address))
        row->setCheckState(Address, Qt::Unchecked);
}

void BringAlongDialog::failed(const QUrl& address, Fetcher::Failure failure) {
    ++m_failed;
    m_unreachable += failure == Fetcher::Failure::Unreachable ? 1 : 0;
    setState(address, reason(failure));
}

void BringAlongDialog::finished() {
    const QString brought =
        tr("%n thing(s) brought along (%1).", "", m_fetched).arg(QLocale().formattedDataSize(m_fetchedBytes));
    if (m_fetched == 0 && m_unreachable > 0 && m_unreachable == m_failed)
        m_ui->summary->setText(tr("No server could be reached: there seems to be no network."));
    else if (m_failed == 0)
        m_ui->summary->setText(brought);
    else
        m_ui->summary->setText(brought + u' ' + tr("%n could not be had; the list says why.", "", m_failed));
    follow();
    if (m_fetched > 0)
        emit changed();
}

void BringAlongDialog::removeAll() {
    m_profile.brought().removeAll(m_collection->id);
    for (QTreeWidgetItem* row : std::as_const(m_rows)) {
        row->setText(Size, tr("unknown"));
        row->setCheckState(Address, Qt::Checked);
    }
    m_ui->summary->setText(tr("What was brought along for this site has been removed."));
    follow();
    emit changed();
}

void BringAlongDialog::follow() {
    const bool isFetching = m_fetcher.isRunning();
    m_ui->progress->setVisible(isFetching);
    m_ui->stopButton->setVisible(isFetching);
    m_ui->fetchButton->setVisible(!isFetching);
    m_ui->fetchButton->setEnabled(!m_isLooking && !wanted().isEmpty());
    m_ui->missing->setEnabled(!isFetching);
    m_ui->removeButton->setEnabled(!isFetching && !m_profile.brought().all(m_collection->id).isEmpty());
}

} // namespace lectern::window
