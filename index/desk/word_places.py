"""Finds where words, such as a name that was taken out of a passage, still stand in a folder."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from itertools import islice
from typing import Any

from index.desk.act_history import FileChange, PastAct, PastActs
from index.desk.block_forms import read_checked
from index.desk.document_blocks import plain_text
from index.desk.folder_acts import SOURCES, Act, ActName
from index.desk.folder_strings import is_words, strings_in
from index.desk.folder_texts import (
    AS_RECEIVED,
    DOCUMENTS,
    documents_of,
    front_of,
    left_out_lines,
    withdrawn_in,
)
from index.desk.followed_tables import ARCHIVE, CODINGS, NOTES, TRANSLATIONS
from index.desk.set_items import SETS
from index.desk.toml_chunks import parsed
from index.desk.words.distinctive_words import own_words
from index.desk.words.sought_words import pattern_of, sought_in
from index.errors import SourceProblem
from index.model import SourceText
from index.revision.removed_words import fewer_words, taken_names
from index.source.checks.alignment import Alignment
from index.source.checks.file_names import OWN_FILES
from index.values import Value, replace

MOST = 200  # places that are found; nobody looks at more
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEW = 6  # words more that a text as received may have where a document has others
_AROUND = 40  # characters of an excerpt on each side
_OF_WORDS = frozenset({ActName.WORDS, ActName.LINE_WORDS})
_IDS = frozenset({"id", "passage", "passages", "target", "theme", "themes", "parent", "gone"})


class PlaceKind(StrEnum):
    """What words stand in."""

    PASSAGE = "passage"
    WITHDRAWN = "withdrawn"
    HEADING = "heading"
    NOTE = "note"
    TRANSLATION = "translation"
    CODING = "coding"
    CODEBOOK = "codebook"
    GLOSSARY = "glossary"
    SET = "set"
    RECEIVED = "received"
    OTHER = "other"


_KINDS = {
    NOTES: PlaceKind.NOTE,
    CODINGS: PlaceKind.CODING,
    SETS: PlaceKind.SET,
    "codebook.toml": PlaceKind.CODEBOOK,
    "glossary.toml": PlaceKind.GLOSSARY,
}


class WordPlace(Value):
    """A place of words: its kind, the file, the passage that it is about or "", and an excerpt.

    `line` is that of a text as received, else 0. `in_line` tells that they stand in the line under
    a quote. `words` are what was found, on one line.
    """

    kind: PlaceKind
    file: str
    passage: str
    excerpt: str
    line: int = 0
    in_line: bool = False
    words: str = ""


def removed_names(files: Mapping[str, str], before: str, after: str) -> tuple[str, ...]:
    """Return the words of `before` that may be names and are not in `after`, or less often.

    A word that a document of the folder has in small letters is none, nor one of the name of an
    organisation of the folder's own.
    """
    own = own_words(files)
    found = [each for each in taken_names(before, after) if each.casefold() not in own]
    texts = [text for file, text in files.items() if file.startswith(DOCUMENTS)]
    return tuple(sorted(name for name in found if not _is_held(name.lower(), texts)))


def _is_held(word: str, texts: Sequence[str]) -> bool:
    """Return whether one of `texts` has this very `word`."""
    pattern = re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])")
    return any(word in text and pattern.search(text) for text in texts)


def word_places(files: Mapping[str, str], words: str, but: str = "") -> tuple[WordPlace, ...]:
    """Return the places in the texts of a folder where one of `words` stands, the first MOST.

    Other endings of a word are found too, unless they make another word of the text `but`. Of a
    number the whole is looked for, with any signs between its digits, and long runs of them.
    """
    sought = sought_in(words)
    pattern = pattern_of(sought, but)
    if pattern is None:
        return ()
    stems = sought.stems if not sought.numbers else ("",)
    likely = {  # a plain search is much quicker than that with other endings
        file: text
        for file, text in files.items()
        if any(map(text.lower().__contains__, stems)) and pattern.search(text)
    }
    return tuple(islice(_places(likely, files, _Sought(pattern)), MOST))


def form_places(files: Mapping[str, str], forms: Sequence[str]) -> tuple[WordPlace, ...]:
    """Return each place of `forms`, as they are written, in the words of a folder.

    Words of a text as received that a document has too are told once, and so are those of passages
    that codings repeat.
    """
    ordered = sorted(filter(None, forms), key=len, reverse=True)
    if not ordered:
        return ()
    either = "|".join(r"\s+".join(map(re.escape, each.split())) for each in ordered)
    pattern = re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])")
    words = sorted({word for each in ordered for word in _WORD.findall(each)})
    any_word = re.compile("|".join(map(re.escape, words)))  # emphasis may be between two of them
    likely = {
        file: text for file, text in files.items() if file != CODINGS and any_word.search(text)
    }
    return tuple(_places(likely, files, _Sought(pattern, each=True)))


def without_received(files: Mapping[str, str], file: str, words: str) -> Act:
    """Return the act that takes `words` out of the text as received `file`.

    They stay where a document has them. Where it has others in their place, those come in. Raises
    SourceProblem where there are none to take out.
    """
    pattern = pattern_of(sought_in(words))
    found = _Received(files, file)
    text = files[file]
    lead = len(text) - len(found.source.text)
    edits = sorted(found.edits(pattern)) if pattern else []
    if not edits:
        raise SourceProblem(
            "“{words}” does not stand there any more. Look for it again.", words=words[:40]
        )
    for start, end, instead in reversed(edits):
        after = text[lead + end :]
        text = text[: lead + start] + instead + (after if instead else after.removeprefix(" "))
    changed: dict[str, str | None] = {file: text, f"{file}{AS_RECEIVED}": None}
    return Act(ActName.RECEIVED, changed, {each: files.get(each) for each in changed})


class _Sought:
    """What is looked for: in each text the first place, or `each` that is of words."""

    def __init__(self, pattern: re.Pattern[str], *, each: bool = False) -> None:
        self.pattern = pattern
        self._each = each

    def may_be_in(self, key: str, value: object) -> bool:
        """Return whether it is looked for in what a table holds under `key`."""
        return not self._each or not isinstance(value, str) or is_words(key, value)

    def within(self, place: WordPlace, text: str) -> Iterator[WordPlace]:
        """Yield `place` with the words around what is found in `text`."""
        found = self.pattern.finditer(text)
        for each in found if self._each else islice(found, 1):
            words = " ".join(each[0].split())
            yield replace(place, excerpt=_excerpt(text, each), words=words)


def _places(
    likely: Mapping[str, str], files: Mapping[str, str], sought: _Sought
) -> Iterator[WordPlace]:
    gone = withdrawn_in(files)
    for file, text in likely.items():
        if file in OWN_FILES:
            continue
        if file.startswith(DOCUMENTS):
            yield from _in_document(file, text, gone, sought)
        elif file.startswith(SOURCES):
            yield from _Received(files, file).places(sought.pattern)
        elif not file.endswith(AS_RECEIVED):
            kind = PlaceKind.TRANSLATION if file.startswith(TRANSLATIONS) else PlaceKind.OTHER
            held: Any = parsed(plain_text(text), file)
            place = WordPlace(_KINDS.get(file, kind), file, "", "")
            yield from _in_table(place, held, sought)


def _in_document(file: str, text: str, gone: set[str], sought: _Sought) -> Iterator[WordPlace]:
    yield from _in_table(WordPlace(PlaceKind.HEADING, file, "", ""), front_of(text), sought)
    for each in read_checked(text).blocks:
        is_heading = each.block.kind.name == "HEADING"
        kind = PlaceKind.HEADING if is_heading else PlaceKind.PASSAGE
        kind = PlaceKind.WITHDRAWN if each.id in gone else kind
        place = WordPlace(kind, file, each.id, "")
        caption = each.block.picture[1] if each.block.picture else ""
        stated = strings_in(each.block.attributes.values)
        for words in (each.block.whole().text, caption or "", *stated):
            yield from sought.within(place, words)
        yield from sought.within(replace(place, in_line=True), each.block.attribution or "")


def _in_table(place: WordPlace, held: object, sought: _Sought) -> Iterator[WordPlace]:
    if isinstance(held, str):
        yield from sought.within(place, held)
    elif isinstance(held, Mapping):
        own = replace(place, passage=_passage_of(held) or place.passage)
        for key, value in held.items():
            if key not in _IDS and sought.may_be_in(key, value):
                yield from _in_table(own, value, sought)
    elif isinstance(held, Sequence):
        for value in held:
            yield from _in_table(place, value, sought)


def _passage_of(entry: Mapping[str, Any]) -> str:
    """Return the passage that an entry of a table is about, or ""."""
    named = entry.get("passages")
    first = named[0] if isinstance(named, list) and named else ""
    return str(entry.get("passage") or first or "")


def _excerpt(text: str, found: re.Match[str]) -> str:
    """Return the words around what was found."""
    start, end = max(0, found.start() - _AROUND), found.end() + _AROUND
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return f"{before}{' '.join(text[start:end].split())}{after}"


class _Received:
    """A text as received, and what of it no document has."""

    def __init__(self, files: Mapping[str, str], file: str) -> None:
        self.source = SourceText(file, files[file].removeprefix("\ufeff"))
        out = left_out_lines(files, file)
        self._stretches = Alignment(self.source, tuple(documents_of(files, file)), out).stretches

    def places(self, pattern: re.Pattern[str]) -> Iterator[WordPlace]:
        """Yield the places of words that are in no document."""
        text = self.source.text
        for found in self._found(pattern):
            line = text.count("\n", 0, found.start()) + 1
            said, words = _excerpt(text, found), " ".join(found[0].split())
            yield WordPlace(PlaceKind.RECEIVED, self.source.file, "", said, line, words=words)

    def edits(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
        """Yield what takes such words out: start, end, and what comes in their place."""
        exchanged: list[tuple[int, int]] = []
        for stretch in self._stretches:
            theirs = stretch.theirs
            if stretch.equal or not theirs or not stretch.ours:
                continue
            start, end = theirs[0].start, theirs[-1].end
            is_exchange = len(theirs) <= len(stretch.ours) + _FEW
            if is_exchange and pattern.search(self.source.text, start, end):
                exchanged.append((start, end))
                yield start, end, " ".join(each.word for each in stretch.ours)
        for found in self._found(pattern):
            if not any(start <= found.start() < end for start, end in exchanged):
                yield found.start(), found.end(), ""

    def _found(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        held = {
            (each.start, each.end)
            for stretch in self._stretches
            for each in stretch.theirs
            if stretch.equal
        }
        spans = sorted(held)
        for found in pattern.finditer(self.source.text):
            if not any(start <= found.start() < end for start, end in spans):
                yield found


def names_left(acts: PastActs, files: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names that changes of words among `acts` took out and that passages still have.

    `files` are the texts of the folder as the acts left them. What cannot be read has none.
    """
    held = {file: text.encode() for file, text in files.items()}
    found: dict[str, str] = {}  # a name -> the words that came in with its change
    brought: set[str] = set()  # words that came in after that
    for act in reversed(acts.done):
        changes = act.changes(held.get, back=True)
        if changes is None:
            break
        for each in changes:
            if (texts := _texts(act, each)) is not None:
                after, before = texts
                names = removed_names(files, before, after)
                came = fewer_words(after, before)
                found = {name: " ".join(came) for name in names if name not in brought} | found
                brought.update(came)
            if each.after is None:
                held.pop(each.file, None)
            else:
                held[each.file] = each.after
    with suppress(SourceProblem):
        return tuple(sorted(name for name, came in found.items() if _stands(files, name, came)))
    return ()


def _texts(act: PastAct, change: FileChange) -> tuple[str, str] | None:
    """Return what a document was after a change of words and before it; None for other changes."""
    is_of_words = act.name in _OF_WORDS and change.file.startswith(DOCUMENTS)
    if not is_of_words or change.before is None or change.after is None:
        return None
    return change.before.decode("utf-8-sig"), change.after.decode("utf-8-sig")


def _stands(files: Mapping[str, str], name: str, came: str) -> bool:
    """Return whether a passage that is not withdrawn has `name`, or a form that never `came`."""
    documents = {
        file: text for file, text in files.items() if file.startswith(DOCUMENTS) or file == ARCHIVE
    }
    return any(each.kind is PlaceKind.PASSAGE for each in word_places(documents, name, came))
