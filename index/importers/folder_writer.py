"""Writes documents as files of an editor's folder, escaped so that they read back unchanged."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence, Set

from index.importers.draft import (
    DraftDocument,
    DraftPassage,
    DraftPicture,
    DraftSection,
    DraftTable,
)
from index.importers.ids import Ids
from index.importers.structure.blocks import TextBlockKind
from index.importers.structure.emphasis_marks import write_emphasis
from index.importers.structure.markdown_escapes import escaped_start
from index.importers.structure.speaker_words import KnownValue, speaker_words
from index.model import Emphasis, written_cells
from index.values import Value

_STARTS = re.compile(r"(#{1,6}(?=\s|$)|>|!\[|[-+*:](?=\s|$))")
_NUMBER = re.compile(r"[0-9]+(-[0-9]+)?")
_IN_BRACKETS = re.compile(r"[\\\[\]`*_<&]")
_ATTRIBUTION = re.compile(r"[—–-]\s+")
_PREFIXES = {TextBlockKind.QUOTE: "q", TextBlockKind.ITEM: "i", TextBlockKind.TABLE: "table"}
_MARKUP = re.compile(  # the sign first, which is found fastest
    r"\\|\*|\^|~|\[(?=\^)|_(?:(?<![^\W_]_)|(?![^\W_]))"
)

CODEBOOK = """# The themes of this archive, once for each:
#
# [[theme]]
# id = "wages"
# label.en = "Wages"
# definition.en = "What people are paid, and whether they can live on it."
"""
UNKNOWN_DEFAULTS = """[defaults]
consent = "unknown"
access = "unknown"
read = "none"
share = "none"
"""
_VOCABULARY = """# The words that readers see for roles, genders and sectors, once for each:
#
# [[role]]
# id = "vendor"
# label.en = "Vendor"
# plural.en = "Vendors"
"""


def vocabulary_toml(documents: Sequence[DraftDocument]) -> str:
    """Return `vocabulary.toml`, with proposed words for the values found in attributions."""
    found = vocabulary_entries(documents)
    return "\n".join(found) if found else _VOCABULARY


def vocabulary_entries(
    documents: Sequence[DraftDocument], held: Set[tuple[str, str]] = frozenset()
) -> list[str]:
    """Return an entry for each value that `documents` use; `held` are those there already."""
    passages = [each for document in documents for each in document.passages()]
    used = {(name, value) for passage in passages for name, value in passage.fields.items()}
    return value_entries(used - held)


def value_entries(used: Set[tuple[str, str]]) -> list[str]:
    """Return an entry of the vocabulary for each value of `used`, by field and id."""
    return [
        _entry(name, known)
        for name, values in speaker_words().values.items()
        for known in values
        if (name, known.id) in used
    ]


def _entry(name: str, known: KnownValue) -> str:
    lines = [f"[[{name}]]", f"id = {_quoted(known.id)}"]
    for key, wording in (("label", known.label), ("plural", known.plural)):
        lines += (f"{key}.{language} = {_quoted(words)}" for language, words in wording.items())
    return "\n".join([*lines, ""])


def archive_toml(name: str, created: str, documents: Sequence[DraftDocument]) -> str:
    """Return `archive.toml` for `documents`, with unknown consent."""
    first = documents[0]
    return f"""id = {_quoted(name)}
edition = 1
created = {_quoted(created)}
language = {_quoted(first.language)}
title.{first.language} = {_quoted(first.title)}
consent_confirmed = false

{UNKNOWN_DEFAULTS}"""


class WrittenDocument(Value):
    """A file of `documents/`, and the line of the received text on which each of its ids begins."""

    text: str
    lines: Mapping[str, int]


def written_document(
    document: DraftDocument, name: str, source: str, ids: Ids, language: str
) -> WrittenDocument:
    """Return `document` as a file of `documents/`. `language` is the archive's."""
    head = [f"id = {_quoted(name)}", f"title = {_quoted(document.title)}"]
    if not document.titled:
        head.append('title_by = "editor"')
    if document.language != language:
        head.append(f"language = {_quoted(document.language)}")
    head.append(f"source = {_quoted(source)}")
    if document.left_out:
        head.append(f"left_out = [{', '.join(map(str, document.left_out))}]")
    lines: dict[str, int] = {}
    body = "\n\n".join(_blocks(document, ids, lines))
    return WrittenDocument("\n".join(["+++", *head, "+++", "", body, ""]), lines)


def _blocks(document: DraftDocument, ids: Ids, lines: dict[str, int]) -> Iterator[str]:
    """Yield the blocks of `document`, and note in `lines` where each begins."""
    for section in document.sections:
        name = ids.give("", section.title)
        lines[name] = section.line
        yield f"{'#' * (section.level + 1)} {_escaped(section.title)} {{#{name}}}"
        yield from _content(section, ids, lines)
    for note in document.footnotes:
        mark = f' mark="{note.mark}"' if note.mark != note.label else ""
        is_number = _NUMBER.fullmatch(note.label) is not None
        name = ids.give("f", note.label) if is_number else ids.number("f")
        yield f"[^{note.label}]: {_at_start(_escaped(note.text))} {{#{name}{mark}}}"


