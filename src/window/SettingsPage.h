// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One page of the settings: rows of a name, a control and a hint, which the search can narrow.
#pragma once

#include "window/Services.h"

#include <QScrollArea>
#include <QStringList>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace lectern::window {

class SettingRow;

// What pages are made of: see settingsPages() in SettingsPages.h, which lists them all.
struct SettingsContext {
    Services services;
    QWidget& window; // the one that was in front; its commands are those of every window
};

// A page shows what is set, and sets what is chosen at once. Its objectName() names it to the program, its
// windowTitle() to the person.
class SettingsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    // Shows only what holds all the words, and marks it; all of it without words. How many rows are left.
    virtual int narrow(const QStringList& words);

signals:
    // Something was taken away; `undo` brings it back, and is called at most once.
    void removed(const QString& text, const std::function<void()>& undo);

protected:
    // The rows that follow belong together under a heading.
    void addSection(const QString& title);
    // `name` and `hint` are translated; the control gets the name for screen readers where it has none.
    void addRow(const QString& name, QWidget* control, const QString& hint = {});
    // The same for a control that needs the whole width, as lists do.
    void addWideRow(const QString& name, QWidget* control, const QString& hint = {});

private:
    void add(SettingRow* row);

    struct Section {
        QLabel* heading = nullptr;
        QList<SettingRow*> rows;
    };
    QList<Section> m_sections;
    QVBoxLayout* m_column;
};

} // namespace lectern::window
