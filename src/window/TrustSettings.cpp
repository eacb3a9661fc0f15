// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list follows the answers, wherever they are given.
#include "window/TrustSettings.h"

#include "reader/Memory.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Trust;

namespace {

constexpr int folderRole = Qt::UserRole;

QTreeWidget* makeList(QWidget* parent) {
    auto* list = new QTreeWidget(parent);
    list->setObjectName("trustedFolders"_L1);
    list->setAccessibleName(TrustSettings::tr("Folders about whose scripts you have decided"));
    list->setHeaderLabels(
        {TrustSettings::tr("Folder"), TrustSettings::tr("Its scripts", "heading of a column")});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setMinimumHeight(200);
    return list;
}

} // unnamed namespace

TrustSettings::TrustSettings(const SettingsContext& context, QWidget* parent)
    : SettingsPage(parent), m_trust(context.services.memory.trust()) {
    setObjectName("trust"_L1);
    setWindowTitle(tr("Trusted folders"));
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_folders = makeList(box);
    m_nothing =
        new QLabel(tr("You have decided about no folder yet. Where a page has scripts of its own, a bar "
                      "above it asks; File › Trust this site answers at any time."),
                   box);
    m_nothing->setObjectName("nothingTrusted"_L1);
    m_nothing->setWordWrap(true);
    m_revoke = new QPushButton(tr("Re&voke"), box);
    m_revoke->setObjectName("revoke"_L1);
    m_revoke->setToolTip(tr("Ask about this folder again"));
    column->addWidget(m_nothing);
    column->addWidget(m_folders);
    column->addWidget(m_revoke, 0, Qt::AlignLeft);
    connect(m_folders, &QTreeWidget::currentItemChanged, this, &TrustSettings::followRow);
    connect(m_revoke, &QPushButton::clicked, this, &TrustSettings::revoke);
    connect(&m_trust, &Trust::changed, this, &TrustSettings::fill);
    fill();
    addWideRow(
        tr("Trusted folders"), box,
        tr("Whether the scripts that lie in a folder may run in its pages. Without an answer they do not."));
}

void TrustSettings::fill() {
    const int row = m_folders->indexOfTopLevelItem(m_folders->currentItem());
    m_folders->clear();
    const QMap<QString, Trust::Given> answers = m_trust.remembered();
    for (auto given = answers.begin(); given != answers.end(); ++given) {
        const QString path = QDir::toNativeSeparators(given.key());
        auto* item = new QTreeWidgetItem(m_folders, {path, given->answer == Trust::Answer::Trusted
                                                               ? tr("run", "the scripts of a folder")
                                                               : tr("are off", "the scripts of a folder")});
        item->setData(0, folderRole, given.key());
        item->setToolTip(0, path.toHtmlEscaped());
        item->setData(0, Qt::AccessibleTextRole, path + u", "_s + item->text(1));
    }
    const int count = m_folders->topLevelItemCount();
    m_folders->setCurrentItem(m_folders->topLevelItem(std::clamp(row, 0, std::max(0, count - 1))));
    m_folders->setVisible(count > 0);
    m_revoke->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    followRow();
}

void TrustSettings::followRow() {
    m_revoke->setEnabled(m_folders->currentItem() != nullptr);
}

void TrustSettings::revoke() {
    const QString folder = m_folders->currentItem()->data(0, folderRole).toString();
    const Trust::Given before = m_trust.forget(folder);
    //: %1 is a folder
    emit removed(tr("Lectern asks about the scripts of %1 again.").arg(QDir(folder).dirName()),
                 [&trust = m_trust, folder, before] { trust.putBack(folder, before); });
}

} // namespace lectern::window
