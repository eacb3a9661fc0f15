// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files are counted and deleted in the background. What can be made again is deleted without a question.
#include "window/PrivacySettings.h"

#include "reader/Memory.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "web/KeptStyles.h"

#include <QDirIterator>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

QStringList cacheFolders() {
    return {reader::SearchIndexes::defaultFolder(), web::KeptStyles::defaultFolder()};
}

qint64 sizeOf(const QStringList& folders) {
    qint64 size = 0;
    for (const QString& folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext())
            size += files.nextFileInfo().size();
    }
    return size;
}

// What is in use is kept: an index that is open is not pulled away under the search.
void clear(const QStringList& folders, const QStringList& idsInUse) {
    for (const QString& folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!idsInUse.contains(files.fileName().section(u'.', 0, 0)))
                QFile::remove(path);
        }
    }
}

} // unnamed namespace

PrivacySettings::PrivacySettings(const SettingsContext& context, QWidget* parent)
    : SettingsPage(parent), m_services(context.services) {
    setObjectName("privacy"_L1);
    setWindowTitle(tr("Privacy"));
    m_worker.setMaxThreadCount(1);
    addHistory();
    addCaches();
}

PrivacySettings::~PrivacySettings() {
    m_worker.waitForDone();
}

void PrivacySettings::showEvent(QShowEvent* event) {
    SettingsPage::showEvent(event);
    measure();
}

void PrivacySettings::addHistory() {
    m_forget = new QPushButton(tr("&Forget"), this);
    m_forget->setObjectName("forget"_L1);
    m_forget->setAccessibleName(tr("Forget where you read"));
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const reader::Memory::Reading reading = m_services.memory.forgetReading();
        const QStringList folders = m_services.settings.recentFolders();
        m_services.settings.clearRecentFolders();
        emit removed(tr("Lectern has forgotten where you read."), [services = m_services, reading, folders] {
            services.memory.putBack(reading);
            for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
                services.settings.addRecentFolder(*folder);
        });
    });
    addRow(
        tr("Where you read"), m_forget,
        tr("The place in every page, the page read last in each collection and when, and the folders opened "
           "lately. Bookmarks stay, and so do the collections of the library."));
}

void PrivacySettings::addCaches() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_size = new QLabel(box);
    m_size->setObjectName("cacheSize"_L1);
    auto* clearButton = new QPushButton(tr("&Clear"), box);
    clearButton->setObjectName("clearCaches"_L1);
    clearButton->setAccessibleName(tr("Clear what is kept to be quick"));
    row->addWidget(m_size);
    row->addWidget(clearButton);
    connect(clearButton, &QPushButton::clicked, this, &PrivacySettings::clearCaches);
    addRow(tr("Kept to be quick"), box,
           tr("Search indexes and style sheets. They are made again when they are needed; those of the "
              "collections that are open stay."));
}

void PrivacySettings::measure() {
    m_worker.start([this, folders = cacheFolders()] {
        const qint64 size = sizeOf(folders);
        QMetaObject::invokeMethod(this, [this, size] { m_size->setText(QLocale().formattedDataSize(size)); });
    });
}

void PrivacySettings::clearCaches() {
    m_worker.start([folders = cacheFolders(), ids = m_services.searches.ids()] { clear(folders, ids); });
    measure();
}

} // namespace lectern::window
