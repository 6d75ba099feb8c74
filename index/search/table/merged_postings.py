"""Merges the postings of many terms, so that each record comes once, with its best score.

For frequent beginnings of one to three letters this is done when the index is built: they have the
most terms, and are searched as soon as the first letters of a word are typed.
"""

from array import array
from collections.abc import Iterable, Iterator
from heapq import nlargest

from index.search.table.bits import bits_of, numbers_of
from index.search.table.postings import Slice, typecode
from index.search.table.table import Packed, Scored, Table

MANY = 8_192  # postings: fewer are merged in some two milliseconds
_LONGEST = 3  # letters


def gathered(table: Table, terms: Slice) -> Scored:
    """Return the records that hold any of `terms`, in order, each with the best of its scores."""
    best: dict[int, float] = {}
    known = best.get
    for record, score in zip(*table.scored(terms), strict=True):
        if score > known(record, 0.0):
            best[record] = score  # noqa: PERF403  the loop reads `best`
    records = array("I", sorted(best))
    return records, array("f", map(best.__getitem__, records))


def packed(scored: Scored, size: int) -> Packed:
    """Return scored records, each below `size`, in a third of the memory."""
    records, scores = scored
    levels = sorted(set(scores))
    number = {score: at for at, score in enumerate(levels)}
    codes = array(typecode(len(levels)), map(number.__getitem__, scores))
    return bits_of(records, size), codes, array("f", levels)


def unpacked(kept: Packed, size: int) -> Scored:
    """Return the records and scores that were given to `packed`."""
    bits, codes, levels = kept
    scores = array("f", map(levels.tolist().__getitem__, codes))
    return array("I", numbers_of(bits, size)), scores


def highest(kept: Packed, number: int, size: int) -> Scored:
    """Return at least the `number` best of packed records, or all if there are fewer."""
    bits, codes, levels = kept
    least = nlargest(number, codes)[-1]
    found = [
        (record, code)
        for record, code in zip(numbers_of(bits, size), codes, strict=True)
        if code >= least
    ]
    records, best = zip(*found, strict=True)
    return array("I", records), array("f", [levels[code] for code in best])


def frequent_beginnings(table: Table) -> Iterator[Slice]:
    """Yield the ranges of terms with one beginning that have at least MANY postings."""
    for length in range(1, _LONGEST + 1):
        for beginning in dict.fromkeys(_cut(table.terms, length)):
            terms = table.begun(beginning)
            if terms[1] - terms[0] > 1 and table.postings.held(terms) >= MANY:
                yield terms


def _cut(terms: Iterable[str], length: int) -> Iterator[str]:
    return (term[:length] for term in terms if len(term) >= length)
