// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CdnTable.h"

#include <QFile>

#include <limits>

namespace lectern::web {

namespace {

// These stand for one name, so no slash may be in them.
bool isOneSegment(const QString& placeholder) {
    return placeholder == QLatin1String("version") || placeholder == QLatin1String("library");
}

} // namespace

CdnRule::CdnRule(const QString& pattern, QString name, QString file)
    : m_name(std::move(name)), m_file(std::move(file)) {
    QString literal;
    const auto endLiteral = [&] {
        if (!literal.isEmpty()) {
            m_parts.append({false, literal});
            literal.clear();
        }
    };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'*') {
            endLiteral();
            m_parts.append({true, QStringLiteral("*")});
        } else if (const qsizetype end = pattern.indexOf(u'}', i); pattern[i] == u'{' && end > i) {
            endLiteral();
            m_parts.append({true, pattern.mid(i + 1, end - i - 1)});
            i = end;
        } else {
            literal += pattern[i];
        }
    }
    endLiteral();
}

QString CdnRule::file(const CdnParts& parts) const {
    QString file = m_file;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        file.replace(u'{' + part.key() + u'}', part.value());
    }
    return file;
}

std::optional<CdnParts> CdnRule::match(QStringView path) const {
    CdnParts found;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (!part.isPlaceholder) {
            if (!path.startsWith(part.text)) {
                return std::nullopt;
            }
            path = path.mid(part.text.size());
            continue;
        }
        const qsizetype end = i + 1 < m_parts.size() ? path.indexOf(m_parts[i + 1].text) : path.size();
        if (end < 0 || (isOneSegment(part.text) && path.left(end).contains(u'/'))) {
            return std::nullopt;
        }
        found.insert(part.text, path.left(end).toString());
        path = path.mid(end);
    }
    return path.isEmpty() ? std::optional(found) : std::nullopt;
}

CdnTable::CdnTable(const QString& text) {
    QString section;
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.simplified();
        if (trimmed.startsWith(u'[')) {
            section = trimmed;
        } else if (!trimmed.isEmpty() && !trimmed.startsWith(u'#')) {
            addLine(section, trimmed.split(u' '));
        }
    }
}

CdnTable CdnTable::builtIn() {
    QFile file(QStringLiteral(":/cdn/addresses.txt"));
    return CdnTable(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

void CdnTable::addLine(const QString& section, const QStringList& words) {
    if (section == QLatin1String("[addresses]") && words.size() >= 2 && words.size() <= 4) {
        for (const QString& host : words[0].split(u',')) {
            m_rules[host].append(CdnRule(words[1], words.value(2), words.value(3)));
        }
    } else if (section == QLatin1String("[libraries]") && words.size() == 2) {
        addAlias(words[0], words[1]);
    } else if (section == QLatin1String("[files]") && words.size() == 3) {
        m_replacements[words[0] + u'/' + words[1]].append(words[2]);
    } else if (section == QLatin1String("[ahead]") && words.size() == 3) {
        m_ahead.insert(words[0] + u'/' + words[1], words[2]);
    } else {
        m_errors.append(words.join(u' '));
    }
}

// "font-awesome@0-4" holds for versions 0 to 4, "popper.js@2-" from 2 on, a bare name for all.
void CdnTable::addAlias(const QString& name, const QString& package) {
    const qsizetype at = name.lastIndexOf(u'@');
    Alias alias{0, std::numeric_limits<int>::max(), package};
    if (at > 0) {
        const QStringList bounds = name.mid(at + 1).split(u'-');
        alias.least = bounds.first().toInt();
        if (!bounds.last().isEmpty()) {
            alias.most = bounds.last().toInt();
        }
    }
    m_aliases[at > 0 ? name.left(at) : name].append(alias);
}

QString CdnTable::package(const QString& name, int major) const {
    for (const Alias& alias : m_aliases.value(name)) {
        if (alias.least <= major && major <= alias.most) {
            return alias.package;
        }
    }
    return name;
}

QStringList CdnTable::replacements(const QString& package, const QString& fileName) const {
    return m_replacements.value(package + u'/' + fileName);
}

} // namespace lectern::web
