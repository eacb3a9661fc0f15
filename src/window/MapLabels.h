// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which names fit on the map.
#pragma once

#include "window/MapGraph.h"

#include <QFont>
#include <QPointF>

#include <vector>

namespace lectern::window {

// The most tied nodes first, each where it covers no other name. What is chosen depends on the zoom and not
// on the part of the map that is seen: names stay while one moves about.
class MapLabels {
public:
    struct Wish {
        const MapGraph& graph;
        const std::vector<QPointF>& places;
        std::vector<int> first; // are named in any case
        double zoom = 1;
        QFont font;
    };

    void choose(const Wish& wish);
    [[nodiscard]] const std::vector<int>& nodes() const { return m_nodes; }

    // The name as it is drawn: long ones are cut.
    [[nodiscard]] static QString text(const MapGraph::Node& node);

private:
    std::vector<int> m_nodes;
};

} // namespace lectern::window
