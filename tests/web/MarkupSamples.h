// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages whose beginnings mislead a simple search for <head> and <body>.
#pragma once

#include <string>
#include <vector>

namespace lectern::web {

struct MarkupSample {
    const char* name;
    std::string marked; // '^' where a line of ours goes first in the head, '@' first in the body

    std::string html() const {
        std::string text = marked;
        std::erase(text, '^');
        std::erase(text, '@');
        return text;
    }
};

inline std::vector<MarkupSample> markupSamples() {
    return {
        {"a whole document",
         "<!DOCTYPE html>\n<html lang=en>\n<head>^\n<title>x</title></head>\n<body class=a>@text"},
        {"nothing", "^@"},
        {"white space", " \n ^@"},
        {"text alone", "^@just text"},
        {"no head", "<!DOCTYPE html><html>^<body>@<p>"},
        {"no html", "<!DOCTYPE html>^<title>t</title>@<p>x"},
        {"upper case", "<HTML><HEAD>^<TITLE>t</TITLE></HEAD><BODY>@"},
        {"byte order mark", "\xEF\xBB\xBF<html><head>^</head><body>@"},
        {"a head in a comment", "<!-- <head> --><html><head>^</head><body>@"},
        {"a comment in the head", "<head>^<!-- <body> --></head><body>@x"},
        {"empty comments", "<!--><!---><head>^<body>@"},
        {"a comment with a bang", "<!-- a --!><head>^</head>@"},
        {"dashes in a comment", "<!-- a -- > <head> --><head>^<body>@"},
        {"a comment without end", "^@<!-- <head>"},
        {"a declaration", "<?xml version='1.0'?><html><head>^</head><body>@"},
        {"a greater sign in quotes", "<html data-a='>' data-b=\"<head>\"><head>^</head><body data-c='>'>@x"},
        {"a quote in a name", "<html a'b><head>^</head><body>@"},
        {"a quote that opens nothing", "<html a=b'c><head>^</head><body>@"},
        {"an equals sign as a name", "<html =\"><head>^</head><body>@"},
        {"a head that is none", "^@<header>"},
        {"text before the head", "^@oops<head></head><body>"},
        {"a body in a script", "<head>^<script>document.write('<body>')</script></head><body>@"},
        {"a body in a style", "<head>^<style>/* <body> */</style><body>@"},
        {"an end tag in a script", "<head>^<script>'</style></scripted><body>'</script >@<p>"},
        {"a title with tags", "<head>^<title><body></title><body>@"},
        {"noscript in the head", "<head>^<noscript><link></noscript></head><body>@"},
        {"frames have no body", "<html><head>^</head><frameset><frame></frameset>"},
        {"an end tag first", "^</p><head>@"},
        {"a lone less-than sign", "^@< body>"},
        {"a tag without end", "<html><head>^</head>@<div class='"},
        {"a body without end", "<html><head>^</head>@<body class='"},
    };
}

} // namespace lectern::web
