"""Takes withdrawn passages out of an archive: their words, and their words in the source's copy."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from index.model import Archive, Document, GlossaryEntry, Passage, SourceText
from index.source.alignment import Alignment
from index.source.passages import map_document
from index.source.problems import Problem, Problems, Severity
from index.source.received import SourceWord

BLANK = "[withdrawn]"
_FILE = "archive.toml"
_OF_A_LINE = re.compile(r"[^\S\r\n\f]*[^\s][^\r\n\f]*")
_ECHO = 5  # words in a row that are taken for a withdrawn passage's own


def check_withdrawn(archive: Archive, left: Archive, problems: Problems) -> None:
    """Tell what of the withdrawals in `archive` an editor should look at.

    `left` is what is left of it, with what stands beside its passages.
    """
    passages = {passage.id: passage for passage in archive.passages()}
    for withdrawal in archive.withdrawn:
        passage = passages.get(withdrawal.passage)
        if passage is None:
            said = f"“{withdrawal.passage}” is withdrawn, and no document holds it."
            hint = "That is well where it was taken out already; else mend the id."
            problems.add(Problem(_FILE, None, Severity.NOTE, "withdrawn-gone", said, hint))
            continue
        runs = _runs_of_words(passage.text)
        for where, text in _texts(left):
            if not runs.isdisjoint(_runs_of_words(text)):
                said = f"Words of “{passage.id}”, which is withdrawn, still stand in {where}."
                hint = "Take them out there too."
                problems.add(Problem(_FILE, None, Severity.WARNING, "withdrawn-words", said, hint))


def gone_already(archive: Archive) -> bool:
    """Return whether a passage is withdrawn that no document holds any longer."""
    known = {passage.id for passage in archive.passages()}
    return any(withdrawal.passage not in known for withdrawal in archive.withdrawn)


def without_withdrawn(archive: Archive, alignments: Mapping[str, Alignment]) -> Archive:
    """Return `archive` without its withdrawn passages and the footnotes that only they mark.

    `alignments` is source file -> that source beside its documents. Their words are blanked in
    the source texts, line by line, so that lines keep their numbers. Where a passage is gone from
    the documents already, all words that no document holds are blanked. What the glossary says of
    words that only they held goes too.
    """
    if not archive.withdrawn:
        return archive
    gone = {withdrawal.passage for withdrawal in archive.withdrawn}
    unmatched = gone_already(archive)
    documents = tuple(_kept(document, gone) for document in archive.documents)
    notes = {note.id for document in documents for note in document.footnotes}
    words = {
        file: tuple(_words_gone(alignment, gone, notes, unmatched=unmatched))
        for file, alignment in alignments.items()
    }
    said = [passage.text for passage in archive.passages() if passage.id in gone]
    said += [" ".join(word.word for word in each) for each in words.values()]
    left = replace(
        archive,
        documents=documents,
        sources=tuple(_blanked(source, words[source.file]) for source in archive.sources),
    )
    return replace(left, glossary=tuple(_still_used(left, "\n".join(said))))


def _still_used(archive: Archive, gone: str) -> Iterator[GlossaryEntry]:
    """Yield the entries of the glossary, but for those whose words went with the withdrawn ones."""
    left = "\n".join(text for _where, text in _documents_texts(archive)).casefold()
    gone = gone.casefold()
    for entry in archive.glossary:
        terms = [term.casefold() for words in entry.terms.values() for term in words]
        if not any(term in gone for term in terms) or any(term in left for term in terms):
            yield entry


def _kept(document: Document, gone: set[str]) -> Document:
    def kept(passage: Passage) -> Passage | None:
        return None if passage.id in gone else passage

    marked = {mark.footnote for passage in document.passages() for mark in passage.footnotes}
    left = map_document(document, kept)
    still = {mark.footnote for passage in left.passages() for mark in passage.footnotes}
    notes = tuple(note for note in document.footnotes if note.id in still or note.id not in marked)
    return replace(left, footnotes=notes)


def _words_gone(
    alignment: Alignment, gone: set[str], notes: set[str], *, unmatched: bool
) -> Iterable[SourceWord]:
    for stretch in alignment.stretches:
        if stretch.equal:
            pairs = zip(stretch.theirs, stretch.ours, strict=True)
            yield from (word for word, own in pairs if own.passage in gone)
        elif unmatched or any(own.passage in gone for own in stretch.ours):
            yield from stretch.theirs
    for name, words in alignment.footnotes.items():
        if name not in notes:
            yield from words


def _blanked(source: SourceText, words: Iterable[SourceWord]) -> SourceText:
    """Return `source` with each run of `words` on a line replaced by one BLANK."""
    text = source.text
    for start, end in reversed(_runs(text, sorted(words, key=lambda word: word.start))):
        text = text[:start] + _OF_A_LINE.sub(BLANK, text[start:end]) + text[end:]
    return replace(source, text=text)


def _runs(text: str, words: Sequence[SourceWord]) -> list[tuple[int, int]]:
    """Return where the words stand, those next to one another as one run."""
    runs: list[tuple[int, int]] = []
    for word in words:
        if runs and not text[runs[-1][1] : word.start].strip():
            runs[-1] = (runs[-1][0], max(runs[-1][1], word.end))
        else:
            runs.append((word.start, word.end))
    return runs


def _runs_of_words(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[at : at + _ECHO]) for at in range(len(words) - _ECHO + 1)}


def _documents_texts(archive: Archive) -> Iterator[tuple[str, str]]:
    for passage in archive.passages():
        yield passage.id, passage.text
    for document in archive.documents:
        yield from ((note.id, note.text) for note in document.footnotes)


def _texts(archive: Archive) -> Iterator[tuple[str, str]]:
    """Yield every text of `archive` in which a passage could be quoted, and where it stands."""
    yield from _documents_texts(archive)
    for passage in archive.passages():
        yield from ((f"a translation of {passage.id}", each.text) for each in passage.translations)
    for note in archive.notes:
        yield from ((f"the note {note.id}", text) for text in note.text.values())
    definitions = {theme.id: theme.definition for theme in archive.themes}
    definitions |= {entry.id: entry.definition for entry in archive.glossary}
    for name, definition in definitions.items():
        yield from ((f"the definition of {name}", text) for text in definition.values())
