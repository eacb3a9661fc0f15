// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/BreadcrumbBar.h"

#include "reader/Places.h"
#include "window/Colors.h"
#include "window/CrumbButton.h"
#include "window/PageNavigator.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace lectern::window {

namespace {

constexpr int mostInMenu = 60; // more are not looked through in a menu

} // unnamed namespace

BreadcrumbBar::BreadcrumbBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    setAccessibleName(tr("Where this page stands"));
    m_row->setContentsMargins(8, 1, 8, 3);
    m_row->setSpacing(0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    setFont(small);
    hide();
}

void BreadcrumbBar::follow(PageNavigator& navigator, const reader::Places& places) {
    m_navigator = &navigator;
    const auto followProgress = [this, &places] {
        const reader::CollectionPtr& collection = m_navigator->collection();
        const auto place = collection ? places.find(collection->id, m_navigator->page()) : std::nullopt;
        setProgress(place ? place->progress : 0);
    };
    const auto followPage = [this, followProgress] {
        show(m_navigator->collection(), m_navigator->page());
        followProgress();
    };
    connect(&navigator, &PageNavigator::pageChanged, this, followPage);
    connect(&navigator, &PageNavigator::collectionChanged, this, followPage);
    connect(&places, &reader::Places::noted, this, followProgress);
}

void BreadcrumbBar::setWanted(bool wanted) {
    m_isWanted = wanted;
    setVisible(m_isWanted && !m_crumbs.isEmpty());
}

void BreadcrumbBar::openSiblings() {
    if (m_crumbs.isEmpty())
        return;
    const QWidget* button = m_row->count() > 1 ? m_row->itemAt(m_row->count() - 2)->widget() : nullptr;
    openSiblingsOf(m_crumbs.last(), isVisible() && button ? button : this);
}

void BreadcrumbBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, hairline(palette()));
    const int read = qRound(m_progress * width());
    const int start = layoutDirection() == Qt::RightToLeft ? width() - read : 0;
    painter.fillRect(start, height() - 2, read, 2,
                     blend(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.7));
}

void BreadcrumbBar::show(const reader::CollectionPtr& collection, const QString& url) {
    const QList<reader::Crumb> crumbs =
        collection ? reader::crumbsOf(*collection->pages, url) : QList<reader::Crumb>();
    m_tree = collection ? collection->pages : nullptr;
    if (std::exchange(m_crumbs, crumbs) != crumbs)
        rebuild(collection ? collection->title : QString());
    setWanted(m_isWanted);
}

void BreadcrumbBar::rebuild(const QString& siteTitle) {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_crumbs.isEmpty())
        return;
    auto* site = new CrumbButton(CrumbKind::Step, siteTitle, this);
    site->setToolTip(tr("First page of the collection"));
    connect(site, &QAbstractButton::clicked, this, [this] { m_navigator->openFirst(); });
    connect(site, &CrumbButton::menuRequested, this, [this, site] {
        openMenu(reader::childrenOf(*m_tree, -1, mostInMenu), m_crumbs.first().entry,
                 site->mapToGlobal(site->rect().bottomLeft()));
    });
    m_row->addWidget(site);
    for (int index = 0; index < m_crumbs.size(); ++index) {
        addSign(index);
        addStep(m_crumbs.at(index), index == m_crumbs.size() - 1);
    }
    m_row->addStretch(1);
}

void BreadcrumbBar::addStep(const reader::Crumb& crumb, bool isLast) {
    auto* step = new CrumbButton(isLast ? CrumbKind::Page : CrumbKind::Step, crumb.title, this);
    step->setToolTip(crumb.title);
    connect(step, &QAbstractButton::clicked, this, [this, crumb, step] { choose(crumb, step); });
    connect(step, &CrumbButton::menuRequested, this, [this, crumb, step] { openSiblingsOf(crumb, step); });
    m_row->addWidget(step);
}

void BreadcrumbBar::addSign(int crumb) {
    auto* sign = new CrumbButton(CrumbKind::Sign, QStringLiteral("›"), this);
    sign->setAccessibleName(tr("What stands beside %1").arg(m_crumbs.at(crumb).title));
    sign->setToolTip(sign->accessibleName());
    const auto open = [this, crumb, sign] { openSiblingsOf(m_crumbs.at(crumb), sign); };
    connect(sign, &QAbstractButton::clicked, this, open);
    connect(sign, &CrumbButton::menuRequested, this, open);
    m_row->addWidget(sign);
}

// A heading has no page, and the page on show need not be opened.
void BreadcrumbBar::choose(const reader::Crumb& crumb, QWidget* button) {
    if (crumb == m_crumbs.last())
        openSiblingsOf(crumb, button);
    else if (crumb.url.isEmpty())
        openMenu(reader::childrenOf(*m_tree, crumb.entry, mostInMenu), m_crumbs.last().entry,
                 button->mapToGlobal(button->rect().bottomLeft()));
    else
        m_navigator->open(crumb.url);
}

void BreadcrumbBar::openSiblingsOf(const reader::Crumb& crumb, const QWidget* button) {
    openMenu(reader::siblingsOf(*m_tree, crumb.entry, mostInMenu), crumb.entry,
             button->mapToGlobal(button->rect().bottomLeft()));
}

void BreadcrumbBar::openMenu(const QList<reader::Crumb>& crumbs, int current, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("crumbMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* marked = nullptr;
    for (const reader::Crumb& crumb : crumbs) {
        QString text = crumb.title;
        QAction* action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        QString url = crumb.url;
        if (url.isEmpty()) { // a heading leads to the first page below it
            const QList<reader::Crumb> below = reader::childrenOf(*m_tree, crumb.entry, 1);
            url = below.isEmpty() ? QString() : below.first().url;
        }
        action->setEnabled(!url.isEmpty());
        connect(action, &QAction::triggered, this, [this, url] { m_navigator->open(url); });
        if (crumb.entry == current) {
            action->setCheckable(true);
            action->setChecked(true);
            marked = action;
        }
    }
    menu->popup(place);
    if (marked)
        menu->setActiveAction(marked);
}

void BreadcrumbBar::setProgress(double progress) {
    if (std::exchange(m_progress, progress) != progress)
        update();
}

} // namespace lectern::window
