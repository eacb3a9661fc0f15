// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The headings of the page on show; the one that is being read is marked as the page scrolls.
#pragma once

#include "reader/OutlineModel.h"
#include "web/PageOutline.h"
#include "window/ActivePage.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace lectern::window {

namespace Ui {
class OutlinePane;
}

// Asks the page only while it is visible, and only after something may have moved.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    // `active` outlives the pane.
    explicit OutlinePane(ActivePage& active, QWidget* parent = nullptr);
    ~OutlinePane() override;

signals:
    // Asked for in the menu of a heading. `id` is not empty.
    void headingLinkRequested(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void take(const QList<reader::OutlineHeading>& headings);
    void follow();
    void takePosition(const web::OutlinePosition& position);
    void mark();
    void choose(const QModelIndex& index);
    void showMenu(const QPoint& position);

    std::unique_ptr<Ui::OutlinePane> m_ui;
    ActivePage& m_active;
    reader::OutlineModel m_model;
    QTimer m_pause; // between two questions while the page moves
    web::OutlinePosition m_position;
    bool m_isWalking = false; // the keyboard is on its way through the headings
};

} // namespace lectern::window
