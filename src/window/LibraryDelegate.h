// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a collection as a row of the start page: picture, name, description, and how far the reading is.
#pragma once

#include <QStyledItemDelegate>

namespace lectern::window {

class LibraryPictures;

// For the rows of LibraryRows.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // The pictures outlive it.
    explicit LibraryDelegate(LibraryPictures& pictures, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintTile(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& tile) const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    LibraryPictures& m_pictures;
};

} // namespace lectern::window
