// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind GitHistory.h, by libgit2.
#include "site/parts/Parts.h"

#include <git2.h>
#include <memory>
#include <system_error>

namespace lectern::site {

namespace {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Repository = std::unique_ptr<git_repository, Deleter<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, Deleter<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, Deleter<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, Deleter<git_tree_free>>;
using Diff = std::unique_ptr<git_diff, Deleter<git_diff_free>>;

class Library {
public:
    Library() {
        git_libgit2_init();
        // Who owns the folder is of no account to one who only reads; other configuration is none of its
        // business.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    }
    ~Library() { git_libgit2_shutdown(); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

Tree treeOf(const git_commit* commit) {
    git_tree* tree = nullptr;
    return Tree(git_commit_tree(&tree, commit) == 0 ? tree : nullptr);
}

Tree parentTreeOf(const git_commit* commit) {
    git_commit* found = nullptr;
    if (git_commit_parentcount(commit) == 0 || git_commit_parent(&found, commit, 0) != 0)
        return nullptr;
    const Commit parent(found);
    return treeOf(parent.get());
}

class History {
public:
    History(git_repository* repository, std::string prefix, const std::unordered_set<std::string>& files)
        : m_repository(repository), m_prefix(std::move(prefix)), m_files(files) {}

    CommitTimes read(std::chrono::milliseconds time) {
        const auto deadline = std::chrono::steady_clock::now() + time;
        git_revwalk* started = nullptr;
        if (git_revwalk_new(&started, m_repository) != 0)
            return {};
        const Walk walk(started);
        git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
        if (git_revwalk_push_head(walk.get()) != 0)
            return {};
        git_oid id;
        while (m_times.size() < m_files.size() && std::chrono::steady_clock::now() < deadline &&
               git_revwalk_next(&id, walk.get()) == 0)
            readCommit(id);
        return std::move(m_times);
    }

private:
    void readCommit(const git_oid& id) {
        git_commit* found = nullptr;
        if (git_commit_lookup(&found, m_repository, &id) != 0)
            return;
        const Commit commit(found);
        const Tree tree = treeOf(commit.get());
        if (!tree || git_commit_parentcount(commit.get()) > 1)
            return;
        const Tree before = parentTreeOf(commit.get());
        git_diff_options options;
        git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
        options.flags = GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_DISABLE_PATHSPEC_MATCH;
        char* below = m_prefix.data();
        if (!m_prefix.empty())
            options.pathspec = {&below, 1};
        git_diff* changes = nullptr;
        if (git_diff_tree_to_tree(&changes, m_repository, before.get(), tree.get(), &options) != 0)
            return;
        const Diff diff(changes);
        for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i)
            note(git_diff_get_delta(diff.get(), i)->new_file.path, git_commit_time(commit.get()));
    }

    void note(const std::string& path, std::int64_t time) {
        if (!path.starts_with(m_prefix))
            return;
        const std::string file = path.substr(m_prefix.size());
        if (m_files.contains(file))
            m_times.try_emplace(file, time);
    }

    git_repository* m_repository;
    std::string m_prefix; // "" or "docs/": where in the repository the folder is
    const std::unordered_set<std::string>& m_files;
    CommitTimes m_times;
};

// "" for the repository's root, "docs/" for a folder in it.
std::string placeIn(git_repository* repository, const std::filesystem::path& folder) {
    const char* const root = git_repository_workdir(repository);
    std::error_code error;
    const auto relative = std::filesystem::relative(folder, root ? root : "", error).generic_string();
    return error || relative == "." ? std::string() : relative + '/';
}

} // unnamed namespace

CommitTimes lastCommits(const std::filesystem::path& folder, const std::unordered_set<std::string>& files,
                        std::chrono::milliseconds time) {
    const Library library;
    git_repository* opened = nullptr;
    if (git_repository_open_ext(&opened, folder.c_str(), 0, nullptr) != 0)
        return {};
    const Repository repository(opened);
    if (git_repository_is_bare(repository.get()) != 0)
        return {};
    return History(repository.get(), placeIn(repository.get(), folder), files).read(time);
}

} // namespace lectern::site

extern "C"
    [[gnu::visibility("default")]] const lectern::site::GitPart lecternPart = {&lectern::site::lastCommits};
