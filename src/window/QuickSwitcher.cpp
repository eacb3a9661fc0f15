// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard stays in the field; the keys that move go to the list from there.
#include "window/QuickSwitcher.h"

#include "reader/SwitcherModel.h"
#include "ui_QuickSwitcher.h"
#include "window/Actions.h"
#include "window/Colors.h"
#include "window/SwitcherDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lectern::window {

using reader::SwitcherModel;

namespace {

constexpr int usualWidth = 640;
constexpr int mostRowsSeen = 12;
constexpr int fromTheTop = 48;

} // unnamed namespace

QuickSwitcher::QuickSwitcher(QWidget& window, SwitcherModel& model)
    : QFrame(&window), m_ui(std::make_unique<Ui::QuickSwitcher>()), m_model(model) {
    m_ui->setupUi(this);
    hide();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    nameClearButton(*m_ui->field);
    m_ui->list->setModel(&m_model);
    m_ui->list->setItemDelegate(new SwitcherDelegate(m_ui->list));
    m_ui->list->setMouseTracking(true);
    m_ui->field->installEventFilter(this);
    window.installEventFilter(this);
    setFocusProxy(m_ui->field);
    connect(m_ui->field, &QLineEdit::textChanged, this, &QuickSwitcher::ask);
    connect(&m_model, &SwitcherModel::ready, this, &QuickSwitcher::follow);
    connect(m_ui->list, &QListView::clicked, this,
            [this](const QModelIndex& index) { choose(index, QApplication::keyboardModifiers()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

QuickSwitcher::~QuickSwitcher() = default;

void QuickSwitcher::start(const QList<Command>& commands, const QString& text) {
    if (isHidden())
        m_before = QApplication::focusWidget();
    static_cast<SwitcherDelegate*>(m_ui->list->itemDelegate())->setCommands(commands);
    const QSignalBlocker quiet(m_ui->field);
    m_ui->field->setText(text);
    ask(text);
    place();
    show();
    raise();
    m_ui->field->setFocus(Qt::ShortcutFocusReason);
    m_ui->field->end(false);
}

void QuickSwitcher::dismiss() {
    if (isHidden())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    m_hasty.reset();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void QuickSwitcher::ask(const QString& text) {
    m_isAsked = true;
    m_model.setText(text);
}

void QuickSwitcher::follow() {
    m_isAsked = false;
    m_ui->list->setCurrentIndex(m_model.index(0));
    m_ui->list->scrollToTop();
    place();
    if (const auto how = std::exchange(m_hasty, std::nullopt))
        choose(m_ui->list->currentIndex(), *how);
}

bool QuickSwitcher::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->field && event->type() == QEvent::KeyPress) {
        if (fieldKeyPressed(*static_cast<QKeyEvent*>(event)))
            return true;
    } else if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool QuickSwitcher::fieldKeyPressed(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(mostRowsSeen);
        return true;
    case Qt::Key_PageUp:
        moveBy(-mostRowsSeen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isAsked)
            m_hasty = event.modifiers();
        else
            choose(m_ui->list->currentIndex(), event.modifiers());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

// One step beyond an end goes to the other one; a page stops there.
void QuickSwitcher::moveBy(int rows) {
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int from = m_ui->list->currentIndex().row();
    const int to =
        std::abs(rows) == 1 ? (from + rows + count) % count : std::clamp(from + rows, 0, count - 1);
    m_ui->list->setCurrentIndex(m_model.index(to));
}

void QuickSwitcher::choose(const QModelIndex& index, Qt::KeyboardModifiers how) {
    if (!index.isValid())
        return;
    const int command = index.data(SwitcherModel::CommandRole).toInt();
    const QString collection = index.data(SwitcherModel::CollectionRole).toString();
    const QString url = index.data(SwitcherModel::UrlRole).toString();
    const QString anchor = index.data(SwitcherModel::AnchorRole).toString();
    dismiss();
    if (command >= 0)
        emit commandChosen(command);
    else
        emit pageChosen(collection, anchor.isEmpty() ? url : url + u'#' + anchor, how);
}

// As high as its rows, in the upper middle of the window.
void QuickSwitcher::place() {
    const QWidget& window = *parentWidget();
    const int rows = std::min(m_model.rowCount(), mostRowsSeen);
    m_ui->list->setVisible(rows > 0);
    m_ui->message->setVisible(rows == 0 && !m_isAsked);
    m_ui->list->setFixedHeight(std::max(1, rows * m_ui->list->sizeHintForRow(0)));
    layout()->activate();
    const int width = std::min(usualWidth, window.width() - 40);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    setGeometry((window.width() - width) / 2, fromTheTop, width,
                std::min(height, window.height() - fromTheTop));
}

void QuickSwitcher::followFocus(QWidget* now) {
    if (isVisible() && now && now != this && !isAncestorOf(now))
        dismiss();
}

void QuickSwitcher::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(blend(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace lectern::window
