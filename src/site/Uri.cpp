// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/Uri.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lectern::site {

namespace {

// What may stand unescaped beside letters and digits, by part of the address.
constexpr std::string_view anywhere = "-._~!$&'()*+,;=:/?#[]@";
constexpr std::string_view inHost = "-._~!$&'()*+,;=[]:";
constexpr std::string_view inPath = "-._~!$&'()*+,;=:@";
constexpr std::string_view inQuery = "-._~!$'()*+,=:@/?";
constexpr std::string_view inFragment = "-._~!$&'()*+,;=:@/?";

struct Uri {
    std::optional<std::string_view> scheme, authority, query, fragment;
    std::string_view path;
};

// RFC 3986, appendix B.
Uri split(std::string_view text) {
    Uri uri;
    if (const std::size_t colon = text.find_first_of(":/?#");
        colon != std::string_view::npos && colon > 0 && text[colon] == ':') {
        uri.scheme = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (text.starts_with("//")) {
        const std::string_view rest = text.substr(2);
        uri.authority = rest.substr(0, rest.find_first_of("/?#"));
        text = rest.substr(uri.authority->size());
    }
    if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
        uri.fragment = text.substr(hash + 1, text.find('\n', hash) - hash - 1);
        text = text.substr(0, hash);
    }
    if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
        uri.query = text.substr(mark + 1);
        text = text.substr(0, mark);
    }
    uri.path = text;
    return uri;
}

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '~';
}

// Whether the address is a path that is its own normal form: what nearly all links of a site are.
bool isNormalPath(std::string_view text) {
    if (!text.starts_with('/') || text.starts_with("//"))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '.' && i > 0 && text[i - 1] == '/')
            return false;
        if (!isPlain(text[i]) && text[i] != '/' && text[i] != '.')
            return false;
    }
    return true;
}

std::string normalized(std::string_view component, std::string_view safe) {
    return text::percentEncode(text::normalize(text::percentDecode(component)), safe);
}

// In a query an escaped "+" stays escaped: it is not the "+" that means a space.
std::string normalizedQuery(std::string_view query) {
    std::string out;
    std::string_view separator;
    for (const std::string_view pair : text::split(query, '&')) {
        out += separator;
        separator = "&";
        for (std::size_t start = 0; start <= pair.size();) {
            std::size_t plus = pair.find("%2", start);
            while (plus != std::string_view::npos &&
                   (plus + 2 >= pair.size() || (pair[plus + 2] | 0x20) != 'b'))
                plus = pair.find("%2", plus + 1);
            out += normalized(pair.substr(start, plus - start), inQuery);
            if (plus == std::string_view::npos)
                break;
            out += "%2B";
            start = plus + 3;
        }
    }
    return out;
}

std::string normalizedPath(const Uri& uri) {
    std::string path(text::strip(uri.path));
    const std::size_t colon = path.find_first_of("/:");
    if (!uri.scheme && colon != std::string::npos && path[colon] == ':')
        path.replace(colon, 1,
                     "%2F"); // the gem's own way to keep the first segment from looking like a scheme
    const bool rooted = path.starts_with('/');
    std::vector<std::string> segments;
    const std::vector<std::string_view> parts = text::split(path, '/');
    for (std::size_t i = rooted ? 1 : 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        std::string segment = normalized(parts[i], inPath);
        if (segment == ".." && (rooted || !segments.empty()) &&
            !(segments.size() && segments.back() == "..")) {
            if (!segments.empty())
                segments.pop_back();
            if (last)
                segments.emplace_back();
        } else if (segment == "." && (rooted || !segments.empty() || !last)) {
            if (last)
                segments.emplace_back();
        } else {
            segments.push_back(std::move(segment));
        }
    }
    std::string out = rooted ? "/" : "";
    for (std::size_t i = 0; i < segments.size(); ++i)
        out += (i ? "/" : "") + segments[i];
    return out;
}

