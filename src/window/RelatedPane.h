// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that have to do with the one on show, and those that link to it.
#pragma once

#include "reader/RelatedPagesModel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QListView;

namespace lectern::window {

namespace Ui {
class RelatedPane;
}

// Says which page was chosen; opening it is not its business. Asks for pages only while it is seen.
class RelatedPane : public QWidget {
    Q_OBJECT

public:
    explicit RelatedPane(QWidget* parent = nullptr);
    ~RelatedPane() override;

    // The page on show, by PageInfo::url; null or "" where there is none.
    void setPage(reader::CollectionIndex* index, const QString& url);

signals:
    void pageChosen(const QString& url, Qt::KeyboardModifiers how);
    void left(); // by Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setUp(QListView& list, reader::RelatedPagesModel& model, QLabel& none);
    void ask();
    void choose(const QModelIndex& index, Qt::KeyboardModifiers how);

    std::unique_ptr<Ui::RelatedPane> m_ui;
    reader::RelatedPagesModel m_related;
    reader::RelatedPagesModel m_backlinks;
    QPointer<reader::CollectionIndex> m_index;
    QString m_url;
};

} // namespace lectern::window
