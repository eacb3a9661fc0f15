// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at widgets as those do who hear them, need them large, or need them clear.
#pragma once

#include "window/Colors.h"
#include "window/QuietLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QWebEngineView>

namespace lectern::tests {

using namespace Qt::StringLiterals;

// Class and object name, with the nearest named parent: enough to find it in the source.
inline QString describe(const QObject* object) {
    QString path = QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
    for (const QObject* parent = object->parent(); parent; parent = parent->parent()) {
        if (!parent->objectName().isEmpty())
            return path + u" in "_s + parent->objectName();
    }
    return path;
}

inline bool takesTab(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           !widget->inherits("QMenuBar");
}

inline bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::PageTabList:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::PopupMenu:
    case QAccessible::ToolBar:
    case QAccessible::Dialog:
    case QAccessible::Window:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

inline bool isMeaningful(QAccessible::Role role) {
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane &&
           role != QAccessible::Border;
}

inline void collectUnnamed(QAccessibleInterface* node, const QString& within, QStringList& unnamed) {
    if (!node || !node->isValid())
        return;
    const QAccessible::Role role = node->role();
    const bool isMenu = role == QAccessible::MenuItem || role == QAccessible::PopupMenu;
    if (node->state().invisible && !isMenu)
        return;
    const QObject* object = node->object();
    const QString place = object ? describe(object) : within;
    const QString what = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
    const auto* widget = qobject_cast<const QWidget*>(object);
    const bool isFocusable =
        node->state().focusable && !node->state().disabled && !(widget && widget->focusProxy());
    if (QAccessibleTableCellInterface* cell = node->tableCellInterface(); cell && cell->columnIndex() > 0)
        return; // its row has a name
    if ((isFocusable || needsName(role)) && node->text(QAccessible::Name).trimmed().isEmpty())
        unnamed.append(u"no name: %1 %2"_s.arg(what, place));
    const bool onlyScrolls =
        qobject_cast<const QScrollArea*>(object) || qobject_cast<const QGraphicsView*>(object);
    if (isFocusable && !isMeaningful(role) && !onlyScrolls)
        unnamed.append(u"no role: %1 %2"_s.arg(what, place));
    if (qobject_cast<const QWebEngineView*>(object)) // inside, the engine speaks for the page
        return;
    for (int i = 0; i < node->childCount(); ++i)
        collectUnnamed(node->child(i), place, unnamed);
}

// What a screen reader could only call "button" or "list", or could not call at all.
inline QStringList unnamedIn(const QWidget* window) {
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(window)), {}, unnamed);
    return unnamed;
}

// At three times its size, so that even thin strokes have a pixel of their full colour.
inline QImage largePicture(QWidget& widget) {
    constexpr int scale = 3;
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

// The contrast between the most frequent colour there and the one that differs from it most.
inline qreal contrastIn(const QImage& image, const QRect& area) {
    QHash<QRgb, int> counts;
    const QRect part = QRect(area.topLeft() * 3, area.size() * 3) & image.rect();
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    qreal most = 1;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        most = std::max(most, window::contrast(QColor(ground.key()), QColor(color.key())));
    return most;
}

// Where the widget has text: of itself, or of each of its rows or tabs.
inline QList<std::pair<QString, QRect>> textsOf(const QWidget* widget) {
    QList<std::pair<QString, QRect>> texts;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts.append({label->text(), label->rect()});
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts.append({button->text(), button->rect().adjusted(4, 4, -4, -4)});
    else if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        texts.append({field->text() + field->placeholderText(),
                      field->rect().adjusted(4, 4, field->isClearButtonEnabled() ? -30 : -4, -4)});
    else if (const auto* box = qobject_cast<const QComboBox*>(widget))
        texts.append({box->currentText(), box->rect().adjusted(4, 4, -24, -4)});
    else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append({tabs->tabText(i), tabs->tabRect(i).adjusted(8, 4, -28, -4)});
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
        for (QModelIndex index = view->indexAt(QPoint(40, 8)); index.isValid();) {
            const QRect row = view->visualRect(index);
            const QRect seen = row & view->viewport()->rect();
            if (seen.height() == row.height() && row.height() > 0) {
                const int half = seen.width() / 2; // names on one side, numbers on the other
                texts.append({index.data().toString(), seen.translated(view->viewport()->pos())});
                if (view->inherits("QListView") && half > 12 && index.data(Qt::DecorationRole).isNull())
                    texts.append({index.data().toString() + u" (end)"_s,
                                  QRect(seen.right() - 18, seen.top() + 4, 12, seen.height() - 8)
                                      .translated(view->viewport()->pos())});
            }
            const QPoint below(row.left() + 2, row.bottom() + 6);
            const QModelIndex next =
                view->inherits("QListView") ? index.siblingAtRow(index.row() + 1) : view->indexAt(below);
            if (next == index || row.bottom() > view->viewport()->height())
                break;
            index = next;
        }
    }
    return texts;
}

