// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/OfflineCdn.h"

#include "web/BundleAnswer.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace lectern::web {

namespace {

// "all.min.css" for "all.css" and the other way round; CDNs have both, packages and bundle often one.
QString otherForm(const QString& file) {
    const qsizetype dot = file.lastIndexOf(u'.');
    if (dot < 0) {
        return {};
    }
    const QString stem = file.left(dot);
    const QString extension = file.mid(dot);
    if (stem.endsWith(QLatin1String(".min"))) {
        return stem.chopped(4) + extension;
    }
    return stem + QLatin1String(".min") + extension;
}

// CDNs leave out folders ("css/bootstrap.min.css" lies in dist/): of the files with that name the one whose
// path ends most like the path asked for, the shortest among equals.
QString byTrailingPath(const BundlePackage& package, const QString& file) {
    const QStringList wanted = file.split(u'/');
    const auto sharedParts = [&wanted](const QString& candidate) {
        const QStringList parts = candidate.split(u'/');
        const auto differ = std::mismatch(wanted.rbegin(), wanted.rend(), parts.rbegin(), parts.rend());
        return differ.first - wanted.rbegin();
    };
    QStringList candidates = package.filesByName.values(wanted.last());
    const auto best = std::max_element(
        candidates.begin(), candidates.end(), [&sharedParts](const QString& a, const QString& b) {
            return std::tuple(sharedParts(a), -a.size(), b) < std::tuple(sharedParts(b), -b.size(), a);
        });
    return best == candidates.end() ? QString() : *best;
}

QUrl bundleAddress(const QString& path, const QString& query = {}) {
    QUrl url;
    url.setScheme(QLatin1String(bundleSchemeName));
    url.setHost(QLatin1String(bundleHost));
    url.setPath(u'/' + path, QUrl::DecodedMode);
    if (!query.isEmpty()) {
        url.setQuery(query);
    }
    return url;
}

// The Play CDN takes plug-ins by ?plugins=; the bundle has a file for each one and one for all. line-clamp
// has been part of Tailwind itself since 3.3.
QString tailwindFile(const QUrl& address) {
    const QString list = QUrlQuery(address).queryItemValue(QStringLiteral("plugins"), QUrl::FullyDecoded);
    QStringList plugins = list.split(u',', Qt::SkipEmptyParts);
    for (QString& plugin : plugins) {
        plugin = plugin.section(u'@', 0, 0);
    }
    plugins.removeAll(QStringLiteral("line-clamp"));
    plugins.removeDuplicates();
    if (plugins.isEmpty()) {
        return QStringLiteral("tailwindcss.js");
    }
    const QString which = plugins.size() == 1 ? plugins.first() : QStringLiteral("all-plugins");
    return QStringLiteral("tailwindcss-with-%1.js").arg(which);
}

} // namespace

OfflineCdn::OfflineCdn(std::shared_ptr<const WebBundle> bundle, CdnTable table)
    : m_bundle(std::move(bundle)), m_table(std::move(table)) {}

std::optional<CdnMatch> OfflineCdn::resolve(const QUrl& address) const {
    if (m_bundle->isEmpty()) {
        return std::nullopt;
    }
    const QString path = address.path(QUrl::FullyDecoded);
    for (const CdnRule& rule : m_table.rules(address.host())) {
        if (const std::optional<CdnParts> parts = rule.match(path.isEmpty() ? u"/" : QStringView(path))) {
            return answer(rule, *parts, address);
        }
    }
    return std::nullopt;
}

std::optional<CdnMatch> OfflineCdn::answer(const CdnRule& rule, const CdnParts& parts,
                                           const QUrl& address) const {
    if (rule.name() == QLatin1String("=fonts")) {
        return CdnMatch{bundleAddress(QLatin1String(bundleFontsPath), address.query(QUrl::FullyEncoded)),
                        {},
                        {},
                        {},
                        VersionFit::Exact};
    }
    if (rule.name() == QLatin1String("=empty")) {
        return CdnMatch{bundleAddress(QLatin1String(bundleEmptyPath)), {}, {}, {}, VersionFit::Exact};
    }
    if (rule.name() == QLatin1String("=tailwind")) {
        const QString version = address.path().mid(1).section(u'/', 0, 0);
        const QString package = QStringLiteral("tailwindcss-cdn");
        const std::optional<CdnMatch> exact = find({package, version, tailwindFile(address), false});
        return exact ? exact
                     : find({package, version, QStringLiteral("tailwindcss-with-all-plugins.js"), false});
    }
    if (parts.contains(QStringLiteral("combine"))) {
        return combine(parts.value(QStringLiteral("combine")));
    }
    return find(wishOf(rule, parts, address));
}

OfflineCdn::Wish OfflineCdn::wishOf(const CdnRule& rule, const CdnParts& parts, const QUrl& address) const {
    Wish wish;
    if (parts.contains(QStringLiteral("npm"))) {
        wish = npmWish(parts.value(QStringLiteral("npm")));
        wish.isModule |= QUrlQuery(address).hasQueryItem(QStringLiteral("module")); // unpkg's way to ask
    } else if (parts.contains(QStringLiteral("module"))) {
        wish = moduleWish(parts.value(QStringLiteral("module")));
    } else if (parts.contains(QStringLiteral("github"))) {
        wish = githubWish(parts.value(QStringLiteral("github")));
    } else {
        const Wish named = npmWish(rule.name());
        wish.name = named.name.isEmpty() ? parts.value(QStringLiteral("library")) : named.name;
        wish.version = parts.value(QStringLiteral("version"));
        if (!CdnVersion::parse(wish.version) && !named.version.isEmpty()) {
            wish.version = named.version; // "latest" has stood still on that host
        }
        wish.file = rule.name().isEmpty() ? parts.value(QStringLiteral("file")) : rule.file(parts);
    }
    return wish;
}

