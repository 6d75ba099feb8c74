"""What pandoc reads in a document: its words and how much of each kind, to hold ours against."""

import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass, field

from index.office.text import StructuredParagraph, StructuredTable, paragraphs_in

WORD = re.compile(r"[^\W_]+")
MARK = "\ue000"  # parts words of different blocks


@dataclass
class Facts:
    """The words of a document, and its footnotes, list items and table rows."""

    words: Counter = field(default_factory=Counter)
    notes: int = 0
    items: int = 0
    rows: int = 0


_PLACES = {
    **dict.fromkeys(("Link", "Span", "Div", "OrderedList", "Quoted", "Cite"), (1,)),
    "Header": (2,),
    "Figure": (2, 1),
}


def words_of(text):
    return Counter(WORD.findall(text.replace("\xad", "")))


def pandoc_facts(file, kind):
    """Return what pandoc reads in `file`, or None where it refuses it."""
    done = subprocess.run(
        ["pandoc", "--from", kind, "--to", "json", file], capture_output=True, check=False
    )
    if done.returncode:
        return None
    read = json.loads(done.stdout)
    facts, text = Facts(), []
    _walk(read["blocks"], facts, text)
    for name in ("title", "subtitle", "author", "date", "abstract"):
        _walk(read["meta"].get(name, []), facts, text)
    facts.words = words_of("".join(text))
    return facts


_BLOCKS = frozenset(
    {
        *(
            "Para",
            "Plain",
            "Header",
            "CodeBlock",
            "LineBlock",
            "Div",
            "Table",
            "Note",
            "BlockQuote",
        ),
        *("LineBreak", "SoftBreak", "Space", "BulletList", "OrderedList", "DefinitionList"),
        *("MetaInlines", "MetaList", "MetaBlocks", "HorizontalRule", "Figure"),
    }
)


def _walk(node, facts, text):
    if isinstance(node, list):
        for each in node:
            _walk(each, facts, text)
    elif isinstance(node, dict) and "t" in node:
        kind = node["t"]
        text.append(MARK if kind in _BLOCKS else "")
        _walk_in(kind, node.get("c"), facts, text)
        text.append(MARK if kind in _BLOCKS else "")


def _walk_in(kind, inner, facts, text):
    if kind in ("Str", "MetaString"):
        text.append(inner)
    elif kind in ("Code", "CodeBlock", "Math"):
        text.append(inner[1])
    elif kind in _PLACES:
        for place in _PLACES[kind]:
            _walk(inner[place], facts, text)
    elif kind == "Table":
        _table(inner, facts, text)
    elif kind not in ("Image", "RawInline", "RawBlock"):
        facts.notes += kind == "Note"
        _walk(inner, facts, text)
    if kind in ("BulletList", "OrderedList"):
        facts.items += len(inner[1] if kind == "OrderedList" else inner)


def _table(inner, facts, text):
    _attributes, caption, _columns, head, bodies, foot = inner
    _walk(caption[1], facts, text)
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
    for row in rows:
        start = len(text)
        for cell in row[1]:
            text.append(MARK)
            _walk(cell[4], facts, text)
            text.append(MARK)
        facts.rows += bool(words_of("".join(text[start:])))


def our_facts(structured):
    """Return the same of a text that we read, whose omitted words are told apart."""
    facts, text = Facts(), []
    marked = [run.note for each in structured.paragraphs() for run in each.runs if run.note]
    for blocks in (structured.blocks, *(structured.notes.get(note, ()) for note in marked)):
        text += [each.text + MARK for each in paragraphs_in(blocks)]
        _count(blocks, facts)
    facts.words, facts.notes = words_of("".join(text)), len(marked)
    return facts


def _count(blocks, facts):
    for block in blocks:
        if isinstance(block, StructuredParagraph):
            is_item = block.item is not None and block.heading is None
            facts.items += is_item and bool(block.text.strip())
        elif isinstance(block, StructuredTable):
            for row in block.rows:
                paragraphs = (each for cell in row for each in paragraphs_in(cell))
                facts.rows += any(words_of(each.text) for each in paragraphs)
                for cell in row:
                    _count(cell, facts)
