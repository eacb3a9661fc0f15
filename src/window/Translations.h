// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages of the interface: which there are, and loading one.
#pragma once

#include <QLocale>

class QCoreApplication;

namespace lectern::window {

// The languages that Lectern speaks, English among them.
[[nodiscard]] QList<QLocale> languages();

// Installs Lectern's and Qt's texts for the first of the locale's languages that Lectern speaks; English
// stands in for the rest, with its plural forms. The application owns the translators; those of an earlier
// call go. Costs nothing to speak of: the texts are part of the program and are not unpacked.
void installTranslations(QCoreApplication& application, const QLocale& locale = QLocale::system());

// The same for the language of the settings (Settings::language), for numbers and dates, too. What is on the
// screen keeps the texts it was made with.
void speak(QCoreApplication& application, const QString& language);

} // namespace lectern::window
