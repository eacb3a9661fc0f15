// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Host names in the letters that the network knows (IDNA).
#include "base/Text.h"

#include <QString>
#include <QUrl>

namespace lectern::text {

std::string asciiHost(std::string_view host) {
    if (isAscii(host))
        return std::string(host);
    const QByteArray ascii = QUrl::toAce(QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size())));
    return ascii.isEmpty() ? std::string(host) : ascii.toStdString();
}

} // namespace lectern::text
