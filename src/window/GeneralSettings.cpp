// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/GeneralSettings.h"

#include "reader/Settings.h"
#include "window/Editor.h"
#include "window/Translations.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::StartWith;

GeneralSettings::GeneralSettings(const SettingsContext& context, QWidget* parent)
    : SettingsPage(parent), m_settings(context.services.settings) {
    setObjectName("general"_L1);
    setWindowTitle(tr("General"));
    addStart();
    addLanguage();
    addEditor();
    addThemes();
}

void GeneralSettings::addStart() {
    auto* start = new QComboBox(this);
    start->setObjectName("start"_L1);
    start->addItem(tr("The windows and tabs of last time"), int(StartWith::LastSession));
    start->addItem(tr("The library"), int(StartWith::Library));
    start->setCurrentIndex(start->findData(int(m_settings.startWith())));
    connect(start, &QComboBox::currentIndexChanged, this,
            [this, start] { m_settings.setStartWith(static_cast<StartWith>(start->currentData().toInt())); });
    addRow(tr("Begin with"), start, tr("What stands in the window when Lectern starts."));
}

void GeneralSettings::addLanguage() {
    auto* language = new QComboBox(this);
    language->setObjectName("language"_L1);
    language->addItem(tr("As the system"), QString());
    for (const QLocale& locale : languages())
        language->addItem(locale.nativeLanguageName(), locale.name());
    language->setCurrentIndex(qMax(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { m_settings.setLanguage(language->currentData().toString()); });
    addRow(tr("Language"), language, tr("Of Lectern itself. Pages keep theirs."));
}

void GeneralSettings::addEditor() {
    auto* editor = new QLineEdit(m_settings.editor(), this);
    editor->setObjectName("editor"_L1);
    editor->setMinimumWidth(220);
    editor->setPlaceholderText(tr("The system's choice"));
    connect(editor, &QLineEdit::textEdited, this,
            [this](const QString& command) { m_settings.setEditor(command.trimmed()); });
    addRow(tr("Editor"), editor,
           tr("The command that opens the source of a page. %1 stands for the file, %2 for the line.")
               .arg(QString(editorFile), QString(editorLine)));
}

void GeneralSettings::addThemes() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_themes = new QListWidget(box);
    m_themes->setObjectName("themes"_L1);
    m_themes->setAccessibleName(tr("Folders of Jekyll themes"));
    m_themes->setMinimumHeight(90);
    m_themes->setMaximumHeight(130);
    row->addWidget(m_themes, 1);
    auto* buttons = new QVBoxLayout;
    row->addLayout(buttons);
    auto* add = new QPushButton(tr("&Add folder…"), box);
    add->setObjectName("addTheme"_L1);
    auto* remove = new QPushButton(tr("&Remove"), box);
    remove->setObjectName("removeTheme"_L1);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    connect(add, &QPushButton::clicked, this, &GeneralSettings::addTheme);
    connect(remove, &QPushButton::clicked, this, &GeneralSettings::removeTheme);
    const auto follow = [this, remove] { remove->setEnabled(m_themes->currentRow() >= 0); };
    connect(m_themes, &QListWidget::currentRowChanged, this, follow);
    fillThemes();
    follow();
    addWideRow(tr("Folders of Jekyll themes"), box,
               tr("Where to look for the theme that a site asks for, beside the site and the gems that are "
                  "installed. Each is a theme, or a folder that holds themes."));
}

void GeneralSettings::fillThemes() {
    m_themes->clear();
    for (const QString& folder : m_settings.themeFolders())
        m_themes->addItem(QDir::toNativeSeparators(folder));
}

void GeneralSettings::addTheme() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A Jekyll theme, or a folder of them"), QDir::homePath());
    QStringList folders = m_settings.themeFolders();
    if (folder.isEmpty() || folders.contains(folder))
        return;
    folders.append(folder);
    m_settings.setThemeFolders(folders);
    fillThemes();
}

void GeneralSettings::removeTheme() {
    const QStringList before = m_settings.themeFolders();
    QStringList folders = before;
    folders.removeAt(m_themes->currentRow());
    m_settings.setThemeFolders(folders);
    fillThemes();
    emit removed(tr("The folder was removed from the list."), [this, before] {
        m_settings.setThemeFolders(before);
        fillThemes();
    });
}

} // namespace lectern::window
