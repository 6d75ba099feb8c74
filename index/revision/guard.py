"""What must not come back into a folder: withdrawn passages, and names that an editor replaced."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from index.importers.import_report import ReturningName
from index.names.finder import find_names
from index.names.found_name import NameKind
from index.revision.changes import ConflictKind
from index.revision.document_text import RawBlock, read_document
from index.revision.folder_state import FolderState
from index.revision.passage_matches import PassageWords, likeness
from index.revision.removed_words import RemovedWords
from index.revision.word_differences import tokens, word_differences
from index.source.checks.returned_words import word_digests
from index.source.checks.withdrawn_words import WithdrawnWords
from index.source.markdown.blocks import SourceBlockKind

_NAMED = frozenset({NameKind.PERSON, NameKind.KINSHIP})
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters of a name
_STEM = 4  # letters that two forms of one name have in common, at least
_ENDING = 3  # letters of an ending


def passage_words(block: RawBlock, labels: dict[str, str] | None = None) -> PassageWords:
    """Return what `block` is matched by."""
    return PassageWords(block.kind.name, block.said(labels), block.words)


def digests_of(block: RawBlock) -> list[str]:
    """Return the hashes of the words of `block`, without the line under a quote."""
    return word_digests(block.block.whole().text)


def words_of(blocks: Iterable[RawBlock]) -> set[str]:
    """Return the words of `blocks` as they are written."""
    return {word for each in blocks for word in _WORD.findall(" ".join(each.words))}


@dataclass
class RevisionGuard:
    """What the folder says must stay out.

    `withdrawn` are the ids that are withdrawn, `missing` those of them that no document holds.
    `texts` are the withdrawn passages whose words are known, each with its id, or "". `names` are
    words that the editor replaced and that no document holds any more. `attached` are the ids of
    which the tables of the folder speak. With `restricted`, its defaults say more than that nothing
    is known. `removed` are the words that were taken out of the document that comes in. `known` is
    hash of the words of what is withdrawn -> its id, `decided` the hashes of words of which an
    editor said that they stay out.
    """

    withdrawn: frozenset[str] = frozenset()
    missing: set[str] = field(default_factory=set)
    texts: list[tuple[str, RawBlock]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    names: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()
    restricted: bool = False
    removed: RemovedWords = field(default_factory=RemovedWords)
    known: dict[str, str] = field(default_factory=dict)
    decided: Set[str] = frozenset()

    def withdrawn_in(self, block: RawBlock, notes: Sequence[RawBlock] = ()) -> str | None:
        """Return the id of what is withdrawn that `block` repeats, or nearly; None for nothing.

        `notes` are its footnotes. The id is "" where it is not known.
        """
        said = " ".join(" ".join(each.words) for each in (block, *notes))
        words = passage_words(block)
        if (known := self.known_in(block)) is not None:
            return known
        for name, text, runs in self._runs:
            if runs.stand_in(said) or likeness(words, text) > 0:
                return name
        return None

    def known_in(self, block: RawBlock) -> str | None:
        """Return the id of what is withdrawn that has the very words of `block`, or None."""
        return next((self.known[each] for each in digests_of(block) if each in self.known), None)

    def is_decided(self, block: RawBlock) -> bool:
        """Return whether an editor said of the very words of `block` that they stay out."""
        return not self.decided.isdisjoint(digests_of(block))

    def names_in(self, block: RawBlock) -> bool:
        """Return whether `block` has a name that the editor replaced, in any of its forms."""
        found = words_of([block])
        return any(
            self.removed.is_form(word) or any(_is_form(word, name) for name in self.names)
            for word in found
        )

    @cached_property
    def _runs(self) -> list[tuple[str, PassageWords, WithdrawnWords]]:
        return [
            (name, passage_words(each), WithdrawnWords([" ".join(each.words)]).without(self.others))
            for name, each in self.texts
        ]

    def removed_kind(self, before: RawBlock, *, numbered: bool) -> ConflictKind:
        """Return whether `before`, which the editor took out, was withdrawn, as far as is known.

        `numbered` tells whether the ids are those that an import gives.
        """
        is_it = before.id in self.missing if numbered else bool(self.missing)
        is_note = before.kind is SourceBlockKind.FOOTNOTE
        return ConflictKind.WITHDRAWN if is_it and not is_note else ConflictKind.REMOVED

    def missing_name(self, name: str) -> str:
        """Return which of the missing ids a passage is that an import would call `name`, or ""."""
        if name in self.missing:
            return name
        return next(iter(self.missing)) if len(self.missing) == 1 else ""


def replaced_names(before: set[str], after: set[str], everywhere: set[str]) -> frozenset[str]:
    """Return the names among the words `before` an edit that are neither in it nor elsewhere."""
    known = {word.casefold() for word in everywhere}
    return frozenset(
        word
        for word in before - after
        if len(word) >= _SHORTEST and word[0].isupper() and word.casefold() not in known
    )


def _is_form(word: str, name: str) -> bool:
    if not word[0].isupper():
        return False
    one, other = word.casefold(), name.casefold()
    stem = max(_STEM, len(other) - _ENDING + 1)
    near = abs(len(one) - len(other)) <= _ENDING and len(other) >= _STEM
    return one == other or (near and one[:stem] == other[:stem])


def returning_names(state: FolderState, files: Mapping[str, bytes]) -> Iterator[ReturningName]:
    """Yield the names that passages of the folder would get from the documents in `files`.

    They stand nowhere in the folder. An editor may have replaced them, in a sitting of which
    nothing is known any more.
    """
    texts = (state.text(file) for file in state.seen if file.endswith((".md", ".toml", ".txt")))
    held = {word.casefold() for text in texts for word in _WORD.findall(text)}
    for document in state.documents:
        written = files.get(document.file, b"").decode("utf-8-sig")
        comes = read_document(written, document.file) if written else document.text
        now = {each.id: each.words for each in document.text.blocks}
        for block in comes.blocks:
            if block.id in now and now[block.id] != block.words:
                here, comes_in = " ".join(now[block.id]), " ".join(block.words)
                names = _names_in(comes_in, document.language)
                yield from (
                    ReturningName(block.id, name, here, _in_place(name, comes_in, here))
                    for name in names
                    if not held.issuperset(map(str.casefold, _WORD.findall(name)))
                )


def _in_place(name: str, before: str, here: str) -> str:
    """Return what stands `here` in the place of a name of `before`, or "" where more differs."""
    words = [each.word for each in tokens(name)]
    found = (
        each.instead(0)
        for each in word_differences(before, here)
        if [one.word for one in each.out] == words
    )
    return next(filter(None, found), "")


def _names_in(said: str, language: str) -> dict[str, None]:
    return {
        said[each.start : each.end]: None
        for each in find_names(said, language)
        if each.kind in _NAMED
    }
