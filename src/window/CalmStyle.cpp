// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Only what Fusion draws too loudly is drawn anew; the rest is Fusion's.
#include "window/CalmStyle.h"

#include "window/Colors.h"
#include "window/TextDirection.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTreeView>

namespace lectern::window {

namespace {

void drawLine(QPainter* painter, const QStyleOption& option, const QRect& line) {
    painter->fillRect(line, hairline(option.palette));
}

// In the middle of what can be grabbed.
void drawSplitter(QPainter* painter, const QStyleOption& option) {
    const QRect& area = option.rect;
    const bool vertical = option.state.testFlag(QStyle::State_Horizontal);
    drawLine(painter, option,
             vertical ? QRect(area.center().x(), area.top(), 1, area.height())
                      : QRect(area.left(), area.center().y(), area.width(), 1));
}

// At the edge of the page; what can be grabbed belongs to the sidebar's margin.
void drawSidebarEdge(QPainter* painter, const QStyleOption& option) {
    const QRect& area = option.rect;
    const int edge = option.direction == Qt::RightToLeft ? area.left() : area.right();
    drawLine(painter, option, QRect(edge, area.top(), 1, area.height()));
}

// QTreeView has the indentation and the item painted apart; each shows its part of one row from edge to edge.
void drawRowOf(const QAbstractItemView& view, QPainter* painter, const QStyleOption& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor fill = selected ? option.palette.color(QPalette::Highlight)
                                 : blend(ground, option.palette.color(QPalette::WindowText), 0.07);
    const QRectF row(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(row.adjusted(4, 1, -4, -1), 4, 4);
    painter->restore();
}

// A line inside the row that has the keyboard, in whatever is seen on what it stands on.
void drawFocusOf(const QAbstractItemView& view, QPainter* painter, const QStyleOption& option) {
    const bool selected = view.selectionModel() && view.selectionModel()->isSelected(view.currentIndex());
    const QRectF row(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(row.adjusted(5.5, 2.5, -5.5, -2.5), 3, 3);
    painter->restore();
}

// The chosen one is marked along the side of what it shows. It is filled, since it may be dragged over
// others.
void drawTab(QPainter* painter, const QStyleOptionTab& option) {
    const QPalette& palette = option.palette;
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QRect& area = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(area, blend(ground, text, 0.06));
        painter->fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2),
                          palette.color(QPalette::Highlight));
        return;
    }
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(area.adjusted(0, 0, 0, -1), blend(ground, text, 0.03));
    const bool isLast =
        option.position == QStyleOptionTab::End || option.position == QStyleOptionTab::OnlyOneTab;
    if (isLast || option.selectedPosition == QStyleOptionTab::NextIsSelected)
        return;
    const int edge = option.direction == Qt::RightToLeft ? area.left() : area.right();
    drawLine(painter, option, QRect(edge, area.top() + 7, 1, area.height() - 14));
}

void drawSlider(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider) {
    const bool held = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QPalette& palette = option.palette;
    const QRectF handle = QRectF(slider).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                            held ? 0.6 : (hovered ? 0.45 : 0.3)));
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

