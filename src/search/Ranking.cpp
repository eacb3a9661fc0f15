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

// What an instance of a word counts for by its column. Long columns are measured once one of them has any: it
// costs a look into another table.
class Factors {
public:
    Factors(const Fts5ExtensionApi* api, Fts5Context* context, double averageBody)
        : m_api(api), m_context(context), m_averageBody(averageBody) {}

    double of(int column) {
        double& factor = m_factors[static_cast<std::size_t>(column)];
        if (column == BodyColumn || column == CodeColumn) {
            bool& isMeasured = m_isMeasured[column == CodeColumn];
            if (!isMeasured) {
                int tokens = 0;
                m_api->xColumnSize(m_context, column, &tokens);
                factor /= 1 - lengthShare + lengthShare * tokens / std::max(1.0, m_averageBody);
                isMeasured = true;
            }
        }
        return factor;
    }

private:
    const Fts5ExtensionApi* m_api;
    Fts5Context* m_context;
    double m_averageBody;
    std::array<double, columnCount> m_factors = fieldWeights;
    std::array<bool, 2> m_isMeasured{};
};

} // unnamed namespace

void rankRow(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int,
             sqlite3_value**) {
    const RankInput& input = *static_cast<const RankInput*>(api->xUserData(context));
    std::vector<double> counts(input.wordWeights.size(), 0.0);
    Factors factors(api, context, input.averageBody);
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
        if (static_cast<std::size_t>(phrase) >= input.wordOfPhrase.size())
            continue; // of what is excluded
        const auto word = static_cast<std::size_t>(input.wordOfPhrase[static_cast<std::size_t>(phrase)]);
        counts[word] += factors.of(column);
        if (lastColumn == column && lastWord != static_cast<int>(word) && lastWord >= 0 &&
            offset - lastOffset <= 2)
            bonus += togetherBonus * input.wordWeights[word];
        lastWord = static_cast<int>(word);
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
