// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Ranking.h"

#include "search/Database.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern::search {

namespace {

constexpr std::array<double, columnCount> fieldWeights{12, 5, 7, 5, 1, 0.7, 2};
constexpr double saturation = 1.6;   // BM25's k1
constexpr double lengthShare = 0.6;  // BM25's b, for prose and code alone: fields of a line are all short
constexpr double togetherBonus = .3; // of a word's weight, for each neighbour that is a word of the question
constexpr int mostInstances = 400;   // a page that repeats a word that often is not worth counting further

} // namespace

void rankRow(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int,
             sqlite3_value**) {
    const RankInput& input = *static_cast<const RankInput*>(api->xUserData(context));
    std::vector<double> counts(input.wordWeights.size(), 0.0);
    std::array<double, columnCount> factors = fieldWeights;
    for (const int column : {BodyColumn, CodeColumn}) {
        int tokens = 0;
        api->xColumnSize(context, column, &tokens);
        factors[static_cast<std::size_t>(column)] /=
            1 - lengthShare + lengthShare * tokens / std::max(1.0, input.averageBody);
    }
    int instances = 0;
    api->xInstCount(context, &instances);
    double bonus = 0;
    int lastWord = -1;
    int lastColumn = -1;
    int lastOffset = 0;
    for (int i = 0; i < std::min(instances, mostInstances); ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        if (api->xInst(context, i, &phrase, &column, &offset) != SQLITE_OK)
            break;
        const int word = static_cast<std::size_t>(phrase) < input.wordOfPhrase.size()
                             ? input.wordOfPhrase[static_cast<std::size_t>(phrase)]
                             : -1;
        if (word < 0)
            continue;
        counts[static_cast<std::size_t>(word)] += factors[static_cast<std::size_t>(column)];
        if (lastColumn == column && lastWord != word && lastWord >= 0 && offset - lastOffset <= 2)
            bonus = std::max(bonus, 0.0) + togetherBonus * input.wordWeights[static_cast<std::size_t>(word)];
        lastWord = word;
        lastColumn = column;
        lastOffset = offset;
    }
    double score = 0;
    double all = 0;
    for (std::size_t word = 0; word < counts.size(); ++word) {
        score += input.wordWeights[word] * counts[word] * (saturation + 1) / (counts[word] + saturation);
        all += input.wordWeights[word];
    }
    sqlite3_result_double(result, score + std::min(bonus, all * 0.5));
}

} // namespace lectern::search
