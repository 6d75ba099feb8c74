"""Makes a document from the blocks of its Markdown."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from index.limits import ID
from index.model import (
    Access,
    Attribution,
    Document,
    Footnote,
    FootnoteMark,
    Level,
    Passage,
    PassageKind,
    Picture,
    Section,
    Voice,
)
from index.source.attributes import ID_HINT, Attributes
from index.source.checks.care import KEYS
from index.source.levels import Stated
from index.source.markdown import SourceBlock, SourceBlockKind
from index.source.problems.problem import Problems

_KINDS = {
    SourceBlockKind.PARAGRAPH: PassageKind.PARAGRAPH,
    SourceBlockKind.QUOTE: PassageKind.QUOTE,
    SourceBlockKind.LIST_ITEM: PassageKind.LIST_ITEM,
}
_SECTION_KEYS = frozenset({"voice", "voice_of"})
_PASSAGE_KEYS = _SECTION_KEYS | {"kind", "language", "care", "consent", "access", "as_of"}
_SPEAKER_KEYS = frozenset({"role", "gender", "age", "sector", "speaker"})
_LEVEL_KEYS = frozenset({"read", "share", "read_reason"})
_LINE_KEYS = _SPEAKER_KEYS | _LEVEL_KEYS | {"reveals"}
_QUOTE_KEYS = _PASSAGE_KEYS | _LINE_KEYS
_SCOPES = ("read", "train", "print", "publish")
_FOOTNOTE_KEYS = frozenset({"mark"})
_PICTURE_KEYS: frozenset[str] = frozenset()
_OPENED = re.compile(r"\{#[^{}\n]*$")
_AGE = re.compile(r"[0-9]{1,3}")
_TOP_LEVEL = 2  # a document's title is its front matter's, so its sections begin with ##


@dataclass(frozen=True, slots=True)
class Defaults:
    """Default values of attributes, for passages that do not state them."""

    language: str = "en"
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is collected of the passages of a folder while it is read, by their ids.

    `places` are files and lines, `stated` the levels, and `said` which of KEYS are stated.
    """

    places: dict[str, tuple[str, int]] = field(default_factory=dict)
    stated: dict[str, Stated] = field(default_factory=dict)
    said: dict[str, frozenset[str]] = field(default_factory=dict)


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
        self._file = file
        self._first_line = first_line
        self._defaults = defaults
        self._problems = problems
        self._footnote_ids: dict[str, str] = {}

    def read(self, head: Document, blocks: Sequence[SourceBlock]) -> Document:
        """Return `head` with the sections and footnotes in `blocks`."""
        notes = [block for block in blocks if block.kind is SourceBlockKind.FOOTNOTE]
        self._footnote_ids = {note.label: note.attributes.id for note in notes}
        text = [block for block in blocks if block.kind is not SourceBlockKind.FOOTNOTE]
        marks = [label for block in text for label, _at in block.marks]
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
                self._error(note, "same-footnote", f"Footnote {note.label} is written twice.")
            elif note.label not in marks:
                said = f"No mark in the text points to footnote {note.label}."
                self._error(note, "footnote-without-mark", said)
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
                self._error(block, "no-section", "This text stands before the first heading.")
            elif block.picture is not None:
                trail[-1].pictures.append(self._picture(block, len(trail[-1].passages)))
            else:
                trail[-1].passages.append(self._passage(block, trail[-1].attributes))
        _close(trail, down_to=1)
        return tuple(root.sections)

    def _section(self, block: SourceBlock) -> _OpenSection:
        self._check(block, _SECTION_KEYS)
        level = block.level - _TOP_LEVEL + 1
        if level < 1:
            hint = "Begin sections with ##; the document's title stands in its front matter."
            self._error(block, "heading-level", "This heading has only one #.", hint)
        return _OpenSection(block.attributes.id, block.text, max(1, level), block.attributes)

    def _picture(self, block: SourceBlock, at: int) -> Picture:
        """Return the picture, whose file is named but not read yet."""
        self._check(block, _PICTURE_KEYS)
        file, caption = block.picture or ("", None)
        return Picture(block.attributes.id, file, block.text, 0, 0, at, caption)

    def _passage(self, block: SourceBlock, section: Attributes) -> Passage:
        quote = block.kind is SourceBlockKind.QUOTE
        self._check(block, _QUOTE_KEYS if quote else _PASSAGE_KEYS)
        values = dict(self._defaults.values)
        values |= ({} if quote else section.values) | block.attributes.values
        self._gathered.said[block.attributes.id] = frozenset(KEYS) & values.keys()
        kind = self._one_of(block, PassageKind, values.get("kind"), _KINDS[block.kind])
        spoken = Voice.QUOTED if quote else Voice.NARRATOR
        return Passage(
            id=block.attributes.id,
            kind=kind,
            text=block.text,
            language=values.get("language", self._defaults.language),
            footnotes=self._marks(block),
            attribution=self._attribution(block, values),
            voice=self._one_of(block, Voice, values.get("voice"), spoken),
            voice_of=values.get("voice_of"),
            care=Attributes(values=values).listed("care"),
            consent=self._consent(block, values),
            access=self._access(block, values),
            as_of=values.get("as_of"),
        )

    def _attribution(self, block: SourceBlock, values: dict[str, str]) -> Attribution | None:
        if block.attribution is None:
            own = block.attributes.values
            spoken = own.keys() & _LINE_KEYS if block.kind is SourceBlockKind.QUOTE else ()
            for key in sorted(spoken):
                hint = "Write the line as a last paragraph of the quote, beginning with a dash."
                self._error(block, "no-attribution", f"“{key}” has no attribution line.", hint)
            return None
        age = values.get("age")
        if age is not None and not _AGE.fullmatch(age):
            self._error(block, "bad-value", f"The age “{age[:20]}” is not a whole number of years.")
            age = None
        self._gathered.stated[block.attributes.id] = Stated(
            self._one_of(block, Level, values.get("read"), None),
            self._one_of(block, Level, values.get("share"), None),
            values.get("read_reason", "").strip(),
        )
        return Attribution(
            text=block.attribution,
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
                self._error(block, "bad-value", f"“{scope}” is not one of: {allowed}, unknown.")
        return scopes

    def _access(self, block: SourceBlock, values: dict[str, str]) -> Access | None:
        given = values.get("access", "unknown")
        return None if given == "unknown" else self._one_of(block, Access, given, None)

    def _marks(self, block: SourceBlock) -> tuple[FootnoteMark, ...]:
        return tuple(FootnoteMark(self._footnote_ids[label], at) for label, at in block.marks)

    def _footnote(self, block: SourceBlock) -> Footnote:
        self._check(block, _FOOTNOTE_KEYS)
        mark = block.attributes.values.get("mark", block.label)
        return Footnote(block.attributes.id, mark, block.text)

    def _check(self, block: SourceBlock, keys: frozenset[str]) -> None:
        self._check_id(block, block.attributes.id)
        if block.kind is SourceBlockKind.PICTURE and not block.text.strip():
            hint = "Write between its [ and ] what it shows, for those who cannot see it."
            self._error(block, "picture-undescribed", "This picture has no description.", hint)
        elif not block.text.strip():
            self._error(block, "no-text", "This block has no words of its own.")
        for written, right in block.attributes.marked:
            said = f"Here stands {written}, without two straight quotation marks."
            line = self._first_line + block.group_line - 1
            self._problems.error(self._file, line, "curly-quotes", said, f"Write: {right}")
        unknown = [key for key in block.attributes.values if key not in keys]
        for word in (*block.attributes.bad, *unknown):
            if word == f"#{block.attributes.id}" and not ID.fullmatch(block.attributes.id):
                self._error(block, "bad-id", f"“{block.attributes.id}” is no id.", ID_HINT)
                continue
            self._error(block, "unknown-key", f"“{word}” means nothing here, or is given twice.")
        for mark in block.stray:
            hint = "A mark stands in a passage's own text, and its footnote in the same file."
            said = f"The footnote mark {mark} cannot be kept here."
            self._error(block, "mark-without-footnote", said, hint)

    def _check_id(self, block: SourceBlock, name: str) -> None:
        here = (self._file, self._first_line + block.line - 1)
        if not name and (opened := _OPENED.search(block.text)):
            hint = f"Write: {opened[0].rstrip()}}}"
            said = "The group at the end of this block has no closing bracket }."
            self._error(block, "no-id", said, hint)
        elif not name:
            hint = "End it with a group such as {#an-id}: small letters, digits and hyphens."
            self._error(block, "no-id", "This block has no id.", hint)
        elif self._gathered.places.setdefault(name, here) != here:
            file, line = self._gathered.places[name]
            said = f"The id “{name}” is already given at {file}:{line}."
            self._error(block, "same-id", said)

    def _one_of[T: (PassageKind, Voice, Level, Access), D](
        self, block: SourceBlock, kinds: type[T], given: str | None, default: D
    ) -> T | D:
        if given is None:
            return default
        try:
            return kinds(given)
        except ValueError:
            allowed = ", ".join(kinds)
            self._error(block, "bad-value", f"“{given}” is not one of: {allowed}.")
            return default

    def _error(self, block: SourceBlock, code: str, text: str, hint: str = "") -> None:
        self._problems.error(self._file, self._first_line + block.line - 1, code, text, hint)


def _close(trail: list[_OpenSection], *, down_to: int) -> None:
    """Close the sections of `trail` whose level is `down_to` or deeper."""
    while len(trail) > 1 and trail[-1].level >= down_to:
        section = trail.pop()
        trail[-1].sections.append(section.closed())
