// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// libyaml's events put together to a Value.
#include "formats/Yaml.h"

#include "formats/YamlScalar.h"
#include "formats/YamlTag.h"

#include <yaml.h>

#include <unordered_map>

namespace lectern::formats {

namespace {

// An alias counts as what it stands for: nine lines of ten aliases each must not become a billion nodes for
// those who walk over them later.
constexpr std::size_t mostNodes = 10'000'000;

struct Mark {
    int line = 0;
    int column = 0;

    Mark() = default;
    explicit Mark(const yaml_mark_t& mark)
        : line(static_cast<int>(mark.line) + 1), column(static_cast<int>(mark.column) + 1) {}
};

class Event {
public:
    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&m_event); }

    yaml_event_t* get() { return &m_event; }
    const yaml_event_t* operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

std::string_view view(const yaml_char_t* text) {
    return text ? reinterpret_cast<const char*>(text) : std::string_view();
}

class Composer {
public:
    Composer(std::string_view text, const YamlOptions& options) : m_options(options) {
        m_ready = yaml_parser_initialize(&m_parser) == 1;
        if (!m_ready)
            return;
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()),
                                     text.size());
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    }
    Composer(const Composer&) = delete;
    Composer& operator=(const Composer&) = delete;
    ~Composer() { yaml_parser_delete(&m_parser); }

    Result<Value> compose() {
        Value root;
        if (!m_ready || !document(root))
            return m_error;
        return root;
    }

