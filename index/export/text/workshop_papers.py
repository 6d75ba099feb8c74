"""Makes the blocks of what participants of a workshop get on paper.

A handout has what the trainer chose; sheets for groups divide its passages; an evaluation asks the
same before and after. An extract for print has no notes, purpose or minutes of a set.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby, pairwise
from typing import override

from index.export.extract import Extract
from index.export.provenance import (
    as_of,
    cited_alone,
    code_of,
    level_line,
    numbers_lines,
    where_of,
)
from index.export.text.block import Block, Kind
from index.export.text.items import Shown
from index.export.text.parts import BlockMaker, paragraphs_of
from index.model import Document, Item, ItemKind, Passage
from index.model.shown_text import title_in
from index.values import Value, replace

_LINES = 4  # to write on, below a question
_REPORT_LINES, _FORM_LINES = 8, 12  # as much as a page has room for
_LARGE_LINES = 4, 2  # the same in large print
_STRIP_LINES, _STRIP_LETTERS = 9, 600  # of what a strip has room for, also in large print
_SEVERAL = 2
_ASKED = (ItemKind.QUESTION, ItemKind.TASK)
_SCALES = ("knowing", "acting", "finding")
_REPORTS = ("report_read", "report_differed", "report_told")


class PaperKind(StrEnum):
    """What is put on paper for the participants of a workshop."""

    HANDOUT = "handout"
    GROUPS = "groups"
    EVALUATION = "evaluation"

    @property
    def shown(self) -> frozenset[ItemKind]:
        """The kinds of the items of a set that are on it."""
        return _SHOWN[self]


_SHOWN = {
    PaperKind.HANDOUT: frozenset(ItemKind) - {ItemKind.PAUSE},
    PaperKind.GROUPS: frozenset({ItemKind.PASSAGE, *_ASKED}),
    PaperKind.EVALUATION: frozenset[ItemKind](),
}


class PaperWish(Value):
    """What participants get: `kind`, in `large` print, with `room` to write, for so many `groups`.

    `checked` is the day on which the contacts were checked, as the trainer wrote it, or "".
    """

    kind: PaperKind
    large: bool = False
    room: bool = True
    groups: int = 3
    checked: str = ""

    def blocks(self, extract: Extract) -> Iterator[Block]:
        """Yield the blocks of what is wished of `extract`, without its contacts: see `strip`."""
        if self.kind is PaperKind.EVALUATION:
            return _evaluation(extract, self)
        papers = _Papers(extract, self)
        blocks = papers.handout() if self.kind is PaperKind.HANDOUT else papers.groups()
        return _marked(extract, blocks)

    def passages_of_groups(self, extract: Extract) -> tuple[tuple[str, ...], ...]:
        """Return the ids of the passages that each group gets, in their order."""
        items = extract.chosen.items if extract.chosen else ()
        return tuple(tuple(each.target for each in own) for own in _divided(items, self.groups))

    def for_every_group(self, extract: Extract) -> tuple[Item, ...]:
        """Return the questions that stand apart from passages, and the tasks."""
        items = extract.chosen.items if extract.chosen else ()
        if len(_divided(items, self.groups)) < _SEVERAL:
            return ()
        return tuple(asked for asked, names in _about(items) if not names)

    def for_one_of_several(self, extract: Extract) -> tuple[Item, ...]:
        """Return the questions about passages that several groups have."""
        items = extract.chosen.items if extract.chosen else ()
        parts = [{item.target for item in own} for own in _divided(items, self.groups)]
        return tuple(
            asked for asked, names in _about(items) if not any(own >= {*names} for own in parts)
        )

    def strip(self, extract: Extract) -> tuple[str, ...]:
        """Return the lines of a strip to tear off, with the contacts of the set; () without any.

        Nothing on it tells what the workshop was about.
        """
        contacts = _contacts(extract) if self.kind is PaperKind.HANDOUT else ()
        return (*contacts, self._checked(extract)) if _fits_strip(contacts) else ()

    def contacts(self, extract: Extract) -> Iterator[Block]:
        """Yield the contacts as a page of their own, where they are too long for a strip."""
        contacts = _contacts(extract)
        if contacts and not _fits_strip(contacts):
            heading, *lines = self._contact_blocks(extract)
            yield from (replace(heading, level=1, begins=True), *lines)

    def contacts_of_group(self, extract: Extract) -> Iterator[Block]:
        """Yield the contacts below what a group reads: its sheet to report back is handed in."""
        if _contacts(extract):
            yield from self._contact_blocks(extract)

    def _contact_blocks(self, extract: Extract) -> Iterator[Block]:
        language = extract.words.language
        heading, *lines = (*_contacts(extract), self._checked(extract))
        yield Block(Kind.HEADING, heading, language, level=2)
        yield from (Block(Kind.PROMPT, line, language) for line in lines)

    def _checked(self, extract: Extract) -> str:
        return extract.words.say("checked", day=self.checked or "_" * 12)


def _contacts(extract: Extract) -> tuple[str, ...]:
    """Return a heading that does not say what a workshop was about, and its contacts, or ()."""
    lines = tuple(paragraphs_of(extract.contacts))
    return (extract.words.say("useful"), *lines) if lines else ()


def _fits_strip(contacts: Sequence[str]) -> bool:
    lines = sum(part.count("\n") + 1 for part in contacts)
    return 0 < lines <= _STRIP_LINES and sum(map(len, contacts)) <= _STRIP_LETTERS


def _marked(extract: Extract, blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield `blocks`, with the name of a language above what is in another than the paper."""
    own, words = ("", extract.words.language), extract.words
    for language, those in groupby(blocks, key=lambda block: block.language):
        if language not in own:
            told = words.say("in_original", language=words.name("language", language))
            yield Block(Kind.LABEL, told, words.language, leads=True)
        yield from those


