// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar that tells of trouble without standing in the way: reading goes on beside it.
#pragma once

#include "window/Bar.h"

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

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

private:
    void showDetails(bool shown);
    void copyAll() const;

    std::unique_ptr<Ui::NotificationBar> m_ui;
};

} // namespace lectern::window
