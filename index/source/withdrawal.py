"""Removes withdrawn passages and pictures from an archive, and their words from its sources."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from index.model import Archive, Document, SourceText
from index.source.checks.alignment import Alignment
from index.source.checks.returned_words import PlaceOf
from index.source.checks.source_alignments import Alignments
from index.source.checks.telltales import repeated
from index.source.checks.withdrawn_words import Run, WithdrawnWords, places
from index.source.passages import document_without, is_note_gone, still_used, texts_in
from index.source.problems.problem import Problem, Problems, Severity, few
from index.source.problems.proposals import proposed
from index.source.received import SourceWord
from index.values import replace

type Spans = list[tuple[int, int]]
"""Spans of one text, as start and end."""

BLANK = "[withdrawn]"
WITHDRAWN_WORDS = "withdrawn-words"
_FILE = "archive.toml"
_OF_A_LINE = re.compile(r"[^\S\r\n\f]*[^\s][^\r\n\f]*")


class Withdrawal:
    """The withdrawn passages and pictures of one archive as its folder holds it.

    `alignments` is source file -> its alignment with its documents. `translated` is id of a passage
    or footnote -> its translations. `lines` is id of a passage -> where it is written.
    """

    def __init__(
        self,
        archive: Archive,
        alignments: Alignments,
        translated: Mapping[str, Sequence[str]],
        lines: PlaceOf,
        problems: Problems,
    ) -> None:
        self._archive = archive
        self._alignments = alignments
        self._kept = alignments.kept
        self._translated = translated
        self._lines = lines
        self._problems = problems
        self._names = set(archive.withdrawn)
        looked_in = archive if self._names else replace(archive, documents=())
        self._passages = [each for each in looked_in.passages() if each.id in self._names]
        self._pictures = [each for each in looked_in.placed_pictures() if each.id in self._names]
        self._found = len(self._passages) + len(self._pictures)
        self._texts = [passage.text for passage in self._passages]
        self._texts += [said for name in sorted(self._names) for said in translated.get(name, ())]
        self._texts += [
            said for each in self._pictures for said in (each.description, each.caption) if said
        ]

    @property
    def is_beyond_the_folder(self) -> bool:
        """Whether something withdrawn was deleted from the documents already."""
        return self._found < len(self._names)

    def left(self) -> Archive:
        """Return the archive without withdrawn parts and the footnotes that only these mark.

        Their words are blanked in the source texts, line by line, so that lines keep their numbers.
        Where a withdrawn passage was deleted from the documents already, all words that no document
        holds are blanked. Glossary entries for words that only withdrawn parts held, and notes on
        nothing else, are removed too.
        """
        if not self._names:
            return self._archive
        documents = tuple(map(self._left_of, self._archive.documents))
        notes = {note.id for document in documents for note in document.footnotes}
        for document in self._archive.documents:
            for note in document.footnotes:
                if note.id not in notes:
                    self._texts += [note.text, *self._translated.get(note.id, ())]
        notes_left = tuple(
            each for each in self._archive.notes if not is_note_gone(each, self._names)
        )
        left = replace(self._archive, documents=documents, notes=notes_left)
        own = self._own_words(documents) if self._archive.sources else WithdrawnWords(())
        sources, said = [], list(self._texts)
        for source in self._archive.sources:
            again = self._kept.of(
                "withdrawn again",
                source.file,
                (source, frozenset(own.runs)),
                partial(own.spans, source.text),
            )
            found = [*self._spans(source.file, notes), *again]
            spans = joined_spans(source.text, sorted(found))
            said += [" ".join(source.text[start:end].split()) for start, end in spans]
            sources.append(_blanked(source, spans))
        left = replace(left, sources=tuple(sources))
        return replace(left, glossary=still_used(left, "\n".join(said)))

    def _own_words(self, documents: Iterable[Document]) -> WithdrawnWords:
        """Return the words of what is withdrawn that none of `documents` has too."""
        words = WithdrawnWords(self._texts)
        held = (
            self._kept.of(
                "withdrawn words",
                each.id,
                (each, tuple(self._texts)),
                partial(words.among, [text for _name, text in texts_in(each)]),
            )
            for each in documents
        )
        return words.less(frozenset[Run]().union(*held))

    def _left_of(self, document: Document) -> Document:
        """Return what is left of `document`, which is the same where nothing of it goes."""
        held = {each.id for each in document.passages()} | {each.id for each in document.pictures()}
        return document if held.isdisjoint(self._names) else document_without(document, self._names)

    def check(self, left: Archive) -> None:
        """Report unknown withdrawn ids, withdrawn words in other texts, and telling ids.

        `left` is the archive without withdrawn parts, complete with its tables.
        """
        known = [passage.id for passage in self._archive.passages()]
        known += [picture.id for picture in self._archive.placed_pictures()]
        there = {*known}
        self._tell_gone([each for each in self._archive.withdrawn if each not in there], known)
        for again in self._archive.restored:
            if again not in there:
                said = f"“{again}” is restored, and no document holds it."
                hint = "Put it back into its document, or take its [[restored]] out."
                self._add(Severity.WARNING, "restored-gone", said, hint, again)
        if self._names and self._archive.edition == 1:
            said = "The first edition withdraws a passage, so no reader will refuse an older one."
            hint = "Give it a higher edition than the one that held the passage."
            self._add(Severity.WARNING, "withdrawn-first", said, hint)
        self._tell_echoes(left)
        self._tell_telling_ids()

    def _tell_gone(self, names: Sequence[str], known: Sequence[str]) -> None:
        """Report the withdrawn `names` that no document holds; `known` are those that one does."""
        meant = {name: near for name in names if (near := proposed(name, known))}
        for name, near in meant.items():
            said = f"“{name}” is withdrawn, and no document holds it."
            hint = f"Did you mean “{near}”? That one is still in the archive."
            self._add(Severity.WARNING, "withdrawn-gone", said, hint, name)
        if taken_out := [each for each in names if each not in meant]:
            self._add(Severity.NOTE, "withdrawn-gone", *_gone_words(taken_out), *taken_out)

    def _tell_echoes(self, left: Archive) -> None:
        if not self._passages and not self._texts:
            return
        lines = [each.attribution.text for each in self._passages if each.attribution]
        kept = {each.attribution.text for each in left.passages() if each.attribution}
        texts = (*self._texts, *(line for line in lines if line not in kept))
        echoes = WithdrawnWords(texts)
        rest = replace(left, documents=(), sources=(), pictures=())
        parts: Mapping[str, Archive | Document] = {"": rest} | {e.id: e for e in left.documents}
        found = dict.fromkeys(
            place
            for name, each in parts.items()
            for place in self._kept.of(
                "withdrawn echoes", name, (each, texts), partial(_places_of, echoes, each)
            )
        )
        hint = "Take them out there too."
        for where, owner in found:
            said = f"Words of a withdrawn passage still stand in {where}."
            file, line = self._lines.get(owner, (_FILE, None))
            about = (owner,) if owner else ()
            told = Problem(file, line or None, Severity.WARNING, WITHDRAWN_WORDS, said, hint, about)
            self._problems.add(told)

    def _tell_telling_ids(self) -> None:
        """Report the withdrawn ids that repeat words of their passages, since ids stay readable."""
        said_of = {each.id: [each.text] for each in self._passages}
        for each in self._passages:
            said_of[each.id] += [each.attribution.text] if each.attribution else []
        for picture in self._pictures:
            said_of[picture.id] = [picture.description, picture.caption or ""]
        for name in sorted(self._names):
            texts = [*said_of.get(name, ()), *self._translated.get(name, ())]
            if words := repeated(name, texts):
                told = ", ".join(f"“{word}”" for word in words)
                said = f"The id “{name}” tells words of what is withdrawn: {told}."
                hint = (
                    "It stays in the archive, where anyone can read it. Where no edition held it "
                    "yet, take the passage out instead. Number those that stay, such as “q-1”."
                )
                self._add(Severity.WARNING, "withdrawn-id", said, hint, name)

    def _add(self, severity: Severity, code: str, said: str, hint: str, *names: str) -> None:
        self._problems.add(Problem(_FILE, None, severity, code, said, hint, names))

    def _spans(self, file: str, notes: set[str]) -> Spans:
        """Return the spans of withdrawn words in the source `file`; see `_spans_in`."""
        made_of = self._alignments.made_of(file)
        held = frozenset(note.id for each in made_of[1] for note in each.footnotes)
        return self._kept.of(
            "withdrawn spans",
            file,
            (made_of, frozenset(self._names), self.is_beyond_the_folder, held & notes),
            lambda: self._spans_in(self._alignments.of(file), notes),
        )

    def _spans_in(self, alignment: Alignment, notes: set[str]) -> Spans:
        """Return the spans of withdrawn words in an aligned source.

        All source words between the nearest remaining words before and after a withdrawn one count
        as withdrawn, since the source may word the passage differently.
        """
        spans: Spans = []
        between: list[SourceWord] = []
        is_gone = False
        for word, owner in _owned(alignment):
            if owner is None or owner in self._names:
                between += [word] if word else []
                is_gone |= owner is not None
                continue
            spans += _spans_of(between) if is_gone or self.is_beyond_the_folder else []
            between, is_gone = [], False
        spans += _spans_of(between) if is_gone or self.is_beyond_the_folder else []
        for name, words in alignment.footnotes.items():
            spans += _spans_of(words) if name not in notes else []
        return spans


def _gone_words(names: Sequence[str]) -> tuple[str, str]:
    """Return what is said of withdrawn `names` that no document holds, and the hint."""
    is_, them, was = ("is", "it", "it was") if len(names) == 1 else ("are", "them", "they were")
    said = f"{few(names)} {is_} withdrawn, and no document holds {them}."
    return said, f"That is well where {was} taken out already."


def _places_of(words: WithdrawnWords, held: Archive | Document) -> list[tuple[str, str]]:
    """Return the places in `held` where `words` stand."""
    return [(where, owner) for where, owner, text in places(held) if words.stand_in(text)]


def _owned(alignment: Alignment) -> Iterator[tuple[SourceWord | None, str | None]]:
    """Yield (word of the source, id of its passage, "" for a heading).

    The id is None for a word that no document holds; the word is None where only a document holds
    it.
    """
    for stretch in alignment.stretches:
        if stretch.equal:
            pairs = zip(stretch.theirs, stretch.ours, strict=True)
            yield from ((word, own.passage) for word, own in pairs)
            continue
        yield from ((word, None) for word in stretch.theirs)
        yield from ((None, own.passage) for own in stretch.ours)


def _spans_of(words: Iterable[SourceWord]) -> Spans:
    return [(word.start, word.end) for word in words]


def _blanked(source: SourceText, spans: Spans) -> SourceText:
    """Return `source` with one BLANK for each line of each of `spans`, which are sorted."""
    text = source.text
    for start, end in reversed(spans):
        text = text[:start] + _OF_A_LINE.sub(BLANK, text[start:end]) + text[end:]
    return replace(source, text=text)


def joined_spans(text: str, spans: Spans) -> Spans:
    """Return the sorted `spans`, joining those with only white space between them."""
    runs: Spans = []
    for start, end in spans:
        if runs and not text[runs[-1][1] : start].strip():
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return runs
