// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Drops.h"

#include "base/Text.h"
#include "liquid/Conversions.h"
#include "site/Merge.h"
#include "site/Paths.h"

#include <algorithm>
#include <chrono>
#include <system_error>

namespace lectern::site {

namespace {

// The keys of `own` that are not in `first`, behind them.
std::vector<std::string> withKeys(std::vector<std::string> first, const Value& own) {
    if (!own.isObject())
        return first;
    for (const auto& entry : own.object()) {
        std::string key = textOf(entry.key);
        if (std::find(first.begin(), first.end(), key) == first.end())
            first.push_back(std::move(key));
    }
    return first;
}

class ItemDrop : public Drop {
public:
    ItemDrop(const Item& item, const DropTable& table) : m_item(item), m_table(table) {}

    const Item& item() const { return m_item; }
    bool equals(const Drop& other) const override {
        const auto* drop = dynamic_cast<const ItemDrop*>(&other);
        return drop && &drop->m_item == &m_item;
    }
    std::size_t hash() const override { return std::hash<const Item*>()(&m_item); }

protected:
    const ContentProvider& provider() const { return m_table.provider(); }

    const Item& m_item;
    const DropTable& m_table;
};

// Source: Jekyll, Convertible#to_liquid: for a page, templates get a plain hash.
class PageDrop final : public ItemDrop {
public:
    enum class Text { AsOfTurn, Source };
    PageDrop(const Item& item, const DropTable& table, Text text) : ItemDrop(item, table), m_text(text) {}

    Value field(std::string_view key) const override {
        if (m_text == Text::Source)
            provider().notePageRead();
        if (key == "url")
            return m_item.url;
        if (key == "content")
            return content();
        if (key == "name")
            return m_item.name;
        if (key == "dir")
            return directory();
        if (key == "path") {
            const Value* own = m_item.data.find("path");
            return own ? *own : Value(m_item.relativePath);
        }
        if (key == "excerpt")
            return excerpt();
        if (key == "posts" && !m_item.listed.empty())
            return m_table.of(m_item.listed);
        return merged(key);
    }

    bool has(std::string_view key) const override {
        return std::find(std::begin(attributes), std::end(attributes), key) != std::end(attributes) ||
               m_item.data.find(key) || m_item.defaults.find(key);
    }

    std::vector<std::string> keys() const override {
        return withKeys(
            withKeys(withKeys({}, m_item.defaults), m_item.data),
            Value(Object{
                {"content", {}}, {"dir", {}}, {"excerpt", {}}, {"name", {}}, {"path", {}}, {"url", {}}}));
    }

    std::string text() const override {
        Object all;
        for (const std::string& key : keys())
            all.set(Value(key), field(key));
        return liquid::inspect(Value(std::move(all)));
    }

    bool equals(const Drop& other) const override {
        const auto* page = dynamic_cast<const PageDrop*>(&other);
        return page && ItemDrop::equals(other) && (page->m_text == m_text || page->content() == content());
    }

private:
    static constexpr std::string_view attributes[] = {"content", "dir", "excerpt", "name", "path", "url"};

    Value content() const {
        return m_text == Text::Source ? provider().source(m_item) : provider().content(m_item);
    }

    std::string directory() const {
        if (m_item.url.ends_with('/'))
            return m_item.url;
        return std::string(directoryOf(m_item.url)) + '/';
    }

    Value excerpt() const {
        const Value written = m_item.field("excerpt");
        if (!written.isFalsy())
            return textOf(written);
        return m_table.snapshot().config.flag("page_excerpts") && m_item.isHtml() ? provider().excerpt(m_item)
                                                                                  : Value();
    }

    // Nil does not overwrite a default, and two objects are merged.
    Value merged(std::string_view key) const {
        const Value* own = m_item.data.find(key);
        const Value* byDefault = m_item.defaults.find(key);
        if (!own || (own->isNil() && byDefault))
            return byDefault ? *byDefault : Value();
        return byDefault && own->isObject() && byDefault->isObject() ? deepMerge(*byDefault, *own) : *own;
    }

