// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ShortcutSettings.h"

#include "reader/Settings.h"
#include "ui_ShortcutSettings.h"
#include "window/Icons.h"
#include "window/ShortcutModel.h"

#include <QHeaderView>

namespace lectern::window {

using namespace Qt::StringLiterals;

ShortcutSettings::ShortcutSettings(const SettingsContext& context, QWidget* parent)
    : SettingsPage(parent), m_ui(std::make_unique<Ui::ShortcutSettings>()),
      m_model(new ShortcutModel(context.window, context.services.settings, this)),
      m_settings(context.services.settings) {
    setObjectName("shortcuts"_L1);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* content = new QWidget(this);
    m_ui->setupUi(content);
    setWidget(content);
    m_shown.setSourceModel(m_model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->commands->setModel(&m_shown);
    m_ui->commands->header()->setStretchLastSection(true);
    m_ui->commands->header()->setSectionResizeMode(ShortcutModel::Command, QHeaderView::Stretch);
    m_ui->commands->header()->setSectionResizeMode(ShortcutModel::Menu, QHeaderView::ResizeToContents);
    m_ui->commands->header()->setSectionResizeMode(ShortcutModel::Keys, QHeaderView::ResizeToContents);
    m_ui->picture->setIcon(icon("warning"_L1));
    connectControls();
    m_ui->commands->setCurrentIndex(m_shown.index(0, 0));
    follow();
}

ShortcutSettings::~ShortcutSettings() = default;

int ShortcutSettings::narrow(const QStringList& words) {
    QStringList all; // each word somewhere in the row, which the filter sees as one text per column
    for (const QString& word : words)
        all.append(QRegularExpression::escape(word));
    m_shown.setFilterRegularExpression(
        QRegularExpression(all.join(u".*"_s), QRegularExpression::CaseInsensitiveOption));
    if (!m_ui->commands->currentIndex().isValid())
        m_ui->commands->setCurrentIndex(m_shown.index(0, 0));
    const bool asksForAll = windowTitle().contains(words.join(u' '), Qt::CaseInsensitive);
    if (m_shown.rowCount() == 0 && asksForAll)
        m_shown.setFilterRegularExpression(QRegularExpression());
    return m_shown.rowCount();
}

void ShortcutSettings::connectControls() {
    connect(m_ui->commands->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutSettings::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShortcutSettings::follow);
    connect(m_ui->key, &KeyField::typed, this, &ShortcutSettings::keyTyped);
    connect(m_ui->commands, &QTreeView::activated, this, [this] { m_ui->key->setFocus(); });
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] { m_model->setKey(row(), {}); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] { m_model->reset(row()); });
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, &ShortcutSettings::resetAll);
    connect(m_ui->takeOverButton, &QPushButton::clicked, this, &ShortcutSettings::takeOver);
}

void ShortcutSettings::follow() {
    const bool hasCommand = row() >= 0;
    const QKeySequence key = hasCommand ? m_model->key(row()) : QKeySequence();
    m_wanted = QKeySequence();
    m_ui->conflict->hide();
    m_ui->key->setKeySequence(key);
    const QString name = hasCommand ? m_model->name(row()) : QString();
    m_ui->name->setText(hasCommand ? tr("Key for “%1”:").arg(name) : tr("No command"));
    m_ui->key->setName(m_ui->name->text());
    m_ui->key->setEnabled(hasCommand);
    m_ui->clearButton->setEnabled(!key.isEmpty());
    m_ui->resetButton->setEnabled(hasCommand && !m_model->isUsual(row()));
    m_ui->resetAllButton->setEnabled(!m_model->areAllUsual());
}

void ShortcutSettings::keyTyped(const QKeySequence& key) {
    if (row() < 0)
        return;
    if (m_model->isReserved(key)) {
        showConflict(tr("%1 has a use of its own in the window.").arg(key.toString(QKeySequence::NativeText)),
                     false);
    } else if (const int holder = m_model->holderOf(key, row()); holder >= 0) {
        m_wanted = key;
        //: %1 is a key such as Ctrl+F, %2 the name of a command
        showConflict(
            tr("%1 belongs to “%2”.").arg(key.toString(QKeySequence::NativeText), m_model->name(holder)),
            true);
    } else {
        m_model->setKey(row(), key);
    }
}

void ShortcutSettings::takeOver() {
    const QKeySequence key = m_wanted;
    const int wanting = row();
    if (const int holder = m_model->holderOf(key, wanting); holder >= 0)
        m_model->takeKey(holder, key);
    m_model->setKey(wanting, key);
    m_ui->key->setFocus();
}

void ShortcutSettings::resetAll() {
    const QHash<QString, QStringList> before = m_settings.shortcuts();
    m_model->resetAll();
    emit removed(tr("All commands have the keys that Lectern comes with."), [this, before] {
        for (auto keys = before.begin(); keys != before.end(); ++keys)
            m_settings.setShortcuts(keys.key(), keys.value());
    });
}

void ShortcutSettings::showConflict(const QString& text, bool canTakeOver) {
    m_ui->conflictText->setText(text);
    m_ui->takeOverButton->setVisible(canTakeOver);
    m_ui->conflict->show();
}

int ShortcutSettings::row() const {
    const QModelIndex index = m_ui->commands->currentIndex();
    return index.isValid() ? m_shown.mapToSource(index).row() : -1;
}

} // namespace lectern::window
