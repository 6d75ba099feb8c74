"""How much a term says about a record: BM25, as Whoosh has it, and what lifts a record.

The formula is that of Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond" (2009), with Whoosh's constants and its measure of how rare a term is.
"""

from math import log

K1 = 1.2  # how soon it stops mattering that a term is said once more
B = 0.75  # how much a long record must say a term more often

PHRASE = 1.5  # words side by side, beside the same words anywhere in the record

# People look for what somebody said, and for the sentence that leads to it, before what is told;
# and for what the text says before what a note says of it.
LIFTS = {"quote": 1.2, "lead-in": 1.1, "footnote": 0.9}


def rarity(held: int, size: int) -> float:
    """Return the weight of a term that stands in `held` of `size` records."""
    return log(size / (held + 1)) + 1


def share(times: int, length: int, mean: float) -> float:
    """Return what saying a term `times` times comes to in a record of `length` words.

    `mean` is the mean length of all records.
    """
    return (times * (K1 + 1)) / (times + K1 * ((1 - B) + B * length / mean))
