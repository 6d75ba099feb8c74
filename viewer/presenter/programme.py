"""The slides of a set, and what its trainer should know of them."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QCoreApplication

from index import (
    CellGrid,
    Item,
    ItemKind,
    MarkedItem,
    OpenArchive,
    Passage,
    PassageKind,
    SectionPicture,
    Set,
    Value,
    count_voices,
    footnote_line,
    is_blank,
    is_numbered,
    is_presented,
    may_be_presented,
    own_picture,
    replace,
    worded,
)
from viewer.presenter.slides.pages import ArchiveSlides, in_room
from viewer.presenter.slides.reveals import can_be_revealed, revealed
from viewer.presenter.slides.slide import Slide, SlideKind, SlideNote, shown_picture
from viewer.presenter.slides.slide_table import table_slides, told_table
from viewer.presenter.slides.slide_view import FittingFaces, fits_every_room
from viewer.presenter.slides.text_split import begun, emphasis_in, parted, parted_roughly
from viewer.ui.look.text_cost import line_start
from viewer.wording.archive_words import (
    as_of_line,
    care_line,
    care_names,
    translation_line,
    voice_group_words,
    voice_line,
)
from viewer.wording.dial import Dial
from viewer.wording.item_kinds import pause_words
from viewer.wording.number_format import unturned

_MOST_LAID = 150_000  # characters laid out to see what fits: a third of a second
_MOST_SLIDES = 10_000  # slides after which a text is only begun: more than a day's worth
_FREE = {
    ItemKind.TITLE: SlideKind.TITLE,
    ItemKind.QUESTION: SlideKind.QUESTION,
    ItemKind.INSTRUCTION: SlideKind.INSTRUCTION,
    ItemKind.TASK: SlideKind.TASK,
    ItemKind.PAUSE: SlideKind.PAUSE,
    ItemKind.OWN_PICTURE: SlideKind.PICTURE,
}


class Programme(Value):
    """The slides in order, and facts about them all.

    Where it `is_draft`, each slide says so at its foot, and the trainer's window at its top.
    `kept_back` counts the passages, each once, that are left out because their speakers did not
    consent to presentation; `missing` those that the archive does not have. `unrecorded` counts the
    quotes, each once, that record no consent scope. `voices` are the groups of speakers of the
    passages, with counts.
    """

    slides: tuple[Slide, ...]
    title: str = ""
    contacts: str = ""
    minutes: int = 0
    voices: tuple[tuple[str, int], ...] = ()
    kept_back: int = 0
    missing: int = 0
    unrecorded: int = 0
    numbers: tuple[int, ...] = ()
    """For each slide, the number of its item in the set, from 0."""
    is_draft: bool = False

    def first_from(self, number: int) -> int:
        """Return the position of the first slide of item `number`, or of the next one shown."""
        return next((at for at, each in enumerate(self.numbers) if each >= number), 0)

    def minutes_without(self, items: Collection[str]) -> int:
        """Return the minutes planned for all items but those named `items`."""
        planned = {slide.item: slide.minutes for slide in self.slides if slide.item in items}
        return self.minutes - sum(planned.values())


def all_quotes(archive: OpenArchive) -> Set:
    """Return the quotes of `archive` as a set."""
    items = tuple(Item(ItemKind.PASSAGE, quote.id) for quote in archive.quotes)
    return Set("", archive.content.title, items)


def programme_of(
    archive: OpenArchive,
    chosen: Set,
    language: str,
    dial: Dial,
    turn: Callable[[], object] = lambda: None,
) -> Programme:
    """Return the slides of `chosen`, attributed at the level that `dial` has for a room.

    A text too long to be read on a wall goes on over several slides, word for word. `turn` is
    called often in between.
    """
    return _Making(archive, chosen, language, dial, turn).programme()


def as_draft(slide: Slide) -> Slide:
    """Return `slide` with a mark at the start of its foot that it is of a draft."""
    draft = QCoreApplication.translate("Presenting", "Draft")
    source = " · ".join(filter(None, (draft, slide.source)))
    return replace(slide, source=source, is_draft=True)


class _Making:
    """Builds the slides of one set."""

    def __init__(
        self,
        archive: OpenArchive,
        chosen: Set,
        language: str,
        dial: Dial,
        turn: Callable[[], object],
    ) -> None:
        self._archive, self._set, self._language, self._dial = archive, chosen, language, dial
        self._turn = turn
        self._pages = ArchiveSlides(archive, language, dial)
        self._words = archive.content.vocabulary
        self._title = line_start(worded(archive.content.title, language))
        self._missing = 0
        self._kept_back: set[str] = set()
        self._passages: list[Passage] = []
        self._laid = self._made = 0
        self._named_so: Counter[str] = Counter()
        self._faces = FittingFaces(turn)

    def programme(self) -> Programme:
        """Return the whole programme."""
        draft = self._archive.content.draft
        made: list[tuple[int, Slide]] = []
        for at in range(len(self._set.items)):
            for slide in self._of(at):
                self._turn()
                made.append((at, slide))
            self._made = len(made)
        slides = tuple(_placed(slide, self._turn) for _at, slide in made)
        slides = tuple(map(as_draft, slides)) if draft else slides
        voices = count_voices(self._passages, self._pages.telling)
        quotes = {each.id: each for each in self._passages if each.kind is PassageKind.QUOTE}
        return Programme(
            slides,
            worded(self._set.title, self._language),
            unturned(worded(self._set.contacts, self._language)),
            sum(item.minutes for item in self._set.items if is_presented(item, self._archive)),
            tuple(
                (voice_group_words(group, self._words), count) for group, count in voices.items()
            ),
            len(self._kept_back),
            self._missing,
            sum(quote.consent is None for quote in quotes.values()),
            tuple(at for at, _slide in made),
            draft,
        )

    def _of(self, number: int) -> Iterator[Slide]:
        item = self._set.items[number]
        words = unturned(worded(item.words, self._language))
        bare = Slide(
            self._named(item, words) if self._set.id else item.target,
            words,
            note=unturned(worded(item.note, self._language)),
            minutes=item.minutes,
            name=self._pages.called(item),
            may_drop=item.may_drop,
            phrase=item.phrase if isinstance(item, MarkedItem) else None,
            number=number + 1 if self._set.id else 0,
            of=len(self._set.items) if self._set.id else 0,
        )
        passage = self._archive.passage(item.target)
        if item.kind.is_free:
            yield from self._free(item, bare)
        elif item.kind is ItemKind.PICTURE:
            yield from self._picture(item, bare)
        elif item.kind is not ItemKind.PASSAGE and (page := self._pages.page(item, bare)):
            yield from in_room(replace(page, source=self._title), self._fits)
        elif passage is None or item.kind is not ItemKind.PASSAGE:
            self._missing += 1
        elif not may_be_presented(passage):
            self._kept_back.add(passage.id)
        else:
            self._passages.append(passage)
            yield from self._passage(passage, bare, steps=self._set.steps(item))

    def _named(self, item: Item, words: str) -> str:
        """Return a name for `item`, which it keeps where others come and go before it."""
        own = own_picture(item)
        shows = own.picture.file if own and (item.kind is ItemKind.OWN_PICTURE or not words) else ""
        name = f"{item.kind} {item.target or shows or words}"
        self._named_so[name] += 1
        return f"{name} {self._named_so[name]}"

    def _free(self, item: Item, bare: Slide) -> Iterator[Slide]:
        """Yield the slides of words and pictures that are not the archive's.

        There is none where nothing that can be seen is written, except a pause.
        """
        kind, words = _FREE[item.kind], "" if is_blank(bare.words) else bare.words.strip()
        if item.kind is ItemKind.PAUSE:
            words = words or pause_words()
        if item.kind is ItemKind.TITLE:
            title, _line, more = words.partition("\n")
            bare, words = replace(bare, below=more.strip()), title
        own = own_picture(item)
        if words or own:
            bare = replace(bare, picture=shown_picture(own) if own else None)
            yield from self._parted(replace(bare, kind=kind, words=words))

    def _picture(self, item: Item, bare: Slide) -> Iterator[Slide]:
        shown = self._archive.picture(item.target)
        if shown is None:
            self._missing += 1
        elif not may_be_presented(shown):
            self._kept_back.add(shown.picture.id)
        else:
            steps = self._set.steps(item)
            yield from _care_first(shown, bare, steps=steps)
            care = "" if steps else care_line(shown)
            yield self._pages.picture(shown, replace(bare, care=care))

    def _passage(self, passage: Passage, bare: Slide, *, steps: bool) -> Iterator[Slide]:
        care = care_line(passage)
        yield from _care_first(passage, bare, steps=steps)
        is_item = passage.kind is PassageKind.LIST_ITEM
        slide = replace(
            bare,
            words=passage.text,
            emphasis=passage.emphasis,
            footnotes=tuple(self._notes(passage)),
            depth=passage.depth if is_item else 0,
            has_bullet=is_item and not is_numbered(passage.text),
            attribution=self._dial.line_for_room(passage, self._words, None),
            care="" if steps else care,
            voice=voice_line(passage, self._words),
            as_of=as_of_line(passage),
        )
        slide = self._as_read(slide, passage)
        parts = self._parts(slide, passage)
        of, in_set = len(parts), bool(self._set.id)
        for part, each in enumerate(parts, start=1):
            source = self._pages.source(passage, part, of, in_set=in_set)
            yield from revealed(replace(each, source=source))

    def _parts(self, slide: Slide, passage: Passage) -> tuple[Slide, ...]:
        """Return the slides of `passage`: a table as a table, if a room can read it."""
        table = passage.table
        grid = CellGrid(passage.text, table) if table else None
        if table is None or grid is None or not grid.fits or self._made > _MOST_SLIDES:
            return self._parted(slide)
        caption = passage.text[slice(*grid.caption)] if grid.caption else ""
        apart = emphasis_in(passage.emphasis, 0, len(caption))
        slide = replace(slide, words=caption, emphasis=apart, phrase=None)
        if self._laid > _MOST_LAID:
            return tuple(told_table(slide, passage, table, parted_roughly))
        return tuple(table_slides(slide, passage, table, self._fits))

    def _parted(self, slide: Slide) -> tuple[Slide, ...]:
        """Return `slide`, or several in its place that can be read in every room.

        Past a limit for a set that nobody could show in a day, lengths are only estimated, with
        more parts than needed; past a second limit each text is only begun.
        """
        if self._made > _MOST_SLIDES:
            return begun(slide)
        if self._laid > _MOST_LAID:
            return parted_roughly(slide)
        return parted(slide, lambda part: can_be_revealed(part) and self._fits(part))

    def _fits(self, slide: Slide) -> bool:
        self._faces.search(slide)
        self._laid += len(slide.begins) + len(slide.translation)
        return fits_every_room(slide)

    def _notes(self, passage: Passage) -> Iterator[SlideNote]:
        """Yield the footnotes of `passage`, each after the words before its mark."""
        for mark in passage.footnotes:
            note = self._archive.footnote(mark.footnote)
            if note is not None:
                made = self._dial.room.of(note, self._language).made
                text = " · ".join(filter(None, (note.text, made.text if made else "")))
                line = footnote_line(passage.text, mark.at, note.mark, text)
                yield SlideNote(note.id, mark.at, line)

    def _as_read(self, slide: Slide, passage: Passage) -> Slide:
        """Return `slide` of `passage` with the texts that the room reads; a table stands first."""
        shown = self._dial.room.of(passage, self._language)
        if shown.made is None:
            return slide
        told = translation_line(shown.made, passage.language)
        if passage.table or not shown.leads:
            return replace(slide, translation=shown.made.text, translated=told)
        original = QCoreApplication.translate("Slides", "Original")
        notes = (replace(note, at=0) for note in slide.footnotes)
        return replace(
            slide,
            words=shown.made.text,
            words_are=told,
            emphasis=(),
            phrase=None,
            footnotes=tuple(notes),
            attribution=self._dial.line_for_room(passage, self._words, shown.made),
            translation=passage.text if shown.has_original else "",
            translated=original if shown.has_original else "",
        )


def _care_first(shown: Passage | SectionPicture, bare: Slide, *, steps: bool) -> Iterator[Slide]:
    """Yield the slide of a care note that is shown first, on its own."""
    if steps and (care := care_line(shown)):
        note = replace(bare, kind=SlideKind.CARE, words=care, warned=care_names(shown))
        yield replace(note, below=care_words(), phrase=None)


def _placed(slide: Slide, turn: Callable[[], object]) -> Slide:
    """Return `slide`; one of a set that shows something of the archive says its place there."""
    turn()
    if not slide.number or not slide.source:
        return slide
    told = QCoreApplication.translate("Presenting", "{source} · {number} of {count}")
    place = {"number": slide.number, "count": slide.of}
    return replace(slide, source=told.format(source=slide.source, **place))


def care_words() -> str:
    """Return what a room reads below a care note, before the words are shown."""
    return QCoreApplication.translate(
        "Slides", "Take the time you need.\nAnyone may leave the room, and come back."
    )
