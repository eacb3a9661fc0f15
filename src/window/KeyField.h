// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A field that takes the key that is pressed in it, at once.
#pragma once

#include <QKeySequenceEdit>

namespace lectern::window {

// QKeySequenceEdit waits a second for up to three more keys; a command has one.
class KeyField : public QKeySequenceEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    // For screen readers, which meet the field inside, too.
    void setName(const QString& name);

signals:
    void typed(const QKeySequence& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
};

} // namespace lectern::window
