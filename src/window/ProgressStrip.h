// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern is busy with, and the way to stop it.
#pragma once

#include "window/Bar.h"

#include <QTimer>

#include <memory>

namespace lectern::window {

namespace Ui {
class ProgressStrip;
}

// Work that ends soon is not announced: the strip appears after a moment only.
class ProgressStrip : public Bar {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    ~ProgressStrip() override;

    // Work has begun; `text` says which, as a translated sentence.
    void begin(const QString& text);
    void setText(const QString& text);
    void end();

signals:
    void cancelRequested();

private:
    std::unique_ptr<Ui::ProgressStrip> m_ui;
    QTimer m_patience;
};

} // namespace lectern::window
