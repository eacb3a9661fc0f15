// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How well what one means is found in the sites whose folders are given: see tests/catalog/Finding.h.
#include "catalog/Finding.h"
#include "catalog/SiteDocuments.h"

#include <cstdio>
#include <cstdlib>
#include <span>

using namespace lectern;
using namespace lectern::catalog;

namespace {

void print(const char* folder) {
    const auto site = site::Site::open(folder);
    if (!site) {
        std::printf("%s: %s\n", folder, toString(site.error()).c_str());
        return;
    }
    const auto index = search::Index::open({});
    static_cast<void>(index->update(SiteDocuments(site.value())));
    const std::vector<FindingQuestion> questions = questionsFrom(*site.value());
    const Finding right = measureFinding(*index, questions, Typed::Right);
    const Finding wrong = measureFinding(*index, questions, Typed::Wrong);
    std::printf("%s: %zu pages, %zu questions: %.3f, misspelt %.3f\n", folder, site.value()->pages().size(),
                questions.size(), right.meanReciprocalRank, wrong.meanReciprocalRank);
    if (std::getenv("MISSES")) {
        for (const std::string& miss : right.misses)
            std::printf("    %s\n", miss.c_str());
    }
}

} // unnamed namespace

int main(int count, char** arguments) {
    for (const char* folder : std::span(arguments, static_cast<std::size_t>(count)).subspan(1))
        print(folder);
    return 0;
}
