#!/usr/bin/env bash
# Writes docs/showcase.md as the tool prints it, from a store that holds the nine editions of us-ccl and the
# index of rules:
#   ./thresher ingest --manifest MANIFEST.csv --store STORE
#   docs/make-showcase.sh STORE
# Values, units, dates, directions, places and the bare words of each bound go in; no sentence of a list does.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
store="${1:?usage: docs/make-showcase.sh STORE}"
thresher="${THRESHER:-$here/../thresher}"
out="$here/showcase.md"

section() { # CODE, and a line about it
  printf '\n## %s\n\n%s\n\n```text\n' "$1" "$2"
  "$thresher" history "$1" --list us-ccl --changed --store "$store" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
  printf '```\n'
}

{
  cat <<'TEXT'
# Showcase: five histories

Made by `docs/make-showcase.sh` from nine editions of the Commerce Control List (2017-01-15 to 2025-09-29); each
block is what `thresher history CODE --list us-ccl --changed` prints. A row of a plot is a value, a point an
edition, a line stands between neighbours that agree. What happened between two editions is not known to the day:
a change is dated by the edition that first shows it, and the citations are the rules whose effective dates lie in
between, where they are few or name the entry. The words in quotation marks are those of the bound alone.
TEXT
  section 4A003.b "Adjusted peak performance of digital computers: raised three times."
  section 3A991.j.2 "Energy density of secondary cells: 300, then 350, back to 300 in September 2020, and 350 again in December."
  section 3A001.b.11 "Frequency switching times of synthesizer assemblies: those whose value changed."
  section 6A005 "Lasers: every threshold of the entry whose value changed."
  section 3A002.c.1 "Resolution bandwidth of signal analyzers: the same step back and forth as 3A991.j.2."
} >"$out.unfinished"
mv "$out.unfinished" "$out"
