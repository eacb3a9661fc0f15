// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/MapLabels.h"

#include <QFontMetricsF>
#include <QHash>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lectern::window {

namespace {

constexpr qsizetype longest = 32; // in characters
constexpr double aside = 24;      // room between two names on one line
constexpr double cell = 160;      // of the grid that finds what is near

// Names that were placed, found again by the cells of a grid that they touch.
class Taken {
public:
    bool isFree(const QRectF& room) const {
        return forEachCell(room, [&](const std::pair<int, int>& key) {
            const auto& here = m_cells.value(key);
            return std::none_of(here.begin(), here.end(),
                                [&room](const QRectF& other) { return other.intersects(room); });
        });
    }
    void add(const QRectF& room) {
        forEachCell(room, [&](const std::pair<int, int>& key) {
            m_cells[key].append(room);
            return true;
        });
    }

private:
    template <typename Visitor>
    static bool forEachCell(const QRectF& room, const Visitor& visit) {
        for (int x = int(std::floor(room.left() / cell)); x <= int(std::floor(room.right() / cell)); ++x) {
            for (int y = int(std::floor(room.top() / cell)); y <= int(std::floor(room.bottom() / cell));
                 ++y) {
                if (!visit({x, y}))
                    return false;
            }
        }
        return true;
    }

    QHash<std::pair<int, int>, QList<QRectF>> m_cells;
};

std::vector<int> byTies(const MapGraph& graph) {
    std::vector<int> order(graph.nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&graph](int a, int b) {
        return graph.nodes[static_cast<std::size_t>(a)].neighbors.size() >
               graph.nodes[static_cast<std::size_t>(b)].neighbors.size();
    });
    return order;
}

} // unnamed namespace

void MapLabels::choose(const Wish& wish) {
    m_nodes.clear();
    const QFontMetricsF metrics(wish.font);
    Taken taken;
    std::vector<bool> isNamed(wish.graph.nodes.size(), false);
    const auto name = [&](int node) {
        const auto index = static_cast<std::size_t>(node);
        if (isNamed[index])
            return;
        const double width = text(wish.graph.nodes[index]).size() * metrics.averageCharWidth();
        const QPointF place = wish.places[index] * wish.zoom;
        const QRectF room(place.x() - aside / 2, place.y() - metrics.height() * 0.8, width + aside,
                          metrics.height() * 1.6);
        if (!taken.isFree(room))
            return;
        taken.add(room);
        isNamed[index] = true;
        m_nodes.push_back(node);
    };
    std::for_each(wish.first.begin(), wish.first.end(), name);
    const std::vector<int> order = byTies(wish.graph);
    std::for_each(order.begin(), order.end(), name);
}

QString MapLabels::text(const MapGraph::Node& node) {
    return node.label.size() > longest ? node.label.left(longest - 1) + u'…' : node.label;
}

} // namespace lectern::window
