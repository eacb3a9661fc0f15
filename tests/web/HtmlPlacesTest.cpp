// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a parser would take our line for the first thing in the head or the body.
#include "web/HtmlPlaces.h"

#include "web/MarkupSamples.h"

#include <QTest>

using namespace lectern::web;

class HtmlPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void places_areThoseOfAParser_data() {
        QTest::addColumn<QByteArray>("marked");
        for (const MarkupSample& sample : markupSamples()) {
            QTest::newRow(sample.name) << QByteArray::fromStdString(sample.marked);
        }
    }

    void places_areThoseOfAParser() {
        QFETCH(QByteArray, marked);
        const qsizetype head = marked.indexOf('^');
        marked.remove(head, 1);
        const qsizetype body = marked.indexOf('@');
        if (body >= 0) {
            marked.remove(body, 1);
        }
        const HtmlPlaces places = findHtmlPlaces(marked.toStdString());
        QCOMPARE(static_cast<qsizetype>(places.headStart), head);
        QCOMPARE(places.bodyStart.has_value(), body >= 0);
        QCOMPARE(static_cast<qsizetype>(places.bodyStart.value_or(0)), qMax(body, qsizetype(0)));
    }

    void headEnd_isWhereTheHeadsLastElementGoes_data() {
        QTest::addColumn<QByteArray>("marked");
        for (const char* marked :
             {"<head><title>x</title>^</head><body>", "<head><script>'</head>'</script>^</head> <body>",
              "<!doctype html><meta charset=utf-8>^<body>", "<link rel=x>^<p>text", "^text", "<head>^<div>",
              "<head>^</head><frameset>", "<head>^</head><link rel=late></head><body>"}) {
            QTest::newRow(marked) << QByteArray(marked);
        }
    }

    void headEnd_isWhereTheHeadsLastElementGoes() {
        QFETCH(QByteArray, marked);
        const qsizetype end = marked.indexOf('^');
        marked.remove(end, 1);
        QCOMPARE(static_cast<qsizetype>(findHtmlPlaces(marked.toStdString()).headEnd), end);
    }

    void longPage_isReadOnce() {
        const std::string many(2'000'000, '<');
        QCOMPARE(findHtmlPlaces("<head><script>" + many).headStart, std::size_t{6});
        QCOMPARE(findHtmlPlaces("<!--" + many).headStart, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(HtmlPlacesTest)
#include "HtmlPlacesTest.moc"
