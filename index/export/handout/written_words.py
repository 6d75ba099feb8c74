"""Finds what an export writes of the words of an archive, and takes off what it adds.

Plain text has the marks of footnotes behind a paragraph, and a sign before a list item. Markdown
has marks in the words, emphasis and escapes. Both have a table in lines. On slides the caption of a
table is a part of the title, and each slide repeats its header rows.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise

from index.export.handout.attribution_lines import even
from index.export.handout.handout_file import HandoutPart, plain_paragraphs, typed_lines
from index.export.office.slide import Slide, in_parts
from index.export.read_text import in_translation, note_in_translation
from index.export.text.block import Block, Kind
from index.export.text.markdown import markdown_block
from index.export.text.parts import words_of
from index.export.text.plain import plain_block
from index.export.text.table_cells import ExportTable
from index.export.words import LANGUAGES, Words
from index.model import CELL_END, ROW_END, Archive, Document, Vocabulary
from index.model.links import links_in
from index.values import replace

_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\\$")
_NUMBERED = re.compile(r"&#(\d{1,6});")
_WORD = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[^\W_]+(?: [^\W_]+)?")
_ITEM = re.compile(r"^\s*[•:-]\s+")  # or the caption of a table
_SIGNED = re.compile(r"[\\&\[]|^[•:-]")  # words that have themselves what is taken off others


def as_held(part: HandoutPart, content: Archive) -> HandoutPart:
    """Return `part` with the words of `content` in it as the archive has them.

    Those of a table are a paragraph for each cell. Of other lines of a text marks of footnotes, the
    sign of an item and escapes are taken off: what was altered may be among them.
    """
    if part.is_typed:
        return _typed(part, content)
    return _on_slides(part, content) if part.slides else part


def _typed(part: HandoutPart, content: Archive) -> HandoutPart:
    texts = [even(each.text) for each in part.paragraphs]
    found = _Written(texts).found(_forms(content, " ".join(filter(None, texts))))
    signs = _signs(content)
    lines: list[str] = []
    at = 0
    while at < len(texts):
        if at in found:
            words, at = found[at]
            lines += words
            continue
        lines.append(_without_escapes(signs.sub("", part.paragraphs[at].text)))
        at += 1
    return replace(part, paragraphs=plain_paragraphs(lines))


def _on_slides(part: HandoutPart, content: Archive) -> HandoutPart:
    """Return `part` with each table that has its code there below its caption, and once."""
    named = {link.name for each in part.paragraphs for link in links_in(each.text)}
    tables = [e for e in content.passages() if e.table and e.id in named] if named else []
    for passage in tables:
        alone = [in_translation(passage, made, content.vocabulary) for made in passage.translations]
        for shown in (passage, *alone):
            if shown.table:
                part = _below_caption(part, words_of(replace(shown, footnotes=())))
    return part


def _below_caption(part: HandoutPart, block: Block) -> HandoutPart:
    """Return `part` with the table `block`, if it is there, below its caption."""
    table = block.grid()
    caption = even(table.caption.text) if table.caption else ""
    cells = tuple(_words(block))[1 if caption else 0 :]
    texts = [even(each.text) for each in part.paragraphs]
    found = _Written(texts).found(dict.fromkeys(_slide_forms(table, block.language), cells))
    if not found:
        return part
    ((at, (_cells, after)), *_others) = found.items()
    before = texts[:at]
    above = f"{caption} · "
    if caption and before and before[-1].startswith(above):
        before[-1:] = [before[-1].removeprefix(above), caption]
    elif caption and caption not in before and _is_around(part, caption):
        before.append(caption)
    return replace(part, paragraphs=plain_paragraphs([*before, *cells, *texts[after:]]))


def _is_around(part: HandoutPart, caption: str) -> bool:
    """Return whether `caption` is in the title that several slides have."""
    return any(even(each).startswith((f"{caption} · ", f"{caption} (")) for each in part.around)


def _slide_forms(table: ExportTable, language: str) -> Iterator[str]:
    """Yield the cells of `table` as slides in each language have them."""
    for told in LANGUAGES:
        continued = Words(told, Vocabulary()).say("continued")
        cells: list[str] = []
        for slide in in_parts(Slide("text", "", language=language, table=table), continued):
            shown = slide.grid.table if slide.grid else None
            for cell in (
                (e for row in range(len(shown.rows)) for e in shown.own(row)) if shown else ()
            ):
                cells += [cell.words.text, f"({continued})" if cell.goes_on else ""]
            cells += slide.body.split("\n") if not shown else []
        yield " ".join(filter(None, map(even, cells)))


def _signs(content: Archive) -> re.Pattern[str]:
    """Return what the marks of footnotes look like, within words and behind them, and an item."""
    notes = [note for each in content.documents for note in each.footnotes]
    ids = "|".join(re.escape(note.id) for note in notes)
    marks = "|".join(dict.fromkeys(re.escape(note.mark) for note in notes))
    patterns = [_ITEM.pattern]
    patterns += [rf"\[\^(?:{ids})\](?!:)", rf"(?:\s\[(?:{marks})\])+$"] if notes else []
    return re.compile("|".join(patterns))


def _without_escapes(line: str) -> str:
    told = _ESCAPED.sub("", line.rstrip()) if "\\" in line else line
    return _NUMBERED.sub(lambda found: chr(int(found[1])), told) if "&#" in told else told


class _Written:
    """Finds forms of words that stand whole in several paragraphs."""

    def __init__(self, texts: list[str]) -> None:
        filled = [(at, each) for at, each in enumerate(texts) if each]
        self._places = [at for at, _each in filled]
        self._whole = " ".join(each for _at, each in filled)
        self._starts = [0, *accumulate(len(each) + 1 for _at, each in filled)]

    def found(self, forms: Mapping[str, tuple[str, ...]]) -> dict[int, tuple[tuple[str, ...], int]]:
        """Return paragraph -> the words for those from there on, and the paragraph after them."""
        found: dict[int, tuple[tuple[str, ...], int]] = {}
        taken: set[int] = set()
        for form in sorted(forms, key=len, reverse=True):
            for run in self._runs(form):
                if taken.isdisjoint(run):
                    taken |= {*run}
                    found[self._places[run[0]]] = forms[form], self._places[run[-1]] + 1
        return found

    def _runs(self, form: str) -> Iterator[range]:
        """Yield the filled paragraphs that are `form` together."""
        at = self._whole.find(form)
        while at >= 0:
            first = bisect_left(self._starts, at)
            last = bisect_left(self._starts, at + len(form) + 1)
            ends = (at, at + len(form) + 1)
            if last < len(self._starts) and (self._starts[first], self._starts[last]) == ends:
                yield range(first, last)
            at = self._whole.find(form, at + 1)


def _forms(content: Archive, whole: str) -> dict[str, tuple[str, ...]]:
    """Return what a text has for words of `content` -> these words, a paragraph each."""
    forms: dict[str, tuple[str, ...]] = {}
    held = {*_pairs(whole)}
    for document in content.documents:
        signs = {note.id: note.mark for note in document.footnotes}
        for block in _blocks(content, document):
            if _longest_pair(block) not in held:
                continue
            words = tuple(_words(block))
            plain = " ".join(words)
            for written in (plain_block(block, signs), markdown_block(block)):
                form = " ".join(filter(None, map(even, typed_lines(written))))
                if form and (form != plain or len(words) > 1 or _SIGNED.search(form)):
                    forms.setdefault(form, words)
    return forms


def _pairs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of `text`, and each two that follow one another."""
    words = _WORD.findall(text)
    yield ()
    yield from ((word,) for word in words)
    yield from pairwise(words)


