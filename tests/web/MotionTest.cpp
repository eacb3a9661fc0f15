// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages hear that they are to move as little as they can.
#include "web/OpenPage.h"

namespace lectern::web {

using namespace Qt::StringLiterals;

class MotionTest : public QObject {
    Q_OBJECT

private slots:
    void page_hearsThatMotionIsReduced();
};

void MotionTest::page_hearsThatMotionIsReduced() {
    TempSite folder;
    OpenPage page(folder.write(u"index.html"_s, "---\n---\n<p>Still</p>").open());
    QVERIFY(page.show(u"/"_s));
    QVERIFY(page.value(u"matchMedia('(prefers-reduced-motion: reduce)').matches"_s).toBool());
}

} // namespace lectern::web

int main(int argc, char** argv) {
    lectern::web::reduceMotion();
    return lectern::web::runWebTest<lectern::web::MotionTest>(argc, argv);
}

#include "MotionTest.moc"
