// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Find in page: the field, the count and the way from match to match.
#pragma once

#include "web/WebView.h"
#include "window/Bar.h"

#include <memory>

namespace lectern::window {

namespace Ui {
class FindBar;
}

// A pure view: it asks by `findRequested` and is told by setResult().
class FindBar : public Bar {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);
    ~FindBar() override;

    // Shows the bar with its text selected, ready for another.
    void start();
    // The same for this text.
    void start(const QString& text);
    // The next or previous match; opens the bar where there is nothing to look for yet.
    void step(web::FindDirection direction);
    // `active` is 1-based, 0 with no match.
    void setResult(int active, int count);

    [[nodiscard]] QString text() const;

    // What was typed and chosen.
    struct Spot {
        QString text;
        web::FindOptions options;
        bool isOpen = false;
    };
    [[nodiscard]] Spot spot() const;
    // Nothing is looked for yet, see again().
    void goTo(const Spot& spot);
    // Looks for the same text once more, where the bar is open; the keyboard stays where it is.
    void again();

signals:
    // An empty text takes the marks away.
    void findRequested(const QString& text, lectern::web::FindDirection direction,
                       const lectern::web::FindOptions& options);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void request(web::FindDirection direction);
    [[nodiscard]] web::FindOptions options() const;

    std::unique_ptr<Ui::FindBar> m_ui;
};

} // namespace lectern::window
