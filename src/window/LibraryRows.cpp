// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LibraryRows.h"

#include "base/Text.h"
#include "reader/Library.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Library;

namespace {

QString folded(const QString& text) {
    return QString::fromStdString(text::fold(text.toStdString()));
}

} // unnamed namespace

void LibraryRows::setText(const QString& text) {
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant LibraryRows::data(const QModelIndex& index, int role) const {
    if (role == Library::Description) {
        const QVariant description = QSortFilterProxyModel::data(index, role);
        const bool isUnread = description.toString().isEmpty() && index.data(Library::IsHandbook).toBool();
        return isUnread ? tr("How to read in Lectern, and what to expect of it.") : description;
    }
    if (role != Qt::AccessibleTextRole)
        return QSortFilterProxyModel::data(index, role);
    QStringList parts{index.data().toString(), index.data(Library::Description).toString(), describe(index),
                      describeChanges(index), describeReading(index)};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

bool LibraryRows::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text =
        folded(index.data().toString() + u'\n' + index.data(Library::Description).toString() + u'\n' +
               index.data(Library::Folder).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

QString describe(const QModelIndex& index) {
    if (index.data(Library::IsMissing).toBool())
        return QCoreApplication::translate("lectern::window::LibraryRows", "%1 is missing. Locate it…",
                                           "%1 is a folder; a click asks for its new place")
            .arg(QDir::toNativeSeparators(index.data(Library::Folder).toString()));
    const int pages = index.data(Library::Pages).toInt();
    if (pages == 0)
        return {};
    return QCoreApplication::translate("lectern::window::LibraryRows", "%n page(s)", "in a collection",
                                       pages);
}

QString describeChanges(const QModelIndex& index) {
    const int changed = index.data(Library::Changed).toInt();
    if (changed == 0 || index.data(Library::IsMissing).toBool())
        return {};
    return QCoreApplication::translate("lectern::window::LibraryRows", "%n changed since",
                                       "pages that have changed since the collection was read", changed);
}

QString describeReading(const QModelIndex& index) {
    const QString title = index.data(Library::PageTitle).toString();
    if (title.isEmpty() || index.data(Library::IsMissing).toBool())
        return {};
    return QCoreApplication::translate("lectern::window::LibraryRows", "Continue with “%1”",
                                       "%1 is the title of the page read last")
        .arg(title);
}

QString describeTime(qint64 milliseconds, const QDateTime& now) {
    if (milliseconds == 0)
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const qint64 days = then.date().daysTo(now.date());
    const QLocale locale;
    if (days <= 0)
        return QCoreApplication::translate("lectern::window::LibraryRows", "today, %1", "%1 is a time")
            .arg(locale.toString(then.time(), QLocale::ShortFormat));
    if (days == 1)
        return QCoreApplication::translate("lectern::window::LibraryRows", "yesterday");
    if (days < 7)
        return locale.standaloneDayName(then.date().dayOfWeek());
    return locale.toString(then.date(), QLocale::ShortFormat);
}

} // namespace lectern::window
