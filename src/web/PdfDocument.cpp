// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PdfDocument.h"

#include "base/Part.h"
#include "web/parts/Parts.h"

namespace lectern::web {

Result<QByteArray> completePdf(const QByteArray& pdf, const QList<PdfHeading>& headings,
                               const std::function<QString(const QString& address)>& linkFor) {
    const Result<const PdfPart*> qpdf = part<PdfPart>("pdf");
    return qpdf ? (*qpdf)->complete(pdf, headings, linkFor) : Result<QByteArray>(qpdf.error());
}

} // namespace lectern::web
