// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What addresses of CDNs look like, and what the names in them stand for.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::web {

// The parts of an address that a pattern's placeholders took, by the placeholder's name.
using CdnParts = QHash<QString, QString>;

// One line of the table's [addresses].
class CdnRule {
public:
    CdnRule(const QString& pattern, QString name, QString file);

    // The package's name as the line gives it, "=tailwind" and the like, or "".
    const QString& name() const { return m_name; }
    // The file with its placeholders filled in.
    QString file(const CdnParts& parts) const;

    std::optional<CdnParts> match(QStringView path) const;

private:
    struct Part {
        bool isPlaceholder = false;
        QString text;
    };

    QList<Part> m_parts;
    QString m_name;
    QString m_file;
};

// Reads resources/web/addresses.txt, which says how its lines are written. Immutable once made; safe from any
// thread; finds a host's rules in constant time.
class CdnTable {
public:
    explicit CdnTable(const QString& text);
    static CdnTable builtIn();

    // In the table's order; none for a host that is no CDN.
    QList<CdnRule> rules(const QString& host) const { return m_rules.value(host); }
    bool knowsHost(const QString& host) const { return m_rules.contains(host); }
    // npm's name for what a CDN calls `name`, which may depend on the version's first number.
    QString package(const QString& name, int major) const;
    // The files that may take the place of one that the package does not have.
    QStringList replacements(const QString& package, const QString& fileName) const;
    // The script of ours that has to run before a file of a package; may be empty.
    QString ahead(const QString& package, const QString& file) const {
        return m_ahead.value(package + u'/' + file);
    }
    // Lines that could not be read, for the tests.
    const QStringList& errors() const { return m_errors; }

private:
    struct Alias {
        int least = 0;
        int most = 0;
        QString package;
    };

    void addLine(const QString& section, const QStringList& words);
    void addAlias(const QString& name, const QString& package);

    QHash<QString, QList<CdnRule>> m_rules;
    QHash<QString, QList<Alias>> m_aliases;
    QHash<QString, QStringList> m_replacements;
    QHash<QString, QString> m_ahead;
    QStringList m_errors;
};

} // namespace lectern::web