std::string_view defaultPort(std::string_view scheme) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> ports{{{"http", "80"},
                                                                                  {"https", "443"},
                                                                                  {"ftp", "21"},
                                                                                  {"tftp", "69"},
                                                                                  {"sftp", "22"},
                                                                                  {"ssh", "22"},
                                                                                  {"telnet", "23"},
                                                                                  {"ldap", "389"}}};
    const auto found =
        std::find_if(ports.begin(), ports.end(), [&](const auto& port) { return port.first == scheme; });
    return found == ports.end() ? std::string_view() : found->second;
}

std::string normalizedAuthority(std::string_view authority, std::string_view scheme) {
    std::string out;
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        out = normalized(authority.substr(0, at), "-._~!$&'()*+,;=:") + "@";
        authority.remove_prefix(at + 1);
    }
    std::string_view port;
    if (const std::size_t colon = authority.rfind(':');
        colon != std::string_view::npos && authority.find_first_of("@[]", colon) == std::string_view::npos) {
        port = authority.substr(colon + 1);
        authority = authority.substr(0, colon);
    }
    std::string host = text::asciiHost(text::percentDecode(text::downcase(text::strip(authority))));
    if (host.size() > 1 && host.back() == '.' && host[host.size() - 2] != '.')
        host.pop_back();
    out += normalized(host, inHost);
    if (!port.empty() && port != defaultPort(scheme))
        out += ":" + std::string(port);
    return out;
}

bool isScheme(std::string_view text) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !text.empty() && isLetter(text.front()) && std::all_of(text.begin(), text.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
}

// What the gem refuses; empty where nothing is wrong.
std::string problem(const Uri& uri, std::string_view whole) {
    const std::string shown = "'" + std::string(whole) + "'";
    if (uri.scheme && !isScheme(*uri.scheme))
        return "Invalid scheme format: '" + std::string(*uri.scheme) + "'";
    constexpr std::array hierarchical{"http", "https", "ftp", "tftp", "sftp", "ssh", "svn+ssh", "telnet"};
    const bool ipBased = uri.scheme && std::find(hierarchical.begin(), hierarchical.end(),
                                                 text::downcase(*uri.scheme)) != hierarchical.end();
    if (ipBased && uri.authority.value_or("").empty() && uri.path.empty())
        return "Absolute URI missing hierarchical segment: " + shown;
    if (uri.authority && uri.authority->find_first_of("<>{}\\\" \t\n") != std::string_view::npos)
        return "Invalid character in host: '" + std::string(*uri.authority) + "'";
    if (!uri.authority && uri.path.starts_with("//"))
        return "Cannot have a path with two leading slashes without an authority set: " + shown;
    if (!uri.scheme && !uri.authority && uri.path.starts_with(':'))
        return "Cannot assemble URI string with ambiguous path: " + shown;
    return {};
}

} // namespace

bool isAbsoluteUri(std::string_view uri) {
    return split(uri).scheme.has_value();
}

Result<void> checkUri(std::string_view text) {
    if (isNormalPath(text))
        return {};
    if (std::string wrong = problem(split(text), text); !wrong.empty())
        return Diagnostic{"", 0, 0, std::move(wrong)};
    return {};
}

Result<std::string> normalizeUri(std::string_view text) {
    if (isNormalPath(text))
        return std::string(text);
    const Uri uri = split(text);
    if (std::string wrong = problem(uri, text); !wrong.empty())
        return Diagnostic{"", 0, 0, std::move(wrong)};
    std::string out;
    std::string scheme;
    if (uri.scheme) {
        scheme = text::downcase(text::strip(*uri.scheme));
        out = scheme + ":";
    }
    if (uri.authority)
        out += "//" + normalizedAuthority(*uri.authority, scheme);
    std::string path = normalizedPath(uri);
    if (path.empty() && (scheme == "http" || scheme == "https" || scheme == "ftp" || scheme == "tftp"))
        path = "/";
    if (!uri.authority && path.starts_with("//"))
        return Diagnostic{"", 0, 0, "Cannot have a path with two leading slashes: '" + path + "'"};
    out += path;
    if (uri.query && !uri.query->empty())
        out += "?" + normalizedQuery(*uri.query);
    if (uri.fragment && !uri.fragment->empty())
        out += "#" + normalized(*uri.fragment, inFragment);
    return out;
}

std::string normalizeUriComponent(std::string_view component) {
    return normalized(component, anywhere);
}

} // namespace lectern::site
