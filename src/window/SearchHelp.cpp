// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SearchHelp.h"

#include <QList>

namespace lectern::window {

using namespace Qt::StringLiterals;

QString SearchHelp::html(const QStringList& explanation) {
    QString result;
    if (!explanation.isEmpty()) {
        result += u"<p><b>"_s + tr("This is looked for:").toHtmlEscaped() + u"</b></p><ul>"_s;
        for (const QString& sentence : explanation)
            result += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>"_s;
        result += u"</ul>"_s;
    }
    const QList<std::pair<QString, QString>> language{
        {tr("red green"), tr("both words, anywhere in a page")},
        {tr("\"red green\""), tr("these words one after the other")},
        {tr("red OR green"), tr("one of the words")},
        {tr("red -green"), tr("the first word, not the second")},
        {tr("title:red"), tr("in the title of a page")},
        {tr("code:red"), tr("in code")},
        {tr("keyword:red"), tr("pages with this keyword")},
        {tr("in:guide"), tr("pages in this folder or collection")},
        {tr("path:faq"), tr("pages whose file name holds this")},
        {tr("lang:de"), tr("pages in this language")},
    };
    result += u"<p><b>"_s + tr("What can be asked:").toHtmlEscaped() + u"</b></p><table cellspacing='3'>"_s;
    for (const auto& [example, meaning] : language)
        result += u"<tr><td><code>"_s + example.toHtmlEscaped() + u"</code>&nbsp;&nbsp;</td><td>"_s +
                  meaning.toHtmlEscaped() + u"</td></tr>"_s;
    return result + u"</table>"_s;
}

} // namespace lectern::window
