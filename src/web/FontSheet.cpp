// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/FontSheet.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrlQuery>

#include <cstdlib>

namespace lectern::web {

namespace {

// Which characters are in which file; the same for all families.
struct Subset {
    const char* name;
    const char* range;
};
constexpr Subset subsets[] = {
    {"latin-ext", "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
                  "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,"
                  "U+A720-A7FF"},
    {"latin", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
              "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"},
};

struct Face {
    bool isItalic = false;
    QString weight; // "400", or "100 900" for all between
};

struct Family {
    QString name;
    QList<Face> faces;
};

bool isWeight(const QString& text) {
    bool isNumber = false;
    const int weight = text.toInt(&isNumber);
    return isNumber && weight >= 1 && weight <= 1000;
}

// "0,400" by the axes "ital,wght"; other axes ("opsz") are left to the font's default.
void addTuple(Family& family, const QStringList& axes, const QString& tuple) {
    const QStringList values = tuple.split(u',');
    Face face{false, QStringLiteral("400")};
    for (qsizetype i = 0; i < axes.size() && i < values.size(); ++i) {
        if (axes[i] == QLatin1String("ital")) {
            face.isItalic = values[i] == QLatin1String("1");
        } else if (axes[i] == QLatin1String("wght")) {
            face.weight = QString(values[i]).replace(QLatin1String(".."), QLatin1String(" "));
        }
    }
    for (const QString& bound : face.weight.split(u' ')) {
        if (!isWeight(bound)) {
            return;
        }
    }
    family.faces.append(face);
}

// "400", "700italic", "700i", "bold", "regular" of the older notation.
void addStyle(Family& family, const QString& style) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4}|bold|b|regular)?(italic|i)?$"));
    const QRegularExpressionMatch match = pattern.match(style.toLower());
    if (!match.hasMatch()) {
        return;
    }
    const QString weight = match.captured(1);
    const bool isBold = weight.startsWith(u'b');
    const QString number =
        weight.isEmpty() || weight == QLatin1String("regular") ? QStringLiteral("400") : weight;
    family.faces.append({!match.captured(2).isEmpty(), isBold ? QStringLiteral("700") : number});
}

// "Open Sans" for bunny.net's "open-sans"; style sheets name families without regard to case.
QString nameOf(const QString& family) {
    return family == family.toLower() ? QString(family).replace(u'-', u' ') : family;
}

Family readFamily(const QString& text) {
    Family family;
    family.name = nameOf(text.section(u':', 0, 0).trimmed());
    const QString styles = text.section(u':', 1, 1);
    const qsizetype at = styles.indexOf(u'@');
    if (at >= 0) {
        for (const QString& tuple : styles.mid(at + 1).split(u';')) {
            addTuple(family, styles.left(at).split(u','), tuple);
        }
    } else {
        for (const QString& style : styles.split(u',', Qt::SkipEmptyParts)) {
            addStyle(family, style.trimmed());
        }
    }
    if (family.faces.isEmpty()) {
        family.faces.append({false, QStringLiteral("400")});
    }
    return family;
}

// "Open Sans" is @fontsource's open-sans.
QString idOf(const QString& family) {
    QString id = family.toLower();
    id.replace(u' ', u'-'); // bunny.net writes its ids like this from the start
    // Renamed by its makers; the metrics are the same.
    return id == QLatin1String("source-sans-pro") ? QStringLiteral("source-sans-3") : id;
}

std::optional<BundlePackage> packageOf(const WebBundle& bundle, const QString& id) {
    for (const char* scope : {"@fontsource-variable/", "@fontsource/"}) {
        const QList<BundlePackage> found = bundle.versions(QLatin1String(scope) + id);
        if (!found.isEmpty()) {
            return found.first();
        }
    }
    return std::nullopt;
}

QString rule(const Family& family, const Face& face, const QString& path, const Subset& subset,
             const QString& display) {
    return QStringLiteral("@font-face{font-family:'%1';font-style:%2;font-weight:%3;%4src:url(/%5) "
                          "format('woff2');unicode-range:%6}\n")
        .arg(family.name, face.isItalic ? QStringLiteral("italic") : QStringLiteral("normal"), face.weight,
             display, path, QLatin1String(subset.range));
}

