# SPDX-FileCopyrightText: 2026 The Lectern developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The same text with Ruby's kramdown, set up as Jekyll sets it up but without a highlighter: prints what it takes in
# nanoseconds of processor time, and the size and digest of its HTML. The text comes on standard input.
require "digest"
require "kramdown"
require "kramdown-parser-gfm"

text = $stdin.read.force_encoding(Encoding::UTF_8)
options = { input: "GFM", hard_wrap: false, syntax_highlighter: nil }
start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :nanosecond)
html = Kramdown::Document.new(text, options).to_html
elapsed = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :nanosecond) - start
puts [elapsed, html.bytesize, Digest::MD5.hexdigest(html)].join(" ")
