// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind PdfDocument.h, by qpdf.
#include "web/parts/Parts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>
#include <vector>

namespace lectern::web {

namespace {

struct Entry {
    QPDFObjectHandle item;
    int level = 0;
    std::vector<QPDFObjectHandle> children;
};

// Ties the children to each other and to their parent.
void tie(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& children) {
    if (children.empty()) {
        return;
    }
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(children.size())));
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", parent);
        if (i > 0) {
            children[i].replaceKey("/Prev", children[i - 1]);
        }
        if (i + 1 < children.size()) {
            children[i].replaceKey("/Next", children[i + 1]);
        }
    }
}

void addOutline(QPDF& pdf, const QList<PdfHeading>& headings) {
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle places = root.getKey("/Dests");
    if (!places.isDictionary()) {
        return;
    }
    // The way down to the heading read last; a level closes all that are as deep.
    std::vector<Entry> open{{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, {}}};
    const auto closeDownTo = [&open](int level) {
        while (open.size() > 1 && open.back().level >= level) {
            tie(open.back().item, open.back().children);
            open.pop_back();
        }
    };
    for (const PdfHeading& heading : headings) {
        QPDFObjectHandle place = places.getKey("/" + heading.destination.toStdString());
        if (place.isNull()) {
            continue;
        }
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
        item.replaceKey("/Dest", place);
        closeDownTo(heading.level);
        open.back().children.push_back(item);
        open.push_back({item, heading.level, {}});
    }
    closeDownTo(1);
    if (open.front().children.empty()) {
        return;
    }
    tie(open.front().item, open.front().children);
    root.replaceKey("/Outlines", open.front().item);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void renameLinks(QPDF& pdf, const std::function<QString(const QString&)>& linkFor) {
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (!notes.isArray()) {
            continue;
        }
        for (int i = notes.getArrayNItems() - 1; i >= 0; --i) {
            QPDFObjectHandle action = notes.getArrayItem(i).getKeyIfDict("/A");
            if (!action.isDictionary() || !action.getKey("/URI").isString()) {
                continue;
            }
            const std::string given = action.getKey("/URI").getStringValue();
            const QString address = linkFor(QString::fromStdString(given));
            if (address.isEmpty()) {
                notes.eraseItem(i);
            } else {
                action.replaceKey("/URI", QPDFObjectHandle::newString(address.toStdString()));
            }
        }
    }
}

} // namespace

Result<QByteArray> completePdf(const QByteArray& pdf, const QList<PdfHeading>& headings,
                               const std::function<QString(const QString& address)>& linkFor) {
    try { // the library's way of telling
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("page", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        renameLinks(document, linkFor);
        addOutline(document, headings);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception& error) {
        return Diagnostic{{}, 0, 0, error.what()};
    }
}

} // namespace lectern::web

extern "C"
    [[gnu::visibility("default")]] const lectern::web::PdfPart lecternPart = {&lectern::web::completePdf};
