// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of a window and their keys, as a table.
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QList>
#include <QPointer>

class QAction;
class QWidget;

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

// Reads the keys off the commands, which follow the settings; what is changed is written there.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Command, Menu, Keys, Columns };

    // Made after CommandShortcuts. The settings and the window outlive it.
    ShortcutModel(const QWidget& window, reader::Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QKeySequence key(int row) const; // the first of its keys
    [[nodiscard]] bool isUsual(int row) const;
    // The command that has this key, beside that of `row`; -1 where there is none, and where the window keeps
    // the key to itself, which `isReserved` tells.
    [[nodiscard]] int holderOf(const QKeySequence& key, int row) const;
    [[nodiscard]] bool isReserved(const QKeySequence& key) const;

    // Puts the key in the place of the first one; an empty one leaves the command without.
    void setKey(int row, const QKeySequence& key);
    // Takes just this key away from the command.
    void takeKey(int row, const QKeySequence& key);
    void reset(int row);
    void resetAll();
    [[nodiscard]] bool areAllUsual() const;

private:
    struct Row {
        QPointer<QAction> command;
        QString menu;
    };
    void write(int row, const QList<QKeySequence>& keys);

    const QWidget& m_window;
    reader::Settings& m_settings;
    QList<Row> m_rows;
};

} // namespace lectern::window
