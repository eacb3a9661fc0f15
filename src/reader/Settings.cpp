// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Settings.h"

#include <QDir>

#include <algorithm>

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
constexpr auto zoomScopeKey = "page/zoomPerCollection";
constexpr auto previewKey = "page/hoverPreview";
// Not "general": QSettings reads that group back by another name.
constexpr auto startKey = "program/startWithLibrary";
constexpr auto languageKey = "program/language";
constexpr auto themesKey = "program/themeFolders";
constexpr auto editorKey = "program/editor";
constexpr auto shortcutsGroup = "shortcuts";
constexpr auto colorsKey = "looks/colors";
constexpr auto desktopDarkKey = "looks/desktopWasDark";
constexpr auto motionKey = "looks/reducedMotion";
constexpr auto desktopMotionKey = "looks/desktopReducesMotion";
constexpr auto softwareKey = "program/drawInSoftware";
constexpr auto unfinishedKey = "program/unfinishedStarts";
constexpr auto readerViewGroup = "looks/readerView-";
constexpr auto readerFontKey = "looks/readerFont";
constexpr auto readerSizeKey = "looks/readerSize";
constexpr auto readerWidthKey = "looks/readerWidth";
constexpr auto readerLineHeightKey = "looks/readerLineHeight";
constexpr auto readerColorsKey = "looks/readerColors";

QString shortcutKey(const QString& command) {
    return key(shortcutsGroup) + u'/' + command;
}

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

double Settings::zoom(const QString& collection) const {
    const auto read = [this](const QString& name) {
        bool isNumber = false;
        const double factor = m_store.value(name).toDouble(&isNumber);
        return isNumber && factor >= 0.25 && factor <= 5.0 ? factor : 0.0;
    };
    const bool isOwn = !collection.isEmpty() && zoomScope() == ZoomScope::Collection;
    const double own = isOwn ? read(key(zoomKey) + u'-' + collection) : 0.0;
    const double all = read(key(zoomKey));
    return own > 0 ? own : (all > 0 ? all : 1.0);
}

void Settings::setZoom(double factor, const QString& collection) {
    const bool isOwn = !collection.isEmpty() && zoomScope() == ZoomScope::Collection;
    m_store.setValue(isOwn ? key(zoomKey) + u'-' + collection : key(zoomKey), factor);
}

ZoomScope Settings::zoomScope() const {
    return m_store.value(key(zoomScopeKey)).toBool() ? ZoomScope::Collection : ZoomScope::All;
}

void Settings::setZoomScope(ZoomScope scope) {
    change(zoomScopeKey, scope == ZoomScope::Collection);
}

WindowColors Settings::windowColors() const {
    return choice(colorsKey, WindowColors::Dark);
}

void Settings::setWindowColors(WindowColors colors) {
    change(colorsKey, static_cast<int>(colors));
}

bool Settings::desktopWasDark() const {
    return m_store.value(key(desktopDarkKey)).toBool();
}

void Settings::setDesktopWasDark(bool isDark) {
    m_store.setValue(key(desktopDarkKey), isDark);
}

Motion Settings::motion() const {
    return m_store.value(key(motionKey)).toBool() ? Motion::Reduced : Motion::AsTheDesktop;
}

void Settings::setMotion(Motion motion) {
    change(motionKey, motion == Motion::Reduced);
}

bool Settings::desktopReducesMotion() const {
    return m_store.value(key(desktopMotionKey)).toBool();
}

void Settings::setDesktopReducesMotion(bool isReduced) {
    m_store.setValue(key(desktopMotionKey), isReduced);
}

bool Settings::drawsInSoftware() const {
    return m_store.value(key(softwareKey)).toBool();
}

void Settings::setDrawsInSoftware(bool on) {
    change(softwareKey, on);
}

int Settings::unfinishedStarts() const {
    return std::max(0, m_store.value(key(unfinishedKey)).toInt());
}

void Settings::setUnfinishedStarts(int count) {
    m_store.setValue(key(unfinishedKey), count);
}

bool Settings::readerView(const QString& collection) const {
    return m_store.value(key(readerViewGroup) + collection).toBool();
}

void Settings::setReaderView(const QString& collection, bool on) {
    if (on == readerView(collection)) {
        return;
    }
    if (on) {
        m_store.setValue(key(readerViewGroup) + collection, true);
    } else {
        m_store.remove(key(readerViewGroup) + collection);
    }
    tell();
}

ReaderLook Settings::readerLook() const {
    ReaderLook look;
    look.font = m_store.value(key(readerFontKey)).toString();
    look.size = m_store.value(key(readerSizeKey), look.size).toInt();
    look.width = m_store.value(key(readerWidthKey), look.width).toInt();
    look.lineHeight = m_store.value(key(readerLineHeightKey), look.lineHeight).toDouble();
    look.colors = choice(readerColorsKey, ReaderColors::Dark);
    return look.bounded();
}

void Settings::setReaderLook(const ReaderLook& look) {
    if (look == readerLook()) {
        return;
    }
    m_store.setValue(key(readerFontKey), look.font);
    m_store.setValue(key(readerSizeKey), look.size);
    m_store.setValue(key(readerWidthKey), look.width);
    m_store.setValue(key(readerLineHeightKey), look.lineHeight);
    m_store.setValue(key(readerColorsKey), static_cast<int>(look.colors));
    tell();
}

StartWith Settings::startWith() const {
    return m_store.value(key(startKey)).toBool() ? StartWith::Library : StartWith::LastSession;
}

void Settings::setStartWith(StartWith what) {
    change(startKey, what == StartWith::Library);
}

QString Settings::language() const {
    return m_store.value(key(languageKey)).toString();
}

void Settings::setLanguage(const QString& language) {
    change(languageKey, language);
}

QStringList Settings::themeFolders() const {
    QStringList folders = m_store.value(key(themesKey)).toStringList();
    folders.removeAll(QString());
    return folders;
}

void Settings::setThemeFolders(const QStringList& folders) {
    change(themesKey, folders);
}

QString Settings::editor() const {
    return m_store.value(key(editorKey)).toString();
}

void Settings::setEditor(const QString& command) {
    change(editorKey, command);
}

bool Settings::hoverPreview() const {
    return m_store.value(key(previewKey), true).toBool();
}

void Settings::setHoverPreview(bool shown) {
    change(previewKey, shown);
}

QHash<QString, QStringList> Settings::shortcuts() const {
    QHash<QString, QStringList> shortcuts;
    const QString prefix = key(shortcutsGroup) + u'/';
    for (const QString& name : m_store.allKeys()) {
        if (name.startsWith(prefix)) {
            shortcuts.insert(name.mid(prefix.size()), m_store.value(name).toStringList());
        }
    }
    return shortcuts;
}

void Settings::setShortcuts(const QString& command, const QStringList& keys) {
    m_store.setValue(shortcutKey(command), keys);
    tell();
}

void Settings::resetShortcuts(const QString& command) {
    m_store.remove(shortcutKey(command));
    tell();
}

void Settings::resetAllShortcuts() {
    m_store.remove(key(shortcutsGroup));
    tell();
}

// What a person has chosen outlives the program, however it ends.
void Settings::tell() {
    m_store.sync();
    emit changed();
}

void Settings::change(const char* name, const QVariant& value) {
    if (m_store.value(key(name)) != value) {
        m_store.setValue(key(name), value);
        tell();
    }
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
