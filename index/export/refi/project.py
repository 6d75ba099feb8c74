"""A project of REFI-QDA: the documents of an extract with their codings, notes and voices."""

from collections import Counter
from collections.abc import Iterator

from index.export.extract import Extract
from index.export.provenance import about_rows, notes_by_passage, source_of, withdrawn_line
from index.export.refi.codes import codes_of, guid, theme_guid
from index.export.refi.plain_source import PlacedPassage, PlacedTitle, PlainSource
from index.model import Passage
from index.office.package import zipped
from index.office.xml import Xml, part_of, tag
from index.version import VERSION

_NAMES = {"xmlns": "urn:QDA-XML:project:1.0"}
_FIELDS = ("role", "gender", "age", "age_band", "sector")
_NAME = 60  # characters of a selection's name


def qdpx_of(extract: Extract) -> bytes:
    """Return `extract` as QDPX, the same bytes for the same extract."""
    return _Project(extract).data()


class _Project:
    """Makes the file of one extract."""

    def __init__(self, extract: Extract) -> None:
        self._extract = extract
        self._user = guid(extract, "user")
        self._made = f"{extract.archive.created}T00:00:00Z"
        self._texts = [PlainSource(extract, each) for each in extract.archive.documents]
        self._of_editor = notes_by_passage(extract)
        self._notes: list[Xml] = []

    def data(self) -> bytes:
        """Return the bytes of the file."""
        files = [(f"sources/{self._source(each)}.txt", each.text.encode()) for each in self._texts]
        return zipped([("project.qde", part_of(self._project())), *files])

    def _project(self) -> Xml:
        extract = self._extract
        title = extract.words.worded(extract.chosen.title)[0] if extract.chosen else ""
        codes = codes_of(extract)
        sources = [self._text_source(each) for each in self._texts]
        parts = (
            ("Users", [tag("User", {"guid": self._user, "name": "Satchel"})]),
            ("CodeBook", [codes] if codes else []),
            ("Variables", list(self._variables())),
            ("Cases", list(self._cases())),
            ("Sources", sources),
            ("Notes", self._notes),
        )
        said = {"name": title or extract.title, "origin": f"Satchel {VERSION}"}
        made = {"creatingUserGUID": self._user, "creationDateTime": self._made}
        held = [tag(name, {}, *inner) for name, inner in parts if inner]
        about = tag("Description", {}, "\n".join(self._about()))
        return tag("Project", _NAMES | said | made, *held, about)

    def _about(self) -> Iterator[str]:
        """Yield what is known of the archive and the file, and where people can find support."""
        extract = self._extract
        yield from (f"{name}: {value}" for name, value in about_rows(extract, tables=False))
        yield from filter(None, (withdrawn_line(extract), extract.words.say("unsigned")))
        if extract.contacts:
            yield from (extract.words.say("contacts"), extract.contacts)

    def _source(self, text: PlainSource) -> str:
        return guid(self._extract, "document", text.document.id)

    def _variables(self) -> Iterator[Xml]:
        """Yield the fields that the lines under quotes tell."""
        lines = [each.attribution for each in self._extract.quotes if each.attribution]
        for name in _FIELDS:
            if any(getattr(line, name) is not None for line in lines):
                said = {"guid": guid(self._extract, "field", name), "name": name}
                yield tag("Variable", said | {"typeOfVariable": "Text"})

    def _cases(self) -> Iterator[Xml]:
        """Yield a case for each quote: which of them one person said is nowhere in the file."""
        extract = self._extract
        for quote in extract.quotes:
            values = [*self._values(quote)]
            said = {"guid": guid(extract, "case", quote.id), "name": self._called(quote)}
            shown = tag("SelectionRef", {"targetGUID": self._selection(quote)})
            yield tag("Case", said, *values, shown)

    def _values(self, quote: Passage) -> Iterator[Xml]:
        for name in _FIELDS:
            value = getattr(quote.attribution, name, None)
            if value is not None:
                field = tag("VariableRef", {"targetGUID": guid(self._extract, "field", name)})
                yield tag("VariableValue", {}, field, tag("TextValue", {}, self._word(name, value)))

    def _word(self, name: str, value: object) -> str:
        words = self._extract.words
        if name in ("age", "age_band"):
            return str(value)
        return words.vocabulary.label(name, str(value), words.language)

    def _called(self, passage: Passage) -> str:
        number = str(self._extract.numbers[passage.id])
        return self._extract.words.say("passage", number=number)

    def _selection(self, passage: Passage) -> str:
        return guid(self._extract, "passage", passage.id)

    def _text_source(self, text: PlainSource) -> Xml:
        name = self._source(text)
        below = self._extract.title_below(text.document)
        called = " · ".join(filter(None, (text.document.title, below)))
        said = {"guid": name, "name": called}
        said |= {"plainTextPath": f"internal://{name}.txt"}
        said |= {"creatingUser": self._user, "creationDateTime": self._made}
        titles = [self._title(each, text.document.language) for each in text.titles]
        selections = (each for placed in text.passages for each in self._selections(text, placed))
        return tag("TextSource", said, *titles, *selections)

    def _title(self, placed: PlacedTitle, language: str) -> Xml:
        """Return a title with its translation as a note, as passages have theirs."""
        titled, made = placed.titled, placed.made
        name = guid(self._extract, "title", placed.start, titled.title)
        cut = self._cut(name, titled.title[:_NAME], placed.start, placed.end)
        called, about = (
            self._extract.words.translation(made, language),
            f"Translation: {made.language}",
        )
        note = self._note(called, made.text, about, "translation", name, made.language)
        return tag("PlainTextSelection", cut, note)

    def _selections(self, text: PlainSource, placed: PlacedPassage) -> Iterator[Xml]:
        """Yield the passage with its source, care note and notes, and then what is coded in it."""
        extract, passage = self._extract, placed.passage
        source = source_of(extract, text.document, placed.original)
        lines = (extract.words.care(passage.care), source)
        about = tag("Description", {}, "\n".join(filter(None, lines)))
        notes = [*self._notes_on(passage)]
        whole = self._cut(self._selection(passage), self._called(passage), placed.start, placed.end)
        yield tag("PlainTextSelection", whole, about, *notes)
        for (start, end), codings in placed.codings().items():
            words = " ".join(passage.text[start - placed.start : end - placed.start].split())
            cut = self._cut(
                guid(extract, "coded", passage.id, start, end), words[:_NAME], start, end
            )
            before: Counter[str] = Counter()  # theme -> codings with it: one may stand there twice
            made = []
            for each in codings:
                made.append(self._coding(cut, each.theme, before[each.theme]))
                before[each.theme] += 1
            yield tag("PlainTextSelection", cut, *made)

    def _cut(self, name: str, called: str, start: int, end: int) -> dict[str, object]:
        cut = {"guid": name, "name": called, "startPosition": start, "endPosition": end}
        return cut | {"creatingUser": self._user, "creationDateTime": self._made}

    def _coding(self, cut: dict[str, object], theme: str, before: int) -> Xml:
        named = ("coding", cut["guid"], theme, *([before] if before else []))
        said = {"guid": guid(self._extract, *named)}
        said |= {"creatingUser": self._user, "creationDateTime": self._made}
        return tag("Coding", said, tag("CodeRef", {"targetGUID": theme_guid(self._extract, theme)}))

    def _notes_on(self, passage: Passage) -> Iterator[Xml]:
        """Yield references to the editor's notes and translations of `passage`, kept as notes.

        What a translation says of itself is read again by an import.
        """
        words = self._extract.words
        for note, _others in self._of_editor.get(passage.id, ()):
            yield self._note(words.say("note"), words.worded(note.text)[0], "", "note", note.id)
        before: Counter[str] = Counter()  # language -> translations into it, which may be several
        for made in passage.translations:
            called = words.translation(made, passage.language)
            about = f"{'Back-translation' if made.back else 'Translation'}: {made.language}"
            named = ("translation", passage.id, made.language, before[made.language])
            yield self._note(called, made.text, about, *named)
            before[made.language] += 1

    def _note(self, called: str, text: str, about: str, *parts: object) -> Xml:
        name = guid(self._extract, *parts)
        said = {"guid": name, "name": called, "creatingUser": self._user}
        said |= {"creationDateTime": self._made}
        what = [tag("Description", {}, about)] if about else []
        self._notes.append(tag("Note", said, *what, tag("PlainTextContent", {}, text)))
        return tag("NoteRef", {"targetGUID": name})
