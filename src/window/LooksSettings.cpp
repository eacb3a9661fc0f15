// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LooksSettings.h"

#include "reader/Settings.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Motion;
using reader::ReaderColors;
using reader::ReaderLook;
using reader::WindowColors;

LooksSettings::LooksSettings(const SettingsContext& context, QWidget* parent)
    : SettingsPage(parent), m_settings(context.services.settings) {
    setObjectName("looks"_L1);
    setWindowTitle(tr("Looks"));
    addColors();
    addDrawing();
    addSection(tr("Reader view"));
    addReaderFont();
    addReaderView();
}

void LooksSettings::addColors() {
    auto* colors = new QComboBox(this);
    colors->setObjectName("windowColors"_L1);
    colors->addItem(tr("As the desktop"), int(WindowColors::AsTheDesktop));
    colors->addItem(tr("Light"), int(WindowColors::Light));
    colors->addItem(tr("Dark"), int(WindowColors::Dark));
    colors->setCurrentIndex(colors->findData(int(m_settings.windowColors())));
    connect(colors, &QComboBox::currentIndexChanged, this, [this, colors] {
        m_settings.setWindowColors(static_cast<WindowColors>(colors->currentData().toInt()));
    });
    addRow(tr("Colors of the window"), colors, tr("Pages keep the colors that their authors gave them."));
}

void LooksSettings::addDrawing() {
    auto* motion = new QComboBox(this);
    motion->setObjectName("motion"_L1);
    motion->addItem(tr("As the desktop", "motion"), int(Motion::AsTheDesktop));
    motion->addItem(tr("Reduced", "motion"), int(Motion::Reduced));
    motion->setCurrentIndex(motion->findData(int(m_settings.motion())));
    connect(motion, &QComboBox::currentIndexChanged, this,
            [this, motion] { m_settings.setMotion(static_cast<Motion>(motion->currentData().toInt())); });
    addRow(tr("Motion in pages"), motion,
           tr("Asks pages to move as little as they can, from the next start on. Lectern's own window moves "
              "nothing by itself."));

    auto* software = new QCheckBox(this);
    software->setObjectName("drawInSoftware"_L1);
    software->setChecked(m_settings.drawsInSoftware());
    connect(software, &QCheckBox::toggled, this, [this](bool on) { m_settings.setDrawsInSoftware(on); });
    addRow(tr("Draw without the graphics card"), software,
           tr("Where its driver is broken, from the next start on. Slower, but it looks the same."));
}

void LooksSettings::addReaderFont() {
    auto* font = new QFontComboBox(this);
    font->setObjectName("readerFont"_L1);
    font->setFontFilters(QFontComboBox::ScalableFonts);
    font->setMinimumContentsLength(14);
    font->view()->setAccessibleName(tr("Font"));
    font->lineEdit()->setAccessibleName(tr("Font"));
    const QString chosen = m_settings.readerLook().font;
    font->setCurrentText(chosen.isEmpty() ? tr("The system's") : chosen);
    connect(font, &QFontComboBox::currentFontChanged, this,
            [this](const QFont& given) { change([&](ReaderLook& look) { look.font = given.family(); }); });
    addRow(tr("Font"), font);

    auto* size = new QSpinBox(this);
    size->setObjectName("readerSize"_L1);
    size->setRange(ReaderLook::leastSize, ReaderLook::mostSize);
    size->setSuffix(tr(" px"));
    size->setValue(m_settings.readerLook().size);
    connect(size, &QSpinBox::valueChanged, this,
            [this](int given) { change([&](ReaderLook& look) { look.size = given; }); });
    addRow(tr("Size of letters"), size);
}

void LooksSettings::addReaderView() {
    auto* width = new QSpinBox(this);
    width->setObjectName("readerWidth"_L1);
    width->setRange(ReaderLook::leastWidth, ReaderLook::mostWidth);
    width->setSuffix(tr(" letters"));
    width->setValue(m_settings.readerLook().width);
    connect(width, &QSpinBox::valueChanged, this,
            [this](int given) { change([&](ReaderLook& look) { look.width = given; }); });
    addRow(tr("Length of lines"), width);

    auto* height = new QDoubleSpinBox(this);
    height->setObjectName("readerLineHeight"_L1);
    height->setRange(ReaderLook::leastLineHeight, ReaderLook::mostLineHeight);
    height->setSingleStep(0.1);
    height->setDecimals(1);
    height->setValue(m_settings.readerLook().lineHeight);
    connect(height, &QDoubleSpinBox::valueChanged, this,
            [this](double given) { change([&](ReaderLook& look) { look.lineHeight = given; }); });
    addRow(tr("Distance of lines"), height, tr("In heights of a line that is set without any space."));

    auto* colors = new QComboBox(this);
    colors->setObjectName("readerColors"_L1);
    colors->addItem(tr("As the window"), int(ReaderColors::AsTheWindow));
    colors->addItem(tr("Light"), int(ReaderColors::Light));
    colors->addItem(tr("Sepia"), int(ReaderColors::Sepia));
    colors->addItem(tr("Dark"), int(ReaderColors::Dark));
    colors->setCurrentIndex(colors->findData(int(m_settings.readerLook().colors)));
    connect(colors, &QComboBox::currentIndexChanged, this, [this, colors] {
        change([&](ReaderLook& look) {
            look.colors = static_cast<ReaderColors>(colors->currentData().toInt());
        });
    });
    addRow(tr("Colors of the text"), colors);
}

void LooksSettings::change(const std::function<void(ReaderLook&)>& edit) {
    ReaderLook look = m_settings.readerLook();
    edit(look);
    m_settings.setReaderLook(look);
}

} // namespace lectern::window
