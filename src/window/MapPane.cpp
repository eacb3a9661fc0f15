// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/MapPane.h"

#include "ui_MapPane.h"
#include "window/Icons.h"
#include "window/MapLayout.h"

#include <atomic>

namespace lectern::window {

using namespace Qt::StringLiterals;

struct MapPane::Job {
    std::atomic_bool cancelled = false;
    std::shared_ptr<const MapGraph> graph;
    std::vector<QPointF> places;

    void run(const reader::PageGraph& given) {
        graph = std::make_shared<MapGraph>(makeMap(given));
        places = layOutMap(*graph, cancelled);
    }
};

MapPane::MapPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::MapPane>()) {
    m_ui->setupUi(this);
    m_worker.setMaxThreadCount(1);
    m_ui->zoomOutButton->setIcon(icon("zoom-out"_L1));
    m_ui->zoomInButton->setIcon(icon("zoom-in"_L1));
    m_ui->showAllButton->setIcon(icon("full-screen"_L1));
    m_ui->showCurrentButton->setIcon(icon("locate"_L1));
    m_ui->closeButton->setIcon(icon("close"_L1));
    setFocusProxy(m_ui->view);
    connect(m_ui->zoomOutButton, &QToolButton::clicked, m_ui->view, &MapView::zoomOut);
    connect(m_ui->zoomInButton, &QToolButton::clicked, m_ui->view, &MapView::zoomIn);
    connect(m_ui->showAllButton, &QToolButton::clicked, m_ui->view, &MapView::showAll);
    connect(m_ui->showCurrentButton, &QToolButton::clicked, m_ui->view, &MapView::showCurrent);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &MapPane::closeRequested);
    connect(m_ui->view, &MapView::pageChosen, this, &MapPane::pageChosen);
    connect(m_ui->view, &MapView::keywordChosen, this, &MapPane::keywordChosen);
    connect(m_ui->view, &MapView::left, this, &MapPane::left);
    connect(m_ui->view, &MapView::descriptionChanged, m_ui->description, &QLabel::setText);
    say({});
}

MapPane::~MapPane() {
    if (m_job)
        m_job->cancelled = true;
    m_worker.waitForDone();
}

void MapPane::renew(bool hasCollection) {
    m_hasCollection = hasCollection;
    m_isOutdated = true;
    if (isVisible())
        ask();
}

void MapPane::setCurrentPage(const QString& url) {
    m_current = url;
    if (isVisible() && !m_job)
        m_ui->view->setCurrentPage(url);
}

void MapPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOutdated)
        ask();
    else if (!m_job)
        m_ui->view->setCurrentPage(m_current);
}

// A map that is there stays until the new one is.
void MapPane::ask() {
    m_isOutdated = false;
    if (!m_hasCollection)
        return say(tr("Open a folder to see how its pages are tied together."));
    if (m_ui->stack->currentWidget() != m_ui->view)
        say(tr("Drawing the map…"));
    emit graphWanted();
}

void MapPane::setGraph(const reader::PageGraph& graph) {
    if (m_job)
        m_job->cancelled = true;
    auto job = std::make_shared<Job>();
    m_job = job;
    m_worker.start([this, job, graph] {
        job->run(graph);
        QMetaObject::invokeMethod(this, [this, job] { finish(job); });
    });
}

void MapPane::finish(const std::shared_ptr<Job>& job) {
    if (job != m_job)
        return; // another one has been asked for
    m_job.reset();
    if (job->graph->edges.empty())
        return say(tr("Nothing ties the pages of this collection together: they have neither links to each "
                      "other nor keywords in common."));
    m_ui->stack->setCurrentWidget(m_ui->view);
    m_ui->view->setMap(job->graph, std::move(job->places));
    m_ui->view->setCurrentPage(m_current);
    emit drawn();
}

// In the place of the map.
void MapPane::say(const QString& text) {
    m_ui->message->setText(text);
    m_ui->description->clear();
    m_ui->stack->setCurrentWidget(m_ui->waiting);
}

} // namespace lectern::window
