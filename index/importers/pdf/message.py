"""Writes a structured text as JSON, and reads it again: what a child process answers with."""

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any

from index.office.text import (
    FileStatement,
    ListPlace,
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    StructuredText,
    StructureGuess,
    TextRun,
)

_DEEPEST = 8  # tables in tables
_LOOKS = ("is_bold", "is_italic", "is_raised", "is_lowered")


def encode(text: StructuredText) -> bytes:
    """Return `text` as JSON."""
    told = {
        "blocks": [_block(block) for block in text.blocks],
        "notes": {key: [_block(block) for block in held] for key, held in text.notes.items()},
        "omissions": [[each.kind, each.text, each.paragraph, each.page] for each in text.omissions],
        "guesses": [
            [each.kind, each.text, each.certainty, each.paragraph, each.page]
            for each in text.guesses
        ],
        "statements": [[each.field, each.text] for each in text.statements],
        "title": text.title,
    }
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")


def decode(data: bytes) -> StructuredText:
    """Return the text that `encode` wrote. Raises ValueError for anything else."""
    try:
        told = json.loads(data)
        return StructuredText(
            tuple(_read_block(block) for block in told["blocks"]),
            {_text(key): tuple(map(_read_block, held)) for key, held in told["notes"].items()},
            tuple(_read_omission(each) for each in told["omissions"]),
            _text(told["title"]),
            guesses=tuple(map(_read_guess, told["guesses"])),
            statements=tuple(map(_read_statement, told["statements"])),
        )
    except (AttributeError, IndexError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a structured text") from error


def _block(block: StructuredBlock) -> dict[str, Any]:
    if isinstance(block, StructuredTable):
        rows = [[[_block(each) for each in cell] for cell in row] for row in block.rows]
        spans = [[*place, *span] for place, span in block.spans.items()]
        return {"rows": rows, "heads": block.heads, "spans": spans, "page": block.page}
    if isinstance(block, StructuredPicture):
        data = b64encode(block.data).decode()
        return {"name": block.name, "data": data, "said": block.description, "page": block.page}
    item = block.item and [block.item.list, block.item.level, block.item.number]
    return {
        "runs": [_run(run) for run in block.runs],
        "styles": block.styles,
        "heading": block.heading,
        "item": item,
        "quote": block.is_quote,
        "guessed": block.is_guessed,
        "page": block.page,
    }


def _run(run: TextRun) -> list[Any]:
    return [run.text, run.note, run.language, *(getattr(run, look) for look in _LOOKS)]


def _read_block(told: Any, depth: int = 0) -> StructuredBlock:
    if depth > _DEEPEST:
        raise ValueError("too deep")
    page = _number(told["page"])
    if "rows" in told:
        rows = tuple(
            tuple(tuple(_read_block(each, depth + 1) for each in cell) for cell in row)
            for row in told["rows"]
        )
        spans = {(_number(a), _number(b)): (_number(c), _number(d)) for a, b, c, d in told["spans"]}
        return StructuredTable(rows, _number(told["heads"]), spans, page)
    if "data" in told:
        data = b64decode(_text(told["data"]), validate=True)
        return StructuredPicture(_text(told["name"]), data, _text(told["said"]), page)
    heading, item = told["heading"], told["item"]
    return StructuredParagraph(
        tuple(map(_read_run, told["runs"])),
        tuple(map(_text, told["styles"])),
        heading=None if heading is None else _number(heading),
        item=item and ListPlace(_text(item[0]), _number(item[1]), _text(item[2])),
        is_quote=bool(told["quote"]),
        is_guessed=bool(told["guessed"]),
        page=page,
    )


def _read_run(told: Sequence[Any]) -> TextRun:
    text, note, language, *looks = told
    shown = dict(zip(_LOOKS, map(bool, looks), strict=True))
    return TextRun(_text(text), note=_text(note), language=_text(language), **shown)


def _read_omission(told: Sequence[Any]) -> Omission:
    kind, text, paragraph, page = told
    return Omission(OmissionKind(kind), _text(text), _number(paragraph), _number(page))


def _read_statement(told: Sequence[Any]) -> FileStatement:
    field, text = told
    return FileStatement(_text(field), _text(text))


def _read_guess(told: Sequence[Any]) -> StructureGuess:
    kind, text, certainty, paragraph, page = told
    return StructureGuess(
        _text(kind), _text(text), _text(certainty), _number(paragraph), _number(page)
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < 1 << 31:
        raise TypeError(value)
    return value
