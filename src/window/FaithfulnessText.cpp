// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/FaithfulnessText.h"

#include "window/Icons.h"

#include <QCoreApplication>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Difference;
using reader::DifferenceKind;
using reader::Faithfulness;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(lectern::window::FaithfulnessText)
};

Difference asset(const QUrl& address, const QString& page, const QString& instead = {}) {
    Difference difference;
    difference.kind = DifferenceKind::Asset;
    difference.what = address.toString(QUrl::FullyEncoded);
    difference.page = page;
    difference.instead = instead;
    return difference;
}

} // unnamed namespace

Faithfulness faithfulnessOf(const reader::Collection& collection, const QString& page,
                            const web::PageReport& report) {
    Faithfulness result = reader::faithfulnessOf(collection, page, report.diagnostics);
    for (const web::PageReport::Refused& each : report.refused) {
        if (each.kind != web::RequestKind::Navigation)
            result.add(asset(each.address, page));
    }
    for (const web::PageReport::Given& each : report.given) {
        const web::CdnMatch& match = each.match;
        const bool isOther = !match.package.isEmpty() && match.fit != web::VersionFit::Exact &&
                             !match.asked.isEmpty() && match.asked != match.given;
        if (isOther)
            result.add(asset(each.address, page, match.package + u' ' + match.given));
    }
    if (report.ownScripts > 0) {
        Difference scripts;
        scripts.kind = DifferenceKind::Script;
        scripts.what = Text::tr("%n script(s) of this page", "", report.ownScripts);
        scripts.page = page;
        result.add(scripts);
    }
    return result;
}

QIcon signOf(Faithfulness::State state) {
    switch (state) {
    case Faithfulness::State::Exact:
        return icon("as-published"_L1);
    case Faithfulness::State::Differences:
        return icon("information"_L1);
    case Faithfulness::State::Errors:
        break;
    }
    return icon("warning"_L1);
}

QString textOf(const Faithfulness& faithfulness) {
    switch (faithfulness.state()) {
    case Faithfulness::State::Exact:
        return Text::tr("Exactly as published");
    case Faithfulness::State::Differences:
        return Text::tr("%n difference(s) from what was published", "", faithfulness.count());
    case Faithfulness::State::Errors:
        break;
    }
    return Text::tr("Not everything could be shown: %n difference(s) from what was published", "",
                    faithfulness.count());
}

QString headingOf(DifferenceKind kind) {
    switch (kind) {
    case DifferenceKind::Error:
        return Text::tr("Errors");
    case DifferenceKind::Tag:
        return Text::tr("Tags that Lectern does not know");
    case DifferenceKind::Filter:
        return Text::tr("Filters that Lectern does not know");
    case DifferenceKind::Plugin:
        return Text::tr("Plugins that are not run");
    case DifferenceKind::Theme:
        return Text::tr("Theme");
    case DifferenceKind::Asset:
        return Text::tr("From other servers");
    case DifferenceKind::Script:
        return Text::tr("The site's own scripts");
    case DifferenceKind::Remark:
        break;
    }
    return Text::tr("Remarks: the published page has this too");
}

QString insteadOf(const Difference& difference) {
    if (!difference.instead.isEmpty())
        return difference.instead;
    switch (difference.kind) {
    case DifferenceKind::Error:
        return Text::tr("what could be rendered", "what was shown instead");
    case DifferenceKind::Tag:
        return Text::tr("left out", "a tag, in the page");
    case DifferenceKind::Filter:
        return Text::tr("the value as it was", "what was shown instead");
    case DifferenceKind::Plugin:
        return Text::tr("not run", "a plugin");
    case DifferenceKind::Theme:
        return Text::tr("Lectern's or the site's layouts", "what was shown instead");
    case DifferenceKind::Asset:
        return Text::tr("nothing", "what was shown instead");
    case DifferenceKind::Script:
        return Text::tr("off until you trust the site", "scripts");
    case DifferenceKind::Remark:
        break;
    }
    return Text::tr("the same", "what was shown instead");
}

QString placeOf(const Difference& difference) {
    return difference.line > 0 ? difference.file + u':' + QString::number(difference.line) : difference.file;
}

} // namespace lectern::window
