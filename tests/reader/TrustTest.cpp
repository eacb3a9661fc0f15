// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer is of a folder and of where its contents come from; it is there the next day, or for now only.
#include "reader/Memory.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::reader;
using namespace Qt::StringLiterals;

namespace {

using Answer = Trust::Answer;
using Lasting = Trust::Lasting;

void write(const QString& path, const QByteArray& text) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

CollectionPtr open(const QString& folder) {
    auto site = lectern::site::Site::open(folder.toStdString());
    return site.ok() ? makeCollection(std::move(site).value()) : nullptr;
}

} // namespace

class TrustTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        write(path(u"site/index.md"_s), "---\ntitle: Home\n---\nHello\n");
        write(path(u"site/_config.yml"_s), "url: https://one.example.org\nbaseurl: /docs\n");
    }

    void forgottenAnswer_canBePutBack() {
        const CollectionPtr site = open(path(u"site"_s));
        Memory memory(path(u"memory.sqlite"_s), {});
        memory.waitUntilReady();
        Trust& trust = memory.trust();
        QVERIFY(trust.remembered().isEmpty());
        trust.set(*site, Answer::Trusted, Lasting::Remembered);
        QCOMPARE(trust.remembered().keys(), QStringList{site->folder});
        const Trust::Given before = trust.forget(site->folder);
        QVERIFY(trust.remembered().isEmpty());
        QCOMPARE(trust.of(*site), Answer::NotGiven);
        trust.putBack(site->folder, before);
        QCOMPARE(trust.of(*site), Answer::Trusted);
    }

    void answer_isThereTheNextDay_data() {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("trusted") << Answer::Trusted;
        QTest::newRow("restricted") << Answer::Restricted;
        QTest::newRow("taken back") << Answer::NotGiven;
    }

    void answer_isThereTheNextDay() {
        QFETCH(Answer, answer);
        const CollectionPtr site = open(path(u"site"_s));
        {
            Memory memory(path(u"memory.sqlite"_s), {});
            memory.waitUntilReady();
            QCOMPARE(memory.trust().of(*site), Answer::NotGiven);
            QSignalSpy changed(&memory.trust(), &Trust::changed);
            memory.trust().set(*site, Answer::Trusted, Lasting::Remembered);
            memory.trust().set(*site, answer, Lasting::Remembered);
            QCOMPARE(changed.size(), 2);
            QCOMPARE(memory.trust().of(*site), answer);
        }
        Memory memory(path(u"memory.sqlite"_s), {});
        memory.waitUntilReady();
        QCOMPARE(memory.trust().of(*site), answer);
    }

    void answerForNow_isForgotten() {
        const CollectionPtr site = open(path(u"site"_s));
        Memory memory(path(u"memory.sqlite"_s), {});
        memory.waitUntilReady();
        memory.trust().set(*site, Answer::Restricted, Lasting::Remembered);
        memory.trust().set(*site, Answer::Trusted, Lasting::ForNow);
        QCOMPARE(memory.trust().of(*site), Answer::Trusted);
        memory.trust().forgetForNow();
        QCOMPARE(memory.trust().of(*site), Answer::Restricted);
    }

    void otherContents_areAskedAboutAnew() {
        Memory memory({}, {});
        memory.waitUntilReady();
        const CollectionPtr before = open(path(u"site"_s));
        memory.trust().set(*before, Answer::Trusted, Lasting::Remembered);
        write(path(u"site/_config.yml"_s), "url: https://two.example.org\nbaseurl: /docs\n");
        QCOMPARE(memory.trust().of(*open(path(u"site"_s))), Answer::NotGiven);
        QCOMPARE(memory.trust().of(*before), Answer::Trusted);
    }

    void origin_isTheRemoteElseTheWebAddress() {
        QCOMPARE(open(path(u"site"_s))->origin, u"https://one.example.org/docs"_s);
        write(path(u".git/config"_s),
              "[core]\n\turl = no\n[remote \"fork\"]\n\turl = https://fork.example.org/x\n"
              "[remote \"origin\"]\n\tfetch = x\n\turl = git@example.org:a/b.git\n");
        QCOMPARE(open(path(u"site"_s))->origin, u"git@example.org:a/b.git"_s); // the site is a folder of it
        write(path(u"site/.git/config"_s), "[remote \"up\"]\nurl=https://up.example.org/x\n");
        QCOMPARE(open(path(u"site"_s))->origin, u"https://up.example.org/x"_s);
    }

    void handbook_isAlwaysTrusted() {
        Memory memory({}, path(u"site"_s));
        memory.waitUntilReady();
        QCOMPARE(memory.trust().of(*open(path(u"site"_s))), Answer::Trusted);
    }

private:
    QString path(const QString& name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TrustTest)
#include "TrustTest.moc"
