// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Settings.h"

#include <QDir>

namespace lectern::reader {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

constexpr auto recentFoldersKey = "library/recentFolders";
constexpr auto geometryKey = "window/geometry";
constexpr auto stateKey = "window/state";
constexpr auto sidebarKey = "window/sidebar";
constexpr auto aroundKey = "window/around";
constexpr auto breadcrumbsKey = "window/breadcrumbs";
constexpr auto zoomKey = "page/zoom";
constexpr auto pinnedFacetsGroup = "facets/";

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

QStringList Settings::recentFolders() const {
    QStringList folders = m_store.value(key(recentFoldersKey)).toStringList();
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders.mid(0, mostRecentFolders);
}

void Settings::addRecentFolder(const QString& folder) {
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    QStringList folders = recentFolders();
    folders.removeAll(path);
    folders.prepend(path);
    m_store.setValue(key(recentFoldersKey), folders.mid(0, mostRecentFolders));
}

void Settings::removeRecentFolder(const QString& folder) {
    QStringList folders = recentFolders();
    folders.removeAll(QDir::cleanPath(QDir(folder).absolutePath()));
    m_store.setValue(key(recentFoldersKey), folders);
}

void Settings::clearRecentFolders() {
    m_store.remove(key(recentFoldersKey));
}

QByteArray Settings::windowGeometry() const {
    return m_store.value(key(geometryKey)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(key(geometryKey), geometry);
}

QByteArray Settings::windowState() const {
    return m_store.value(key(stateKey)).toByteArray();
}

void Settings::setWindowState(const QByteArray& state) {
    m_store.setValue(key(stateKey), state);
}

QByteArray Settings::sidebarState() const {
    return m_store.value(key(sidebarKey)).toByteArray();
}

void Settings::setSidebarState(const QByteArray& state) {
    m_store.setValue(key(sidebarKey), state);
}

QString Settings::aroundSection() const {
    return m_store.value(key(aroundKey)).toString();
}

void Settings::setAroundSection(const QString& name) {
    m_store.setValue(key(aroundKey), name);
}

bool Settings::breadcrumbs() const {
    return m_store.value(key(breadcrumbsKey), true).toBool();
}

void Settings::setBreadcrumbs(bool shown) {
    m_store.setValue(key(breadcrumbsKey), shown);
}

double Settings::zoom() const {
    bool isNumber = false;
    const double factor = m_store.value(key(zoomKey), 1.0).toDouble(&isNumber);
    return isNumber && factor >= 0.25 && factor <= 5.0 ? factor : 1.0;
}

void Settings::setZoom(double factor) {
    m_store.setValue(key(zoomKey), factor);
}

QStringList Settings::pinnedFacets(const QString& collection) const {
    QStringList keys = m_store.value(key(pinnedFacetsGroup) + collection).toStringList();
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

void Settings::setPinnedFacets(const QString& collection, const QStringList& keys) {
    if (keys.isEmpty()) {
        m_store.remove(key(pinnedFacetsGroup) + collection);
    } else {
        m_store.setValue(key(pinnedFacetsGroup) + collection, keys);
    }
}

} // namespace lectern::reader
