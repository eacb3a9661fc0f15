// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/SingleInstance.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int untilNextTry = 20; // milliseconds
constexpr int untilAnswered =
    2000; // milliseconds: a window that is just opening a large folder is not asked twice
constexpr char heard = '+';

// A name of its own for each program, so that nobody removes another's.
QString socketPath() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return u"%1/lectern-%2"_s.arg(runtime.isEmpty() ? QDir::tempPath() : runtime)
        .arg(QCoreApplication::applicationPid());
}

QDataStream& operator<<(QDataStream& stream, const Opening& opening) {
    return stream << opening.folder << opening.page << opening.token;
}

QDataStream& operator>>(QDataStream& stream, Opening& opening) {
    return stream >> opening.folder >> opening.page >> opening.token;
}

} // unnamed namespace

SingleInstance::SingleInstance(const QString& home, QObject* parent)
    : QObject(parent), m_lockFile(home + u"/running"_s) {
    QDir().mkpath(home);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() {
    m_server.close(); // before the lock goes: who comes now is the first
    if (m_lock >= 0)
        ::close(m_lock);
}

SingleInstance::Role SingleInstance::enter(const std::optional<Opening>& asked) {
    QElapsedTimer time;
    time.start();
    do {
        if (lock()) {
            listen();
            return Role::First;
        }
        if (m_cannotLock)
            return Role::First;
        if (!asked)
            return Role::Beside;
        if (handOver(*asked))
            return Role::HandedOver;
        QThread::msleep(untilNextTry); // it is just starting, or just ending
    } while (time.elapsed() < mostLong);
    return Role::Beside;
}

// flock() and not a file's being there: a crash leaves no lock behind.
bool SingleInstance::lock() {
    const int file = ::open(QFile::encodeName(m_lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    m_cannotLock = file < 0;
    if (file < 0)
        return false;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return false;
    }
    m_lock = file;
    return true;
}

void SingleInstance::listen() {
    QFile file(m_lockFile);
    if (!file.open(QIODevice::ReadWrite))
        return;
    if (const QByteArray left = file.readAll(); !left.isEmpty()) // by a crash
        QLocalServer::removeServer(QFile::decodeName(left));
    const QString path = socketPath();
    QLocalServer::removeServer(path);
    const mode_t before =
        ::umask(0077); // nobody else's; as an option of the server it would cost four calls more
    const bool isListening = m_server.listen(path);
    ::umask(before);
    if (!isListening)
        return;
    file.resize(0);
    file.seek(0);
    file.write(QFile::encodeName(path));
}

bool SingleInstance::handOver(const Opening& opening) const {
    QFile file(m_lockFile);
    const QString path = file.open(QIODevice::ReadOnly) ? QFile::decodeName(file.readAll()) : QString();
    if (path.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(untilAnswered))
        return false;
    QDataStream stream(&socket);
    stream << opening;
    socket.waitForBytesWritten(untilAnswered);
    char answer = 0;
    return socket.waitForReadyRead(untilAnswered) && socket.getChar(&answer) && answer == heard;
}

void SingleInstance::answer() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            Opening opening;
            stream >> opening;
            if (!stream.commitTransaction())
                return; // there is more to come
            socket->putChar(heard);
            socket->flush();
            emit requested(opening);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace lectern::desktop
