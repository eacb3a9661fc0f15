// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of trust: the folders about whose scripts the person has decided, each to be asked about anew.
#pragma once

#include "window/SettingsPage.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace lectern::reader {
class Trust;
}

namespace lectern::window {

class TrustSettings : public SettingsPage {
    Q_OBJECT

public:
    TrustSettings(const SettingsContext& context, QWidget* parent);

private:
    void fill();
    void followRow();
    void revoke();

    reader::Trust& m_trust;
    QTreeWidget* m_folders;
    QLabel* m_nothing; // in the list's place while it is empty
    QPushButton* m_revoke;
};

} // namespace lectern::window
