// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Write-ahead logging: a process that is killed loses nothing that was committed.
#include "reader/Database.h"

#include <sqlite3.h>

namespace lectern::reader {

namespace {

constexpr int busyMilliseconds = 2000; // another Lectern may be writing

class Statement {
public:
    Statement(sqlite3* handle, const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        m_code = sqlite3_prepare_v2(handle, utf8.constData(), static_cast<int>(utf8.size()), &m_statement,
                                    nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int index, const QVariant& value) {
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, index);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_blob64(m_statement, index, bytes.constData(),
                                static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(m_statement, index, value.toDouble());
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray utf8 = value.toString().toUtf8();
            sqlite3_bind_text64(m_statement, index, utf8.constData(),
                                static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        } else {
            sqlite3_bind_int64(m_statement, index, value.toLongLong());
        }
    }

    bool step() {
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW) {
            m_code = sqlite3_step(m_statement);
        }
        return m_code == SQLITE_ROW;
    }

    QVariantList row() const {
        QVariantList values;
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
            values.append(this->value(column));
        }
        return values;
    }

    int code() const { return m_code; }

private:
    QVariant value(int column) const {
        const int bytes = sqlite3_column_bytes(m_statement, column);
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT:
            return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)),
                                     bytes);
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)), bytes);
        default:
            return {};
        }
    }

    sqlite3_stmt* m_statement = nullptr;
    int m_code = SQLITE_OK;
};

} // namespace

Database::~Database() {
    close();
}

Database::Fault Database::open(const QString& file, const QList<QString>& steps) {
    close();
    m_fault = Fault::None;
    const QByteArray name = file.isEmpty() ? QByteArrayLiteral(":memory:") : file.toUtf8();
    if (sqlite3_open(name.constData(), &m_handle) != SQLITE_OK) {
        m_fault = Fault::Unusable;
        return m_fault;
    }
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    // What is written must outlive the program, not a power cut: the log is not synced at each commit.
    // Several that start at once are in each other's way here; one of them sets the mode, which stays.
    execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (m_fault == Fault::Blocked) {
        m_fault = Fault::None;
    }
    execute(QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (m_fault == Fault::None) {
        migrate(steps);
    }
    return m_fault;
}

void Database::close() {
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

void Database::transact(const std::function<void()>& change) {
    m_hasFailed = false;
    run(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_hasFailed) {
        return;
    }
    change();
    run(m_hasFailed ? QStringLiteral("ROLLBACK") : QStringLiteral("COMMIT"));
}

void Database::run(const QString& statement, const QVariantList& values) {
    (void)query(statement, values);
}

QList<QVariantList> Database::query(const QString& text, const QVariantList& values) {
    QList<QVariantList> rows;
    if (!m_handle) {
        return rows;
    }
    Statement statement(m_handle, text);
    for (int index = 0; index < values.size() && statement.code() == SQLITE_OK; ++index) {
        statement.bind(index + 1, values.at(index));
    }
    while (statement.step()) {
        rows.append(statement.row());
    }
    note(statement.code());
    return rows;
}

QString Database::version() {
    return QString::fromLatin1(sqlite3_libversion());
}

void Database::migrate(const QList<QString>& steps) {
    const auto version = [this] {
        const auto rows = query(QStringLiteral("PRAGMA user_version"));
        return rows.isEmpty() ? qsizetype(0) : qsizetype(rows.first().first().toLongLong());
    };
    const qsizetype before = version();
    if (before > steps.size()) {
        m_fault = Fault::Newer;
    }
    if (before >= steps.size() || m_fault != Fault::None) {
        return;
    }
    transact([&] { // where another program has just done it, nothing is left to do
        for (qsizetype step = version(); step < steps.size() && !m_hasFailed; ++step) {
            execute(steps.at(step) + QStringLiteral("; PRAGMA user_version = %1").arg(step + 1));
        }
    });
}

bool Database::execute(const QString& statements) {
    const int code = sqlite3_exec(m_handle, statements.toUtf8().constData(), nullptr, nullptr, nullptr);
    note(code == SQLITE_OK ? SQLITE_DONE : code);
    return code == SQLITE_OK;
}

void Database::note(int code) {
    if (code == SQLITE_DONE || code == SQLITE_ROW || code == SQLITE_OK) {
        return;
    }
    m_hasFailed = true;
    const int primary = code & 0xff;
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB) {
        m_fault = Fault::Damaged;
    } else if (primary == SQLITE_FULL || primary == SQLITE_BUSY || primary == SQLITE_IOERR) {
        m_fault = m_fault == Fault::None ? Fault::Blocked : m_fault;
    } else if (m_fault == Fault::None || m_fault == Fault::Blocked) {
        m_fault = Fault::Unusable;
    }
}

} // namespace lectern::reader
