// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageSaving.h"

#include "web/PdfDocument.h"
#include "web/Scheme.h"
#include "web/SelfContained.h"
#include "web/WebView.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QWebEngineScript>

#include <atomic>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

QString script(const QString& name) {
    QFile file(u":/cdn/%1.js"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString unmark = u"document.querySelectorAll('[data-lectern-print]').forEach(e => e.remove())"_s;

QList<PdfHeading> headingsOf(const QByteArray& json) {
    QList<PdfHeading> headings;
    for (const auto& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject heading = value.toObject();
        headings.append({heading[u"text"_s].toString(), heading[u"level"_s].toInt(1),
                         heading[u"destination"_s].toString()});
    }
    return headings;
}

// What a reader of the file can open: not the site's own address here, but the one on the web.
QString linkOutside(const reader::Collection& collection, const QString& address) {
    const QUrl url(address);
    if (!isSiteAddress(url)) {
        return address;
    }
    const QString page = pageUrlOf(collection, url);
    return page.isEmpty() ? QString() : publishedAddressOf(collection, page).toString(QUrl::FullyEncoded);
}

} // namespace

struct PageSaving::Work {
    reader::CollectionPtr collection;
    std::shared_ptr<const OfflineCdn> cdn;
    QString file;
    std::atomic<bool> stop = false;

    // What went wrong, in the system's words; empty where all is written.
    QString write(const QByteArray& bytes) const {
        QSaveFile target(file);
        const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
        return !stop && isWritten && target.commit() ? QString() : target.errorString();
    }
};

PageSaving::PageSaving(WebView& view, reader::CollectionPtr collection, QObject* parent)
    : QObject(parent), m_view(&view), m_work(std::make_shared<Work>()) {
    m_work->collection = std::move(collection);
    m_work->cdn = view.webPage().webProfile().sharedCdn();
}

PageSaving::~PageSaving() {
    cancel();
}

void PageSaving::start(SavedAs form, const QString& file) {
    m_work->file = file;
    const auto answered = [this, self = QPointer(this), form](const QVariant& value) {
        if (!self || !m_view || m_work->stop) {
            return;
        }
        const QByteArray json = value.toString().toUtf8();
        if (form == SavedAs::Pdf) {
            return printPdf(json);
        }
        finish([json](const Work& work) {
            return work.write(SelfContained(work.collection, *work.cdn, &work.stop).html(json));
        });
    };
    m_view->page()->runJavaScript(script(form == SavedAs::Pdf ? u"page-print"_s : u"page-save"_s),
                                  QWebEngineScript::ApplicationWorld, answered);
}

void PageSaving::cancel() {
    m_work->stop = true;
}

void PageSaving::printPdf(const QByteArray& headings) {
    const auto printed = [this, self = QPointer(this), view = m_view, headings](const QByteArray& pdf) {
        if (view) {
            view->page()->runJavaScript(unmark, QWebEngineScript::ApplicationWorld);
        }
        if (!self || m_work->stop) {
            return;
        }
        finish([pdf, headings](const Work& work) {
            const auto link = [&work](const QString& to) { return linkOutside(*work.collection, to); };
            const Result<QByteArray> done = completePdf(pdf, headingsOf(headings), link);
            return done ? work.write(*done) : QString::fromStdString(done.error().message);
        });
    };
    m_view->page()->printToPdf(printed, paperLayout());
}

void PageSaving::finish(std::function<QString(const Work&)> make) {
    m_queue.run<QString>(
        this, [work = m_work, make = std::move(make)] { return make(*work); },
        [this](const QString& error) {
            if (!m_work->stop) {
                emit ended(error);
            }
        });
}

QPageLayout paperLayout() {
    const bool usesLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(usesLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter};
}

} // namespace lectern::web
