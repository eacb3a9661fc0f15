// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keywords of a collection as chips under the page tree.
#pragma once

#include "reader/KeywordModel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace lectern::window {

namespace Ui {
class KeywordPane;
}

// A pure view: which chips combine and what they count is decided in the models. Hidden without keywords.
class KeywordPane : public QWidget {
    Q_OBJECT

public:
    explicit KeywordPane(QWidget* parent = nullptr);
    ~KeywordPane() override;

    // Both outlive the pane; `keywords` follows `filter`. To be called once.
    void setModels(reader::PageFilterModel& filter, reader::KeywordModel& keywords);

signals:
    void escaped(); // the Escape key

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    std::unique_ptr<Ui::KeywordPane> m_ui;
    QPointer<reader::PageFilterModel> m_filter;
    QPointer<reader::KeywordModel> m_keywords;
};

} // namespace lectern::window
