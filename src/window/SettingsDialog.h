// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All settings in one place: a list of pages, the page in front, and a search over all of them.
#pragma once

#include "window/SettingsPage.h"

#include <QDialog>

#include <memory>

namespace lectern::window {

namespace Ui {
class SettingsDialog;
}

// Reading goes on beside it: it is not modal. There is nothing to confirm, since all is applied at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const SettingsContext& context, QWidget* parent);
    ~SettingsDialog() override;

    // Brings the dialog to the front: the one that is open, else a new one of this window. `page` is a page's
    // objectName(); empty = as it is.
    static SettingsDialog& present(const SettingsContext& context, const QString& page = {});

    // The one that is open; null where none is.
    [[nodiscard]] static SettingsDialog* shown();

    // Of all there is in it, what a person has come to: a page, and the control with the keyboard.
    struct Spot {
        QRect geometry;
        QString page, control; // their objectName()s
    };
    [[nodiscard]] Spot spot() const;
    void goTo(const Spot& spot);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPage(const QString& page);
    void search(const QString& text);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QList<SettingsPage*> m_pages; // owned by the stack
};

} // namespace lectern::window
