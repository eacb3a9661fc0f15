// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar that tells of trouble without standing in the way: reading goes on beside it.
#pragma once

#include "window/Bar.h"

#include <functional>
#include <memory>

namespace lectern::window {

namespace Ui {
class NotificationBar;
}

enum class NotificationKind { Information, Warning, Error };

// One message at a time, the newest wins.
class NotificationBar : public Bar {
    Q_OBJECT

public:
    explicit NotificationBar(QWidget* parent = nullptr);
    ~NotificationBar() override;

    // `text` is a translated sentence; `details` (may be empty) is shown on request and can be copied.
    void notify(NotificationKind kind, const QString& text, const QString& details = {});

    // Something was taken away, as `text` says; `undo` brings it back, and is called at most once.
    void offerUndo(const QString& text, const std::function<void()>& undo);
    // The same for anything else that can be done about what `text` says, under the button `label`.
    void offer(NotificationKind kind, const QString& text, const QString& label,
               const std::function<void()>& act);
    // What could be taken back cannot any more.
    void withdrawUndo();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

private:
    void showDetails(bool shown);
    void act();
    void copyAll() const;

    std::unique_ptr<Ui::NotificationBar> m_ui;
    std::function<void()> m_offer; // empty where nothing is offered
    bool m_isUndo = false;
};

} // namespace lectern::window
