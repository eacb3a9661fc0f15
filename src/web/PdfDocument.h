// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine leaves out of the PDF that it makes of a page. (From Chromium 119 on it writes an outline
// by itself, where it is asked to.)
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace lectern::web {

struct PdfHeading {
    QString text;
    int level = 1;       // 1 to 6, as in HTML
    QString destination; // a name that the document's links use
};

// The document with the headings as its outline, nested by their levels, and with each link's address as
// `linkFor` gives it ("" = the link goes). Headings whose destination the document does not have are left
// out. Fails where the bytes are no PDF. Safe from any thread. Rule: PDF 1.7, sections 12.3.3 and 12.6.4.7.
Result<QByteArray> completePdf(const QByteArray& pdf, const QList<PdfHeading>& headings,
                               const std::function<QString(const QString& address)>& linkFor);

} // namespace lectern::web