// Texts with less than WCAG's 4.5:1. What cannot be used just now may be faint.
inline QStringList faintIn(QWidget& window) {
    constexpr qreal least = 4.5;
    QStringList faint;
    const QImage picture = largePicture(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        if (window.inherits("QPrintPreviewDialog") && qobject_cast<const QToolButton*>(widget))
            continue; // pictures, and Qt's
        const QPoint origin = widget->mapTo(&window, QPoint());
        for (const auto& [text, area] : textsOf(widget)) {
            const QRect shown = area & widget->visibleRegion().boundingRect();
            if (text.trimmed().isEmpty() || shown.isEmpty())
                continue;
            const qreal found = contrastIn(picture, shown.translated(origin));
            if (found < least)
                faint.append(u"%1: %2 %3"_s.arg(describe(widget), text).arg(found));
        }
    }
    return faint;
}

// Nothing in it to point at: a list without a chosen row, a picture, a text that only scrolls. A default
// button looks chosen before it has the keyboard.
inline bool hasNothingToPointAt(const QWidget& widget) {
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return !view->selectionModel() || !view->selectionModel()->hasSelection();
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return qobject_cast<const QAbstractScrollArea*>(&widget) || (button && button->isDefault());
}

// True if one can see whether the widget has the keyboard.
inline bool showsFocus(QWidget& widget) {
    if (hasNothingToPointAt(widget))
        return true;
    if (widget.inherits("QtWebEngineCore::RenderWidgetHostViewQtDelegateWidget") ||
        widget.inherits("QQuickWidget") || qobject_cast<QWebEngineView*>(&widget))
        return true; // the page shows it on its link or field
    QWidget* before = QApplication::focusWidget();
    widget.window()->setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
    widget.setFocus(Qt::TabFocusReason);
    if (!widget.hasFocus())
        return false;
    const QImage with = widget.grab().toImage();
    widget.clearFocus();
    const QImage without = widget.grab().toImage();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    return with != without;
}

// Room that the widget lacks for its text; texts that are cut with an ellipsis yield theirs knowingly.
inline bool isClipped(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || qobject_cast<const window::QuietLabel*>(label))
            return !label->text().isEmpty() && label->height() < label->fontMetrics().height();
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->minimumSizeHint().width() ||
               label->height() < label->minimumSizeHint().height();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const QSize need = button->minimumSizeHint().expandedTo(QSize(0, 0));
        return !button->text().isEmpty() &&
               (button->width() < need.width() || button->height() < need.height());
    }
    if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QComboBox*>(widget->parentWidget()))
        return widget->height() < widget->fontMetrics().height(); // its frame is the box's
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget))
        return widget->height() < widget->minimumSizeHint().height();
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        return tabs->height() < tabs->minimumSizeHint().height();
    return false;
}

// Inside something that scrolls, what is out of sight can be brought into it.
inline bool scrolls(const QWidget* widget, const QWidget& window) {
    for (const QWidget* parent = widget->parentWidget(); parent && parent != &window;
         parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(parent) || qobject_cast<const QTabBar*>(parent))
            return true;
    }
    return false;
}

inline QStringList clippedIn(const QWidget& window) {
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || scrolls(widget, window))
            continue;
        const bool isText = qobject_cast<const QLabel*>(widget) ||
                            qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QLineEdit*>(widget) ||
                            qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTabBar*>(widget);
        const QWidget* parent = widget->parentWidget();
        const bool isCut = isText && parent && !parent->rect().contains(widget->geometry());
        if (isCut || isClipped(widget))
            clipped.append(u"%1: has %2x%3, needs %4x%5"_s.arg(describe(widget))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->minimumSizeHint().width())
                               .arg(widget->minimumSizeHint().height()));
    }
    return clipped;
}

} // namespace lectern::tests
