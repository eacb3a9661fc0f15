// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All in plain arrays: a step over four thousand nodes takes milliseconds.
#include "window/MapLayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lectern::window {

namespace {

constexpr double edgeLength = 60;
constexpr double gravity = 0.06; // keeps parts together that nothing ties
constexpr double blur = 0.9;     // how far away a group of nodes counts as one
constexpr double goldenAngle = 2.399963229728653;
constexpr int deepest = 40; // nodes at the same place would be divided for ever

struct Body {
    double x = 0;
    double y = 0;
    double mass = 1;
    double forceX = 0;
    double forceY = 0;
};

// A square with what lies in it, divided into four as soon as two bodies do.
class QuadTree {
public:
    explicit QuadTree(const std::vector<Body>& bodies) {
        double reach = 1;
        for (const Body& body : bodies)
            reach = std::max({reach, std::abs(body.x), std::abs(body.y)});
        m_cells.reserve(bodies.size() * 2);
        m_cells.push_back({0, 0, reach});
        for (const Body& body : bodies)
            insert(body);
        for (Cell& cell : m_cells) {
            cell.massX /= cell.mass;
            cell.massY /= cell.mass;
        }
    }

    // Adds the repulsion of all that lies in the tree.
    void repel(Body& body) const {
        std::array<int, 4 * deepest> waiting{};
        std::size_t count = 0;
        waiting[count++] = 0;
        while (count > 0) {
            const Cell& cell = m_cells[static_cast<std::size_t>(waiting[--count])];
            const double dx = body.x - cell.massX;
            const double dy = body.y - cell.massY;
            const double squared = dx * dx + dy * dy;
            const double width = 2 * cell.half;
            if (cell.isLeaf() || width * width < blur * blur * squared) {
                if (squared > 1e-9) {
                    const double force = edgeLength * edgeLength * body.mass * cell.mass / squared;
                    body.forceX += dx * force;
                    body.forceY += dy * force;
                }
                continue;
            }
            for (const int child : cell.children) {
                if (child >= 0)
                    waiting[count++] = child;
            }
        }
    }

private:
    struct Cell {
        double x = 0;
        double y = 0;
        double half = 0;
        double mass = 0;
        double massX = 0; // weighted; in the end the centre of mass
        double massY = 0;
        double bodyX = 0; // of the one body, while there is one
        double bodyY = 0;
        int bodies = 0;
        std::array<int, 4> children{-1, -1, -1, -1};

        [[nodiscard]] bool isLeaf() const {
            return std::all_of(children.begin(), children.end(), [](int child) { return child < 0; });
        }
        void add(double atX, double atY, double weight) {
            mass += weight;
            massX += atX * weight;
            massY += atY * weight;
        }
    };

    void insert(const Body& body) {
        std::size_t at = 0;
        for (int depth = 0;; ++depth) {
            if (m_cells[at].bodies++ == 0) {
                m_cells[at].bodyX = body.x;
                m_cells[at].bodyY = body.y;
                m_cells[at].add(body.x, body.y, body.mass);
                return;
            }
            if (m_cells[at].bodies == 2 && depth < deepest) { // the one that was alone moves down
                const Cell old = m_cells[at];
                Cell& below = m_cells[child(at, old.bodyX, old.bodyY)];
                below.bodies = 1;
                below.bodyX = old.bodyX;
                below.bodyY = old.bodyY;
                below.add(old.bodyX, old.bodyY, old.mass);
            }
            m_cells[at].add(body.x, body.y, body.mass);
            if (depth >= deepest)
                return;
            at = child(at, body.x, body.y);
        }
    }

    std::size_t child(std::size_t parent, double x, double y) {
        const Cell cell = m_cells[parent];
        const std::size_t quarter = (x > cell.x ? 1 : 0) + (y > cell.y ? 2 : 0);
        if (cell.children[quarter] < 0) {
            m_cells[parent].children[quarter] = static_cast<int>(m_cells.size());
            const double half = cell.half / 2;
            m_cells.push_back(
                {cell.x + (x > cell.x ? half : -half), cell.y + (y > cell.y ? half : -half), half});
        }
        return static_cast<std::size_t>(m_cells[parent].children[quarter]);
    }

    std::vector<Cell> m_cells;
};

// In a spiral, which has no two nodes in one place and neighbours in reading order side by side.
std::vector<Body> firstPlaces(const MapGraph& graph) {
    std::vector<Body> bodies(graph.nodes.size());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const double radius = edgeLength * 0.7 * std::sqrt(static_cast<double>(i) + 0.5);
        const double angle = goldenAngle * static_cast<double>(i);
        bodies[i] = {radius * std::cos(angle), radius * std::sin(angle),
                     1 + std::sqrt(static_cast<double>(graph.nodes[i].neighbors.size())) / 2};
    }
    return bodies;
}

void pull(const MapGraph& graph, std::vector<Body>& bodies) {
    for (const MapGraph::Edge& edge : graph.edges) {
        Body& from = bodies[static_cast<std::size_t>(edge.from)];
        Body& to = bodies[static_cast<std::size_t>(edge.to)];
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double distance = std::sqrt(dx * dx + dy * dy);
        // A node with many edges would else be torn to the middle of all of them.
        const double busy =
            static_cast<double>(std::min(graph.nodes[static_cast<std::size_t>(edge.from)].neighbors.size(),
                                         graph.nodes[static_cast<std::size_t>(edge.to)].neighbors.size()));
        const double force = distance / edgeLength * 4 / std::sqrt(busy);
        from.forceX += dx * force;
        from.forceY += dy * force;
        to.forceX -= dx * force;
        to.forceY -= dy * force;
    }
}

// No node goes further than `most` in one step: the map calms down as that shrinks.
void move(std::vector<Body>& bodies, double most) {
    for (Body& body : bodies) {
        const double distance = std::sqrt(body.x * body.x + body.y * body.y);
        if (distance > 1e-9) {
            body.forceX -= body.x / distance * gravity * edgeLength * edgeLength * body.mass;
            body.forceY -= body.y / distance * gravity * edgeLength * edgeLength * body.mass;
        }
        const double force = std::sqrt(body.forceX * body.forceX + body.forceY * body.forceY);
        const double step = std::min(most, force / (20 * body.mass));
        if (force > 1e-9) {
            body.x += body.forceX / force * step;
            body.y += body.forceY / force * step;
        }
        body.forceX = body.forceY = 0;
    }
}

} // unnamed namespace

std::vector<QPointF> layOutMap(const MapGraph& graph, const std::atomic_bool& cancelled) {
    std::vector<Body> bodies = firstPlaces(graph);
    const int steps = graph.nodes.size() > 1000 ? 160 : 300;
    for (int step = 0; step < steps; ++step) {
        if (cancelled)
            return {};
        const QuadTree tree(bodies);
        for (Body& body : bodies)
            tree.repel(body);
        pull(graph, bodies);
        const double heat = 1 - static_cast<double>(step) / steps;
        move(bodies, edgeLength * (0.02 + 2 * heat * heat));
    }
    std::vector<QPointF> places;
    places.reserve(bodies.size());
    std::transform(bodies.begin(), bodies.end(), std::back_inserter(places),
                   [](const Body& body) { return QPointF(body.x, body.y); });
    return places;
}

} // namespace lectern::window
