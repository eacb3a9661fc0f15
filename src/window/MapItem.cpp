// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Places are those of the scene; everything is drawn in pixels of the view, so that dots, lines and names
// keep their size while one zooms.
#include "window/MapItem.h"

#include "window/Colors.h"
#include "window/TextDirection.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace lectern::window {

namespace {

constexpr double margin = 200;                // around the outermost dots, for their names
constexpr std::size_t mostSmoothEdges = 2500; // more are drawn without antialiasing

} // unnamed namespace

struct MapItem::Brush {
    QPainter& painter;
    QPalette palette;
    QTransform toView;
    QRectF exposed; // in the view's pixels
    double zoom;
    bool hasKeyboard;

    [[nodiscard]] QColor ink(double share) const {
        return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
    }
    [[nodiscard]] QColor accent() const { return palette.color(QPalette::Highlight); }
};

MapItem::MapItem() : m_graph(std::make_shared<MapGraph>()) {
    setFlag(ItemUsesExtendedStyleOption); // for the exposed part alone
}

void MapItem::setMap(std::shared_ptr<const MapGraph> graph, std::vector<QPointF> places) {
    prepareGeometryChange();
    m_graph = std::move(graph);
    m_places = std::move(places);
    m_current = m_focused = m_hovered = none;
    m_bounds = QRectF();
    for (const QPointF& place : m_places)
        m_bounds |= QRectF(place - QPointF(margin, margin), QSizeF(2 * margin, 2 * margin));
    update();
}

void MapItem::set(int& member, int node) {
    if (std::exchange(member, node) != node)
        update();
}

void MapItem::setCurrent(int node) {
    set(m_current, node);
}

void MapItem::setFocused(int node) {
    set(m_focused, node);
}

void MapItem::setHovered(int node) {
    set(m_hovered, node);
}

void MapItem::chooseLabels(double zoom, const QFont& font) {
    std::vector<int> first;
    for (const int node : {m_focused, m_current}) {
        if (node == none)
            continue;
        first.push_back(node);
        const std::vector<int>& tied = m_graph->nodes[static_cast<std::size_t>(node)].neighbors;
        first.insert(first.end(), tied.begin(), tied.end());
    }
    m_labels.choose({*m_graph, m_places, first, zoom, font});
    update();
}

