// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl+K: a field over the window, and below it where it may lead.
#pragma once

#include "window/CommandList.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <optional>

class QKeyEvent;
class QModelIndex;

namespace lectern::reader {
class SwitcherModel;
}

namespace lectern::window {

namespace Ui {
class QuickSwitcher;
}

// A pure view of the model: says which row was chosen. Hidden until started; Escape, a click elsewhere and a
// choice close it, and the keyboard is where it was before.
class QuickSwitcher : public QFrame {
    Q_OBJECT

public:
    // Lies over `window`; the model outlives it.
    QuickSwitcher(QWidget& window, reader::SwitcherModel& model);
    ~QuickSwitcher() override;

    // `commands` are the model's, with what is shown of each.
    void start(const QList<Command>& commands, const QString& text = {});
    void dismiss();

signals:
    // `place` is PageInfo::url with the #anchor of a heading.
    void pageChosen(const QString& collection, const QString& place, Qt::KeyboardModifiers how);
    void commandChosen(int number);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool fieldKeyPressed(const QKeyEvent& event);
    void ask(const QString& text);
    void follow();
    void moveBy(int rows);
    void choose(const QModelIndex& index, Qt::KeyboardModifiers how);
    void place();
    void followFocus(QWidget* now);

    std::unique_ptr<Ui::QuickSwitcher> m_ui;
    reader::SwitcherModel& m_model;
    QPointer<QWidget> m_before;                   // had the keyboard
    bool m_isAsked = false;                       // the rows are of another text
    std::optional<Qt::KeyboardModifiers> m_hasty; // Enter was pressed before they came
};

} // namespace lectern::window
