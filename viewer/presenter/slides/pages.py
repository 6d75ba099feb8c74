"""The slides of an archive's themes, charts, terms and pictures, and where each is from."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from index import (
    ENOUGH,
    TOLD_BY,
    Codebook,
    GlossaryEntry,
    HeadedPassage,
    Item,
    ItemDetails,
    ItemKind,
    OpenArchive,
    Passage,
    Section,
    SectionPicture,
    Theme,
    Told,
    ToldTable,
    count_voices,
    read_picture,
    replace,
    told_tables,
    told_voices,
    worded,
)
from viewer.presenter.slides.slide import ShownPicture, Slide, SlideBar, SlideKind
from viewer.ui.look.text_cost import line_start
from viewer.wording.archive_words import language_word, translation_line, voice_group_words
from viewer.wording.dial import Dial
from viewer.wording.glossary_terms import term_of
from viewer.wording.item_kinds import item_kind_word
from viewer.wording.number_format import figure, unturned

_MOST_CALLED = 200  # characters
MOST_BARS = 100
"""The most bars that a room is shown: not even these can be told apart on every wall."""


class ArchiveSlides:
    """Builds the slides of one archive, in the reader's language."""

    def __init__(self, archive: OpenArchive, language: str, dial: Dial) -> None:
        self._archive, self._language, self._dial = archive, language, dial
        self._title = line_start(worded(archive.content.title, language))
        self._details = ItemDetails(archive, language)
        self._codebook = Codebook(archive.content)
        self._tables = {table.id: table for table in told_tables(archive.content)}
        pictures = enumerate(archive.content.placed_pictures(), start=1)
        self._pictures = {picture.id: number for number, picture in pictures}
        self._entries = {entry.id: entry for entry in archive.content.glossary}

    def called(self, item: Item) -> str:
        """Return a name for `item` that holds no words of the archive's passages.

        A passage that is no quote is called by its section, as in the list of the set: its number
        in the document stands in no place where sets are made. Words of an item's own that may
        name somebody, or let them be reached, are not in it.
        """
        kind, target = item.kind, item.target
        if kind is ItemKind.PASSAGE:
            quote = QCoreApplication.translate("Slides", "Quote {number}")
            if number := self._archive.quote_number(target):
                return quote.format(number=number)
            is_there = self._archive.passage(target) is not None
            place = self._place(self._archive.headed_section_of(target)) if is_there else ""
            return place or item_kind_word(kind)
        if kind is ItemKind.PICTURE:
            picture = QCoreApplication.translate("Slides", "Picture {number}")
            return picture.format(number=self._pictures.get(target, 0))
        theme, table = self._archive.theme(target), self._tables.get(target)
        entry = self._entries.get(target)
        called = {
            ItemKind.THEME: worded(theme.label, self._language) if theme else "",
            ItemKind.CHART: worded(table.title, self._language) if table else "",
            ItemKind.TERM: term_of(entry.terms, self._language) if entry else "",
        }.get(kind, unturned(worded(item.words, self._language)))
        if not called.strip() or self._details.of(item):
            return item_kind_word(kind)
        told = QCoreApplication.translate("Slides", "{kind}: {what}")
        what = " ".join(called[: 2 * _MOST_CALLED].split())
        if len(what) > _MOST_CALLED:
            what = f"{what[:_MOST_CALLED].rstrip()} …"
        return told.format(kind=item_kind_word(kind), what=what)

    def page(self, item: Item, bare: Slide) -> Slide | None:
        """Return `bare` as the slide of a theme, chart or term, or None where that is missing."""
        theme, table = self._archive.theme(item.target), self._tables.get(item.target)
        entry = self._entries.get(item.target)
        if item.kind is ItemKind.THEME and theme:
            return self._theme(theme, bare)
        if item.kind is ItemKind.CHART and table:
            return self._chart(table, bare)
        return self._term(entry, bare) if item.kind is ItemKind.TERM and entry else None

    def picture(self, shown: SectionPicture, bare: Slide) -> Slide:
        """Return `bare` as the slide of a picture, with its caption."""
        picture, archive = shown.picture, self._archive
        read = read_picture(picture, self._dial.room.of(picture, self._language))
        data = archive.picture_bytes(picture)
        ending = picture.file.rpartition(".")[2]
        source = f"{self._title} · {self._place(shown.section)}"
        seen = ShownPicture(
            f"{picture.id} {hash(data)}",
            ending,
            picture.width,
            picture.height,
            read.description,
            lambda: data,
        )
        slide = replace(bare, kind=SlideKind.PICTURE, words=read.caption, picture=seen)
        (below, *_) = (*read.below, None)
        language = shown.document.language
        return replace(
            slide,
            source=source,
            translation=below.caption if below else "",
            translated=translation_line(below, language) if below else "",
        )

    def source(self, passage: Passage, part: int, parts: int, *, in_set: bool) -> str:
        """Return where `passage` is from, one of several `parts`; a set has numbers of its own."""
        told = "{title} · {place}"
        place = self._place(self._archive.headed_section_of(passage.id))
        if self._archive.quote_number(passage.id):
            told = QCoreApplication.translate("Presenting", "{title} · quote {number} of {count}")
            if in_set:
                told = QCoreApplication.translate("Presenting", "{title} · quote {number}")
        elif parts > 1:
            told = "{title}"
        if parts > 1:
            part_of = QCoreApplication.translate("Presenting", "part {part} of {parts}")
            told = f"{told} · {part_of}"
        return told.format(
            title=self._title,
            place=place,
            number=self._archive.quote_number(passage.id),
            count=self._archive.quote_count,
            part=part,
            parts=parts,
        )

    def _place(self, section: Section) -> str:
        """Return the title of `section` in the language of the room, as the archive's title is.

        It is so for a room that reads originals alone, too; a draft only where drafts were chosen.
        """
        made = replace(self._dial.room, choice=None).of(section, self._language).made
        return line_start(made.text if made else section.title)

    def _theme(self, theme: Theme, bare: Slide) -> Slide:
        under = self._codebook.under(theme.id)
        counts = told_voices(count_voices(under, self.telling))
        vocabulary = self._archive.content.vocabulary
        many = QCoreApplication.translate("Slides", "%n passage(s)", "", len(under))
        tells_any = any(each != Told() for each in counts.values())
        told = many if len(under) >= ENOUGH and tells_any else ""
        return replace(
            bare,
            kind=SlideKind.THEME,
            words=worded(theme.label, self._language),
            below="\n".join(filter(None, (worded(theme.definition, self._language), told))),
            untold=few_line(counts.values()),
            bars=tuple(
                SlideBar(voice_group_words(group, vocabulary), told, group.value)
                for group, told in counts.items()
            ),
        )

    def _chart(self, table: ToldTable, bare: Slide) -> Slide:
        rows, more = table.rows[:MOST_BARS], len(table.rows) - MOST_BARS
        untold = few_line(row.told for row in rows)
        if more > 0:
            rest = QCoreApplication.translate("Slides", "%n more row(s) are not shown.", "", more)
            untold = " ".join(filter(None, (untold, rest)))
        return replace(
            bare,
            kind=SlideKind.CHART,
            words=worded(table.title, self._language),
            below=worded(table.of, self._language),
            untold=untold,
            bars=tuple(SlideBar(worded(row.label, self._language), row.told) for row in rows),
        )

    def _term(self, entry: GlossaryEntry, bare: Slide) -> Slide:
        term = term_of(entry.terms, self._language)
        return replace(
            bare,
            kind=SlideKind.TERM,
            words=term,
            below=worded(entry.definition, self._language),
            rows=tuple(
                (language_word(code), words[0])
                for code, words in entry.terms.items()
                if words and words[0] != term
            ),
        )

    def telling(self, passage: HeadedPassage, field: str) -> str | None:
        """Return the `field` of the attribution of `passage` if a room may know it, else None."""
        said = passage.attribution
        if said is None or field not in TOLD_BY[self._dial.to_room(said)]:
            return None
        value = getattr(said, field, None)
        return None if value is None else str(value)


def in_room(page: Slide, fits: Callable[[Slide], bool]) -> tuple[Slide, ...]:
    """Return `page`, or two in place of a theme's: what it means, then its bars."""
    if page.kind is not SlideKind.THEME or not (page.below and page.bars) or fits(page):
        return (page,)
    return replace(page, bars=(), untold=""), replace(page, below="")


def few_line(told: Iterable[Told]) -> str:
    """Return a sentence on small numbers, where one of `told` is withheld, else ""."""
    withheld = [each for each in told if each.count is None]
    if not withheld:
        return ""
    line = QCoreApplication.translate("Slides", "Numbers below {number} are not shown exactly.")
    if Told() in withheld:
        line = QCoreApplication.translate(
            "Slides",
            "Numbers below {number} are not shown exactly, nor those that would give one away.",
        )
    return line.format(number=figure(ENOUGH))
