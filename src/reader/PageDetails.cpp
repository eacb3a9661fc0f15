// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageDetails.h"

#include "base/DateTime.h"
#include "base/Value.h"
#include "site/plugins/GitHistory.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace lectern::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; // of objects in objects; below, a value is only named
constexpr int wordsPerMinute = 220;
constexpr std::chrono::milliseconds historyPatience(500);

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QDateTime toQt(const DateTime& time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::OffsetFromUTC, time.offsetSeconds);
}

QString dateText(const DateTime& time) {
    const QDateTime shown = toQt(time);
    return time.kind == DateTime::Kind::Date ? QLocale().toString(shown.date(), QLocale::LongFormat)
                                             : QLocale().toString(shown, QLocale::ShortFormat);
}

QString scalarText(const Value& value) {
    switch (value.type()) {
    case Value::Type::Bool:
        return value.boolean() ? u"true"_s : u"false"_s;
    case Value::Type::Integer:
        return QString::number(value.integer());
    case Value::Type::Float:
        return QString::number(value.floating());
    case Value::Type::String:
        return fromUtf8(value.string());
    case Value::Type::DateTime:
        return dateText(value.dateTime());
    case Value::Type::Array:
    case Value::Type::Object:
        return u"…"_s;
    case Value::Type::Nil:
    case Value::Type::Drop:
        return {};
    }
    return {};
}

// Objects become rows of their own, "author.name"; lists of plain values stay one value.
class RowWriter {
public:
    explicit RowWriter(QList<FrontMatterRow>& rows) : m_rows(rows) {}

    void write(const QString& name, const Value& value, int depth = 0) {
        if (value.isObject() && depth < deepest) {
            for (const Object::Entry& entry : value.object())
                write(name + u'.' + scalarText(entry.key), entry.value, depth + 1);
        } else if (value.isArray()) {
            writeList(name, value.array(), depth);
        } else {
            m_rows.append({name, scalarText(value)});
        }
    }

private:
    void writeList(const QString& name, const Array& items, int depth) {
        const auto isNested = [](const Value& item) { return item.isObject() || item.isArray(); };
        if (depth < deepest && std::any_of(items.begin(), items.end(), isNested)) {
            int number = 0;
            for (const Value& item : items)
                write(u"%1[%2]"_s.arg(name).arg(number++), item, depth + 1);
            return;
        }
        QStringList lines;
        for (const Value& item : items)
            lines.append(scalarText(item));
        m_rows.append({name, lines.join(u'\n')});
    }

    QList<FrontMatterRow>& m_rows;
};

// The names by which authors and Jekyll's plugins call the day of the last change.
QDateTime revisionOf(const Value& frontMatter) {
    for (const char* name : {"last_modified_at", "last_modified", "modified", "updated", "updated_at"}) {
        const Value value = frontMatter[name];
        if (value.isDateTime())
            return toQt(value.dateTime());
        if (const QDateTime read = QDateTime::fromString(scalarText(value), Qt::ISODate); read.isValid())
            return read;
    }
    return {};
}

} // namespace

std::optional<PageDetails> detailsOf(const Collection& collection, const QString& pageUrl) {
    const site::PageInfo* page = collection.site->find(pageUrl.toStdString());
    if (!page) {
        return std::nullopt;
    }
    PageDetails details;
    details.title = fromUtf8(page->title);
    details.description = fromUtf8(page->description);
    details.address = fromUtf8(page->url);
    details.sourcePath = fromUtf8(page->sourcePath);
    details.file = collection.folder + u'/' + details.sourcePath;
    if (page->frontMatter.isObject()) {
        RowWriter writer(details.frontMatter);
        for (const Object::Entry& entry : page->frontMatter.object())
            writer.write(scalarText(entry.key), entry.value);
    }
    if (page->date) {
        details.dated = toQt(*page->date);
    }
    details.revised = revisionOf(page->frontMatter);
    if (const QFileInfo file(details.file); file.isFile()) {
        details.saved = file.lastModified();
    }
    return details;
}

QDateTime committed(const Collection& collection, const QString& sourcePath) {
    const std::string file = sourcePath.toStdString();
    const site::CommitTimes times =
        site::lastCommits(collection.folder.toStdString(), {file}, historyPatience);
    const auto time = times.find(file);
    return time == times.end() ? QDateTime() : QDateTime::fromSecsSinceEpoch(time->second);
}

int readingMinutes(int words) {
    return std::max(1, (words + wordsPerMinute / 2) / wordsPerMinute);
}

} // namespace lectern::reader
