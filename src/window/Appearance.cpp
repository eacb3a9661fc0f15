// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/Appearance.h"

#include "window/Colors.h"

#include <QApplication>

namespace lectern::window {

namespace {

using reader::WindowColors;

struct Shades {
    QColor window, base, raised, button, text, quiet, link, visited, accent, onAccent;
};

QPalette palette(const Shades& shades) {
    QPalette palette(shades.button, shades.window);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(role, color);
    };
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.raised);
    set(QPalette::ToolTipBase, shades.raised);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::PlaceholderText, shades.quiet);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.visited);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    const QColor faint = blend(shades.window, shades.text, 0.45);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blend(shades.window, shades.text, 0.2));
    return palette;
}

} // unnamed namespace

QPalette lightPalette() {
    return palette({.window = 0xf3f3f4,
                    .base = 0xffffff,
                    .raised = 0xf9f9fa,
                    .button = 0xebebed,
                    .text = 0x1f2328,
                    .quiet = 0x5d6570,
                    .link = 0x0b5cad,
                    .visited = 0x6b3fa0,
                    .accent = 0x1f6fbf,
                    .onAccent = 0xffffff});
}

QPalette darkPalette() {
    return palette({.window = 0x242629,
                    .base = 0x1b1d20,
                    .raised = 0x2c2f33,
                    .button = 0x34373c,
                    .text = 0xe3e5e8,
                    .quiet = 0xa2a9b3,
                    .link = 0x7db8f2,
                    .visited = 0xc0a0ee,
                    .accent = 0x2d73bb,
                    .onAccent = 0xffffff});
}

Appearance::Appearance(reader::Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_desktops(QGuiApplication::palette()) {
    connect(&settings, &reader::Settings::changed, this, &Appearance::apply);
    if (settings.desktopWasDark())
        m_desktopIsDark = true; // until it says otherwise
    apply();
}

void Appearance::setDesktopIsDark(std::optional<bool> isDark) {
    m_desktopIsDark = isDark;
    apply();
}

void Appearance::apply() {
    const bool desktopsOwnIsDark = isDark(m_desktops);
    QPalette wanted = m_desktops;
    switch (m_settings.windowColors()) {
    case WindowColors::AsTheDesktop:
        // Where the platform's palette is what the desktop likes, it is better than ours.
        if (m_desktopIsDark && *m_desktopIsDark != desktopsOwnIsDark)
            wanted = *m_desktopIsDark ? darkPalette() : lightPalette();
        break;
    case WindowColors::Light:
        wanted = desktopsOwnIsDark ? lightPalette() : m_desktops;
        break;
    case WindowColors::Dark:
        wanted = desktopsOwnIsDark ? m_desktops : darkPalette();
        break;
    }
    if (wanted != QGuiApplication::palette())
        QApplication::setPalette(wanted);
}

} // namespace lectern::window
