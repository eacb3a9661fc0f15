// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree of servers and what they have, a tick for each, and a word about how it went.
#include "window/BringAlongDialog.h"

#include "ui_BringAlong.h"
#include "web/WebProfile.h"
#include "window/LargeText.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace lectern::window {

namespace {

using web::Fetcher;
using web::MissingThing;
using web::RequestKind;
using web::SizeQuestion;

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

QString elsewhere(int count) {
    return BringAlongDialog::tr(
        "%n lie(s) on another server, under which it is listed now: fetch again if that is "
        "right.",
        "things that a server has sent to another one", count);
}

} // unnamed namespace

BringAlongDialog::BringAlongDialog(reader::CollectionPtr collection, web::WebProfile& profile,
                                   QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BringAlongDialog>()), m_collection(std::move(collection)),
      m_profile(profile), m_fetcher(profile.brought()) {
    m_ui->setupUi(this);
    growWithLetters(*this);
    m_ui->missing->header()->setStretchLastSection(false);
    m_ui->missing->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->missing->header()->setSectionResizeMode(Address, QHeaderView::Stretch);
    connect(m_ui->fetchButton, &QPushButton::clicked, this, &BringAlongDialog::fetch);
    connect(m_ui->sizesButton, &QPushButton::clicked, this, &BringAlongDialog::askForSizes);
    connect(m_ui->stopButton, &QPushButton::clicked, &m_fetcher, &Fetcher::cancel);
    connect(m_ui->stopButton, &QPushButton::clicked, &m_sizes, &SizeQuestion::cancel);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &BringAlongDialog::removeAll);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->missing, &QTreeWidget::itemChanged, this, &BringAlongDialog::follow);
    const auto showProgress = [this](int done, int total) {
        m_ui->progress->setMaximum(total);
        m_ui->progress->setValue(done);
    };
    connect(&m_sizes, &SizeQuestion::progressed, this, showProgress);
    connect(&m_sizes, &SizeQuestion::answered, this, &BringAlongDialog::sized);
    connect(&m_sizes, &SizeQuestion::leadsElsewhere, this, &BringAlongDialog::leadsElsewhere);
    connect(&m_sizes, &SizeQuestion::finished, this, &BringAlongDialog::saySizes);
    connect(&m_fetcher, &Fetcher::progressed, this, showProgress);
    connect(&m_fetcher, &Fetcher::leadsElsewhere, this, &BringAlongDialog::leadsElsewhere);
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
    for (const MissingThing& thing : things)
        addThing(thing);
    countThings();
    m_ui->missing->expandAll();
    m_ui->summary->setText(things.isEmpty() ? tr("This site shows nothing that only the network has.")
                                            : tr("%n thing(s), from %1.", "", things.size())
                                                      .arg(tr("%n server(s)", "from which things are fetched",
                                                              m_servers.size())) +
                                                  u' ' + tr("Their sizes are not known yet."));
    follow();
}

QTreeWidgetItem* BringAlongDialog::server(const QUrl& address) {
    QTreeWidgetItem*& server = m_servers[address.authority()];
    if (!server) {
        server = new QTreeWidgetItem(m_ui->missing, {address.authority()});
        server->setFlags(server->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        server->setExpanded(true);
    }
    return server;
}

void BringAlongDialog::countThings() {
    for (QTreeWidgetItem* server : std::as_const(m_servers))
        server->setText(Kind, tr("%n thing(s)", "on a server", server->childCount()));
}

void BringAlongDialog::addThing(const MissingThing& thing) {
    const std::optional<web::BroughtFile> here = m_profile.brought().find(m_collection->id, thing.address);
    auto* row = new QTreeWidgetItem(
        server(thing.source()),
        {thing.address.toString(QUrl::FullyEncoded), kindName(thing.kind),
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

void BringAlongDialog::askForSizes() {
    m_elsewhere = m_unknownSizes = 0;
    m_knownBytes = 0;
    m_ui->summary->clear();
    m_sizes.start(wanted());
    follow();
}

void BringAlongDialog::sized(const QUrl& address, qint64 size) {
    const bool isKnown = size != SizeQuestion::unknown;
    m_knownBytes += isKnown ? size : 0;
    m_unknownSizes += isKnown ? 0 : 1;
    setState(address, isKnown ? QLocale().formattedDataSize(size) : tr("unknown"));
}

void BringAlongDialog::saySizes() {
    QString text = tr("%1 in all.").arg(QLocale().formattedDataSize(m_knownBytes));
    if (m_unknownSizes > 0) {
        text += u' ' + tr("%n size(s) are unknown: nothing larger than %1 is fetched.", "", m_unknownSizes)
                           .arg(QLocale().formattedDataSize(Fetcher::mostMediaBytes));
    }
    if (m_elsewhere > 0)
        text += u' ' + elsewhere(m_elsewhere);
    m_ui->summary->setText(text);
    follow();
}

void BringAlongDialog::leadsElsewhere(const QUrl& address, const QUrl& target) {
    QTreeWidgetItem* row = m_rows.value(address);
    const auto thing = std::find_if(m_things.begin(), m_things.end(),
                                    [&](const MissingThing& each) { return each.address == address; });
    if (!row || thing == m_things.end())
        return; // a part of a style sheet
    ++m_elsewhere;
    thing->target = target;
    row->setToolTip(Address, tr("lies at %1").arg(target.toString(QUrl::FullyEncoded)));
    QTreeWidgetItem* before = row->parent();
    before->removeChild(row);
    server(target)->addChild(row);
    if (before->childCount() == 0) {
        m_servers.remove(before->text(Address));
        delete before;
    }
    countThings();
}

void BringAlongDialog::fetch() {
    m_fetched = m_failed = m_unreachable = m_elsewhere = 0;
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
    const QTreeWidgetItem* row = m_rows.value(address);
    const bool isListedThere = failure == Fetcher::Failure::LeadsElsewhere && row &&
                               row->parent()->text(Address) != address.authority();
    setState(address, isListedThere ? tr("unknown") : reason(failure));
}

void BringAlongDialog::finished() {
    const QString brought =
        tr("%n thing(s) brought along (%1).", "", m_fetched).arg(QLocale().formattedDataSize(m_fetchedBytes));
    if (m_fetched == 0 && m_unreachable > 0 && m_unreachable == m_failed)
        m_ui->summary->setText(tr("No server could be reached: there seems to be no network."));
    else if (m_failed == 0)
        m_ui->summary->setText(brought);
    else
        m_ui->summary->setText(brought + u' ' +
                               (m_failed > m_elsewhere ? tr("%n could not be had; the list says why.", "",
                                                            m_failed - m_elsewhere)
                                                       : QString()) +
                               (m_elsewhere > 0 ? u' ' + elsewhere(m_elsewhere) : QString()));
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
    const bool isAsking = m_fetcher.isRunning() || m_sizes.isRunning();
    m_ui->progress->setVisible(isAsking);
    m_ui->stopButton->setVisible(isAsking);
    for (QPushButton* button : {m_ui->fetchButton, m_ui->sizesButton}) {
        button->setVisible(!isAsking);
        button->setEnabled(!m_isLooking && !wanted().isEmpty());
    }
    m_ui->missing->setEnabled(!isAsking);
    m_ui->removeButton->setEnabled(!isAsking && !m_profile.brought().all(m_collection->id).isEmpty());
}

} // namespace lectern::window
