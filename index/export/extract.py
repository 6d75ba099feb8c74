"""Extracts: what may be shared of an archive. Exporters get an extract and nothing else.

What the level of a quote hides is removed here, so that no format can reveal it by a field, an
attribute or a count.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain

from index.counts.small_counts import ToldTable, told_tables
from index.counts.stated_numbers import names_numbers
from index.disclosure import TOLD_BY
from index.export.consented_use import PRESENT, PUBLISH, furthest_use, may_be_used
from index.export.set_choice import language_of, missing_of, selection, sets_of, shown_of
from index.export.told_texts import told_texts
from index.export.words import Words
from index.library.archive import OpenArchive
from index.library.content_parts import quotes_of
from index.model import (
    Archive,
    Attribution,
    Document,
    EditorNote,
    Level,
    Passage,
    PassageKind,
    Picture,
    Section,
    SectionPicture,
    Set,
    Translation,
    Vocabulary,
    stays_behind,
)
from index.model.shown_text import (
    AllTexts,
    ShownText,
    TextChoice,
    TextSetting,
    Titled,
    Translated,
)
from index.values import Value, replace, value_field


class Extract(Value):
    """An archive as it may be shared, and how much of it was left out.

    `level` applies to all quotes, or None: each has its own level for sharing. `numbers` is id ->
    number of the passage in its document, `quote_numbers` id -> number of the quote in the archive,
    both counted with what is left out; `all_passages` is the number of passages of the whole
    archive. `selected` tells that this is a selection. `words` are
    Satchel's words in the language of the set, or of the archive, if Satchel has it; they hold the
    archive's vocabulary, which is removed from `archive`. `use` is what the file is for, one of
    USES, and `kept_back` is furthest use agreed to, "" for none -> number of quotes left out.

    A `chosen` set has only the items whose targets are in the extract, and no description; it keeps
    the notes for the presenter only where the file is to be presented. `items_missing` is the
    number of its items whose targets this edition does not hold, `questions_left_out` that of the
    questions of a room that are not handed out.
    `reading` says which texts are in the file; None for the original and `AllTexts`.
    `picture_care` is id -> care notes of the pictures that the set shows. `tables` are the
    participants' tables as they may be shared; `archive` has none. `names_numbers` tells that some
    text of the extract names a count that `tables` do not tell. `pages` is id of a passage -> its
    page of the source, if that has pages.
    """

    archive: Archive
    signer: str | None
    words: Words
    level: Level | None
    numbers: dict[str, int]
    all_passages: int
    selected: bool
    quotes_left_out: int
    passages_left_out: int
    pictures_left_out: int
    notes_left_out: int
    use: str
    kept_back: Mapping[str, int]
    chosen: Set | None = None
    items_missing: int = 0
    tables: tuple[ToldTable, ...] = ()
    names_numbers: bool = False
    reading: TextSetting | None = None
    pages: Mapping[str, int] = value_field(default_factory=dict)
    picture_care: Mapping[str, tuple[str, ...]] = value_field(default_factory=dict)
    quote_numbers: Mapping[str, int] = value_field(default_factory=dict)
    questions_left_out: int = 0

    def shown(self, text: Translated) -> ShownText | None:
        """Return what is in the file of `text`; None for the original and all translations."""
        return self.reading.of(text) if self.reading else None

    def alone(self, text: Translated) -> Translation | None:
        """Return the translation that is in the file in place of `text`, or None."""
        shown = self.shown(text)
        return shown.made if shown and not shown.has_original else None

    def title_below(self, titled: Titled) -> str:
        """Return the translation that is below the title of `titled`, or ""."""
        shown = self.shown(titled)
        return shown.made.text if shown and shown.made and shown.has_original else ""

    def draft(self, text: Translated) -> Translation | None:
        """Return the translation of `text`, such as a title, that is in the file as a draft."""
        shown = self.shown(text)
        made = shown.made if shown else None
        return None if made is None or made.is_reviewed else made

    @property
    def title(self) -> str:
        """The title of the file: the archive's title in the language of the file, or its id."""
        return self.words.worded(self.archive.title)[0] or self.archive.id

    @property
    def language(self) -> str:
        """The language of most of the file: of its readers on paper, or of its texts."""
        reading = self.reading
        is_theirs = reading and (reading.leaves or reading.choice is TextChoice.TRANSLATION)
        return reading.language if reading and is_theirs else self.archive.language

    @property
    def hides_numbers(self) -> bool:
        """Whether a table does not tell all its counts, so that the file must say why."""
        return not all(table.is_whole for table in self.tables)

    @property
    def contacts(self) -> str:
        """Where participants can find help, in the language of the file, or ""."""
        return self.words.worded(self.chosen.contacts)[0].strip() if self.chosen else ""

    @property
    def quotes(self) -> tuple[Passage, ...]:
        """The quotes of the extract, in reading order."""
        held = self.archive.passages()
        return tuple(passage for passage in held if passage.kind is PassageKind.QUOTE)

    @property
    def is_empty(self) -> bool:
        """Whether the extract has no passage and no item of a set."""
        return self.count == 0 and not (self.chosen and self.chosen.items)

    @property
    def in_order(self) -> tuple[str, ...]:
        """The ids of the passages, each once: in the order of the set, else in reading order."""
        names = (passage.id for passage in self.archive.passages())
        return tuple(dict.fromkeys(self.chosen.passages() if self.chosen else names))

    @property
    def unrecorded(self) -> int:
        """The number of quotes for which no consent is recorded."""
        return sum(quote.consent is None for quote in self.quotes)

    @property
    def count(self) -> int:
        """The number of passages in the extract."""
        return sum(1 for _passage in self.archive.passages())