class _PaperMaker(BlockMaker):
    """Makes blocks of passages with a code alone as their source, and without editor's notes."""

    def __init__(self, extract: Extract) -> None:
        super().__init__(extract)
        self.notes = {}

    @override
    def source(self, document: Document, passage: Passage) -> str:
        parts = (as_of(self.extract, passage), code_of(self.extract, passage))
        return "\n".join(filter(None, parts))


class _Papers:
    """Makes the blocks of a handout, or of sheets for groups."""

    def __init__(self, extract: Extract, wish: PaperWish) -> None:
        self._extract, self._wish = extract, wish
        self._words = extract.words
        self._parts = _PaperMaker(extract)
        self._shown = Shown(self._parts)
        self._items = extract.chosen.items if extract.chosen else ()

    def handout(self) -> Iterator[Block]:
        """Yield the title, the items without pauses, and terms and sources."""
        yield self._title()
        for item in self._items:
            if item.kind is ItemKind.PASSAGE:
                yield from self._passage(item)
            elif item.kind in PaperKind.HANDOUT.shown and item.kind is not ItemKind.TERM:
                yield from self._shown.item(item)
            if item.kind in _ASKED:
                yield from self._room()
        yield from self._parts.below_charts(len(self._shown.tables))
        terms = {item.target for item in self._items if item.kind is ItemKind.TERM}
        entries = [each for each in self._extract.archive.glossary if each.id in terms]
        yield from self._parts.glossary(entries)
        yield from self._sources()
        yield from self._wish.contacts(self._extract)

    def groups(self) -> Iterator[Block]:
        """Yield for each group its passages with their tasks, and a sheet to report back."""
        for number, (passages, tasks) in enumerate(_shares(self._items, self._wish.groups), 1):
            name = self._words.say("group", number=number)
            yield replace(self._own_heading(name), begins=number > 1)
            for item in passages:
                yield from self._passage(item)
            yield from self._unchanged(passages, tables=False)
            yield from self._tasks(tasks)
            yield from self._wish.contacts_of_group(self._extract)
            yield replace(self._own_heading(f"{name}: {self._words.say('report')}"), begins=True)
            for prompt in _REPORTS:
                yield self._parts.ours(Kind.PROMPT, self._words.say(prompt))
                yield _lines(_LARGE_LINES[0] if self._wish.large else _REPORT_LINES)

    def _title(self) -> Block:
        title = self._extract.chosen.title if self._extract.chosen else {}
        return self._parts.worded(Kind.TITLE, title, self._extract.title)

    def _own_heading(self, text: str) -> Block:
        return Block(Kind.HEADING, text, self._words.language, level=1)

    def _room(self) -> Iterator[Block]:
        if self._wish.room:
            yield _lines(_LINES)

    def _tasks(self, tasks: Sequence[Item]) -> Iterator[Block]:
        """Yield what a group is asked, each with room to write."""
        for item in tasks:
            yield from self._shown.item(item)
            yield from self._room()
        if not tasks:
            yield self._parts.ours(Kind.PROMPT, self._words.say("group_task"))
            yield from self._room()

    def _passage(self, item: Item) -> Iterator[Block]:
        """Yield the blocks of a passage, and below them the footnotes that it marks."""
        row = self._shown.placed[item.target]
        marked = {mark.footnote for mark in row.passage.footnotes}
        notes = [note for note in row.document.footnotes if note.id in marked]
        *blocks, last = self._shown.marked(item)
        yield from (*blocks, replace(last, leads=last.leads or bool(notes)))
        for note in notes:
            yield from self._parts.footnote(note, row.document.language)

    def _unchanged(self, items: Sequence[Item], *, tables: bool) -> Iterator[Block]:
        """Yield that a phrase of `items` is underlined by the trainer, and what numbers tell."""
        if any(map(self._shown.phrase, items)):
            yield self._parts.ours(Kind.LABEL, self._words.say("underlined"))
        for line in numbers_lines(self._extract, tables=tables):
            yield self._parts.ours(Kind.LABEL, line)

    def _sources(self) -> Iterator[Block]:
        """Yield where the passages are from, and what a reader of them has to know."""
        taken, words = self._extract, self._words
        yield self._parts.heading("sources")
        for document in taken.archive.documents:
            title = title_in(document, words.language)
            if title != document.title:
                yield self._parts.ours(Kind.LABEL, title)
            yield Block(Kind.LABEL, cited_alone(taken.words, document), document.language)
        yield self._parts.ours(Kind.LABEL, where_of(taken))
        if taken.quotes:
            yield self._parts.ours(Kind.LABEL, level_line(taken))
        yield from self._unchanged(self._items, tables=bool(taken.tables))
        licence = taken.archive.licence
        if licence:
            yield self._parts.ours(Kind.LABEL, f"{words.say('licence')}: {licence}")
        if taken.archive.rights:
            yield self._parts.worded(Kind.LABEL, taken.archive.rights)


