// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/PreviewCard.h"

#include "window/Colors.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::window {

namespace {

constexpr int widest = 380;
constexpr int gap = 6;    // from the link to the card
constexpr int margin = 8; // from the card to the edge of the page

QLabel* addLabel(QVBoxLayout& column, QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

} // unnamed namespace

PreviewCard::PreviewCard(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("previewCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 11, 14, 12);
    column->setSpacing(5);
    m_title = addLabel(*column, this, "previewTitle");
    m_description = addLabel(*column, this, "previewDescription");
    m_text = addLabel(*column, this, "previewText");
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    hide();
}

void PreviewCard::show(const reader::PagePreview& preview, const QRect& link) {
    //: a page, then a section of it
    m_title->setText(preview.heading.isEmpty() ? preview.title
                                               : tr("%1 › %2").arg(preview.title, preview.heading));
    m_description->setText(preview.description);
    m_description->setVisible(!preview.description.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_description->setPalette(quiet);
    m_text->setText(preview.text);
    m_text->setVisible(!preview.text.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(preview.text);

    const QRect room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    const int width = qMin(widest, room.width());
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                : layout()->totalSizeHint().height());
    const bool isAbove =
        link.bottom() + gap + height() > room.bottom() && link.top() - gap - height() >= room.top();
    const int start = layoutDirection() == Qt::RightToLeft ? link.right() - width : link.left();
    move(qBound(room.left(), start, qMax(room.left(), room.right() - width)),
         isAbove ? link.top() - gap - height() : link.bottom() + gap);
    raise();
    QFrame::show();
}

void PreviewCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    painter.setPen(blend(window, palette().color(QPalette::WindowText), 0.28));
    painter.setBrush(blend(window, palette().color(QPalette::Base), 0.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace lectern::window
