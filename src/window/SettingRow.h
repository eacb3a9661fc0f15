// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One setting: its name and a hint on one side, its control on the other or below.
#pragma once

#include <QStringList>
#include <QWidget>

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

private:
    [[nodiscard]] QString searched() const;

    QString m_text; // name and hint
    QWidget* m_control;
    bool m_isMarked = false;
};

} // namespace lectern::window
