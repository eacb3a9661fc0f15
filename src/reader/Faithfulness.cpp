// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The site engine says what happened; here is told what that means for the reader.
#include "reader/Faithfulness.h"

namespace lectern::reader {

namespace {

DifferenceKind kindOf(const Diagnostic& diagnostic) {
    switch (diagnostic.kind) {
    case DiagnosticKind::UnknownTag:
        return DifferenceKind::Tag;
    case DiagnosticKind::UnknownFilter:
        return DifferenceKind::Filter;
    case DiagnosticKind::Plugin:
        return DifferenceKind::Plugin;
    case DiagnosticKind::Theme:
        return DifferenceKind::Theme;
    case DiagnosticKind::General:
    case DiagnosticKind::Markup:
    case DiagnosticKind::Layout:
    case DiagnosticKind::SharedAddress: // the later one wins there as here
        break;
    }
    return diagnostic.severity == Severity::Error ? DifferenceKind::Error : DifferenceKind::Remark;
}

bool concernsAllPages(DifferenceKind kind) {
    return kind == DifferenceKind::Plugin || kind == DifferenceKind::Theme;
}

} // unnamed namespace

Difference differenceOf(const Diagnostic& diagnostic) {
    Difference difference;
    difference.kind = kindOf(diagnostic);
    difference.what = QString::fromStdString(diagnostic.message);
    difference.file = QString::fromStdString(diagnostic.file);
    difference.line = diagnostic.line;
    return difference;
}

void Faithfulness::add(const Difference& difference) {
    const QString key = QString::number(static_cast<int>(difference.kind)) + u'\n' + difference.file + u'\n' +
                        QString::number(difference.line) + u'\n' + difference.what;
    if (const auto known = m_known.find(key); known != m_known.end()) {
        m_list[known->index].pages += known->lastPage == difference.page ? 0 : 1;
        known->lastPage = difference.page;
        return;
    }
    m_hasErrors = m_hasErrors || difference.kind == DifferenceKind::Error;
    m_count += difference.kind == DifferenceKind::Remark ? 0 : 1;
    if (m_list.size() == most) {
        ++m_unlisted;
        return;
    }
    m_known.insert(key, {m_list.size(), difference.page});
    m_list.append(difference);
}

void Faithfulness::add(const Diagnostics& diagnostics, const QString& page) {
    for (const Diagnostic& diagnostic : diagnostics.list()) {
        Difference difference = differenceOf(diagnostic);
        difference.page = page;
        add(difference);
    }
    const int dropped = static_cast<int>(diagnostics.dropped());
    m_unlisted += dropped;
    m_count += dropped;
}

Faithfulness::State Faithfulness::state() const {
    if (m_hasErrors)
        return State::Errors;
    return m_count > 0 ? State::Differences : State::Exact;
}

Faithfulness faithfulnessOf(const Collection& collection, const QString& page,
                            const Diagnostics& diagnostics) {
    Faithfulness result;
    result.add(diagnostics, page);
    const site::PageInfo* info = collection.site->find(page.toStdString());
    for (const Diagnostic& diagnostic : collection.site->diagnostics().list()) {
        Difference difference = differenceOf(diagnostic);
        const bool isOfPage = info && !info->sourcePath.empty() && diagnostic.file == info->sourcePath;
        if (isOfPage || concernsAllPages(difference.kind)) {
            difference.page = isOfPage ? page : QString();
            result.add(difference);
        }
    }
    return result;
}

Faithfulness faithfulnessOf(const Collection& collection, const std::atomic<bool>& cancel,
                            const PageRendered& rendered) {
    Faithfulness result;
    result.add(collection.site->diagnostics(), {});
    int done = 0;
    for (const site::PageInfo& page : collection.site->pages()) {
        if (cancel)
            break;
        const std::optional<site::Resource> resource = collection.site->render(page.url);
        if (resource)
            result.add(resource->diagnostics, QString::fromStdString(page.url));
        if (rendered)
            rendered(++done, page, resource ? &*resource : nullptr);
    }
    return result;
}

} // namespace lectern::reader
