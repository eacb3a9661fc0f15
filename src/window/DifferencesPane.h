// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what is shown otherwise than it was published, by kind.
#pragma once

#include "reader/Faithfulness.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace lectern::window {

namespace Ui {
class DifferencesPane;
}

// Of the page on show or of a site, of which each row leads to its page.
class DifferencesPane : public QWidget {
    Q_OBJECT

public:
    enum class Scope { Page, Site };

    explicit DifferencesPane(QWidget* parent = nullptr);
    ~DifferencesPane() override;

    void setScope(Scope scope);
    void show(const reader::Faithfulness& faithfulness);
    // Says in place of a list why there is none.
    void clear(const QString& text);
    // As one would paste it.
    [[nodiscard]] QString text() const;

signals:
    void editWanted(const QString& file, int line); // the file relative to the folder
    void pageWanted(const QString& page);

private:
    void addGroup(reader::DifferenceKind kind);
    void activate();
    void edit();
    void openPage();
    void follow();
    [[nodiscard]] std::optional<reader::Difference> current() const;

    std::unique_ptr<Ui::DifferencesPane> m_ui;
    reader::Faithfulness m_faithfulness;
    Scope m_scope = Scope::Page;
};

} // namespace lectern::window
