#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Lectern developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Has the real Jekyll (4.3, as Debian packages it) build each fixture site: tests/sites/NAME/source to
# tests/sites/NAME/expected. Without arguments all of them, else those named. A site with a file "arguments" beside
# its source is built with what stands in it; gems in a folder "gems" beside the source are there to it.
set -euo pipefail
cd "$(dirname "$0")"
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(*/source)
sorted=$(mktemp -d)
trap 'rm -rf "$sorted"' EXIT
# Jekyll reads folders in the order of the file system, Lectern in that of the names.
cat >"$sorted/sorted.rb" <<'RUBY'
class << Dir
  alias_method :unsorted_entries, :entries
  def entries(*a, **k) = unsorted_entries(*a, **k).sort
end
RUBY
export RUBYOPT="-r$sorted/sorted.rb" JEKYLL_NO_BUNDLER_REQUIRE=true JEKYLL_ENV=development TZ=UTC LANG=C.UTF-8
for name in "${names[@]}"; do
    site=${name%/source}
    [ -d "$site/source" ] || continue
    rm -rf "$site/expected"
    gems=$(gem env gempath)
    [ ! -d "$site/gems" ] || gems="$PWD/$site/gems:$gems"
    arguments=()
    [ ! -f "$site/arguments" ] || read -ra arguments <"$site/arguments"
    (cd "$site/source" && GEM_PATH="$gems" jekyll build --quiet --disable-disk-cache --destination ../expected "${arguments[@]}")
    rm -rf "$site/source/.jekyll-cache"
done
