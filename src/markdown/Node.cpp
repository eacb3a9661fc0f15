// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Node.h"

#include <algorithm>

namespace lectern::markdown {

const std::string_view* Attributes::find(std::string_view name) const {
    for (const Attribute* attribute = m_first; attribute; attribute = attribute->next) {
        if (attribute->name == name)
            return &attribute->value;
    }
    return nullptr;
}

std::string_view Attributes::value(std::string_view name) const {
    const std::string_view* found = find(name);
    return found ? *found : std::string_view();
}

Attribute& Attributes::ensure(Arena& arena, std::string_view name) {
    Attribute** place = &m_first;
    while (*place && (*place)->name != name)
        place = &(*place)->next;
    if (!*place) {
        *place = arena.make<Attribute>();
        (*place)->name = name;
    }
    return **place;
}

void Attributes::set(Arena& arena, std::string_view name, std::string_view value) {
    Attribute& attribute = ensure(arena, name);
    attribute.value = value;
    attribute.capacity = 0;
}

// Memory doubles, so that an element may get a hundred thousand classes.
void Attributes::addClass(Arena& arena, std::string_view value) {
    Attribute& attribute = ensure(arena, "class");
    if (attribute.value.empty()) {
        attribute.value = value;
        return;
    }
    const std::size_t size = attribute.value.size() + 1 + value.size();
    if (size > attribute.capacity) {
        char* const moved = arena.characters(size * 2);
        std::copy(attribute.value.begin(), attribute.value.end(), moved);
        attribute.value = {moved, attribute.value.size()};
        attribute.capacity = size * 2;
    }
    char* const end = const_cast<char*>(attribute.value.data()) + attribute.value.size();
    *end = ' ';
    std::copy(value.begin(), value.end(), end + 1);
    attribute.value = {attribute.value.data(), size};
}

void Attributes::remove(std::string_view name) {
    for (Attribute** place = &m_first; *place; place = &(*place)->next) {
        if ((*place)->name == name) {
            *place = (*place)->next;
            return;
        }
    }
}

Attributes Attributes::copy(Arena& arena) const {
    Attributes copied;
    Attribute** place = &copied.m_first;
    for (const Attribute* attribute = m_first; attribute; attribute = attribute->next) {
        *place = arena.make<Attribute>();
        (*place)->name = attribute->name;
        (*place)->value = attribute->value;
        place = &(*place)->next;
    }
    return copied;
}

bool AttributeList::refersTo(std::string_view name) const {
    for (const Reference* reference = firstReference; reference; reference = reference->next) {
        if (reference->name == name)
            return true;
    }
    return false;
}

void AttributeList::addReference(Arena& arena, std::string_view name) {
    Reference* reference = arena.make<Reference>();
    reference->name = name;
    (lastReference ? lastReference->next : firstReference) = reference;
    lastReference = reference;
}

bool Node::isBlock() const {
    switch (type) {
    case NodeType::Root:
    case NodeType::TableHead:
    case NodeType::TableBody:
    case NodeType::TableFoot:
    case NodeType::TableRow:
        return false;
    case NodeType::Math:
    case NodeType::HtmlElement:
    case NodeType::XmlComment:
    case NodeType::XmlInstruction:
    case NodeType::Comment:
    case NodeType::Raw:
        return category == Category::Block;
    default:
        return type < NodeType::Math;
    }
}

std::string_view Node::attribute(std::string_view name) const {
    return details ? details->attributes.value(name) : std::string_view();
}

const std::string_view* Node::findAttribute(std::string_view name) const {
    return details ? details->attributes.find(name) : nullptr;
}

NodeDetails& Node::ensureDetails(Arena& arena) {
    if (!details)
        details = arena.make<NodeDetails>();
    return *details;
}

AttributeList& Node::ensureIal(Arena& arena) {
    NodeDetails& own = ensureDetails(arena);
    if (!own.ial)
        own.ial = arena.make<AttributeList>();
    return *own.ial;
}

void Node::append(Node* child) {
    child->parent = this;
    child->previous = last;
    child->next = nullptr;
    (last ? last->next : first) = child;
    last = child;
}

void Node::insertBefore(Node* child, Node* successor) {
    if (!successor) {
        append(child);
        return;
    }
    child->parent = this;
    child->next = successor;
    child->previous = successor->previous;
    (successor->previous ? successor->previous->next : first) = child;
    successor->previous = child;
}

void Node::remove(Node* child) {
    (child->previous ? child->previous->next : first) = child->next;
    (child->next ? child->next->previous : last) = child->previous;
    child->parent = child->previous = child->next = nullptr;
}

Node* Node::takeLast() {
    Node* child = last;
    if (child)
        remove(child);
    return child;
}

void Node::replace(Node* child, Node* container) {
    Node* successor = child->next;
    remove(child);
    while (Node* moved = container->first) {
        container->remove(moved);
        insertBefore(moved, successor);
    }
}

void Node::takeChildrenOf(Node& other) {
    while (Node* moved = other.first) {
        other.remove(moved);
        append(moved);
    }
}

} // namespace lectern::markdown
