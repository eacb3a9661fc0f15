// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One Lectern for each place where it remembers: who comes later hands over what was asked of it.
#pragma once

#include "desktop/Opening.h"

#include <QLocalServer>
#include <QObject>

#include <memory>
#include <optional>

namespace lectern::desktop {

// The first one holds a lock in the place itself, which the system takes back however the program ends, and
// listens at a socket. A bus is not needed: sessions without one, and several sessions of one person, are all
// the same to it. Lives on the interface thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First,      // owns what is stored of the session, and hears of the others
        HandedOver, // the first one does what was asked
        Beside      // the first one is there, and was not to be asked or does not answer
    };

    // `home` is the folder of what is remembered; it is made where it is missing.
    explicit SingleInstance(const QString& home, QObject* parent = nullptr);
    ~SingleInstance() override;

    // To be called once. Takes well under a millisecond where no other runs, and mostLong where the other
    // hangs. Without `asked` nothing is handed over. Where the place cannot be written, everyone is First.
    [[nodiscard]] Role enter(const std::optional<Opening>& asked);

    static constexpr int mostLong = 4000; // milliseconds

signals:
    void requested(const lectern::desktop::Opening& opening);

private:
    [[nodiscard]] bool lock();
    void listen();
    [[nodiscard]] bool handOver(const Opening& opening) const;
    void answer();

    QString m_lockFile; // holds the path of the first one's socket
    int m_lock = -1;
    bool m_cannotLock = false;
    QLocalServer m_server;
};

} // namespace lectern::desktop
