#!/usr/bin/env python3
"""Checks the expected results against the sample files: every quotation stands in its edition, and the changes are
exactly the difference of the parameter tables. Needs pdftotext (poppler-utils) for the PDF editions.

Quotations are compared without white space, hyphens and superscripts, so this does not prove that powers of ten were read
right; the tests of the extractor do."""
import csv, html, re, subprocess, sys, unicodedata
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EDITIONS = {
    "en": ["sample-control-list/2019-06-01.xml", "sample-control-list/2021-06-01.html", "sample-control-list/2023-06-01.pdf"],
    "zh": ["sample-cn-list/2020-01-01.html", "sample-cn-list/2023-01-01.pdf"],
}
BASE = {"nm": ("m", "1e-9"), "um": ("m", "1e-6"), "mm": ("m", "1e-3"), "km": ("m", "1e3"), "g": ("kg", "1e-3"),
        "mW": ("W", "1e-3"), "GSPS": ("MSPS", "1e3"), "h": ("min", "60"), "GPa": ("MPa", "1e3"), "us": ("s", "1e-6"), "ms": ("s", "1e-3")}
problems = []


def text(path):
    if path.suffix == ".pdf":
        raw = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True).stdout.decode()
    else:
        raw = html.unescape(re.sub(r"<[^>]*>", "", path.read_text(encoding="utf-8")))
    return plain(raw)


def plain(words):
    folded = unicodedata.normalize("NFKC", words).replace("\u2212", "-")
    return re.sub(r"[\s\-\u2010]", "", folded)


def rows(name):
    with open(ROOT / "expected" / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def canonical(row, side=""):
    unit, factor = BASE.get(row["unit" + side], (row["unit" + side], "1"))
    number = lambda x: (Decimal(x) * Decimal(factor)).normalize() if x else None
    return row["comparator" + side], number(row["low" + side]), number(row["high" + side]), unit


for language, files in EDITIONS.items():
    texts = {Path(f).stem: text(ROOT / f) for f in files}
    dates = list(texts)
    parameters, changes = rows(f"parameters.{language}.tsv"), rows(f"changes.{language}.tsv")
    for row in parameters:
        if plain(row["quote"]) not in texts[row["edition"]]:
            problems.append(f"{row['edition']} {row['designator']}: quotation not found: {row['quote']}")
    for row in changes:
        for side, edition in (("Before", "from"), ("After", "to")):
            if plain(row["quote" + side]) not in texts[row[edition]]:
                problems.append(f"{row[edition]} change {row['designator' + side]}: quotation not found: {row['quote' + side]}")
    for before, after in zip(dates, dates[1:]):
        pair = [r for r in changes if (r["from"], r["to"]) == (before, after)]
        moved = {r["designatorBefore"]: r["designatorAfter"] for r in pair if r["kind"] == "moved"}
        was, now = {}, {}
        for r in parameters:
            if r["edition"] == before:
                was.setdefault((moved.get(r["designator"], r["designator"]), r["property"]), []).append(r)
            if r["edition"] == after:
                now.setdefault((r["designator"], r["property"]), []).append(r)
        gone = {r["designatorBefore"] for r in pair if r["kind"] == "provision-removed"}
        for r in list(parameters):
            if r["edition"] == before and r["designator"] in gone and r["designator"] not in moved:
                key = (r["designator"], r["property"])
                was[key] = [x for x in was[key] if x is not r]
        found = set()
        for key in sorted(set(was) | set(now)):
            b, a = was.get(key, []), now.get(key, [])
            if [canonical(x) for x in b] != [canonical(x) for x in a]:
                found.add(key)
        told = {(r["designatorAfter"], r["property"]) for r in pair
                if r["kind"] in ("value", "comparator", "unit", "parameter-added", "parameter-dropped") or r["kind"] == "provision-added" and r["property"]}
        for key in found ^ told:
            problems.append(f"{before} to {after}: {key} " + ("differs and is not told" if key in found else "is told and does not differ"))
        for r in pair:
            if r["kind"] in ("value", "comparator", "unit", "condition", "parameter-added", "parameter-dropped"):
                for side, source, designator in (("Before", before, r["designatorBefore"]), ("After", after, r["designatorAfter"])):
                    if r["comparator" + side] and not any(
                            p["edition"] == source and p["designator"] == designator and p["property"] == r["property"]
                            and canonical(p) == canonical(r, side) for p in parameters):
                        problems.append(f"{source} {designator} {r['property']}: not in the parameter table")
    print(f"{language}: {len(parameters)} parameters, {len(changes)} changes, {len(dates)} editions")
print("\n".join(problems) or "no problem")
sys.exit(bool(problems))
