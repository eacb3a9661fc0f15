// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ReadingSettings.h"

#include "reader/Settings.h"

#include <QCheckBox>
#include <QComboBox>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::ZoomScope;

ReadingSettings::ReadingSettings(const SettingsContext& context, QWidget* parent) : SettingsPage(parent) {
    setObjectName("reading"_L1);
    setWindowTitle(tr("Reading"));
    reader::Settings& settings = context.services.settings;
    auto* zoom = new QComboBox(this);
    zoom->setObjectName("zoomScope"_L1);
    zoom->addItem(tr("The same for all collections"), int(ZoomScope::All));
    zoom->addItem(tr("For each collection its own"), int(ZoomScope::Collection));
    zoom->setCurrentIndex(zoom->findData(int(settings.zoomScope())));
    connect(zoom, &QComboBox::currentIndexChanged, this, [&settings, zoom] {
        settings.setZoomScope(static_cast<ZoomScope>(zoom->currentData().toInt()));
    });
    addRow(tr("Zoom"), zoom, tr("How large pages are shown when you come back to them."));

    auto* preview = new QCheckBox(this);
    preview->setObjectName("hoverPreview"_L1);
    preview->setChecked(settings.hoverPreview());
    connect(preview, &QCheckBox::toggled, this, [&settings](bool on) { settings.setHoverPreview(on); });
    addRow(tr("Preview of links"), preview,
           tr("A link to another page of the site shows the beginning of that page under the pointer."));
}

} // namespace lectern::window
