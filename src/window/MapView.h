// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The map to look at, move about in and choose from, by mouse and by keyboard.
#pragma once

#include "window/MapItem.h"

#include <QGraphicsScene>
#include <QGraphicsView>

namespace lectern::window {

// The wheel zooms, dragging moves, a click chooses. Arrows go from a node to its neighbours, Enter chooses,
// plus and minus zoom, 0 shows everything, Home goes to the page on show.
class MapView : public QGraphicsView {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    void setMap(std::shared_ptr<const MapGraph> graph, std::vector<QPointF> places);
    // The page on show comes to the middle.
    void setCurrentPage(const QString& url);
    // What one reads of the node that keys act on, else of the page on show; empty without either.
    [[nodiscard]] QString description() const;
    [[nodiscard]] const MapItem& map() const { return m_map; }
    // Where a node is, in the viewport's coordinates.
    [[nodiscard]] QPoint positionOf(int node) const;

public slots:
    void zoomIn();
    void zoomOut();
    void showAll();
    void showCurrent();

signals:
    void pageChosen(const QString& url, Qt::KeyboardModifiers how);
    void keywordChosen(const QString& folded);
    void descriptionChanged(const QString& text);
    void left(); // by Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void zoomBy(double factor);
    void moveFocus(const QPointF& direction);
    void focusNode(int node);
    void choose(int node, Qt::KeyboardModifiers how);
    void follow();
    [[nodiscard]] int nodeAt(const QPoint& position) const;
    [[nodiscard]] double zoom() const { return transform().m11(); }

    QGraphicsScene m_scene;
    MapItem m_map; // in the scene, which does not own it
    QPoint m_pressed;
    bool m_isFresh = true; // nothing was looked at yet: the first size shows it well
};

} // namespace lectern::window
