// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where on the map each node lies: what is tied together lies together.
#pragma once

#include "window/MapGraph.h"

#include <QPointF>

#include <atomic>
#include <vector>

namespace lectern::window {

// A place for each node, around (0, 0); nodes that are tied together lie about 60 units apart. The same graph
// always gives the same map, so that one finds one's way in it again. Takes a second or two for thousands of
// nodes: for a worker. Ends early, with nothing, once `cancelled` is true.
//
// Springs along the edges, repulsion between all nodes by quadtree. Rules: Jacomy, Venturini, Heymann and
// Bastian, "ForceAtlas2", 2014; Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm",
// 1986.
[[nodiscard]] std::vector<QPointF> layOutMap(const MapGraph& graph, const std::atomic_bool& cancelled);

} // namespace lectern::window