// Fusion's is a dark frame, lost on a dark ground.
void drawCheckBox(QPainter* painter, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal unit = box.width() / 12;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFilled = (isChecked || isPartly) && option.state.testFlag(QStyle::State_Enabled);
    const QColor frame = blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.55);
    painter->setPen(isFilled ? palette.color(QPalette::Highlight) : frame);
    painter->setBrush(palette.color(isFilled ? QPalette::Highlight : QPalette::Base));
    painter->drawRoundedRect(box, 2 * unit, 2 * unit);
    QPainterPath sign(box.topLeft() + QPointF(3, isPartly ? 6 : 6.2) * unit);
    if (isChecked)
        sign.lineTo(box.topLeft() + QPointF(5.2, 8.4) * unit);
    if (isChecked || isPartly)
        sign.lineTo(box.topLeft() + QPointF(9, isPartly ? 6 : 3.8) * unit);
    painter->setPen(QPen(isFilled ? palette.color(QPalette::HighlightedText) : frame, 1.6 * unit,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(sign);
    painter->restore();
}

// The shortcut stands behind a tab.
QString inOwnDirections(const QString& menuText, Qt::LayoutDirection window) {
    QStringList parts = menuText.split(u'\t');
    for (QString& part : parts)
        part = inOwnDirection(part, window);
    return parts.join(u'\t');
}

QRect sliderRect(const QStyleOptionSlider& option, int least) {
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int room = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int length =
        range <= 0 ? room
                   : qBound(qMin(least, room), int(room * option.pageStep / (range + option.pageStep)), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    return horizontal ? QRect(option.rect.left() + start, option.rect.top(), length, option.rect.height())
                      : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), length);
}

} // unnamed namespace

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const bool hasRows = qobject_cast<const QTreeView*>(widget) || qobject_cast<const QListView*>(widget);
    switch (element) {
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        drawSidebarEdge(painter, *option);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        if (hasRows)
            drawFocusOf(*view, painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameTabBarBase:
        drawLine(painter, *option,
                 QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (hasRows)
            drawRowOf(*view, painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (element == CE_Splitter) {
        drawSplitter(painter, *option);
    } else if (element == CE_ToolBar) {
        const QRect area = option->rect;
        painter->fillRect(area, option->palette.color(QPalette::Window));
        drawLine(painter, *option, QRect(area.left(), area.bottom(), area.width(), 1));
    } else if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
               element == CE_TabBarTabShape && tab) {
        drawTab(painter, *tab);
    } else if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
               element == CE_ItemViewItem && row) {
        QStyleOptionViewItem own = *row;
        own.text = inOwnDirection(row->text, row->direction);
        QProxyStyle::drawControl(element, &own, painter, widget);
    } else if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
               element == CE_MenuItem && entry) {
        QStyleOptionMenuItem own = *entry;
        own.text = inOwnDirections(entry->text, entry->direction);
        QProxyStyle::drawControl(element, &own, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        drawSlider(painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// A label has its text read in its own direction already, but lets it begin at the other side, too.
void CalmStyle::drawItemText(QPainter* painter, const QRect& area, int flags, const QPalette& palette,
                             bool enabled, const QString& text, QPalette::ColorRole role) const {
    const Qt::LayoutDirection window = painter->layoutDirection();
    constexpr int forced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    const int other = window == Qt::RightToLeft ? Qt::TextForceLeftToRight : Qt::TextForceRightToLeft;
    const Qt::Alignment asked(flags & int(Qt::AlignHorizontal_Mask));
    Qt::Alignment side = QStyle::visualAlignment(window, asked);
    if ((flags & other) && (side.testFlag(Qt::AlignLeft) || side.testFlag(Qt::AlignRight)))
        side ^= Qt::AlignLeft | Qt::AlignRight;
    const int direction = (flags & forced) ? flags & forced : ownDirectionFlag(text, window);
    const int rest = flags & ~(int(Qt::AlignHorizontal_Mask) | forced);
    QProxyStyle::drawItemText(painter, area, rest | int(side) | direction, palette, enabled, text, role);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = sliderRect(*slider, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    QRect area = slider->rect;
    switch (part) {
    case SC_ScrollBarGroove:
        break;
    case SC_ScrollBarSlider:
        area = handle;
        break;
    case SC_ScrollBarSubPage:
        slider->orientation == Qt::Horizontal ? area.setRight(handle.left() - 1)
                                              : area.setBottom(handle.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        slider->orientation == Qt::Horizontal ? area.setLeft(handle.right() + 1)
                                              : area.setTop(handle.bottom() + 1);
        break;
    default:
        return {}; // no arrows
    }
    return visualRect(slider->direction, slider->rect, area);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    constexpr int airOfRow = 7;
    const bool isRow = type == CT_ItemViewItem &&
                       (qobject_cast<const QTreeView*>(widget) || qobject_cast<const QListView*>(widget));
    return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(0, isRow ? airOfRow : 0);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_FocusFrameHMargin: // beside the text of a row, which begins inside the rounded selection
        return qobject_cast<const QAbstractItemView*>(widget)
                   ? 7
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const {
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace lectern::window
