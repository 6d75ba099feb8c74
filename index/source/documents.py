"""Makes a document from the blocks of its Markdown."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from index.model import (
    Access,
    Attribution,
    Document,
    Footnote,
    FootnoteMark,
    Level,
    Passage,
    PassageKind,
    PassageTable,
    Picture,
    Section,
    Voice,
)
from index.source.block_checks import BlockChecks
from index.source.checks.care import KEYS
from index.source.levels import Stated
from index.source.markdown.attributes import Attributes
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.source.markdown.inline_text import InlineText
from index.source.markdown.table_text import table_text
from index.source.passages import map_document
from index.source.problems.problem import Problems
from index.values import Value, replace, value_field

_KINDS = {
    SourceBlockKind.PARAGRAPH: PassageKind.PARAGRAPH,
    SourceBlockKind.QUOTE: PassageKind.QUOTE,
    SourceBlockKind.LIST_ITEM: PassageKind.LIST_ITEM,
    SourceBlockKind.TABLE: PassageKind.TABLE,
}
_SECTION_KEYS = frozenset({"voice", "voice_of"})
_PASSAGE_KEYS = _SECTION_KEYS | {"kind", "language", "care", "consent", "access", "as_of", "depth"}
_TABLE_KEYS = (_PASSAGE_KEYS - {"kind", "depth"}) | {"header_rows", "header_columns", "merged"}
_SPEAKER_KEYS = frozenset({"role", "gender", "age", "sector", "speaker"})
_LEVEL_KEYS = frozenset({"read", "share", "read_reason"})
LINE_KEYS = _SPEAKER_KEYS | _LEVEL_KEYS | {"reveals", "line_by"}
"""What a group may say of an attribution line."""
EDITOR = "editor"  # who wrote a line that the source does not have
_SCOPES = ("read", "train", "print", "publish")
GROUP_KEYS: Mapping[SourceBlockKind, frozenset[str]] = {
    SourceBlockKind.HEADING: _SECTION_KEYS,
    SourceBlockKind.PARAGRAPH: _PASSAGE_KEYS,
    SourceBlockKind.QUOTE: _PASSAGE_KEYS | LINE_KEYS,
    SourceBlockKind.LIST_ITEM: _PASSAGE_KEYS,
    SourceBlockKind.TABLE: _TABLE_KEYS,
    SourceBlockKind.FOOTNOTE: frozenset({"mark"}),
    SourceBlockKind.PICTURE: frozenset(),
}
"""What the group of a block may say beside its id."""

_TABLE_HINT = "Count rows and columns from 1, and leave covered cells empty."
_AGE = re.compile(r"[0-9]{1,3}")
_DEPTH = re.compile(r"[1-9][0-9]{0,2}")
_TOP_LEVEL = 2  # a document's title is its front matter's, so its sections begin with ##


class Defaults(Value):
    """Default values of attributes, for passages that do not state them."""

    language: str = "en"
    values: Mapping[str, str] = value_field(default_factory=dict)


class Gathered(Value):
    """What is collected of the passages of a folder while it is read, by their ids.

    `places` are files and lines, `stated` the levels, and `said` which of KEYS are stated.
    """

    places: dict[str, tuple[str, int]] = value_field(default_factory=dict)
    stated: dict[str, Stated] = value_field(default_factory=dict)
    said: dict[str, frozenset[str]] = value_field(default_factory=dict)

    def add(self, other: "Gathered") -> None:
        """Take in what is collected in `other`, whose passages have other ids."""
        self.places.update(other.places)
        self.stated.update(other.stated)
        self.said.update(other.said)


@dataclass(slots=True)
class _OpenSection:
    """A section while its content is read."""

    id: str
    title: str
    level: int
    attributes: Attributes
    passages: list[Passage] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    def closed(self) -> Section:
        return Section(
            self.id,
            self.title,
            self.level,
            tuple(self.passages),
            tuple(self.sections),
            tuple(self.pictures),
        )


class DocumentReader:
    """Reads the blocks of one document.

    `first_line` is the line of the file on which the blocks begin. `gathered` is shared by all
    documents of a folder.
    """

    def __init__(
        self,
        file: str,
        first_line: int,
        defaults: Defaults,
        problems: Problems,
        gathered: Gathered,
    ) -> None:
        self._gathered = gathered
        self._checks = BlockChecks(file, first_line, problems, gathered.places)
        self._defaults = defaults
        self._footnote_ids: dict[str, str] = {}

    def read(self, head: Document, blocks: Sequence[SourceBlock]) -> Document:
        """Return `head` with the sections and footnotes in `blocks`."""
        notes = [block for block in blocks if block.kind is SourceBlockKind.FOOTNOTE]
        self._footnote_ids = {note.label: note.attributes.id for note in notes}
        text = [block for block in blocks if block.kind is not SourceBlockKind.FOOTNOTE]
        marks = [label for block in text for label in block.labels()]
        self._check_footnotes(notes, marks)
        notes.sort(
            key=lambda note: (note.label not in marks, [*marks, note.label].index(note.label))
        )
        footnotes = tuple(self._footnote(note) for note in notes)
        return replace(head, sections=self._sections(text), footnotes=footnotes)

    def _check_footnotes(self, notes: Sequence[SourceBlock], marks: Sequence[str]) -> None:
        labels: set[str] = set()
        for note in notes:
            if note.label in labels:
                self._checks.error(
                    note, "same-footnote", f"Footnote {note.label} is written twice."
                )
            elif note.label not in marks:
                said = f"No mark in the text points to footnote {note.label}."
                self._checks.error(note, "footnote-without-mark", said)
            labels.add(note.label)

    def _sections(self, blocks: Sequence[SourceBlock]) -> tuple[Section, ...]:
        root = _OpenSection("", "", 0, Attributes())
        trail = [root]
        for block in blocks:
            if block.kind is SourceBlockKind.HEADING:
                section = self._section(block)
                _close(trail, down_to=section.level)
                trail.append(section)
            elif len(trail) == 1:
                self._checks.error(
                    block, "no-section", "This text stands before the first heading."
                )
            elif block.picture is not None:
                trail[-1].pictures.append(self._picture(block, len(trail[-1].passages)))
            else:
                trail[-1].passages.append(self._passage(block, trail[-1].attributes))
        _close(trail, down_to=1)
        return tuple(root.sections)

    def _section(self, block: SourceBlock) -> _OpenSection:
        self._checks.check(block, GROUP_KEYS[block.kind])
        level = block.level - _TOP_LEVEL + 1
        if level < 1:
            hint = "Begin sections with ##; the document's title stands in its front matter."
            self._checks.error(block, "heading-level", "This heading has only one #.", hint)
        return _OpenSection(block.attributes.id, block.text, max(1, level), block.attributes)

    def _picture(self, block: SourceBlock, at: int) -> Picture:
        """Return the picture, whose file is named but not read yet."""
        self._checks.check(block, GROUP_KEYS[block.kind])
        file, caption = block.picture or ("", None)
        return Picture(block.attributes.id, file, block.text, 0, 0, at, caption)

    def _passage(self, block: SourceBlock, section: Attributes) -> Passage:
        quote = block.kind is SourceBlockKind.QUOTE
        self._checks.check(block, GROUP_KEYS[block.kind])
        values = dict(self._defaults.values)
        values |= ({} if quote else section.values) | block.attributes.values
        self._gathered.said[block.attributes.id] = _stated_in(values)
        spoken = Voice.QUOTED if quote else Voice.NARRATOR
        words, table = self._words(block)
        kind = self._kind(block, values)
        return Passage(
            id=block.attributes.id,
            kind=kind,
            text=words.text,
            language=values.get("language", self._defaults.language),
            footnotes=self._marks(words),
            attribution=self._attribution(block, values),
            voice=self._checks.one_of(block, Voice, values.get("voice"), spoken),
            voice_of=values.get("voice_of"),
            care=Attributes(values=values).listed("care"),
            consent=self._consent(block, values),
            access=self._access(block, values),
            as_of=values.get("as_of"),
            emphasis=words.emphasis,
            table=table,
            depth=self._depth(block, kind),
        )

    def _kind(self, block: SourceBlock, values: Mapping[str, str]) -> PassageKind:
        own = _KINDS[block.kind]
        kind = self._checks.one_of(block, PassageKind, values.get("kind"), own)
        if kind is PassageKind.TABLE and own is not kind:
            hint = "Write its rows between bars: | one | two |"
            self._checks.error(block, "bad-value", "This passage is no table.", hint)
            return own
        return kind

    def _depth(self, block: SourceBlock, kind: PassageKind) -> int:
        """Return the depth of a list item that its group states, else that of its nesting."""
        said = block.attributes.values.get("depth")
        if said is None:
            return max(1, block.level) if kind is PassageKind.LIST_ITEM else 1
        if kind is not PassageKind.LIST_ITEM:
            self._checks.error(block, "bad-value", "Only a list item has a depth.")
            return 1
        if not _DEPTH.fullmatch(said):
            self._checks.error(
                block, "bad-value", f"The depth “{said[:20]}” is not a whole number from 1."
            )
            return 1
        return int(said)

    def _words(self, block: SourceBlock) -> tuple[InlineText, PassageTable | None]:
        if not block.cells:
            return InlineText(block.text, block.marks, emphasis=block.emphasis), None
        made = table_text(block)
        for fault in made.faults:
            self._checks.error(block, "table-shape", fault, _TABLE_HINT)
        if block.uneven_row:
            said = "This row has not as many cells as the first row of its table."
            line, hint = block.uneven_row, "Give each row as many."
            self._checks.error(block, "table-shape", said, hint, line=line)
        return made.words, made.table

    def _attribution(self, block: SourceBlock, values: dict[str, str]) -> Attribution | None:
        if block.attribution is None:
            own = block.attributes.values
            spoken = own.keys() & LINE_KEYS if block.kind is SourceBlockKind.QUOTE else ()
            for key in sorted(spoken):
                hint = "Write the line as a last paragraph of the quote, beginning with a dash."
                self._checks.error(
                    block, "no-attribution", f"“{key}” has no attribution line.", hint
                )
            return None
        age = values.get("age")
        if age is not None and not _AGE.fullmatch(age):
            self._checks.error(
                block, "bad-value", f"The age “{age[:20]}” is not a whole number of years."
            )
            age = None
        if values.get("line_by", EDITOR) != EDITOR:
            said = "Only “editor” can be said of who wrote a line."
            hint = "Leave it out where the source has the line."
            self._checks.error(block, "bad-value", said, hint)
        self._gathered.stated[block.attributes.id] = Stated(
            self._checks.one_of(block, Level, values.get("read"), None),
            self._checks.one_of(block, Level, values.get("share"), None),
            values.get("read_reason", "").strip(),
        )
        return Attribution(
            text=_told(block.attribution, values),
            role=values.get("role"),
            gender=values.get("gender"),
            age=int(age) if age is not None else None,
            sector=values.get("sector"),
            speaker=values.get("speaker"),
            reveals=block.attributes.listed("reveals"),
        )

    def _consent(self, block: SourceBlock, values: dict[str, str]) -> tuple[str, ...] | None:
        if values.get("consent", "unknown") == "unknown":
            return None
        scopes = Attributes(values=values).listed("consent")
        for scope in scopes:
            if scope not in _SCOPES:
                allowed = ", ".join(_SCOPES)
                self._checks.error(
                    block, "bad-value", f"“{scope}” is not one of: {allowed}, unknown."
                )
        return scopes

    def _access(self, block: SourceBlock, values: dict[str, str]) -> Access | None:
        given = values.get("access", "unknown")
        return None if given == "unknown" else self._checks.one_of(block, Access, given, None)

    def _marks(self, words: InlineText) -> tuple[FootnoteMark, ...]:
        return tuple(FootnoteMark(self._footnote_ids[label], at) for label, at in words.marks)

    def _footnote(self, block: SourceBlock) -> Footnote:
        self._checks.check(block, GROUP_KEYS[block.kind])
        mark = block.attributes.values.get("mark", block.label)
        return Footnote(block.attributes.id, mark, block.text)


def _told(line: str, values: Mapping[str, str]) -> str:
    """Return an attribution `line` as readers see it: an editor's own is in brackets."""
    is_own = values.get("line_by") == EDITOR and not line.startswith("[")
    return f"[{line}]" if is_own else line


def as_received(document: Document, groups: Mapping[str, Mapping[str, str]]) -> Document:
    """Return `document` without the attribution lines that its source does not have.

    `groups` are what the groups of its quotes state, by their ids.
    """
    own = {name for name, values in groups.items() if values.get("line_by") == EDITOR}
    if not own:
        return document
    return map_document(
        document, lambda each: replace(each, attribution=None) if each.id in own else each
    )


def _stated_in(values: Mapping[str, str]) -> frozenset[str]:
    """Return which of KEYS are stated; thousands of passages share the answer."""
    return _alike(tuple(key for key in KEYS if key in values))


@cache
def _alike(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(keys)


def _close(trail: list[_OpenSection], *, down_to: int) -> None:
    """Close the sections of `trail` whose level is `down_to` or deeper."""
    while len(trail) > 1 and trail[-1].level >= down_to:
        section = trail.pop()
        trail[-1].sections.append(section.closed())