def _longest_pair(block: Block) -> tuple[str, ...]:
    """Return two words of `block` between which no format writes a sign, or one, or none."""
    cuts = {mark.at for mark in block.marks}
    cuts |= {at for each in block.emphasis for at in (each.start, each.end)}
    parts = (block.text[start:end] for start, end in pairwise((0, *sorted(cuts), None)))
    found = (words for part in parts for words in _WORDS.findall(part))
    return tuple(max(found, key=lambda each: (" " in each, len(each)), default="").split())


def _blocks(content: Archive, document: Document) -> Iterator[Block]:
    """Yield the blocks of the words of `document`: originals, and translations as they stand."""
    for passage in document.passages():
        yield words_of(passage)
        for made in passage.translations:
            yield words_of(in_translation(passage, made, content.vocabulary))
            yield Block(Kind.TRANSLATION, made.text, made.language)
    for note in document.footnotes:
        for each in (note, *(note_in_translation(note, made) for made in note.translations)):
            yield Block(Kind.FOOTNOTE, each.text, "", name=note.id, sign=note.mark)


def _words(block: Block) -> Iterable[str]:
    if block.kind is not Kind.GRID:
        return filter(None, [even(block.text)])
    return filter(None, map(even, block.text.replace(ROW_END, CELL_END).split(CELL_END)))