    Text m_text;
};

class DocumentDrop : public ItemDrop {
public:
    enum class Role { Listed, Current };
    DocumentDrop(const Item& item, const DropTable& table, Role role = Role::Listed)
        : ItemDrop(item, table), m_role(role) {}

    Value field(std::string_view key) const override {
        if (m_role == Role::Current)
            provider().notePageRead();
        if (key == "url")
            return m_item.url;
        if (key == "content")
            return provider().content(m_item);
        if (key == "output")
            return provider().output(m_item);
        if (key == "excerpt")
            return provider().excerpt(m_item);
        if (key == "path" || key == "relative_path")
            return m_item.relativePath;
        if (key == "date")
            return date();
        if (key == "collection")
            return m_item.collection->label;
        if (key == "id")
            return id();
        if (key == "name")
            return name();
        if (key == "next")
            return neighbour(1);
        if (key == "previous")
            return neighbour(-1);
        return m_item.field(key);
    }

    bool has(std::string_view key) const override {
        return std::find(std::begin(attributes), std::end(attributes), key) != std::end(attributes) ||
               m_item.data.find(key);
    }

    std::vector<std::string> keys() const override {
        return withKeys({std::begin(attributes), std::end(attributes)}, m_item.data);
    }

    std::string text() const override {
        const Value output = provider().output(m_item);
        return textOf(output.isNil() ? provider().content(m_item) : output);
    }

    bool compare(const Drop& other, int& order) const override {
        const auto* drop = dynamic_cast<const DocumentDrop*>(&other);
        if (drop)
            order = compareDocuments(m_item, drop->m_item);
        return drop != nullptr;
    }

protected:
    // In the order in which Ruby lists the drop's methods.
    static constexpr std::string_view attributes[] = {
        "name",   "previous", "title", "categories", "id",         "url",           "next",   "content",
        "output", "path",     "date",  "tags",       "collection", "relative_path", "excerpt"};

    std::string id() const {
        const Value slug = m_item.field("slug");
        const std::string_view stem =
            std::string_view(m_item.name).substr(0, m_item.name.size() - m_item.extension().size());
        std::string_view path = m_item.url;
        while (path.size() > 1 && path.ends_with('/'))
            path.remove_suffix(1);
        return joinPath(directoryOf(path), slug.isFalsy() ? std::string(stem) : textOf(slug));
    }

    Value name() const {
        const Value written = m_item.field("name");
        return written.isFalsy() ? Value(m_item.name) : written;
    }

private:
    // A document that is nothing but data may have a date that is no more than text.
    Value date() const {
        const Value known = m_item.date ? Value(*m_item.date) : m_item.data["date"];
        return known.isFalsy() ? Value(m_table.snapshot().config.time()) : known;
    }

    Value neighbour(int step) const {
        const auto& documents = m_item.collection->documents;
        const std::size_t place = m_item.placeInCollection + static_cast<std::size_t>(step);
        return place < documents.size() ? m_table.of(*documents[place]) : Value();
    }

    Role m_role;
};

class ExcerptDrop final : public DocumentDrop {
public:
    using DocumentDrop::DocumentDrop;

    Value field(std::string_view key) const override {
        if (key == "excerpt" || key == "output")
            return {};
        if (key == "content")
            return provider().excerptSource(m_item);
        if (key == "path" || key == "relative_path")
            return m_item.relativePath + "/#excerpt";
        if (key == "id")
            return id() + "#excerpt";
        return DocumentDrop::field(key);
    }
};

class StaticFileDrop final : public ItemDrop {
public:
    using ItemDrop::ItemDrop;

    Value field(std::string_view key) const override {
        if (key == "path")
            return m_item.relativePath;
        if (key == "name")
            return m_item.name;
        if (key == "extname")
            return m_item.extension();
        if (key == "basename")
            return m_item.basename();
        if (key == "collection")
            return m_item.collection ? Value(m_item.collection->label) : Value();
        if (key == "modified_time")
            return modified();
        return m_item.defaults[key];
    }