def extract(
    archive: OpenArchive,
    level: Level | None = None,
    only: Container[str] | None = None,
    use: str = PUBLISH,
    chosen: Set | None = None,
    reading: TextSetting | AllTexts = AllTexts.REVIEWED,
) -> Extract:
    """Return the extract of `archive` at `level`, or at each quote's own level for sharing.

    `only` are the ids of the passages to take; None takes all. Passages whose recorded consent does
    not cover `use` are left out. So are the received texts, which tell who speaks in full, and
    notes about a quote whose level is lower than its editor set for reading. A selection has no
    participants' tables, which are about other people too, and no glossary. A `chosen` set is a
    selection of its passages, and of the themes, tables, terms and pictures that it shows; `only`
    can narrow its passages. `reading` chooses among the texts: a draft is in no file unless it was
    chosen. What `leaves` by it, for paper, is in its language.
    """
    if chosen is not None and only is None:
        only = frozenset(chosen.passages())
    taking = _Taking(archive.content, level, only, use, chosen, reading)
    return taking.extract(archive.signer)


class _Taking:
    """Makes an extract of one archive."""

    def __init__(
        self,
        whole: Archive,
        level: Level | None,
        only: Container[str] | None,
        use: str,
        chosen: Set | None,
        reading: TextSetting | AllTexts,
    ) -> None:
        self._whole = whole
        self._reading = reading if isinstance(reading, TextSetting) else None
        self._has_drafts = reading is AllTexts.WITH_DRAFTS
        self._level = level
        self._only = only
        self._use = use
        self._chosen = chosen
        self._words = Words(self._language, whole.vocabulary)
        passages = tuple(whole.passages())
        wanted = [passage for passage in passages if only is None or passage.id in only]
        self._left_out = [each for each in wanted if not may_be_used(each, use)]
        self._kept = {each.id for each in wanted if may_be_used(each, use)}
        self._pictures = [each for each in self._asked_pictures() if may_be_used(each, use)]
        self._silent = {passage.id for passage in passages if self._silences(passage)}

    @property
    def _language(self) -> str:
        """The language of the file.

        On paper it is that of its readers. Another file of a set is in the set's language, and one
        without a set in that of the translations in it, if there are.
        """
        reading = self._reading
        if reading is not None and reading.leaves:
            return reading.language
        if self._chosen is not None:
            return language_of(self._chosen, self._whole)
        if reading is None or reading.choice in (None, TextChoice.ORIGINAL):
            return self._whole.language
        return reading.language

    def _read(self, text: Translated) -> tuple[Translation, ...]:
        """Return the translations of `text` that are in the file."""
        if self._reading is None:
            made = text.translations
            return tuple(each for each in made if self._has_drafts or each.is_reviewed)
        chosen = self._reading.of(text).made
        return (chosen,) if chosen else ()

    def extract(self, signer: str | None) -> Extract:
        """Return the extract; `signer` is the fingerprint of the archive's signer."""
        whole, chosen = self._whole, self._chosen
        notes = [note for note in self._notes() if self._silent.isdisjoint(note.passages)]
        archive = self._cut(notes)
        if self._only is not None:
            archive = selection(archive, chosen)
        shown = shown_of(chosen, archive, notes=self._use == PRESENT) if chosen else None
        told, here = told_tables(whole), {table.id for table in archive.participants}
        tables = tuple(table for table in told if table.id in here)
        archive = replace(archive, sets=sets_of(archive), participants=())
        quotes = [each for each in self._left_out if each.kind is PassageKind.QUOTE]
        return Extract(
            archive,
            signer,
            self._words,
            self._level,
            {
                passage.id: number
                for document in whole.documents
                for number, passage in enumerate(document.passages(), start=1)
            },
            sum(1 for _passage in whole.passages()),
            self._only is not None,
            len(quotes),
            len(self._left_out) - len(quotes),
            sum(1 for _each in self._asked_pictures()) - len(self._pictures),
            sum(1 for _note in self._notes()) - len(notes),
            self._use,
            Counter(map(furthest_use, quotes)),
            shown,
            missing_of(chosen, whole) if chosen else 0,
            tables,
            names_numbers(told_texts(archive, tables, shown), whole, told),
            self._reading,
            self._pages(),
            {each.picture.id: each.care for each in self._pictures},
            _quote_numbers(whole),
            sum(map(stays_behind, chosen.items)) if chosen else 0,
        )

    def _pages(self) -> dict[str, int]:
        """Return id of a passage that is kept -> its page of the source."""
        placed = ((each.id, each.place) for each in self._whole.passages() if each.place)
        return {name: at.page for name, at in placed if at.page and name in self._kept}

    def _cut(self, notes: Iterable[EditorNote]) -> Archive:
        """Return the archive with `notes`, and with its documents as they may be shared."""
        documents = tuple(self._documents())
        files = {picture.file for document in documents for picture in document.pictures()}
        return replace(
            self._whole,
            documents=documents,
            notes=tuple(notes),
            waivers=(),
            sources=(),
            vocabulary=Vocabulary(),
            pictures=tuple(file for file in self._whole.pictures if file.name in files),
        )

    def _asked_pictures(self) -> Iterator[SectionPicture]:
        """Yield the pictures that the set shows."""
        asked = self._chosen.pictures() if self._chosen else frozenset()
        for document in self._whole.documents if asked else ():
            yield from (each for each in document.placed_pictures() if each.picture.id in asked)

    def _silences(self, passage: Passage) -> bool:
        """Return whether notes on `passage` may tell more than the extract does."""
        said = passage.attribution
        lowered = said is not None and less(self._level_of(said), said.read)
        return lowered or not may_be_used(passage, self._use)

    def _level_of(self, said: Attribution) -> Level:
        return self._level or said.share

    def _notes(self) -> Iterator[EditorNote]:
        """Yield the notes on passages of the extract; for a whole archive, all notes."""
        for note in self._whole.notes:
            if self._only is None or not self._kept.isdisjoint(note.passages):
                yield note

    def _documents(self) -> Iterator[Document]:
        for document in self._whole.documents:
            sections = tuple(self._sections(document.sections))
            taken = replace(self._titled(document), sections=sections)
            marked = {mark.footnote for each in taken.passages() for mark in each.footnotes}
            footnotes = tuple(
                replace(note, translations=self._read(note))
                for note in document.footnotes
                if note.id in marked
            )
            if self._only is None or sections:
                yield replace(taken, footnotes=footnotes)

    def _sections(self, sections: tuple[Section, ...]) -> Iterator[Section]:
        for section in sections:
            taken = self._section(section)
            if self._only is None or taken.passages or taken.sections or taken.pictures:
                yield taken

    def _section(self, section: Section) -> Section:
        kept = [passage.id in self._kept for passage in section.passages]
        pictures = section.pictures
        if self._only is not None:
            shown = {each.picture.id for each in self._pictures}
            pictures = tuple(each for each in pictures if each.id in shown)
        return replace(
            self._titled(section),
            passages=tuple(self._told(each) for each in section.passages if each.id in self._kept),
            sections=tuple(self._sections(section.sections)),
            pictures=tuple(
                replace(self._captioned(each), at=sum(kept[: each.at])) for each in pictures
            ),
        )

    def _captioned(self, picture: Picture) -> Picture:
        """Return `picture` with the translations that are in the file."""
        read = self._read(picture)
        return replace(picture, translations=tuple(m for m in picture.translations if m in read))

    def _titled[T: (Section, Document)](self, titled: T) -> T:
        """Return `titled` with the title that is in the file, and the translation below it."""
        shown = self._reading.of(titled) if self._reading else None
        if shown is None or shown.made is None:
            return replace(titled, translations=())
        made = tuple(each for each in titled.translations if each is shown.made)
        title = titled.title if shown.has_original else shown.made.text
        return replace(titled, title=title, translations=made)

    def _told(self, passage: Passage) -> Passage:
        """Return `passage` with no more about its speaker than may be told."""
        said, made = passage.attribution, self._read(passage)
        if said is None:
            return replace(passage, place=None, translations=made)
        line = told_line(said, self._level_of(said), self._words)
        return replace(passage, attribution=line, voice_of=None, place=None, translations=made)


def told_line(said: Attribution, level: Level, words: Words) -> Attribution | None:
    """Return the part of `said` that `level` tells in `words`, or None where nothing is told."""
    told = {field: getattr(said, field) for field in TOLD_BY[level]}
    line = Attribution("", **told, read=level, share=level)
    text = said.text if level is Level.FULL else words.line(line)
    return replace(line, text=text) if text else None


def _quote_numbers(whole: Archive) -> dict[str, int]:
    """Return id of a quote -> its number in the archive, as the window shows it."""
    quotes = chain.from_iterable(map(quotes_of, whole.documents))
    return {quote.id: number for number, quote in enumerate(quotes, start=1)}


def less(level: Level, other: Level) -> bool:
    """Return whether `level` tells less than `other`."""
    return [*Level].index(level) > [*Level].index(other)