// "@scope/name@range/file"; "+esm" as the file asks for an ES module.
OfflineCdn::Wish OfflineCdn::npmWish(QStringView path) {
    const qsizetype nameEnd = path.indexOf(u'/', path.startsWith(u'@') ? path.indexOf(u'/') + 1 : 0);
    const QStringView named = nameEnd < 0 ? path : path.left(nameEnd);
    const qsizetype at = named.lastIndexOf(u'@');
    Wish wish;
    wish.name = (at > 0 ? named.left(at) : named).toString();
    wish.version = at > 0 ? named.mid(at + 1).toString() : QString();
    wish.file = nameEnd < 0 ? QString() : path.mid(nameEnd + 1).toString();
    if (wish.file == QLatin1String("+esm")) {
        wish.file.clear();
        wish.isModule = true;
    }
    return wish;
}

// esm.sh leads from "name@range" to what it built, "v135/name@version/es2022/name.mjs", and pages copy that;
// jspm writes "npm:name@version".
OfflineCdn::Wish OfflineCdn::moduleWish(const QString& path) {
    static const QRegularExpression builder(QStringLiteral("^(?:v\\d+/|stable/|npm:|\\*)"));
    static const QRegularExpression built(QStringLiteral("^(?:es20\\d\\d|esnext)/"));
    const QRegularExpressionMatch prefix = builder.match(path);
    Wish wish = npmWish(QStringView(path).mid(prefix.capturedLength()));
    wish.isModule = true;
    if (built.match(wish.file).hasMatch()) {
        wish.file.clear();
    }
    return wish;
}

// "owner/repository@range/file", or "owner/repository/range/file" as older mirrors write it.
OfflineCdn::Wish OfflineCdn::githubWish(QStringView path) {
    const QString owner = path.toString().section(u'/', 0, 0);
    Wish wish = npmWish(path.mid(owner.size() + 1));
    wish.name = owner + u'/' + wish.name;
    const QString first = wish.file.section(u'/', 0, 0);
    if (wish.version.isEmpty() && CdnVersion::parse(first)) {
        wish.version = first;
        wish.file = wish.file.mid(first.size() + 1);
    }
    return wish;
}

std::optional<CdnMatch> OfflineCdn::find(const Wish& wish) const {
    const std::optional<CdnVersion> asked = CdnVersion::parse(wish.version);
    const int major = asked ? asked->major : std::numeric_limits<int>::max();
    const QList<BundlePackage> packages = m_bundle->versions(m_table.package(wish.name, major));
    QList<CdnVersion> versions;
    for (const BundlePackage& package : packages) {
        versions.append(package.version);
    }
    QList<qsizetype> left(packages.size());
    std::iota(left.begin(), left.end(), 0);
    // The best version may lack the file where a neighbour has it.
    while (const std::optional<VersionChoice> choice = chooseVersion(wish.version, versions)) {
        const BundlePackage& package = packages[left[choice->index]];
        if (const QString file = fileOf(package, wish); !file.isEmpty()) {
            return CdnMatch{bundleAddress(withScriptAhead(package, file)), package.name, wish.version,
                            package.version.text, choice->fit};
        }
        versions.removeAt(choice->index);
        left.removeAt(choice->index);
    }
    return std::nullopt;
}

// The path of the file, or of the two in one that our script and it make.
QString OfflineCdn::withScriptAhead(const BundlePackage& package, const QString& file) const {
    const QString script = m_table.ahead(package.name, file);
    const QString path = package.prefix() + file;
    return script.isEmpty()
               ? path
               : QLatin1String(bundleCombinePath) + QLatin1String(bundleOwnPath) + script + u',' + path;
}

QString OfflineCdn::fileOf(const BundlePackage& package, const Wish& wish) const {
    if (wish.file.isEmpty() || wish.file.endsWith(u'/')) {
        return wish.isModule ? package.module : package.entry;
    }
    const QString other = otherForm(wish.file);
    for (const QString& form : {wish.file, other}) {
        if (package.contains(form)) {
            return form;
        }
    }
    for (const QString& file : m_table.replacements(package.name, wish.file.section(u'/', -1))) {
        if (package.contains(file)) {
            return file;
        }
    }
    const QString same = byTrailingPath(package, wish.file);
    return same.isEmpty() ? byTrailingPath(package, other) : same;
}

// "npm/a@1,gh/b/c@2": whole or not at all, since a part may need the one before it.
std::optional<CdnMatch> OfflineCdn::combine(const QString& list) const {
    QStringList paths;
    for (const QString& item : list.split(u',')) {
        const QStringView path = QStringView(item).mid(item.indexOf(u'/') + 1);
        const bool isNpm = item.startsWith(QLatin1String("npm/"));
        const std::optional<CdnMatch> match = find(isNpm ? npmWish(path) : githubWish(path));
        if (!match) {
            return std::nullopt;
        }
        QString part = match->address.path().mid(1);
        part.remove(QLatin1String(bundleCombinePath)); // of a script of ours and its file
        paths.append(part);
    }
    return CdnMatch{
        bundleAddress(QLatin1String(bundleCombinePath) + paths.join(u',')), {}, {}, {}, VersionFit::Exact};
}

} // namespace lectern::web
