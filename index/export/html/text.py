"""Writes the documents of an extract as HTML: sections, passages, pictures and footnotes."""

import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO

from index.counts.reports import Codebook
from index.export.direction import is_from_the_right
from index.export.extract import Extract
from index.export.file_pictures import picture_files
from index.export.html.markup import Markup, element, joined, parted, said_in
from index.export.html.places import (
    document_place,
    link,
    mark_place,
    number_of,
    theme_place,
)
from index.export.html.table import table_of, words_of
from index.export.provenance import as_of, notes_by_passage, source_of
from index.export.read_text import in_translation, line_in, note_in_translation
from index.export.text.list_tree import ListEntry, list_tree
from index.export.text.runs import MarkedText
from index.export.words import Words
from index.model import (
    Document,
    EditorNote,
    Footnote,
    FootnoteMark,
    Passage,
    PassageKind,
    Picture,
    Section,
    Theme,
    Translation,
)
from index.model.shown_text import Titled, read_picture
from index.values import Value, replace

FOOTNOTE = "footnote"
_LOWEST = 6  # of headings
_TYPES = {"png": "image/png", "jpg": "image/jpeg"}


_PLACE = re.compile("\0([^\0]*)\0")  # placeholder of a picture, by its file: no text holds NUL


def with_pictures(page: str, extract: Extract) -> bytes:
    """Return `page` in UTF-8, with the bytes of each picture in place of its placeholder.

    They are inserted last, since each element is built by copying the content of the elements in
    it.
    """
    files = picture_files(extract)
    whole, at = BytesIO(), 0
    for found in _PLACE.finditer(page):
        whole.write(page[at : found.start()].encode())
        data = files.get(found[1])
        whole.write(found[0].encode() if data is None else b64encode(data))
        at = found.end()
    whole.write(page[at:].encode())
    return whole.getvalue()


class _Written(Value):
    """What is written of a passage, and the ids of its themes."""

    passage: Passage
    inner: tuple[str, ...]
    themes: str

    def element(self, name: str, *more: Markup) -> Markup:
        """Return it as the element `name`, which ends with `more`."""
        return element(
            name,
            *self.inner,
            *more,
            id=self.passage.id,
            class_="passage",
            data_kind=self.passage.kind,
            data_voice=voice_of(self.passage),
            data_themes=self.themes or None,
            dir="rtl" if self.is_from_the_right else None,
        )

    @property
    def is_from_the_right(self) -> bool:
        """Whether its words are, and so its bar, its sign in a list and its columns."""
        return is_from_the_right(self.passage.language)


