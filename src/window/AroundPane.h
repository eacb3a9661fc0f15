// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to the page on show, beside it: a frame of sections, one of them in front.
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace lectern::window {

// A section follows the page by itself, and does its work only while it is visible.
class AroundPane : public QWidget {
    Q_OBJECT

public:
    explicit AroundPane(QWidget* parent = nullptr);

    // Takes the section, behind those added before. `title` is translated and short; the section's object
    // name is what settings call it by.
    void add(QWidget* section, const QString& title);
    void bringToFront(QWidget* section);
    // By its object name; an unknown one changes nothing.
    void bringToFront(const QString& name);
    [[nodiscard]] QWidget* front() const;

    // The pane that F6 visits: the section in front.
    [[nodiscard]] QWidget* pane() const;

signals:
    void frontChanged(QWidget* section);

private:
    QTabBar* m_titles;
    QStackedWidget* m_sections;
};

} // namespace lectern::window
