// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keywords of a collection as chips under the page tree.
#pragma once

#include <QWidget>

#include <memory>

namespace lectern::reader {
class KeywordModel;
}

namespace lectern::window {

namespace Ui {
class KeywordPane;
}

// A pure view of the model: which chips combine and what they count is decided there.
class KeywordPane : public QWidget {
    Q_OBJECT

public:
    explicit KeywordPane(QWidget* parent = nullptr);
    ~KeywordPane() override;

    // The model outlives the pane. A pane without keywords hides itself.
    void setModel(reader::KeywordModel& model);
    // Gives the keyboard to the chips.
    void focusChips();

private:
    void followModel();

    std::unique_ptr<Ui::KeywordPane> m_ui;
    reader::KeywordModel* m_model = nullptr;
};

} // namespace lectern::window
