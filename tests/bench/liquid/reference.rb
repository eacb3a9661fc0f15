# SPDX-FileCopyrightText: 2026 The Lectern developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The same template and data with Ruby's Liquid: prints what one parse and one render take in nanoseconds of processor time, and
# the rendered text's size and digest. The data comes as JSON on standard input.
require "digest"
require "json"
require "liquid"

folder = File.dirname(__FILE__)
data = JSON.parse($stdin.read)
Liquid::Template.error_mode = :warn
Liquid::Template.file_system = Liquid::LocalFileSystem.new(folder, "%s.html")
source = File.read(File.join(folder, "layout.html"))

def nanoseconds_each(seconds)
  yield # once for the caches
  start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :nanosecond)
  turns = 0
  begin
    yield
    turns += 1
    elapsed = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID, :nanosecond) - start
  end while elapsed < seconds * 1_000_000_000
  elapsed / turns
end

template = Liquid::Template.parse(source, line_numbers: true)
text = template.render(data)
parse = nanoseconds_each(2) { Liquid::Template.parse(source, line_numbers: true) }
render = nanoseconds_each(3) { template.render(data) }
puts [parse, render, text.bytesize, Digest::MD5.hexdigest(text)].join(" ")
