"""Writes what a project of another program says of its texts into the tables of a folder."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from index.content_limits import CODINGS as MOST_CODINGS
from index.desk.entries.entry_texts import entries_in, new_entry_id
from index.desk.folder_texts import DOCUMENTS, documents_of, front_of
from index.desk.followed_tables import ARCHIVE, CODINGS, NOTES, TRANSLATIONS
from index.desk.projects.text_places import FoundWords, PassageSpan, TextPlaces
from index.desk.table_edits import with_entries
from index.desk.themes.codebook_intake import plan_codebook
from index.desk.themes.codebook_texts import archive_language, quoted_of
from index.desk.toml_chunks import parsed
from index.importers.codebooks.foreign_codebook import paths_of
from index.importers.import_report import Guess, OriginalFile, shortened
from index.importers.refi.package import (
    NoteText,
    PlacedSelection,
    ProjectText,
    ReceivedProject,
)
from index.limits import may_be_text
from index.model.guids import guid_of
from index.source.codings import QuotedCoding, find_coding, quote_coding

_CODING, _NOTE, _TRANSLATION = "coding", "note", "translation"
_MOST_LETTERS = 30_000_000  # of all selections: of a text of 1 MB, thirty times the whole
_MOST_SHOWN = 400  # letters of selected words that are looked at for the report

type _Entry = dict[str, object]


def complete_tables(
    projects: Sequence[ReceivedProject],
    files: Mapping[str, str],
    documents: Mapping[str, OriginalFile],
    known: Set[str],
    staying: Set[str],
) -> tuple[Mapping[str, str], Sequence[Guess]]:
    """Return what `projects` change in the tables of a folder, and what is told of it.

    `files` are the texts of the folder, and `documents` those that came in, by their ids. Of those
    whose files were `known` before only codings are taken: an editor may have changed notes on
    them, such as names. Documents that are `staying` are as they were: of what Satchel exported of
    them only codings are taken, and notes that it did not write. Raises SourceProblem.
    """
    names = {original.name: name for name, original in documents.items()}
    held = dict(files)
    told: list[Guess] = []
    for project in projects:
        taken = _Intake(held, project, names, known, staying)
        held |= taken.take()
        told += project.told
    changed = {name: text for name, text in held.items() if text != files.get(name)}
    return changed, told


def _own_notes(files: Mapping[str, str]) -> Set[str]:
    """Return the identifiers that Satchel gives to the notes of this folder."""
    archive = str(parsed(files.get(ARCHIVE, ""), ARCHIVE).get("id"))
    notes = entries_in(files, NOTES, _NOTE)
    return {guid_of(archive, "note", each.get("id")) for each in notes}


def _with(
    files: Mapping[str, str], file: str, key: str, entries: Sequence[_Entry]
) -> Mapping[str, str]:
    text = files.get(file, "")
    return {file: with_entries(file, text, key, entries)} if entries else {}


def _documents(files: Mapping[str, str], name: str | None) -> Sequence[str]:
    """Return the file of the document with the id `name`, if there is one."""
    found = (each for each in files if name and each.startswith(DOCUMENTS))
    return [each for each in found if front_of(files[each]).get("id") == name]


class _Intake:
    """Takes one project into one folder."""

    def __init__(
        self,
        files: Mapping[str, str],
        project: ReceivedProject,
        names: Mapping[str, str],
        known: Set[str],
        staying: Set[str],
    ) -> None:
        self._files, self._project, self._names, self._known = files, project, names, known
        self._staying, self._own = staying, _own_notes(files)
        self._language = archive_language(files)
        self._themes: dict[str, str] = {}  # guid -> id
        self._called: dict[str, str] = {}  # guid -> name
        self._codings: list[_Entry] = []
        self._quoted: dict[str, list[QuotedCoding]] = defaultdict(list)
        for quoted in map(quoted_of, entries_in(files, CODINGS, _CODING)):
            self._quoted[quoted.passage].append(quoted)
        self._coded: set[tuple[str, str, int, int]] = set()
        self._count: Counter[str] = Counter()  # codings of a passage
        self._met = self._lost = 0
        self._room = _MOST_LETTERS
        self._noted: dict[str, list[str]] = defaultdict(list)  # note -> passages
        self._translated: dict[str, dict[str, _Entry]] = defaultdict(dict)
        self._unplaced: list[str] = []  # notes

    def take(self) -> Mapping[str, str]:
        """Return the tables that change, and have the project tell what came of it."""
        changed = dict(self._codebook())
        for text in self._project.texts:
            name = self._names.get(str(text.received.path))
            for file in _documents(self._files, name):
                self._take_text(text, file)
        for source, each in self._project.lost:
            for code in each.codes:
                self._met += 1
                self._tell_lost(code, each.name or source)
        changed |= _with(self._files, CODINGS, _CODING, self._codings)
        notes = self._notes()
        changed |= _with(self._files, NOTES, _NOTE, notes)
        for language, entries in self._translated.items():
            changed |= _with(
                self._files, f"{TRANSLATIONS}{language}.toml", _TRANSLATION, [*entries.values()]
            )
        self._tell(len(notes), sum(map(len, self._translated.values())))
        return changed

    def _codebook(self) -> Mapping[str, str]:
        codebook = self._project.codebook
        if codebook is None:
            return {}
        plan = plan_codebook(self._files, codebook)
        paths = paths_of(codebook.themes)
        for guid, key in self._project.codes.items():
            self._themes[guid], self._called[guid] = plan.ids[key], paths[key]
        return {name: text or "" for name, text in plan.act.files.items()}

    def _take_text(self, text: ProjectText, file: str) -> None:
        """Take what is selected in a text, of which the document `file` was made."""
        front = front_of(self._files[file])
        made = documents_of(self._files, str(front.get("source", "")))
        document = next((each for each in made if each.id == front["id"]), None)
        if document is None:
            return
        is_source = text.received.written is None and file not in self._staying
        left_out = front.get("left_out", ()) if is_source else ()
        places = TextPlaces(text.words, document, frozenset(left_out))
        texts = {each.id: each.text for each in document.passages()}
        self._know(texts)
        for each in text.selections:
            found = self._find(places, each.span)
            for code in each.selection.codes:
                self._code(code, text, each, found, texts)
            for note in self._new_notes(file, each.selection.notes):
                self._note(note, found, texts)
        if file in self._known and any(each.selection.notes for each in text.selections):
            said = f"Notes in “{text.received.path.stem}” are not taken again: it was here already."
            self._project.tell("project", said)

    def _find(self, places: TextPlaces, span: tuple[int, int] | None) -> FoundWords:
        """Return where the words of a span stand; nowhere once very many were looked for."""
        length = span[1] - span[0] if span else 0
        if not span or length > self._room:
            return FoundWords((), False)
        self._room -= length
        return places.find(*span)

    def _know(self, texts: Mapping[str, str]) -> None:
        """Learn which words of these passages are coded in the folder already."""
        for passage in texts.keys() & self._quoted.keys():
            for quoted in self._quoted[passage]:
                coding = find_coding(quoted, texts[passage])
                if coding:
                    self._coded.add((passage, coding.theme, coding.start, coding.end))
                    self._count[passage] += 1

    def _code(
        self,
        code: str,
        text: ProjectText,
        placed: PlacedSelection,
        found: FoundWords,
        texts: Mapping[str, str],
    ) -> None:
        """Code words in each passage that has some of them; tell what fits nowhere."""
        self._met += 1
        theme = self._themes.get(code)
        fits = [theme is not None and self._add(theme, each, texts) for each in found.spans]
        if theme is not None and found.is_whole and all(fits):
            return
        start, end = placed.span or (0, 0)
        words = text.words[start : min(end, start + _MOST_SHOWN)] or placed.selection.name
        self._tell_lost(code, words or text.received.path.stem, is_part=any(fits))

    def _tell_lost(self, code: str, words: str, *, is_part: bool = False) -> None:
        self._lost += not is_part
        shown = shortened(" ".join(words.split()))
        how = "fits only in part" if is_part else "fits nowhere, and is not taken"
        self._project.tell(_CODING, f"“{self._called.get(code, '?')}” on “{shown}” {how}.")

    def _add(self, theme: str, span: PassageSpan, texts: Mapping[str, str]) -> bool:
        """Code the words of a span, once; return whether they are coded."""
        key = (span.passage, theme, span.start, span.end)
        if key in self._coded:
            return True
        text = texts[span.passage]
        quoted = quote_coding(span.passage, theme, text, span.start, span.end)
        if quoted is None or self._count[span.passage] >= MOST_CODINGS.most:
            return False
        self._coded.add(key)
        self._count[span.passage] += 1
        entry: _Entry = {"passage": quoted.passage, "theme": theme, "exact": quoted.exact}
        entry |= {"prefix": quoted.prefix} if quoted.prefix else {}
        entry |= {"suffix": quoted.suffix} if quoted.suffix else {}
        self._codings.append(entry)
        return True

    def _new_notes(self, file: str, notes: Sequence[str]) -> Iterator[str]:
        """Yield which `notes` on words of a document are taken: of one that stays, foreign ones."""
        for name in () if file in self._known else notes:
            note = self._project.notes.get(name)
            if file not in self._staying or (note and not note.language and name not in self._own):
                yield name

    def _note(self, name: str, found: FoundWords, texts: Mapping[str, str]) -> None:
        """Put a note on the passages in which the words are; a translation to its passage."""
        note = self._project.notes.get(name)
        if note is None or not note.text:
            return
        whole = [each for each in found.spans if each.end - each.start == len(texts[each.passage])]
        if note.language and len(whole) == len(found.spans) == 1:
            self._translate(note, whole[0].passage)
        elif found.spans:
            known = self._noted[name]
            known += (each.passage for each in found.spans if each.passage not in known)
        else:
            self._unplaced.append(note.text)

    def _translate(self, note: NoteText, passage: str) -> None:
        file = f"{TRANSLATIONS}{note.language}.toml"
        there = {each.get("passage") for each in entries_in(self._files, file, _TRANSLATION)}
        if passage not in there and may_be_text(note.text):
            entry: _Entry = {"passage": passage, "text": note.text, "status": "draft"}
            self._translated[note.language][passage] = entry | ({"back": True} if note.back else {})

    def _notes(self) -> Sequence[_Entry]:
        """Return the entries of notes that the folder does not have yet."""
        held = entries_in(self._files, NOTES, _NOTE)
        known = [(each.get("passages"), each.get("text")) for each in held]
        made: list[_Entry] = []
        for name, passages in self._noted.items():
            text = self._project.notes[name].text.replace("\r\n", "\n")
            if not may_be_text(text):
                self._unplaced.append(text)
            elif (passages, {self._language: text}) not in known:
                key = new_entry_id([*held, *made], "", _NOTE)
                made.append({"id": key, "passages": passages, "text": {self._language: text}})
        return made

    def _tell(self, notes: int, translations: int) -> None:
        """Say how much came in, and which notes did not."""
        project = self._project
        kept = self._met - self._lost
        project.tell(
            "project",
            f"Themes: {len(project.codes)}; codings taken: {kept} of {self._met}; notes: {notes}; "
            f"translations: {translations}.",
        )
        placed = {
            each for text in project.texts for at in text.selections for each in at.selection.notes
        }
        self._unplaced += (
            each.text for name, each in project.notes.items() if each.text and name not in placed
        )
        for text in self._unplaced:
            shown = shortened(" ".join(text.split()))
            project.tell("project", f"The note “{shown}” is about no passage, and is not taken.")
