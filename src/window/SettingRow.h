// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One setting: its name and a hint on one side, its control on the other, or below where there is little
// room.
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace lectern::window {

class SettingRow : public QWidget {
    Q_OBJECT

public:
    enum Place { Beside, Below };

    SettingRow(const QString& name, QWidget* control, const QString& hint, Place place, QWidget* parent);

    // Hides the row unless it holds all the words, and marks it where it does. Whether it is shown.
    bool narrow(const QStringList& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString searched() const;
    void placeControl(Place place);

    QString m_text; // name and hint
    QWidget* m_control;
    QGridLayout* m_grid;
    const Place m_wanted;
    Place m_place;
    bool m_isMarked = false;
};

} // namespace lectern::window
