// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands where a page would, when there is none: what happened and what to do next.
#pragma once

#include <QWidget>

#include <memory>

namespace lectern::window {

namespace Ui {
class EmptyState;
}

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    ~EmptyState() override;

    // Nothing at all: the moment before the first page.
    void showNothing();
    // Translated texts: a short heading, and a sentence that says what to do. Details are shown on demand.
    void showMessage(const QString& title, const QString& text, const QString& details);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

signals:
    void openFolderRequested();
    void openHandbookRequested();

private:
    void setContentVisible(bool visible);

    std::unique_ptr<Ui::EmptyState> m_ui;
};

} // namespace lectern::window
