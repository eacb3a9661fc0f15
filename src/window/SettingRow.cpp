// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SettingRow.h"

#include "window/Colors.h"
#include "window/QuietLabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace lectern::window {

namespace {

constexpr int lettersOfHint = 24; // fewer in a line are no pleasure to read

} // unnamed namespace

SettingRow::SettingRow(const QString& name, QWidget* control, const QString& hint, Place place,
                       QWidget* parent)
    : QWidget(parent), m_text(name + u'\n' + hint), m_control(control), m_grid(new QGridLayout(this)),
      m_wanted(place), m_place(place) {
    m_grid->setContentsMargins(10, 7, 10, 7);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(3);
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    label->setBuddy(control);
    m_grid->addWidget(label, 0, 0);
    if (!hint.isEmpty()) {
        auto* quiet = new QuietLabel(this);
        quiet->setWordWrap(true);
        quiet->setText(hint);
        m_grid->addWidget(quiet, 1, 0);
        control->setAccessibleDescription(hint);
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    m_grid->setColumnStretch(0, 1);
    placeControl(place);
}

void SettingRow::placeControl(Place place) {
    m_place = place;
    m_grid->removeWidget(m_control);
    if (place == Beside)
        m_grid->addWidget(m_control, 0, 1, 2, 1, Qt::AlignVCenter);
    else // a control that has given way is no wider than it was
        m_grid->addWidget(m_control, 2, 0, 1, 2, m_wanted == Beside ? Qt::AlignLeft : Qt::Alignment());
}

// The hint must not be squeezed into a column of single words.
void SettingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_wanted != Beside)
        return;
    const QMargins margins = m_grid->contentsMargins();
    const int words = fontMetrics().averageCharWidth() * lettersOfHint;
    const int room = width() - margins.left() - margins.right() - m_grid->horizontalSpacing() - words;
    const Place place = m_control->sizeHint().width() <= room ? Beside : Below;
    if (place != m_place)
        placeControl(place);
}

bool SettingRow::narrow(const QStringList& words) {
    const QString text = searched();
    const bool holdsAll = std::all_of(words.begin(), words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
    setVisible(holdsAll);
    m_isMarked = holdsAll && !words.isEmpty();
    update();
    return holdsAll;
}

// What can be chosen is found, too: who looks for "dark" need not know what the setting is called.
QString SettingRow::searched() const {
    QString text = m_text;
    QList<QWidget*> controls = m_control->findChildren<QWidget*>();
    controls.append(m_control);
    for (const QWidget* control : std::as_const(controls)) {
        if (const auto* box = qobject_cast<const QComboBox*>(control)) {
            for (int item = 0; item < box->count(); ++item)
                text += u'\n' + box->itemText(item);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(control)) {
            text += u'\n' + button->text();
        }
    }
    return text;
}

void SettingRow::paintEvent(QPaintEvent*) {
    if (!m_isMarked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.18));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace lectern::window
