"""The score of a term in a record: BM25 as in Whoosh, and factors for kinds of records.

The formula is that of Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond" (2009), with Whoosh's constants and its measure of how rare a term is.
"""

from math import log

K1 = 1.2  # how soon further occurrences of a term stop counting
B = 0.75  # how much the length of a record lowers its score

PHRASE = 1.5  # weight of a phrase, where its words anywhere in the record have 1

# Readers look for quotes first, then for the sentences that introduce them; for footnotes last.
LIFTS = {"quote": 1.2, "lead-in": 1.1, "footnote": 0.9}


def rarity(held: int, size: int) -> float:
    """Return the inverse document frequency of a term that stands in `held` of `size` records."""
    return log(size / (held + 1)) + 1


def share(times: int, length: int, mean: float) -> float:
    """Return the term frequency part of BM25 for a term that stands `times` times in a record.

    `length` is the length of the record in words, `mean` that of all records on average.
    """
    return (times * (K1 + 1)) / (times + K1 * ((1 - B) + B * length / mean))
