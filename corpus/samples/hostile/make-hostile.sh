#!/bin/sh
# Writes hostile files into FOLDER, for tests of ingest. Usage: make-hostile.sh FOLDER [--large]
#
#   truncated.pdf        the first half of the English sample PDF
#   zip-renamed.pdf      a zip archive with one text file
#   empty.xml            no bytes
#   external-entity.xml  asks for secret.txt beside it: its word "canary-7f3a" must appear in no output
#   entity-bomb.xml      entities that grow to 10^9 characters
#   invalid-utf8.html    says UTF-8, holds bytes that are not
#   zeros.pdf            200 MB of zeros (sparse), only with --large
#   good.html            a sound file: the rest of the batch still has to be ingested
set -eu

if [ $# -lt 1 ]; then
  echo "usage: make-hostile.sh FOLDER [--large]" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
sample=$here/../sample-control-list
mkdir -p "$1"
cd "$1"

size=$(wc -c < "$sample/2023-06-01.pdf")
head -c $((size / 2)) "$sample/2023-06-01.pdf" > truncated.pdf

# a stored entry "a.txt" holding "sample\n"
printf 'PK\003\004\024\000\000\000\000\000\000\000!\000\357\236K0\007\000\000\000\007\000\000\000\005\000\000\000a.txtsample\012PK\001\002\024\003\024\000\000\000\000\000\000\000!\000\357\236K0\007\000\000\000\007\000\000\000\005\000\000\000\000\000\000\000\000\000\000\000\200\001\000\000\000\000a.txtPK\005\006\000\000\000\000\001\000\001\0003\000\000\000*\000\000\000\000\000' > zip-renamed.pdf

: > empty.xml

printf 'canary-7f3a\n' > secret.txt
cat > external-entity.xml <<'XML'
<?xml version="1.0"?>
<!DOCTYPE DIV5 [ <!ENTITY secret SYSTEM "secret.txt"> ]>
<DIV5 N="774" TYPE="PART"><HEAD>PART 774</HEAD><P>&secret;</P></DIV5>
XML

cat > entity-bomb.xml <<'XML'
<?xml version="1.0"?>
<!DOCTYPE DIV5 [
<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;"> ]>
<DIV5 N="774" TYPE="PART"><HEAD>PART 774</HEAD><P>&i;</P></DIV5>
XML

printf '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>\n<h3>3A001 Cells \377\376\303(</h3>\n<p>a. Cells exceeding 10 \265m.</p>\n</body></html>\n' > invalid-utf8.html

cp "$sample/2021-06-01.html" good.html

if [ "${2:-}" = "--large" ]; then
  truncate -s 200M zeros.pdf 2> /dev/null || dd if=/dev/zero of=zeros.pdf bs=1048576 count=200 2> /dev/null
fi