def _content(section: DraftSection, ids: Ids, lines: dict[str, int]) -> Iterator[str]:
    """Yield the passages and the pictures of a section in their order."""
    left = list(reversed(section.pictures))
    open_lists = 0
    for number in range(len(section.passages) + 1):
        while left and left[-1].at <= number:
            open_lists = 0
            yield _picture(left.pop(), ids)
        if number < len(section.passages):
            passage = section.passages[number]
            open_lists = _lists_at(passage, open_lists)
            name = ids.number(_PREFIXES.get(passage.kind, "p"))
            lines[name] = passage.line
            yield _passage(passage, name, open_lists)


def _lists_at(passage: DraftPassage, above: int) -> int:
    """Return in how many lists `passage` can be written; the block above it stands in `above`."""
    return min(passage.level, above + 1) if passage.kind is TextBlockKind.ITEM else 0


def _picture(picture: DraftPicture, ids: Ids) -> str:
    said = _IN_BRACKETS.sub(r"\\\g<0>", picture.description)
    return f"![{said}]({picture.file}) {{#{ids.number('picture')}}}"


def _passage(passage: DraftPassage, name: str, lists: int) -> str:
    """Return `passage` as Markdown; a list item is nested in so many `lists`."""
    group = _group(passage, name, lists)
    if passage.table is not None:
        return _table(passage, passage.table, group)
    paragraphs = [_at_start(each) for each in _written(passage)]
    if passage.kind is TextBlockKind.QUOTE:
        return _quote(paragraphs, group, passage.attribution)
    if passage.kind is TextBlockKind.ITEM:
        return f"{'  ' * (lists - 1)}- {paragraphs[0]} {group}"
    return f"{paragraphs[0]} {group}"


def _written(passage: DraftPassage) -> list[str]:
    """Return the paragraphs of `passage` as Markdown."""
    held = zip(passage.paragraphs, passage.marks, strict=True)
    return [
        write_emphasis(text, passage.emphasis.get(number, ()), _escaped, marks)
        for number, (text, marks) in enumerate(held)
    ]


def markdown_words(
    text: str, emphasis: Sequence[Emphasis], marks: Sequence[tuple[str, int]]
) -> str:
    """Return a block's words as Markdown that reads back as them."""
    return _at_start(write_emphasis(text, emphasis, _escaped, marks))


def _table(passage: DraftPassage, table: DraftTable, group: str) -> str:
    """Return a table, its caption and group above it."""
    written = _written(passage)
    caption = written[0] if table.has_caption else ""
    cells = [each.replace("|", "\\|") for each in written[table.has_caption :]]
    rows = [cells[at : at + table.columns] for at in range(0, len(cells), table.columns)]
    if not table.header_rows:
        rows.insert(0, [""] * table.columns)  # Markdown has no table without a header row
    rows.insert(1, ["---"] * table.columns)
    lines = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([" ".join(filter(None, (":", caption, group))), "", *lines])


def _quote(paragraphs: list[str], group: str, attribution: str | None) -> str:
    while attribution is None and len(paragraphs) > 1 and _may_attribute(paragraphs[-1]):
        paragraphs = [*paragraphs[:-2], " ".join(paragraphs[-2:])]
    said = [*paragraphs[:-1], f"{paragraphs[-1]} {group}"]
    if attribution is not None:
        said.append(f"— {_escaped(attribution)}")
    return "\n>\n".join(f"> {part}" for part in said)


def _may_attribute(paragraph: str) -> bool:
    """Return whether the last paragraph of a quote would be read as its attribution."""
    return _ATTRIBUTION.match(f"{paragraph.lstrip('\\')} ") is not None  # its group comes after


def _group(passage: DraftPassage, name: str, lists: int) -> str:
    fields = "".join(f" {key}={value}" for key, value in passage.fields.items())
    lead_in = " kind=lead-in" if passage.kind is TextBlockKind.LEAD_IN else ""
    language = f" language={passage.language}" if passage.language else ""
    is_deeper = passage.kind is TextBlockKind.ITEM and passage.level > lists
    depth = f" depth={passage.level}" if is_deeper else ""
    return f"{{#{name}{lead_in}{language}{depth}{fields}{_shape(passage.table)}}}"


def _shape(table: DraftTable | None) -> str:
    if table is None:
        return ""
    rows = f" header_rows={table.header_rows}" if table.header_rows > 1 else ""
    columns = f" header_columns={table.header_columns}" if table.header_columns else ""
    return rows + columns + (f' merged="{written_cells(table.merged)}"' if table.merged else "")


def _escaped(text: str) -> str:
    """Return `text` escaped so that nothing within a line is read as markup."""
    return _MARKUP.sub(r"\\\g<0>", text)


def _at_start(text: str) -> str:
    """Return a block's escaped `text` so that its beginning is not read as markup either."""
    return escaped_start(text, _STARTS)


def _quoted(text: str) -> str:
    """Return `text` as a TOML string, whose escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
