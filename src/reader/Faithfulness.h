// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether what is shown is all that was published, and if not, in what it differs.
#pragma once

#include "base/Diagnostic.h"
#include "reader/Collection.h"

#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace lectern::reader {

enum class DifferenceKind {
    Error,  // something could not be rendered
    Tag,    // of a plugin that is not there
    Filter, // likewise
    Plugin, // named in the configuration or lying in _plugins, and not run
    Theme,  // not installed: Lectern's layouts stand in
    Asset,  // only the network has it, or Lectern has another version
    Script, // the site's own, not run before it is trusted
    Remark, // the site's builder would only warn of it too: no difference
};

struct Difference {
    DifferenceKind kind = DifferenceKind::Remark;
    QString what; // in the words of whoever noticed it
    QString file; // relative to the folder; empty = about no file
    int line = 0; // 1-based; 0 = unknown
    QString page; // PageInfo::url of the first page that shows it; empty = the site as a whole
    int pages = 1;
    QString instead; // what was given in its place, where more is known than the kind tells

    bool operator==(const Difference&) const = default;
};

// Of a page or of a whole site. A value.
class Faithfulness {
public:
    enum class State { Exact, Differences, Errors };
    static constexpr qsizetype most = 2000; // listed; what is beyond is counted

    // The same difference on several pages is one that counts its pages. All of a page's are to be added in
    // one go.
    void add(const Difference& difference);
    void add(const Diagnostics& diagnostics, const QString& page);

    [[nodiscard]] State state() const;
    // Without remarks.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int unlisted() const { return m_unlisted; }
    [[nodiscard]] const QList<Difference>& list() const { return m_list; }

private:
    struct Known {
        qsizetype index;
        QString lastPage;
    };

    QList<Difference> m_list;
    QHash<QString, Known> m_known;
    int m_count = 0;
    int m_unlisted = 0;
    bool m_hasErrors = false;
};

// What a complaint of the site engine means to a reader. Ignores which page it comes from.
[[nodiscard]] Difference differenceOf(const Diagnostic& diagnostic);

// Of one page, from the complaints of its render; what the whole site lacks counts for each of its pages.
[[nodiscard]] Faithfulness faithfulnessOf(const Collection& collection, const QString& page,
                                          const Diagnostics& diagnostics);

// Told of each page on the calling thread: how many are done with it, and what stands at its address, which
// is null where nothing does. So whoever wants more of every page need not render it again.
using PageRendered = std::function<void(int done, const site::PageInfo& page, const site::Resource*)>;

// Of all pages. Renders each: not for the interface thread. Ends early, with what was found so far, once
// `cancel` is set.
[[nodiscard]] Faithfulness faithfulnessOf(const Collection& collection, const std::atomic<bool>& cancel,
                                          const PageRendered& rendered = {});

} // namespace lectern::reader
