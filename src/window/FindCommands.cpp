// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the models of what can be found under the panes that show it.
#include "window/FindCommands.h"

#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "ui_MainWindow.h"
#include "web/Scheme.h"
#include "window/FacetPane.h"
#include "window/MapCommands.h"
#include "window/NotificationBar.h"
#include "window/QuickSwitcher.h"
#include "window/RelatedPane.h"
#include "window/SearchPane.h"

#include <QLineEdit>

namespace lectern::window {

using reader::FacetChoice;

namespace {

constexpr qsizetype mostRecent = 30;

} // unnamed namespace

FindCommands::FindCommands(QMainWindow& window, Ui::MainWindow& ui, TabArea& tabs, const Services& services,
                           reader::PageFilterModel& filter)
    : QObject(&window), m_ui(ui), m_tabs(tabs), m_services(services), m_filter(filter), m_facets(filter),
      m_search(services.searches), m_switcherModel(services.searches),
      m_switcher(new QuickSwitcher(window, m_switcherModel)),
      m_map(new MapCommands(window, *ui.actionMap, tabs, services.searches)),
      m_related(new RelatedPane(&window)) {
    connectSearch();
    connectFacets();
    connectSwitcher();
    connect(m_map, &MapCommands::pageChosen, this,
            [this](const QString& url, Qt::KeyboardModifiers how) { openPlace(m_shown, url, how); });
    m_related->setObjectName(QStringLiteral("relatedPane"));
    m_related->hide();
    connect(m_related, &RelatedPane::pageChosen, this,
            [this](const QString& url, Qt::KeyboardModifiers how) { openPlace(m_shown, url, how); });
    connect(m_related, &RelatedPane::left, this, [this] { m_tabs.page().focusPage(); });
    connect(m_map, &MapCommands::keywordChosen, &m_filter, &reader::PageFilterModel::toggleKeyword);
}

FindCommands::~FindCommands() = default;

void FindCommands::connectSearch() {
    SearchPane& pane = m_ui.sidePane->searchPane();
    pane.setModel(m_search);
    connect(m_ui.actionSearch, &QAction::triggered, this, [this] {
        m_ui.actionSidebar->setChecked(true);
        m_ui.sidePane->focusSearch();
    });
    connect(&pane, &SearchPane::resultChosen, this, &FindCommands::openResult);
    connect(&pane, &SearchPane::facetsCleared, this, [this] {
        m_filter.setKeywords({});
        m_filter.setFacets({});
    });
    connect(&m_services.searches, &reader::SearchIndexes::added, this, &FindCommands::followIndexes);
    connect(&m_services.searches, &reader::SearchIndexes::changed, this, &FindCommands::followIndexes);
    connect(&m_services.searches, &reader::SearchIndexes::noticed, this,
            [this](const QString& id, const QString& text, const QString& details) {
                if (id == m_shown)
                    m_tabs.notify(NotificationKind::Warning, text, details);
            });
    connect(&pane, &SearchPane::indexingWanted, this, [this] {
        if (reader::CollectionIndex* index = m_services.searches.find(m_shown))
            index->resume();
        followIndexes();
    });
}

void FindCommands::connectFacets() {
    FacetPane& pane = m_ui.sidePane->facetPane();
    connect(&m_filter, &reader::PageFilterModel::filterChanged, this, &FindCommands::followFilter);
    connect(&pane, &FacetPane::keyChanged, this, [this](const QString& key) {
        m_ui.sidePane->searchPane().setCountedFacets(key.isEmpty() ? QStringList() : QStringList{key});
    });
    connect(&m_facets, &reader::FacetModel::pinnedChanged, this,
            [this](const QStringList& keys) { m_services.settings.setPinnedFacets(m_shown, keys); });
    const auto followFace = [this, &pane] {
        const bool isAsked = !m_ui.sidePane->searchPane().field().text().trimmed().isEmpty();
        pane.setSearch(isAsked && m_ui.sidePane->face() == SidePane::Face::Search ? &m_search : nullptr);
    };
    connect(m_ui.sidePane, &SidePane::faceChanged, this, followFace);
    connect(&m_ui.sidePane->searchPane().field(), &QLineEdit::textChanged, this, followFace);
}

void FindCommands::connectSwitcher() {
    connect(m_ui.actionSwitcher, &QAction::triggered, this, [this] { startSwitcher({}); });
    connect(m_ui.actionCommands, &QAction::triggered, this, [this] { startSwitcher(QStringLiteral(">")); });
    connect(&m_services.memory.places(), &reader::Places::forgotten, this, [this] { m_recent.clear(); });
    connect(m_switcher, &QuickSwitcher::pageChosen, this,
            [this](const QString& collection, const QString& place, Qt::KeyboardModifiers how) {
                openPlace(collection, place, how);
            });
    connect(m_switcher, &QuickSwitcher::commandChosen, this, [this](int number) {
        if (QAction* action = m_commands.value(number).action)
            action->trigger();
    });
}

void FindCommands::startSwitcher(const QString& text) {
    m_commands = commandsOf(*m_ui.menuBar);
    QStringList names;
    for (const Command& command : std::as_const(m_commands))
        names.append(command.name);
    m_switcherModel.setCommands(names);
    m_switcherModel.setCollections(openCollections());
    m_switcherModel.setRecent(recentPages());
    m_switcher->start(m_commands, text);
}

void FindCommands::followFilter() {
    const QList<FacetChoice> choices = m_filter.choices();
    m_ui.sidePane->searchPane().setFacets(choices);
    QHash<QString, QStringList> only;
    if (!choices.isEmpty() && !m_shown.isEmpty()) {
        QStringList& urls = only[m_shown];
        const reader::PageFilter filter({}, m_filter.keywords(), m_filter.facets());
        const std::vector<bool> matches = filter.matches(*m_filter.tree());
        for (std::size_t entry = 0; entry < matches.size(); ++entry) {
            if (matches[entry])
                urls.append(QString::fromStdString(m_filter.tree()->entries()[entry].page->url));
        }
    }
    m_switcherModel.setOnly(only);
}

void FindCommands::followCollection() {
    const reader::CollectionPtr& collection = m_tabs.page().navigator().collection();
    const QString id = collection ? collection->id : QString();
    if (std::exchange(m_shown, id) != id)
        m_facets.setPinned(m_services.settings.pinnedFacets(id));
    followIndexes();
    m_map->followCollection();
}

void FindCommands::followPage() {
    const PageNavigator& navigator = m_tabs.page().navigator();
    m_map->followPage();
    m_related->setPage(m_services.searches.find(m_shown), navigator.page());
    if (!navigator.collection() || navigator.page().isEmpty())
        return;
    const reader::SwitcherModel::PageKey key{navigator.collection()->id, navigator.page()};
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent = m_recent.first(std::min(m_recent.size(), mostRecent));
}

QList<reader::SwitcherModel::PageKey> FindCommands::recentPages() const {
    QList<reader::SwitcherModel::PageKey> pages = m_recent;
    for (const reader::Places::Read& read : m_services.memory.places().recent(mostRecent)) {
        const reader::SwitcherModel::PageKey key{read.collection, read.page};
        if (!pages.contains(key))
            pages.append(key);
    }
    return pages;
}

void FindCommands::followIndexes() {
    SearchPane& pane = m_ui.sidePane->searchPane();
    pane.setCollections(m_shown, openCollections());
    const reader::CollectionIndex* index = m_services.searches.find(m_shown);
    if (!index)
        return pane.setIndexed(0, 0);
    pane.setIndexed(index->done(), index->total(),
                    index->isStopped() ? SearchPane::Indexing::Stopped : SearchPane::Indexing::GoesOn);
}

QStringList FindCommands::openCollections() const {
    QStringList ids = m_services.searches.ids();
    if (ids.removeOne(m_shown))
        ids.prepend(m_shown);
    return ids;
}

void FindCommands::openResult(const SearchResult& result, Qt::KeyboardModifiers how) {
    openPlace(result.collection, result.place, how, result.words);
}

void FindCommands::openPlace(const QString& id, const QString& place, Qt::KeyboardModifiers how,
                             const QStringList& words) {
    const reader::CollectionPtr collection = m_services.collections.find(id);
    if (!collection)
        return;
    if (how & Qt::ControlModifier)
        m_tabs.add({{{collection->folder, place, {}, {}}}}, web::NewView::InFront);
    PageArea& page = m_tabs.page();
    page.foundWords().expect(words);
    if (!(how & Qt::ControlModifier))
        page.openAddress(web::addressOf(*collection, place));
    page.focusPage();
}

} // namespace lectern::window