private:
    struct Anchor {
        Value value;
        std::size_t nodes = 0;
        bool complete = false;
    };

    bool fail(std::string message, Mark mark) {
        m_error = {m_options.file, mark.line, mark.column, std::move(message)};
        return false;
    }

    bool next(Event& event) {
        if (yaml_parser_parse(&m_parser, event.get()) == 1)
            return true;
        std::string message = m_parser.problem ? m_parser.problem : "the file is no YAML";
        if (m_parser.context)
            message += std::string(" ") + m_parser.context;
        const bool unreadable = m_parser.error == YAML_READER_ERROR;
        return fail(std::move(message), Mark(unreadable ? m_parser.mark : m_parser.problem_mark));
    }

    bool document(Value& root) {
        for (;;) {
            Event event;
            if (!next(event))
                return false;
            if (event->type == YAML_STREAM_END_EVENT)
                return true;
            if (event->type == YAML_DOCUMENT_START_EVENT)
                break;
        }
        // What follows the first document is not looked at, as in Ruby; but its end belongs to it.
        Event first;
        Event end;
        return next(first) && node(first, root, 0) && next(end);
    }

    bool node(const Event& event, Value& value, int depth) {
        if (++m_nodes > mostNodes)
            return fail("the document is too large", Mark(event->start_mark));
        if (depth > m_options.limits.nesting)
            return fail("the document is nested too deeply", Mark(event->start_mark));
        switch (event->type) {
        case YAML_ALIAS_EVENT:
            return alias(event, value);
        case YAML_SCALAR_EVENT:
            return scalar(event, value) && remember(event->data.scalar.anchor, value, 1);
        case YAML_SEQUENCE_START_EVENT:
            return collection(event, event->data.sequence_start.anchor, value, depth, &Composer::sequence);
        case YAML_MAPPING_START_EVENT:
            return collection(event, event->data.mapping_start.anchor, value, depth, &Composer::mapping);
        default:
            return fail("unexpected content", Mark(event->start_mark));
        }
    }

    bool remember(const yaml_char_t* name, const Value& value, std::size_t nodes) {
        if (name)
            m_anchors[std::string(view(name))] = {value, nodes, true};
        return true;
    }

    bool alias(const Event& event, Value& value) {
        const std::string name(view(event->data.alias.anchor));
        const auto anchor = m_anchors.find(name);
        if (anchor == m_anchors.end())
            return fail("Unknown alias: " + name, Mark(event->start_mark));
        if (!anchor->second.complete)
            return fail("The alias " + name + " stands inside what it stands for", Mark(event->start_mark));
        m_nodes += anchor->second.nodes;
        value = anchor->second.value;
        return true;
    }

    using Compose = bool (Composer::*)(const Event&, Value&, int);
    bool collection(const Event& event, const yaml_char_t* anchor, Value& value, int depth, Compose compose) {
        if (anchor)
            m_anchors[std::string(view(anchor))] = {};
        const std::size_t before = m_nodes;
        return (this->*compose)(event, value, depth) && remember(anchor, value, m_nodes - before + 1);
    }

    bool scalar(const Event& event, Value& value) {
        const auto& scalar = event->data.scalar;
        const std::string_view text(reinterpret_cast<const char*>(scalar.value), scalar.length);
        if (scalar.quoted_implicit) {
            value = Value(text);
            return true;
        }
        if (!scalar.tag && m_options.symbols == RubySymbols::AsText) {
            value = resolveScalar(text, m_options.zone).value_or(Value(text));
            return true;
        }
        Result<Value> resolved = scalar.tag ? taggedScalar(view(scalar.tag), text, m_options.zone)
                                            : plainScalar(text, m_options.zone);
        if (!resolved)
            return fail(resolved.error().message, Mark(event->start_mark));
        value = std::move(resolved).value();
        return true;
    }

    bool sequence(const Event& event, Value& value, int depth) {
        const std::string_view tag = view(event->data.sequence_start.tag);
        if (const auto refused = refusedSequence(tag))
            return fail(*refused, Mark(event->start_mark));
        Array array;
        for (;;) {
            Event item;
            if (!next(item))
                return false;
            if (item->type == YAML_SEQUENCE_END_EVENT)
                break;
            if (!node(item, array.emplace_back(), depth + 1))
                return false;
        }
        value = isOrderedMap(tag) ? orderedMap(array) : Value(std::move(array));
        return true;
    }

    bool mapping(const Event& event, Value& value, int depth) {
        if (const auto refused = refusedMapping(view(event->data.mapping_start.tag)))
            return fail(*refused, Mark(event->start_mark));
        Object object;
        for (;;) {
            Event keyEvent;
            Event valueEvent;
            Value key;
            Value entry;
            if (!next(keyEvent))
                return false;
            if (keyEvent->type == YAML_MAPPING_END_EVENT)
                break;
            if (!keyNode(keyEvent, key, depth) || !next(valueEvent) || !node(valueEvent, entry, depth + 1))
                return false;
            if (!isMergeKey(keyEvent, key) || !isMergeable(valueEvent, entry))
                object.set(std::move(key), std::move(entry));
            else if (!merge(valueEvent, entry, object))
                return false;
        }
        value = Value(std::move(object));
        return true;
    }

    bool keyNode(const Event& event, Value& key, int depth) {
        if (!node(event, key, depth + 1))
            return false;
        if (m_options.keys && key.isString())
            key = m_options.keys->key(key.string());
        return true;
    }

    static bool isMergeKey(const Event& event, const Value& key) {
        return key.isString() && key.string() == "<<" &&
               (event->type != YAML_SCALAR_EVENT || view(event->data.scalar.tag) != stringTag);
    }

    // A mapping, or a list, written out, of nothing but mappings.
    static bool isMergeable(const Event& event, const Value& value) {
        if (event->type != YAML_SEQUENCE_START_EVENT)
            return value.isObject();
        for (const Value& item : value.array()) {
            if (!item.isObject())
                return false;
        }
        return true;
    }

    // The first mapping of a list wins over those behind it, and all win over what stood before the merge
    // key.
    bool merge(const Event& event, const Value& source, Object& target) {
        const auto mergeOne = [&](const Object& object) {
            m_nodes += object.size();
            for (const auto& [key, value] : object)
                target.set(key, value);
            return m_nodes <= mostNodes;
        };
        bool fits = true;
        if (source.isObject()) {
            fits = mergeOne(source.object());
        } else {
            for (auto item = source.array().rbegin(); fits && item != source.array().rend(); ++item)
                fits = mergeOne(item->object());
        }
        return fits || fail("the document is too large", Mark(event->start_mark));
    }

    const YamlOptions& m_options;
    yaml_parser_t m_parser;
    bool m_ready = false;
    std::size_t m_nodes = 0;
    std::unordered_map<std::string, Anchor> m_anchors;
    Diagnostic m_error{"", 0, 0, "out of memory"};
};

} // namespace

Result<Value> parseYaml(std::string_view text, const YamlOptions& options) {
    if (text.size() > options.limits.fileBytes)
        return Diagnostic{options.file, 0, 0, "the file is too large to be read as YAML"};
    return Composer(text, options).compose();
}

} // namespace lectern::formats
