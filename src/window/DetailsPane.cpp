// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One rich text, written anew for each page: tables in it can be selected across, and read by screen readers.
#include "window/DetailsPane.h"

#include "ui_DetailsPane.h"
#include "web/PageText.h"
#include "window/Colors.h"
#include "window/Editor.h"
#include "window/Icons.h"
#include "window/NotificationBar.h"
#include "window/Outside.h"

#include <QKeyEvent>
#include <QLocale>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString dateText(const QDateTime& date) {
    const QDateTime local = date.toLocalTime();
    return local.time() == QTime(0, 0) || date.time() == QTime(0, 0)
               ? QLocale().toString(date.date(), QLocale::ShortFormat)
               : QLocale().toString(local, QLocale::ShortFormat);
}

// Names in the first column, in the colour of what stands back. The table is mirrored with the window; each
// text in it reads in its own direction.
class TableWriter {
public:
    TableWriter(const QPalette& palette, Qt::LayoutDirection direction)
        : m_quiet(u"color:"_s + quietText(palette).name()), m_line(hairline(palette).name()),
          m_isMirrored(direction == Qt::RightToLeft) {}

    void heading(const QString& text) {
        finish();
        m_html += element(u"p"_s, u"margin:14px 0 4px 0; font-weight:bold"_s, text);
    }
    void row(const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        if (!m_isInTable)
            m_html += u"<table width='100%' cellspacing='0' cellpadding='4'>"_s;
        m_isInTable = true;
        const QString line =
            u"; border-bottom-width:1px; border-bottom-style:solid; border-bottom-color:"_s + m_line;
        const QString first = element(u"td"_s, m_quiet + line, name);
        const QString second = element(u"td"_s, line, value);
        m_html += u"<tr>"_s + (m_isMirrored ? second + first : first + second) + u"</tr>"_s;
    }
    QString html() {
        finish();
        return m_html;
    }

private:
    QString element(const QString& tag, const QString& style, const QString& text) const {
        return u"<%1 align='%2' dir='%3' style='%4'>%5</%1>"_s.arg(tag, m_isMirrored ? u"right"_s : u"left"_s,
                                                                   text.isRightToLeft() ? u"rtl"_s : u"ltr"_s,
                                                                   style, escaped(text));
    }
    void finish() {
        if (std::exchange(m_isInTable, false))
            m_html += u"</table>"_s;
    }

    QString m_quiet;
    QString m_line;
    QString m_html;
    bool m_isMirrored;
    bool m_isInTable = false;
};

} // unnamed namespace

DetailsPane::DetailsPane(ActivePage& active, const reader::Settings& settings, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DetailsPane>()), m_active(active) {
    m_ui->setupUi(this);
    setFocusProxy(m_ui->text);
    m_ui->text->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->text->installEventFilter(this);
    m_ui->revealButton->setIcon(icon("open-folder"_L1));
    m_ui->editButton->setIcon(icon("edit"_L1));
    connect(&active, &ActivePage::changed, this, &DetailsPane::read);
    connect(&active, &ActivePage::shown, this, &DetailsPane::count);
    const auto outside = [this](auto open) {
        return [this, open] {
            if (m_details && !open(m_details->file))
                emit m_active.page().noticed(NotificationKind::Warning,
                                             tr("No program on this system opens this file."),
                                             m_details->file);
        };
    };
    connect(m_ui->revealButton, &QAbstractButton::clicked, this, outside(revealInFiles));
    connect(m_ui->editButton, &QAbstractButton::clicked, this,
            outside([&settings](const QString& file) { return openInEditor(settings, file); }));
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
    count();
}

void DetailsPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && isVisible())
        write();
    QWidget::changeEvent(event);
}

bool DetailsPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_active.page().focusPage();
        return true;
    }
    // Copying is meant for the text that has the keyboard, not for the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::read() {
    if (!isVisible())
        return;
    const reader::CollectionPtr& collection = m_active.collection();
    m_details = collection ? reader::detailsOf(*collection, m_active.url()) : std::nullopt;
    m_words = -1;
    m_committed = {};
    write();
    if (m_details)
        askHistory(collection);
}

void DetailsPane::askHistory(const reader::CollectionPtr& collection) {
    m_queue.run<QDateTime>(
        this, [collection, file = m_details->sourcePath] { return reader::committed(*collection, file); },
        [this, page = m_details->address](const QDateTime& time) {
            if (m_details && m_details->address == page && std::exchange(m_committed, time) != time)
                write();
        });
}

void DetailsPane::count() {
    web::WebView* view = m_active.view();
    if (!isVisible() || !view || !m_details)
        return;
    web::countWords(*view, this, [this, page = m_details->address](int words) {
        if (m_details && m_details->address == page && std::exchange(m_words, words) != words)
            write();
    });
}

void DetailsPane::write() {
    m_ui->buttons->setVisible(m_details.has_value());
    m_ui->none->setVisible(!m_details);
    m_ui->text->setVisible(m_details.has_value());
    if (!m_details)
        return m_ui->text->clear();
    TableWriter table(palette(), layoutDirection());
    table.row(tr("File"), m_details->file);
    table.row(tr("Address"), m_details->address);
    table.row(tr("Date"), m_details->dated.isValid() ? dateText(m_details->dated) : QString());
    table.row(tr("Revised"), m_details->revised.isValid() ? dateText(m_details->revised) : QString());
    table.row(tr("Saved"), m_details->saved.isValid() ? dateText(m_details->saved) : tr("The file is gone"));
    table.row(tr("Committed"), m_committed.isValid() ? dateText(m_committed) : QString());
    if (m_words >= 0) {
        table.row(tr("Length"), tr("%n word(s)", nullptr, m_words));
        table.row(tr("To read"), tr("%n minute(s)", nullptr, reader::readingMinutes(m_words)));
    }
    if (!m_details->frontMatter.isEmpty())
        table.heading(tr("Front matter"));
    for (const reader::FrontMatterRow& row : std::as_const(m_details->frontMatter))
        table.row(row.name, row.value.isEmpty() ? u"–"_s : row.value);
    m_ui->text->setHtml(table.html());
}

} // namespace lectern::window
