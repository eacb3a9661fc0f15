// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/DifferencesPane.h"

#include "ui_DifferencesPane.h"
#include "window/FaithfulnessText.h"

#include <QHeaderView>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Difference;
using reader::DifferenceKind;

namespace {

enum Column { What, Where, Instead };
constexpr int indexRole = Qt::UserRole; // into the list of the faithfulness

} // unnamed namespace

DifferencesPane::DifferencesPane(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DifferencesPane>()) {
    m_ui->setupUi(this);
    m_ui->differences->header()->setStretchLastSection(false);
    m_ui->differences->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->differences->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(m_ui->differences, &QTreeWidget::currentItemChanged, this, &DifferencesPane::follow);
    connect(m_ui->differences, &QTreeWidget::itemActivated, this, &DifferencesPane::activate);
    connect(m_ui->editButton, &QAbstractButton::clicked, this, &DifferencesPane::edit);
    connect(m_ui->pageButton, &QAbstractButton::clicked, this, &DifferencesPane::openPage);
    setScope(Scope::Page);
}

DifferencesPane::~DifferencesPane() = default;

void DifferencesPane::setScope(Scope scope) {
    m_scope = scope;
    m_ui->pageButton->setVisible(scope == Scope::Site);
    follow();
}

void DifferencesPane::show(const reader::Faithfulness& faithfulness) {
    const bool isSame = faithfulness.list() == m_faithfulness.list() && m_ui->differences->isEnabled();
    m_faithfulness = faithfulness;
    m_ui->sign->setPixmap(signOf(faithfulness.state()).pixmap(16, 16));
    m_ui->sign->show();
    m_ui->summary->setText(textOf(faithfulness) + u'.');
    m_ui->differences->setEnabled(true);
    if (isSame) // the page asked for something more: what is selected stays so
        return;
    m_ui->differences->clear();
    for (int kind = 0; kind <= static_cast<int>(DifferenceKind::Remark); ++kind)
        addGroup(static_cast<DifferenceKind>(kind));
    if (faithfulness.unlisted() > 0)
        new QTreeWidgetItem(m_ui->differences, {tr("and %n more", "", faithfulness.unlisted())});
    m_ui->differences->expandAll();
    if (QTreeWidgetItem* group = m_ui->differences->topLevelItem(0); group && group->childCount() > 0)
        m_ui->differences->setCurrentItem(group->child(0));
    follow();
}

void DifferencesPane::clear(const QString& text) {
    m_faithfulness = {};
    m_ui->differences->clear();
    m_ui->differences->setEnabled(false);
    m_ui->sign->hide();
    m_ui->summary->setText(text);
    follow();
}

void DifferencesPane::addGroup(DifferenceKind kind) {
    QTreeWidgetItem* group = nullptr;
    for (qsizetype i = 0; i < m_faithfulness.list().size(); ++i) {
        const Difference& each = m_faithfulness.list().at(i);
        if (each.kind != kind)
            continue;
        if (!group) {
            group = new QTreeWidgetItem(m_ui->differences, {headingOf(kind)});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(What, bold);
            group->setFirstColumnSpanned(true);
        }
        auto* row = new QTreeWidgetItem(group, {each.what, placeOf(each), insteadOf(each)});
        row->setData(What, indexRole, i);
        row->setToolTip(What, each.what);
        row->setToolTip(Where, m_scope == Scope::Page ? placeOf(each)
                               : each.page.isEmpty()  ? tr("the whole site")
                                                      : tr("on %n page(s)", "", each.pages));
    }
}

std::optional<Difference> DifferencesPane::current() const {
    const QTreeWidgetItem* row = m_ui->differences->currentItem();
    const QVariant index = row ? row->data(What, indexRole) : QVariant();
    if (!index.isValid())
        return std::nullopt;
    return m_faithfulness.list().at(index.toLongLong());
}

void DifferencesPane::activate() {
    const auto difference = current();
    if (m_scope == Scope::Site && difference && !difference->page.isEmpty())
        openPage();
    else
        edit();
}

void DifferencesPane::edit() {
    if (const auto difference = current(); difference && !difference->file.isEmpty())
        emit editWanted(difference->file, difference->line);
}

void DifferencesPane::openPage() {
    if (const auto difference = current(); difference && !difference->page.isEmpty())
        emit pageWanted(difference->page);
}

void DifferencesPane::follow() {
    const auto difference = current();
    m_ui->editButton->setEnabled(difference && !difference->file.isEmpty());
    m_ui->pageButton->setEnabled(difference && !difference->page.isEmpty());
}

QString DifferencesPane::text() const {
    QStringList lines{m_ui->summary->text()};
    for (const Difference& each : m_faithfulness.list()) {
        const QString place = placeOf(each);
        lines.append((place.isEmpty() ? QString() : place + u": "_s) + each.what + u'\t' + insteadOf(each));
    }
    return lines.join(u'\n');
}

} // namespace lectern::window
