"""Finds the passages in a handout that stand without the care note that exports put before them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from index.export.handout.attribution_lines import AttributionLines, even
from index.export.handout.part_text import PartText
from index.library.archive import OpenArchive
from index.model import Archive, Passage
from index.model.links import link_of

_WORD = re.compile(r"[^\W_]+")
_LEAST = 4  # words of a passage that is known by its words alone


def without_care(
    texts: Sequence[PartText], archive: OpenArchive, lines: AttributionLines
) -> tuple[str, ...]:
    """Return the codes of the passages in `texts` before which their care note is missing.

    That is so of what Satchel has written, which says so of itself. Elsewhere somebody may have
    typed a quotation: there it is so of passages with a code, below others that have their note.
    A passage that has its note in one place of several has it.
    """
    held = _with_words(archive.content)
    having: set[str] = set()
    lacking: dict[str, bool] = {}  # id -> whether it has a code there
    seen = [each for each in texts if not each.part.place.is_beside]
    for before, text in pairwise([None, *seen]):
        if text is None:
            continue
        above = _above(before, text)
        for passage, at, since in _placed(text, held):
            notes = lines.care(passage)
            told = _letters(f"{above} {text.told(range(since, at))}")
            if any(_letters(note) in told for note in notes):
                having.add(passage.id)
            elif notes:
                is_coded = passage.id in text.coded
                lacking[passage.id] = lacking.get(passage.id, False) or is_coded
    names = (
        name
        for name, is_coded in lacking.items()
        if name not in having and (lines.are_of_export or (having and is_coded))
    )
    found = filter(None, map(archive.passage, names))
    return tuple(link_of(archive.content.id, each.id, each.text) for each in found)


def _letters(text: str) -> str:
    """Return `text` without signs: Markdown has some of its own."""
    return " ".join(_WORD.findall(text))


def _above(before: PartText | None, text: PartText) -> str:
    """Return the words that slides have above `text`: in their titles, and on one before them."""
    around = " ".join(map(even, text.part.around))
    if before is None or not text.part.slides or before.found:
        return around
    return f"{before.told(range(len(before.texts)))} {around}"


def _placed(
    text: PartText, held: Mapping[str, Sequence[Passage]]
) -> Iterator[tuple[Passage, int, int]]:
    """Yield each passage in `text`, where it begins, and where what is before it ends."""
    known = {at: passages for at, told in enumerate(text.texts) if (passages := held.get(told))}
    ends = text.found | text.codes | known.keys()
    since = 0
    for at in range(len(text.texts)):
        if at in text.passages:
            yield text.passages[at], at, since
        elif at in known and at not in text.found:
            yield from ((passage, at, since) for passage in known[at])
        since = at + 1 if at in ends else since


def _with_words(content: Archive) -> dict[str, list[Passage]]:
    """Return words -> the passages whose text or translation they are."""
    held: dict[str, list[Passage]] = {}
    for passage in content.passages():
        for words in {even(passage.text), *(even(each.text) for each in passage.translations)}:
            if len(words.split()) >= _LEAST:
                held.setdefault(words, []).append(passage)
    return held