    bool has(std::string_view key) const override { return key == "collection" || Drop::has(key); }

    std::vector<std::string> keys() const override {
        return withKeys({"name", "basename", "extname", "path", "collection", "modified_time"},
                        m_item.defaults);
    }

    std::string text() const override { return "Jekyll::Drops::StaticFileDrop"; }

private:
    Value modified() const {
        std::error_code error;
        const auto written = std::filesystem::last_write_time(m_item.file, error);
        const auto since = std::chrono::file_clock::to_sys(written).time_since_epoch();
        const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
        constexpr std::int64_t perSecond = 1'000'000'000;
        return error ? Value()
                     : Value(m_table.snapshot().config.timeZone().at(
                           nanoseconds / perSecond, static_cast<std::int32_t>(nanoseconds % perSecond)));
    }
};

class CollectionDrop final : public Drop {
public:
    CollectionDrop(const Collection& collection, const DropTable& table)
        : m_collection(collection), m_table(table) {}

    Value field(std::string_view key) const override {
        if (key == "label")
            return m_collection.label;
        if (key == "docs")
            return m_table.of(m_collection.documents);
        if (key == "files")
            return m_table.of(m_collection.files);
        if (key == "output")
            return m_collection.isWritten();
        if (key == "relative_directory")
            return m_collection.folder();
        if (key == "directory") {
            const SiteConfig& config = m_table.snapshot().config;
            return (config.source() / config.collectionsFolder() / m_collection.folder()).string();
        }
        return m_collection.metadata[key];
    }

    std::vector<std::string> keys() const override {
        return withKeys({"label", "files", "docs", "output", "relative_directory", "directory"},
                        m_collection.metadata);
    }

    // As Ruby inspects the list of documents.
    std::string text() const override {
        std::string list;
        for (const Item* document : m_collection.documents)
            list += (list.empty() ? "" : ", ") + ("#<Jekyll::Document " + document->relativePath) +
                    " collection=" + m_collection.label + ">";
        return '[' + list + ']';
    }

private:
    const Collection& m_collection;
    const DropTable& m_table;
};

} // unnamed namespace

DropTable::DropTable(const Snapshot& snapshot, const ContentProvider& provider)
    : m_snapshot(snapshot), m_provider(provider) {
    m_drops.reserve(snapshot.items.size());
    for (const auto& item : snapshot.items) {
        std::shared_ptr<const Drop> drop;
        if (item->isPage())
            drop = std::make_shared<PageDrop>(*item, *this, PageDrop::Text::AsOfTurn);
        else if (item->isDocument())
            drop = std::make_shared<DocumentDrop>(*item, *this);
        else
            drop = std::make_shared<StaticFileDrop>(*item, *this);
        m_drops.emplace_back(std::move(drop));
    }
}

Value DropTable::paginator(const Item& page) const {
    if (!page.pagination)
        return {};
    Object fields = page.pagination->fields.object();
    fields.set(Value("posts"), Value(of(page.pagination->posts)));
    return Value(std::move(fields));
}

Value DropTable::collection(const Collection& collection) const {
    return Value(std::shared_ptr<const Drop>(std::make_shared<CollectionDrop>(collection, *this)));
}

Value DropTable::currentPage(const Item& item) const {
    if (item.isDocument())
        return Value(std::shared_ptr<const Drop>(
            std::make_shared<DocumentDrop>(item, *this, DocumentDrop::Role::Current)));
    return Value(
        std::shared_ptr<const Drop>(std::make_shared<PageDrop>(item, *this, PageDrop::Text::Source)));
}

Value DropTable::excerpt(const Item& document) const {
    if (!document.isDocument())
        return currentPage(document);
    return Value(std::shared_ptr<const Drop>(std::make_shared<ExcerptDrop>(document, *this)));
}

} // namespace lectern::site
