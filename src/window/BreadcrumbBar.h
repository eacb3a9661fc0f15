// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the page: where it stands in its site, and how much of it has been read.
#pragma once

#include "reader/Breadcrumbs.h"
#include "reader/Collection.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace lectern::reader {
class Places;
}

namespace lectern::window {

class PageNavigator;

// Hidden where no page is on show. Each step opens its page, or a menu of what stands beside it: by the sign
// before it, by a right click, and by the key Down.
class BreadcrumbBar : public QWidget {
    Q_OBJECT

public:
    explicit BreadcrumbBar(QWidget* parent = nullptr);

    // To be called once; both outlive the bar.
    void follow(PageNavigator& navigator, const reader::Places& places);
    // False: it stays hidden.
    void setWanted(bool wanted);
    // The menu of the pages beside the one on show; also where the bar is hidden.
    void openSiblings();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const reader::CollectionPtr& collection, const QString& url);
    void rebuild(const QString& siteTitle);
    void addStep(const reader::Crumb& crumb, bool isLast);
    void addSign(int crumb);
    void choose(const reader::Crumb& crumb, QWidget* button);
    void openMenu(const QList<reader::Crumb>& crumbs, int current, const QPoint& place);
    void openSiblingsOf(const reader::Crumb& crumb, const QWidget* button);
    void setProgress(double progress);

    QHBoxLayout* m_row;
    PageNavigator* m_navigator = nullptr;
    reader::PageTreePtr m_tree;
    QList<reader::Crumb> m_crumbs;
    double m_progress = 0;
    bool m_isWanted = true;
};

} // namespace lectern::window
