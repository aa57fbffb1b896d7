#!/usr/bin/env python3
"""Checks Markdown pages as a plain viewer renders them: every table row becomes a row of a table, nothing is left as markup.

usage: check_markdown.py FOLDER
"""

import pathlib
import re
import sys

import cmarkgfm


def problems(path):
    text = path.read_text(encoding="utf-8")
    rows = sum(1 for line in text.splitlines() if line.startswith("| ") and not re.fullmatch(r"[| :-]+", line))
    html = cmarkgfm.github_flavored_markdown_to_html(text)
    found = []
    if html.count("<tr>") != rows:
        found.append(f"{rows} table rows in the text, {html.count('<tr>')} as rendered")
    visible = re.sub(r"<[^>]*>", "", html)
    for mark in ("](", "**", "| ---", "{{"):
        if mark in visible:
            found.append(f"\"{mark}\" is left as text")
    return found


def main():
    pages = sorted(pathlib.Path(sys.argv[1]).rglob("*.md"))
    faults = [(page, fault) for page in pages for fault in problems(page)]
    for page, fault in faults:
        print(f"{page}: {fault}", file=sys.stderr)
    print(f"{len(pages)} Markdown pages, {len(faults)} problems")
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
