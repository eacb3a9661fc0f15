// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the page on show: its file, dates, length and front matter.
#pragma once

#include "reader/PageDetails.h"
#include "reader/RenderQueue.h"
#include "window/ActivePage.h"

#include <QWidget>

#include <memory>

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

namespace Ui {
class DetailsPane;
}

// A text to select and copy from. Asks and writes only while it is visible.
class DetailsPane : public QWidget {
    Q_OBJECT

public:
    // `active` and the settings, which know the editor, outlive the pane.
    DetailsPane(ActivePage& active, const reader::Settings& settings, QWidget* parent = nullptr);
    ~DetailsPane() override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void count();
    void askHistory(const reader::CollectionPtr& collection);
    void write();

    std::unique_ptr<Ui::DetailsPane> m_ui;
    ActivePage& m_active;
    std::optional<reader::PageDetails> m_details;
    int m_words = -1;      // -1 = not counted yet
    QDateTime m_committed; // invalid = not known
    reader::RenderQueue m_queue;
};

} // namespace lectern::window
