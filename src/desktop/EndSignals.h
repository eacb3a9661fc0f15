// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The system's word that the program is to end: `kill`, Ctrl+C, a terminal or a session that is closed.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace lectern::desktop {

// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt's, so that there is time to save. Whoever is asked a
// second time ends at once, so that a program that hangs can still be ended. What was ignored when the
// program started, as by `nohup`, stays ignored, and programs that this one starts hear the signals as usual.
// One at a time; lives on the interface thread.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override; // from here on the system ends the program by itself

signals:
    void received();

private:
    void hear();

    int m_ends[2] = {-1, -1}; // of a pipe: a handler may do little more than write into one
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace lectern::desktop