def _shares(items: Sequence[Item], groups: int) -> Iterator[tuple[list[Item], list[Item]]]:
    """Yield the passages of each group, in their order, and what it is asked.

    A question is for the group that has the passage before it; one that stands apart is for all, as
    a task is.
    """
    about = list(_about(items))
    for own in _divided(items, groups):
        held = {item.target for item in own}
        yield own, [task for task, names in about if not names or names[-1] in held]


def _divided(items: Sequence[Item], groups: int) -> list[list[Item]]:
    """Return the passages of each group, in their order. No group is without a passage.

    Passages that one question is about stay together, unless there are more groups than that gives
    something to read: then the largest of those that belong together are divided.
    """
    parts = list(_together(items))
    groups = min(groups, sum(map(len, parts)))
    while len(parts) < groups:
        at = max(range(len(parts)), key=lambda number: len(parts[number]))
        half = len(parts[at]) // 2
        parts[at : at + 1] = [parts[at][:half], parts[at][half:]]
    while len(parts) > groups:
        sizes = [len(one) + len(other) for one, other in pairwise(parts)]
        at = sizes.index(min(sizes))
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts


def _together(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Yield the passages that belong together: those before a question, or one without any."""
    held: list[Item] = []
    for item in items:
        if item.kind is ItemKind.PASSAGE:
            held.append(item)
        elif item.kind in _ASKED and held:
            yield held
            held = []
    yield from ([each] for each in held)


def _about(items: Sequence[Item]) -> Iterator[tuple[Item, tuple[str, ...]]]:
    """Yield each question and the passages before it, back to the one before; tasks without any.

    A question stands apart, and has none, where something else than an instruction is between.
    """
    held: tuple[str, ...] = ()
    is_asked = False
    for item in items:
        if item.kind is ItemKind.PASSAGE:
            held = (item.target,) if is_asked else (*held, item.target)
            is_asked = False
        elif item.kind in _ASKED:
            is_asked = True
            yield item, () if item.kind is ItemKind.TASK else held
        elif item.kind is not ItemKind.INSTRUCTION:
            held = ()


def _lines(count: int) -> Block:
    return Block(Kind.ROOM, "", "", level=count)


def _evaluation(extract: Extract, wish: PaperWish) -> Iterator[Block]:
    """Yield one form for before and after: three scales and an open question."""
    words, parts = extract.words, BlockMaker(extract)
    title = extract.chosen.title if extract.chosen else {}
    text, language = words.worded(title)
    yield Block(Kind.HEADING, text or extract.title, language, level=1)
    yield parts.ours(Kind.LINE, words.say("evaluation_how"))
    yield parts.ours(Kind.PROMPT, words.say("evaluation_when"))
    for name in _SCALES:
        yield parts.ours(Kind.PROMPT, words.say(f"evaluation_{name}"))
        ends = words.say("evaluation_least"), words.say("evaluation_most")
        yield Block(Kind.SCALE, "", words.language, rows=(ends,))
    yield parts.ours(Kind.PROMPT, words.say("evaluation_open"))
    yield _lines(_LARGE_LINES[1] if wish.large else _FORM_LINES)
