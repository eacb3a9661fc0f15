// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/PageStamps.h"

#include "base/DateTime.h"

#include <bit>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>

namespace lectern::site {

namespace {

// FNV-1a over whatever is added.
class Hash {
public:
    void add(std::string_view text) {
        for (const char byte : text)
            mix(static_cast<unsigned char>(byte));
        mix(0xFF); // "ab", "c" is not "a", "bc"
    }
    void add(std::uint64_t number) {
        for (int shift = 0; shift < 64; shift += 8)
            mix((number >> shift) & 0xFF);
    }

    void add(const Value& value) {
        mix(static_cast<std::uint64_t>(value.type()));
        switch (value.type()) {
        case Value::Type::Bool:
            return mix(value.boolean() ? 1 : 0);
        case Value::Type::Integer:
            return add(static_cast<std::uint64_t>(value.integer()));
        case Value::Type::Float:
            return add(std::bit_cast<std::uint64_t>(value.floating()));
        case Value::Type::String:
            return add(std::string_view(value.string()));
        case Value::Type::Array:
            for (const Value& each : value.array())
                add(each);
            return;
        case Value::Type::Object:
            for (const Object::Entry& entry : value.object()) {
                add(entry.key);
                add(entry.value);
            }
            return;
        case Value::Type::DateTime:
            return add(static_cast<std::uint64_t>(value.dateTime().seconds));
        case Value::Type::Nil:
        case Value::Type::Drop:
            return;
        }
    }

    void addFile(const std::filesystem::path& file) {
        struct stat status = {}; // asked at once for time and size, since all files of a site are
        if (::stat(file.c_str(), &status) != 0)
            return;
        add(static_cast<std::uint64_t>(status.st_mtim.tv_sec));
        add(static_cast<std::uint64_t>(status.st_mtim.tv_nsec));
        add(static_cast<std::uint64_t>(status.st_size));
    }

    std::uint64_t value() const { return m_value; }

private:
    void mix(std::uint64_t byte) { m_value = (m_value ^ byte) * 1099511628211u; }

    std::uint64_t m_value = 14695981039346656037u;
};

} // unnamed namespace

std::uint64_t PageStamps::surroundings() const {
    std::call_once(m_once, [this] {
        Hash hash;
        hash.add(m_snapshot.config.values());
        hash.add(m_snapshot.data);
        for (const auto& item : m_snapshot.items) {
            hash.add(std::string_view(item->url));
            hash.add(item->data);
        }
        for (const std::filesystem::path& folder : m_snapshot.includeFolders) {
            std::error_code error;
            std::filesystem::recursive_directory_iterator files(folder, error);
            for (; !error && files != std::filesystem::recursive_directory_iterator(); files.increment(error))
                hash.addFile(files->path());
        }
        m_surroundings = hash.value();
    });
    return m_surroundings;
}

std::string PageStamps::of(const Item& item) const {
    if (item.file.empty())
        return {};
    Hash hash;
    hash.addFile(item.file);
    return std::to_string(hash.value()) + '-' + std::to_string(surroundings());
}

} // namespace lectern::site