int MapItem::nodeAt(const QPointF& point, double reach) const {
    int best = none;
    double least = reach * reach;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF way = m_places[i] - point;
        if (const double squared = QPointF::dotProduct(way, way); squared <= least) {
            least = squared;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int MapItem::nodeTowards(const QPointF& direction) const {
    const int from = center();
    if (from == none)
        return m_places.empty() ? none : 0;
    // Straight ahead counts as near, aside as far; beyond 60 degrees is another direction.
    const auto nearest = [&](const auto& candidates) {
        int best = none;
        double least = 0;
        for (const int node : candidates) {
            const QPointF way = place(node) - place(from);
            const double length = std::sqrt(QPointF::dotProduct(way, way));
            const double ahead = QPointF::dotProduct(way, direction);
            if (node == from || length < 1e-6 || ahead < length / 2)
                continue;
            if (const double cost = length * (2 - ahead / length); best == none || cost < least) {
                least = cost;
                best = node;
            }
        }
        return best;
    };
    if (const int tied = nearest(m_graph->nodes[static_cast<std::size_t>(from)].neighbors); tied != none)
        return tied;
    std::vector<int> all(m_places.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    return nearest(all);
}

void MapItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
    const QTransform toView = painter->worldTransform();
    const QPalette palette = widget ? widget->palette() : option->palette;
    const bool hasKeyboard = widget && widget->parentWidget() && widget->parentWidget()->hasFocus();
    Brush brush{*painter, palette, toView, toView.mapRect(option->exposedRect), toView.m11(), hasKeyboard};
    painter->save();
    painter->resetTransform();
    paintEdges(brush);
    painter->setRenderHint(QPainter::Antialiasing);
    paintNodes(brush);
    paintLabels(brush);
    painter->restore();
}

void MapItem::paintEdges(Brush& brush) const {
    QList<QLineF> ordinary;
    QList<QLineF> tied;
    for (const MapGraph::Edge& edge : m_graph->edges) {
        const QLineF line = brush.toView.map(QLineF(place(edge.from), place(edge.to)));
        if (!QRectF(line.p1(), line.p2()).normalized().adjusted(-2, -2, 2, 2).intersects(brush.exposed))
            continue;
        const bool isTied = center() != none && (edge.from == center() || edge.to == center());
        (isTied ? tied : ordinary).append(line);
    }
    brush.painter.setRenderHint(QPainter::Antialiasing,
                                static_cast<std::size_t>(ordinary.size()) <= mostSmoothEdges);
    brush.painter.setPen(QPen(brush.ink(m_graph->edges.size() > mostSmoothEdges ? 0.11 : 0.18), 1));
    brush.painter.drawLines(ordinary);
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.setPen(QPen(blend(brush.palette.color(QPalette::Base), brush.accent(), 0.8), 1.6));
    brush.painter.drawLines(tied);
}

double MapItem::radius(int node, double zoom) const {
    const MapGraph::Node& what = m_graph->nodes[static_cast<std::size_t>(node)];
    const double own = 4 + std::min(7.0, std::sqrt(static_cast<double>(what.neighbors.size())));
    return std::clamp(own * zoom, 1.7, 1.6 * own);
}

void MapItem::paintNodes(Brush& brush) const {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF at = brush.toView.map(m_places[i]);
        if (brush.exposed.adjusted(-30, -30, 30, 30).contains(at))
            paintNode(brush, static_cast<int>(i));
    }
}

void MapItem::paintNode(Brush& brush, int node) const {
    const QPointF at = brush.toView.map(place(node));
    const double size = radius(node, brush.zoom) * (node == m_hovered ? 1.25 : 1);
    if (m_graph->nodes[static_cast<std::size_t>(node)].kind == MapGraph::Kind::Keyword) {
        brush.painter.setBrush(brush.palette.color(QPalette::Base));
        brush.painter.setPen(QPen(brush.ink(node == m_hovered ? 0.8 : 0.5), 1.5));
        brush.painter.drawEllipse(at, size * 0.8, size * 0.8);
    } else {
        brush.painter.setPen(QPen(brush.palette.color(QPalette::Base), size > 3 ? 1 : 0));
        brush.painter.setBrush(node == m_current ? brush.accent()
                                                 : brush.ink(node == m_hovered ? 0.85 : 0.55));
        brush.painter.drawEllipse(at, size, size);
    }
    brush.painter.setBrush(Qt::NoBrush);
    if (node == m_current) {
        brush.painter.setPen(QPen(brush.accent(), 2));
        brush.painter.drawEllipse(at, size + 4, size + 4);
    }
    if (node == m_focused && brush.hasKeyboard) {
        brush.painter.setPen(QPen(brush.ink(1), 2));
        brush.painter.drawEllipse(at, size + 7, size + 7);
    }
}

void MapItem::paintLabels(Brush& brush) const {
    std::vector<int> named = m_labels.nodes();
    if (m_hovered != none && std::find(named.begin(), named.end(), m_hovered) == named.end())
        named.push_back(m_hovered);
    const QFontMetricsF metrics(brush.painter.font());
    QColor ground = brush.palette.color(QPalette::Base);
    ground.setAlphaF(0.82F);
    for (const int node : named) {
        const QPointF at = brush.toView.map(place(node));
        if (!brush.exposed.adjusted(-400, -30, 400, 30).contains(at))
            continue;
        const MapGraph::Node& what = m_graph->nodes[static_cast<std::size_t>(node)];
        const QString text = MapLabels::text(what);
        QRectF room(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
        room.moveCenter(at);
        room.moveLeft(at.x() + radius(node, brush.zoom) + 3);
        brush.painter.fillRect(room, ground);
        const bool isPage = what.kind == MapGraph::Kind::Page;
        brush.painter.setPen(brush.ink(isPage || node == center() ? 1 : 0.68));
        const int direction = ownDirectionFlag(text, brush.painter.layoutDirection());
        brush.painter.drawText(room, Qt::AlignCenter | direction, text);
    }
}

} // namespace lectern::window
