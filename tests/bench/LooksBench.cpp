// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page's looks cost: the sample guide with its libraries from CDNs, beside the same with the libraries
// in its own folder, and from the second showing on beside one with a plain style sheet in the place of
// Tailwind's script.
#include "web/LocalCopy.h"
#include "web/OpenPage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

using namespace lectern;
using web::LocalCopy;
using web::OpenPage;
using namespace Qt::StringLiterals;

constexpr int rounds = 3;
constexpr double mostFirst = 1.2;
constexpr double mostSecond = 1.3;
constexpr char tailwind[] = "<script src=\"https://cdn.tailwindcss.com\"></script>";

struct Times {
    std::vector<double> painted;
    std::vector<double> settled;

    static double median(std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[values.size() / 2];
    }
};

// One of the guide's variants in a view of its own.
class Variant {
public:
    explicit Variant(const QString& folder) {
        const auto site = site::Site::open(folder.toStdString());
        if (!site.ok()) {
            qFatal("cannot open %s", qPrintable(folder));
        }
        m_page = std::make_unique<OpenPage>(reader::makeCollection(*site));
        m_page->view().resize(1200, 900);
    }

    OpenPage& page() { return *m_page; }

    // Milliseconds from the wish for the page to its first content and until nothing changes any more.
    void show(const QString& url, Times* times) {
        QElapsedTimer clock;
        double painted = 0;
        const auto connection = QObject::connect(&m_page->view(), &web::WebView::painted, [&] {
            painted = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        });
        clock.start();
        if (!m_page->show(url)) {
            qFatal("%s was not shown", qPrintable(url));
        }
        if (times != nullptr) {
            times->settled.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            times->painted.push_back(painted);
        }
        QObject::disconnect(connection);
    }

    std::optional<web::KeptStyle> keptStyle() {
        const QString key =
            m_page->text(u"(document.querySelector('script[data-lectern-style]') || {dataset: {}})"
                         ".dataset.lecternStyle || ''"_s);
        std::optional<web::KeptStyle> style;
        const bool isThere = QTest::qWaitFor(
            [&] {
                style = m_page->profile().keptStyles()->find(m_page->collection().id, key.toLatin1());
                return style.has_value();
            },
            5000);
        return isThere ? style : std::nullopt;
    }

private:
    std::unique_ptr<OpenPage> m_page;
};

QStringList pagesOf(OpenPage& open) {
    QStringList urls;
    for (const site::PageInfo& page : open.collection().site->pages()) {
        if (page.url.starts_with("/guide/")) {
            urls.append(QString::fromStdString(page.url));
        }
    }
    return urls;
}

void report(const char* what, const Times& ours, const char* other, const Times& reference, double most) {
    const double ratio = Times::median(ours.settled) / Times::median(reference.settled);
    std::printf("%s: %.0f ms to the settled page (first content %.0f)\n"
                "  %s: %.0f ms (first content %.0f); ratio %.2f (at most %.1f), of first content %.2f\n",
                what, Times::median(ours.settled), Times::median(ours.painted), other,
                Times::median(reference.settled), Times::median(reference.painted), ratio, most,
                Times::median(ours.painted) / Times::median(reference.painted));
}

void compare(const QString& folder) {
    const QString guide = QStringLiteral(LECTERN_BENCH_DIR "/../sites/guide");
    const auto copyTo = [&](const char* name) {
        const QString path = folder + u'/' + QLatin1StringView(name);
        LocalCopy::copyFolder(guide, path);
        return path;
    };
    Variant cdn(copyTo("cdn"));
    const QString localFolder = copyTo("local");
    LocalCopy(cdn.page().profile().cdn(), localFolder).linkAll();
    Variant local(localFolder);
    const QStringList pages = pagesOf(cdn.page());

    const QString plainFolder = copyTo("plain");
    const QString layout = plainFolder + u"/_layouts/base.html"_s;
    const QByteArray withSheet = LocalCopy::read(layout)
                                     .replace(tailwind, "")
                                     .replace("</head>", "<link rel=\"stylesheet\" href=\"{{ site.baseurl "
                                                         "}}/sheets{{ page.url }}sheet.css\">\n</head>");
    LocalCopy::write(layout, withSheet);
    LocalCopy(cdn.page().profile().cdn(), plainFolder).linkAll();

    Times first;
    Times linked;
    local.show(pages.first(), nullptr);
    cdn.show(u"/"_s, nullptr);
    for (const QString& url : pages) {
        cdn.show(url, &first);
        const auto style = cdn.keptStyle();
        if (!style) {
            qFatal("no style sheet was kept for %s", qPrintable(url));
        }
        LocalCopy::write(plainFolder + u"/sheets"_s + url + u"sheet.css"_s, style->css.toUtf8());
        local.show(url, &linked);
    }
    report("First showing", first, "libraries in its folder", linked, mostFirst);

    Variant plain(plainFolder);
    Times second;
    Times sheet;
    plain.show(pages.first(), nullptr);
    for (int round = 0; round < rounds; ++round) {
        for (const QString& url : pages) {
            cdn.show(url, &second);
            plain.show(url, &sheet);
        }
    }
    report("Second showing", second, "plain style sheet", sheet, mostSecond);
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", folder.path().toLocal8Bit());
    web::prepareEngine();
    QApplication application(argc, argv);
    compare(folder.path());
}