class TextWriter:
    """Writes the documents of one extract, in order; footnotes link back to their marks."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._words = extract.words
        self._themes = {theme.id: theme for theme in extract.archive.themes}
        self._codebook = Codebook(extract.archive)
        self._notes = notes_by_passage(extract)
        self._marks: dict[str, list[str]] = defaultdict(list)
        self._signs = {
            note.id: note.mark for each in extract.archive.documents for note in each.footnotes
        }

    def document(self, document: Document) -> Markup:
        """Return `document` as a section."""
        sections = [
            self._section(section, document, is_headed=not document.repeats_title(section))
            for section in document.sections
        ]
        inner = (self.head(document, 2), *sections, self.footnotes([document]))
        return element("section", *inner, class_="document", id=document_place(document.id))

    def head(self, document: Document, level: int) -> Markup:
        """Return the title of `document` as a heading of this `level`, with what stands below."""
        foreign = self._words.foreign(document.language)
        title = element(f"h{level}", document.title, **said_in(foreign))
        editor = document.title_by == "editor"
        by_editor = element("p", self._words.say("title_by"), class_="of") if editor else ""
        return joined(title, *self._below_title(document, document.language), by_editor)

    def article(self, section: Section, document: Document) -> Markup:
        """Return `section` as a page of its own: without those in it, but with its footnotes."""
        self._marks.clear()
        inner = (*self._heading(section, document, 1), *self._blocks(section, document))
        marked = {mark.footnote for passage in section.passages for mark in passage.footnotes}
        notes = tuple(note for note in document.footnotes if note.id in marked)
        footnotes = self.footnotes([replace(document, footnotes=notes)], 2)
        return joined(element("section", *inner, id=section.id), footnotes)

    def footnotes(self, documents: Iterable[Document], level: int = 3) -> Markup:
        """Return the footnotes of `documents`, whose passages must have been written before.

        `level` is that of their heading.
        """
        notes = [
            self._footnote(note, document.language)
            for document in documents
            for note in document.footnotes
        ]
        heading = element(f"h{level}", self._words.say("footnotes"))
        return element("section", heading, *notes, class_="footnotes") if notes else Markup()

    def _section(self, section: Section, document: Document, *, is_headed: bool = True) -> Markup:
        heading = self._heading(section, document, section.level + 2) if is_headed else ()
        inner = [self._section(each, document) for each in section.sections]
        return element("section", *heading, *self._blocks(section, document), *inner, id=section.id)

    def _heading(self, section: Section, document: Document, level: int) -> tuple[Markup, ...]:
        """Return the title of `section` as a heading, with what stands below it."""
        foreign = self._words.foreign(document.language)
        name = f"h{min(level, _LOWEST)}"
        titled = element(name, section.title, **said_in(foreign))
        return titled, *self._below_title(section, document.language)

    def _below_title(self, titled: Titled, language: str) -> tuple[Markup, ...]:
        """Return that the translation of a title is a draft, and the translation below a title."""
        draft, below = self._extract.draft(titled), self._extract.title_below(titled)
        told = self._words.translation(draft, language) if draft else ""
        return _line("of", told), _line("of", below)

    def _blocks(self, section: Section, document: Document) -> Iterator[Markup]:
        """Yield the passages and pictures of `section`; adjacent list items form one list."""
        items: list[_Written] = []
        for at in range(len(section.passages) + 1):
            pictures = [
                self.picture(each, document.language, each.id)
                for each in section.pictures
                if each.at == at
            ]
            passage = section.passages[at] if at < len(section.passages) else None
            is_item = passage is not None and passage.kind is PassageKind.LIST_ITEM
            if items and (pictures or not is_item):
                yield _list_of(list_tree(items, lambda each: each.passage.depth))
                items = []
            yield from pictures
            if passage is not None and is_item:
                items.append(self._written(passage))
            elif passage is not None:
                is_quote = passage.kind is PassageKind.QUOTE
                source = source_of(self._extract, document, passage) if is_quote else ""
                yield self._written(passage, source).element("div")

    def alone(self, passage: Passage, document: Document) -> Markup:
        """Return `passage` with its source, by itself: a list item in lists of its own."""
        written = self._written(passage, source_of(self._extract, document, passage))
        if passage.kind is not PassageKind.LIST_ITEM:
            return written.element("div")
        return _list_of(list_tree([written], lambda _each: passage.depth))

    def _written(self, passage: Passage, source: str = "") -> "_Written":
        number = number_of(self._extract, passage.id, class_="number")
        made, told = self._extract.alone(passage), ""
        if made is not None:
            told = self._words.translation(made, passage.language)
            passage = in_translation(passage, made, self._words.vocabulary)
        inner = (
            _line("care", self._words.care(passage.care)),
            number,
            _line("of", told),
            self._body(passage),
            _line("of", source) or _line("as-of", as_of(self._extract, passage)),
            *(_translated(self._extract, made, passage) for made in passage.translations),
            _labels(self._words, self._themes, passage),
            *self._notes_on(passage),
        )
        themes = " ".join(sorted(self._codebook.families_of(passage)))
        return _Written(passage, inner, themes)

    def _body(self, passage: Passage) -> Markup:
        said = MarkedText(passage.text, passage.footnotes, passage.emphasis)
        foreign = self._words.foreign(passage.language)
        if passage.table:
            return table_of(said, passage.table, self._mark, foreign)
        marked = words_of(said, self._mark)
        words = element("p", *marked, class_="words", **said_in(foreign))
        if passage.kind is not PassageKind.QUOTE and passage.attribution is None:
            return words
        who = passage.attribution
        line = element("figcaption", who.text, class_="line", dir="auto") if who else ""
        return element("figure", element("blockquote", words), line, class_="quote")

    def _mark(self, mark: FootnoteMark) -> Markup:
        places = self._marks[mark.footnote]
        places.append(mark_place(mark.footnote, len(places) + 1))
        sign = self._signs[mark.footnote]
        return element("sup", link(mark.footnote, sign, id=places[-1]))

    def _notes_on(self, passage: Passage) -> Iterator[Markup]:
        for note, others in self._notes.get(passage.id, ()):
            yield note_of(self._extract, note, others)

    def picture(self, picture: Picture, language: str, place: str | None) -> Markup:
        """Return `picture` with its caption, as the link target `place` if there is one."""
        read = read_picture(picture, self._extract.shown(picture))
        kind = _TYPES[picture.file.rpartition(".")[2]]
        image = element(
            "img",
            src=f"data:{kind};base64,\0{picture.file}\0",
            alt=read.description,
            width=str(picture.width),
            height=str(picture.height),
        )
        alone = self._extract.alone(picture)
        draft = None if alone is None or alone.is_reviewed else alone
        spoken = self._words.foreign(alone.language if alone else language)
        caption = element("figcaption", read.caption, **said_in(spoken))
        return element(
            "figure",
            image,
            caption if read.caption else "",
            _line("of", self._words.translation(draft, language) if draft else ""),
            *(_translation(self._words, made, language, made.caption) for made in read.below),
            class_="picture",
            id=place,
        )

    def _footnote(self, footnote: Footnote, language: str) -> Markup:
        label, told = self._words.say("to_text"), ""
        if made := self._extract.alone(footnote):
            told = self._words.translation(made, language)
            footnote, language = note_in_translation(footnote, made), made.language
        backs = [link(place, "↑", aria_label=label) for place in self._marks[footnote.id]]
        foreign = self._words.foreign(language)
        return element(
            "div",
            element("span", footnote.mark, class_="number"),
            _line("of", told),
            element("p", footnote.text, class_="words", **said_in(foreign)),
            element("p", parted(backs, " "), class_="back"),
            *(_translation(self._words, made, language) for made in footnote.translations),
            id=footnote.id,
            class_="footnote",
            data_kind=FOOTNOTE,
        )


def _translated(extract: Extract, made: Translation, passage: Passage) -> Markup:
    """Return the translation `made` of `passage`, and in its language what is read with it.

    Where the file is in that language, only the line under a quote is not there already.
    """
    words, said, line = extract.words, passage.attribution, ""
    if said and extract.reading:
        line = line_in(said, made, words.vocabulary)
    foreign, told = words.foreign(made.language), Words(made.language, words.vocabulary)
    is_told = extract.reading and foreign == told.language
    year = passage.as_of if is_told else None
    below = (
        _line("line", line if said and line != said.text else "", foreign),
        _line("as-of", told.say("as_of", year=year) if year else "", foreign),
    )
    care = _line("care", told.care(passage.care) if is_told else "", foreign)
    return _translation(words, made, passage.language, above=care, below=joined(*below))


def _translation(
    words: Words,
    made: Translation,
    language: str,
    text: str = "",
    *,
    above: Markup | str = "",
    below: Markup | str = "",
) -> Markup:
    said = said_in(words.foreign(made.language))
    summary = element("summary", words.translation(made, language))
    shown = element("p", text or made.text, class_="words", **said)
    return element("details", summary, above, shown, below)


def _list_of(entries: Sequence[ListEntry[_Written]]) -> Markup:
    """Return `entries` as a list, with the lists in them; its signs stand where words begin."""
    from_the_right = any(entry.item and entry.item.is_from_the_right for entry in entries)
    items = []
    for entry in entries:
        within = [_list_of(entry.within)] if entry.within else []
        none = element("li", *within, class_="none")
        items.append(entry.item.element("li", *within) if entry.item else none)
    return element("ul", *items, dir="rtl" if from_the_right else None)


def _labels(words: Words, themes: Mapping[str, Theme], passage: Passage) -> Markup:
    """Return the labels of the themes of `passage`, as links to them."""
    labels = [
        link(theme_place(theme.id), text, lang=words.foreign(language))
        for theme in (themes[name] for name in passage.themes if name in themes)
        for text, language in [words.worded(theme.label)]
    ]
    return element("p", parted(labels, " · "), class_="labels") if labels else Markup()


def _line(name: str, text: str, language: str | None = None) -> Markup:
    said = said_in(language) if language else {}
    return element("p", text, class_=name, **said) if text else Markup()


def voice_of(passage: Passage) -> str:
    """Return "voice/role" of `passage`, as the filter of the file names it."""
    return f"{passage.voice}/{passage.role or ''}"


def note_of(extract: Extract, note: EditorNote, others: Sequence[str]) -> Markup:
    """Return `note`, with the numbers of the `others`, passages that it is about too."""
    words = extract.words
    text, language = words.worded(note.text)
    gone = set(note.passages) & set(extract.archive.withdrawn)
    told = [words.say("note_gone")] if gone else []
    also: Sequence[str] = ()
    if others:
        numbers = [number_of(extract, name) for name in others]
        also = (words.say("also_about"), ": ", parted(numbers, ", "))
    return element(
        "div",
        element("p", words.say("note"), class_="what"),
        element("p", text, class_="words", **said_in(words.foreign(language))),
        *(element("p", each) for each in told),
        element("p", *also) if also else "",
        class_="note",
        role="note",
    )
