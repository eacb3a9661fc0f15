// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One step of the breadcrumbs, or a sign between two of them: flat until it is pointed at.
#pragma once

#include <QAbstractButton>

namespace lectern::window {

enum class CrumbKind { Sign, Step, Page }; // the page on show stands out among the steps

// Cuts its text where room is short.
class CrumbButton : public QAbstractButton {
    Q_OBJECT

public:
    CrumbButton(CrumbKind kind, const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void menuRequested(); // by a right click or the key Down

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    CrumbKind m_kind;
};

} // namespace lectern::window
