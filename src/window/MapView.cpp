// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/MapView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lectern::window {

namespace {

constexpr double leastZoom = 0.02;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;
constexpr double readingZoom = 0.9; // names of neighbours stand side by side
constexpr double mostAround = 20000;
constexpr int reach = 12; // pixels from a dot that still mean it

// Qt has no words for a view of this kind.
QAccessibleInterface* interfaceOf(const QString&, QObject* object) {
    auto* view = qobject_cast<MapView*>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Graphic) : nullptr;
}

} // unnamed namespace

MapView::MapView(QWidget* parent) : QGraphicsView(parent) {
    QAccessible::installFactory(interfaceOf);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(&m_map);
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAccessibleName(tr("Map of pages and keywords"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
}

void MapView::setMap(std::shared_ptr<const MapGraph> graph, std::vector<QPointF> places) {
    m_map.setMap(std::move(graph), std::move(places));
    // Any dot can come to the middle, also of a view that is larger than the map.
    m_scene.setSceneRect(m_map.boundingRect().adjusted(-mostAround, -mostAround, mostAround, mostAround));
    m_isFresh = true;
    follow();
}

void MapView::setCurrentPage(const QString& url) {
    m_map.setCurrent(m_map.graph().findPage(url));
    m_map.setFocused(MapItem::none);
    if (m_isFresh && isVisible()) {
        showAll();
        if (zoom() < readingZoom)
            setTransform(QTransform::fromScale(readingZoom, readingZoom));
        m_isFresh = false;
    }
    showCurrent();
}

QPoint MapView::positionOf(int node) const {
    return mapFromScene(m_map.place(node));
}

QString MapView::description() const {
    const int node = m_map.focused() != MapItem::none ? m_map.focused() : m_map.current();
    if (node == MapItem::none)
        return {};
    const MapGraph& graph = m_map.graph();
    const MapGraph::Node& what = graph.nodes[static_cast<std::size_t>(node)];
    const auto pages =
        static_cast<int>(std::count_if(what.neighbors.begin(), what.neighbors.end(), [&graph](int other) {
            return graph.nodes[static_cast<std::size_t>(other)].kind == MapGraph::Kind::Page;
        }));
    if (what.kind == MapGraph::Kind::Keyword) //: a keyword on the map, and how many pages bear it
        return tr("Keyword %1: on %n page(s)", nullptr, pages).arg(what.label);
    const int keywords = static_cast<int>(what.neighbors.size()) - pages;
    //: a page on the map: %1 its title, %2 "linked with 3 pages", %3 "2 shared keywords"
    return tr("%1: %2, %3")
        .arg(what.label, tr("linked with %n page(s)", nullptr, pages),
             tr("%n shared keyword(s)", nullptr, keywords));
}

void MapView::zoomIn() {
    zoomBy(zoomStep);
}

void MapView::zoomOut() {
    zoomBy(1 / zoomStep);
}

void MapView::showAll() {
    fitInView(m_map.boundingRect(), Qt::KeepAspectRatio);
    if (zoom() > 1)
        setTransform(QTransform());
    follow();
}

void MapView::showCurrent() {
    if (m_map.current() != MapItem::none)
        centerOn(m_map.place(m_map.current()));
    follow();
}

void MapView::zoomBy(double factor) {
    const double wanted = std::clamp(zoom() * factor, leastZoom, mostZoom);
    scale(wanted / zoom(), wanted / zoom());
    follow();
}

void MapView::moveFocus(const QPointF& direction) {
    if (const int node = m_map.nodeTowards(direction); node != MapItem::none)
        focusNode(node);
}

void MapView::focusNode(int node) {
    m_map.setFocused(node);
    const QPointF place = m_map.place(node);
    ensureVisible(QRectF(place, place), 80, 80);
    follow();
}

void MapView::choose(int node, Qt::KeyboardModifiers how) {
    if (node == MapItem::none)
        return;
    const MapGraph::Node what = m_map.graph().nodes[static_cast<std::size_t>(node)];
    if (what.kind == MapGraph::Kind::Page)
        emit pageChosen(what.key, how);
    else
        emit keywordChosen(what.key);
}

void MapView::follow() {
    m_map.chooseLabels(zoom(), font());
    const QString text = description();
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit descriptionChanged(text);
}

int MapView::nodeAt(const QPoint& position) const {
    return m_map.nodeAt(mapToScene(position), reach / zoom());
}

void MapView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus({-1, 0});
    case Qt::Key_Right:
        return moveFocus({1, 0});
    case Qt::Key_Up:
        return moveFocus({0, -1});
    case Qt::Key_Down:
        return moveFocus({0, 1});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Home:
        m_map.setFocused(MapItem::none);
        return showCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_map.focused(), event->modifiers());
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        event->ignore(); // also what a scroll area would take: pages are moved by the arrows here
    }
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const int node = nodeAt(event->pos());
    m_map.setHovered(node);
    viewport()->setCursor(node == MapItem::none ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const bool isClick = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (isClick && event->button() == Qt::LeftButton)
        choose(nodeAt(event->pos()), event->modifiers());
}

void MapView::leaveEvent(QEvent* event) {
    m_map.setHovered(MapItem::none);
    QGraphicsView::leaveEvent(event);
}

void MapView::focusInEvent(QFocusEvent* event) {
    if (m_map.focused() == MapItem::none && m_map.current() != MapItem::none)
        focusNode(m_map.current());
    m_map.update();
    QGraphicsView::focusInEvent(event);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    m_map.update();
    QGraphicsView::focusOutEvent(event);
}

void MapView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        follow();
}

void MapView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_map.current() != MapItem::none)
        centerOn(m_map.place(m_map.current()));
}

} // namespace lectern::window
