// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that takes a while: what a window shows of it, and the way to stop it.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace lectern::reader {

// A piece of work, from its beginning to its end. Who does the work holds it, and lets go of it when the work
// is over, however it ended:
//
//     m_task = tasks.begin(tr("Printing %1…").arg(title));
//     connect(m_task.get(), &reader::Task::cancelled, this, &Printing::stop);
//     m_task->setProgress(page, pages); // or never, where the end cannot be foreseen
//     m_task.reset();
//
// For the interface thread; a worker tells by QMetaObject::invokeMethod.
class Task : public QObject {
    Q_OBJECT

public:
    // A translated sentence that says what is being done.
    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    // `total` is 0 where it is not known.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    void setProgress(int done, int total);

    [[nodiscard]] bool canBeCancelled() const { return m_canBeCancelled; }
    // As by a click on its button. Told once; the work itself decides how it ends.
    void cancel();

signals:
    void changed();
    void cancelled();

private:
    friend class Tasks;
    Task(const QString& text, bool canBeCancelled) : m_text(text), m_canBeCancelled(canBeCancelled) {}

    QString m_text;
    int m_done = 0;
    int m_total = 0;
    bool m_canBeCancelled;
};

// What is being done just now. A window shows two of these together: the program's (Services::tasks), for
// work that all windows wait for, and its own (TabArea::tasks()), for work that was asked for in it. Short
// work may be told, too: nothing is shown of what ends soon.
class Tasks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Stop { Possible, Impossible };

    // Ends when what is returned is let go of, which may be after this object is gone.
    [[nodiscard]] std::unique_ptr<Task> begin(const QString& text, Stop stop = Stop::Possible);
    [[nodiscard]] const QList<Task*>& running() const { return m_running; } // oldest first

signals:
    void begun(lectern::reader::Task* task);
    void ended(lectern::reader::Task* task); // nothing may be asked of it any more

private:
    QList<Task*> m_running;
};

} // namespace lectern::reader