// "300..700" of a font with axes, or the files' weights of one without: those in the range that was asked
// for, else the nearest one, which a browser would take as well.
QStringList weightsFor(const BundlePackage& package, const QString& stem, const QString& style,
                       const QString& asked) {
    if (package.files.contains(stem + QLatin1String("wght") + style)) {
        return {QStringLiteral("wght")};
    }
    const int least = asked.section(u' ', 0, 0).toInt();
    const int most = asked.section(u' ', -1).toInt();
    QStringList within;
    QString nearest;
    for (int weight = 100; weight <= 900; weight += 100) {
        const QString text = QString::number(weight);
        if (!package.files.contains(stem + text + style)) {
            continue;
        }
        if (least <= weight && weight <= most) {
            within.append(text);
        }
        if (nearest.isEmpty() || std::abs(weight - least) < std::abs(nearest.toInt() - least)) {
            nearest = text;
        }
    }
    return within.isEmpty() && !nearest.isEmpty() ? QStringList(nearest) : within;
}

QString familyRules(const WebBundle& bundle, const Family& family, const QString& display) {
    const QString id = idOf(family.name);
    const std::optional<BundlePackage> package = packageOf(bundle, id);
    if (!package) {
        return {};
    }
    QString rules;
    for (const Face& face : family.faces) {
        for (const Subset& subset : subsets) {
            const QString stem = QStringLiteral("files/%1-%2-").arg(id, QLatin1String(subset.name));
            const QString style = QLatin1String(face.isItalic ? "-italic.woff2" : "-normal.woff2");
            for (const QString& weight : weightsFor(*package, stem, style, face.weight)) {
                Face given = face;
                if (face.weight.contains(u' ') && weight != QLatin1String("wght")) {
                    given.weight = weight;
                }
                rules += rule(family, given, package->prefix() + stem + weight + style, subset, display);
            }
        }
    }
    return rules;
}

// Material Symbols have the names of Material Icons and more, so they are drawn with that font; those that
// only the newer set has stay words.
QString symbolRules(const WebBundle& bundle, const Family& family, const QString& display) {
    static const QString prefix = QStringLiteral("material-symbols-");
    const QString id = idOf(family.name);
    const QList<BundlePackage> found = bundle.versions(QStringLiteral("material-icons"));
    const QString variant = id.mid(prefix.size());
    const QString file = QStringLiteral("iconfont/material-icons-%1.woff2")
                             .arg(variant == QLatin1String("rounded") ? QStringLiteral("round") : variant);
    if (!id.startsWith(prefix) || found.isEmpty() || !found.first().files.contains(file)) {
        return {};
    }
    return QStringLiteral(
               "@font-face{font-family:'%1';%2src:url(/%3) format('woff2')}\n"
               ".%4{font:normal 24px/1 '%1';letter-spacing:normal;text-transform:none;display:inline-block;"
               "white-space:nowrap;overflow-wrap:normal;direction:ltr;font-feature-settings:'liga'}\n")
        .arg(family.name, display, found.first().prefix() + file, id);
}

// Material's icons come as a font with the style sheet that names it.
QString iconImport(const WebBundle& bundle, const Family& family) {
    const QList<BundlePackage> found = bundle.versions(QStringLiteral("material-icons"));
    const QString id = idOf(family.name);
    if (found.isEmpty() || !id.startsWith(QLatin1String("material-icons"))) {
        return {};
    }
    const QString variant = id.mid(15); // behind "material-icons-"
    const QString file =
        QStringLiteral("iconfont/%1.css").arg(variant.isEmpty() ? QStringLiteral("filled") : variant);
    return found.first().files.contains(file)
               ? QStringLiteral("@import url(/%1);\n").arg(found.first().prefix() + file)
               : QString();
}

} // namespace

QByteArray fontSheet(const WebBundle& bundle, const QUrl& address) {
    QString query = address.query(QUrl::FullyEncoded);
    query.replace(u'+', QLatin1String("%20"));
    const QUrlQuery items(query);
    static const QSet<QString> displays{QStringLiteral("swap"), QStringLiteral("block"),
                                        QStringLiteral("auto"), QStringLiteral("fallback"),
                                        QStringLiteral("optional")};
    const QString asked = items.queryItemValue(QStringLiteral("display"));
    const QString display =
        displays.contains(asked) ? QStringLiteral("font-display:%1;").arg(asked) : QString();
    QString imports; // must stand first in a style sheet
    QString rules;
    for (const QString& list : items.allQueryItemValues(QStringLiteral("family"), QUrl::FullyDecoded)) {
        for (const QString& text : list.split(u'|')) {
            const Family family = readFamily(text);
            imports += iconImport(bundle, family);
            rules += familyRules(bundle, family, display) + symbolRules(bundle, family, display);
        }
    }
    return (imports + rules).toUtf8();
}

} // namespace lectern::web
