// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of the map: dots, the lines between them, and as many names as there is room for.
#pragma once

#include "window/MapGraph.h"
#include "window/MapLabels.h"

#include <QGraphicsItem>

#include <memory>

namespace lectern::window {

// One item for all: thousands of items cost more to keep than to draw. Pages are dots, keywords rings;
// colours come from the view's palette.
class MapItem : public QGraphicsItem {
public:
    static constexpr int none = -1;

    MapItem();

    // `places` has one for each node.
    void setMap(std::shared_ptr<const MapGraph> graph, std::vector<QPointF> places);
    [[nodiscard]] const MapGraph& graph() const { return *m_graph; }
    [[nodiscard]] QPointF place(int node) const { return m_places[static_cast<std::size_t>(node)]; }

    void setCurrent(int node); // the page on show
    void setFocused(int node); // the one that keys act on: its ties stand out
    void setHovered(int node);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int focused() const { return m_focused; }

    // The names to draw at this zoom, in this view's font: to be called when either changes.
    void chooseLabels(double zoom, const QFont& font);

    // The nearest node within `reach` units.
    [[nodiscard]] int nodeAt(const QPointF& point, double reach) const;
    // From the focused node: the neighbour that lies in this direction, else any node that does.
    [[nodiscard]] int nodeTowards(const QPointF& direction) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Brush;

    void paintEdges(Brush& brush) const;
    void paintNodes(Brush& brush) const;
    void paintNode(Brush& brush, int node) const;
    void paintLabels(Brush& brush) const;
    void set(int& member, int node);
    [[nodiscard]] double radius(int node, double zoom) const;
    [[nodiscard]] int center() const { return m_focused != none ? m_focused : m_current; }

    std::shared_ptr<const MapGraph> m_graph;
    std::vector<QPointF> m_places;
    QRectF m_bounds;
    MapLabels m_labels;
    int m_current = none;
    int m_focused = none;
    int m_hovered = none;
};

} // namespace lectern::window
