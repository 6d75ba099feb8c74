"""What pandoc reads in a file: its words, and how many notes, items and rows it has."""

import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

from index.office.text import (
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    paragraphs_in,
)

WORD = re.compile(r"[^\W_]+(?:[-'’,.][^\W_]+)*")
_BLOCKS = {"Para", "Plain", "Header", "CodeBlock", "LineBlock", "Div", "Table", "BlockQuote"} | {
    *("Note", "BulletList", "OrderedList")
}
_TEXTS = {"Code": 1, "CodeBlock": 1, "Math": 1}
_BREAKS = {"Space", "SoftBreak", "LineBreak"}


@dataclass
class Facts:
    words: Counter = field(default_factory=Counter)
    notes: int = 0
    items: int = 0
    rows: int = 0


def by_pandoc(path, kind):
    command = ["pandoc", "-f", kind, "-t", "json", str(path)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    facts, parts = Facts(), []
    _walk(told["blocks"], facts, parts)
    facts.words = Counter(WORD.findall("".join(parts)))
    return facts


def _walk(node, facts, parts):
    if isinstance(node, list):
        for each in node:
            _walk(each, facts, parts)
    elif isinstance(node, dict):
        _element(node, facts, parts)


def _element(node, facts, parts):
    kind, content = node.get("t"), node.get("c")
    if kind == "Str":
        parts.append(content)
    elif kind in _BREAKS:
        parts.append(" ")
    elif kind in _TEXTS:
        parts.append(content[1] if kind == "Math" else f"{content[1]}")
    elif kind in {"Link", "Image"}:
        _walk(content[1], facts, parts)
    else:
        facts.notes += kind == "Note"
        facts.items += _items(kind, content)
        apart = ["\n"] * (kind in _BLOCKS)
        parts += apart
        (_table if kind == "Table" else _walk)(content, facts, parts)
        parts += apart


def _items(kind, content):
    if kind == "OrderedList":
        return len(content[1])
    return len(content) if kind == "BulletList" else 0


def _table(content, facts, parts):
    _attr, caption, _columns, head, bodies, foot = content
    _walk(caption, facts, parts)
    rows = [*head[1], *(row for body in bodies for part in body[2:] for row in part), *foot[1]]
    for row in rows:
        texts = []
        for cell in row[1]:
            texts.append("\n")
            _walk(cell[4], facts, texts)
        facts.rows += any(text.strip() for text in texts)
        parts += texts


def by_satchel(text):
    blocks = [*text.blocks, *(each for note in text.notes.values() for each in note)]
    said = [" ".join(_between_marks(each)) for each in paragraphs_in(blocks)]
    tables = [each for each in blocks if isinstance(each, StructuredTable)]
    items = [each for each in paragraphs_in(blocks) if each.item is not None]
    marks = [run for each in paragraphs_in(blocks) for run in each.runs if run.note]
    rows = sum(any(any(cell) for cell in row) for table in tables for row in table.rows)
    return Facts(Counter(WORD.findall("\n".join(said))), len(marks), len(items), rows)


def _between_marks(paragraph):
    for is_mark, runs in groupby(paragraph.runs, key=lambda run: bool(run.note)):
        if not is_mark:
            yield "".join(run.text for run in runs)


def pictures(text):
    return [each for each in text.blocks if isinstance(each, StructuredPicture)]


def headings(text):
    return [
        (each.heading, each.text)
        for each in text.blocks
        if isinstance(each, StructuredParagraph) and each.heading is not None
    ]
