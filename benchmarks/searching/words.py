"""Generates the words of three languages, for archives of any size.

The words of the case study and its glossary are included; the others are syllables with endings, so
that they have forms like real words. Frequent words are mostly short. Frequencies follow Zipf's
law, as in real texts, so that the number of different words grows with the text: some 20,000 at
1,000 passages, some 140,000 at 100,000.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from random import Random

_SHAPES = tomllib.loads(Path(__file__).with_name("syllables.toml").read_text(encoding="utf-8"))
_PAIRED = 7  # one pair of words for this many words, so that phrases can be found
_KNOWN = 4  # letters by which a known word counts as shorter, and so as more frequent
_STEEPNESS = 1.05
_FLATTENED = 2.7  # Mandelbrot's correction: the most frequent words differ less than by Zipf's law


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and word pairs of one language, the most frequent first, and summed weights."""

    words: tuple[str, ...]
    weights: tuple[float, ...]

    def draw(self, random: Random, count: int) -> list[str]:
        """Return `count` words, or a few more, drawn at random by their weights."""
        return " ".join(random.choices(self.words, cum_weights=self.weights, k=count)).split()


def seeded(name: str) -> Random:
    """Return a random generator with `name` as its seed."""
    return Random(name)  # noqa: S311  nothing here is secret


def vocabulary(language: str, known: Iterable[str]) -> Vocabulary:
    """Return the words of `language`, `known` ones included; the same at every call."""
    random = seeded(language)
    shape = _SHAPES[language]
    lead = dict.fromkeys(sorted(known), _KNOWN)
    made = dict(lead)
    while len(made) < shape["words"]:
        made |= dict.fromkeys(_forms(random, shape))
    ordered = sorted(made, key=lambda word: len(word) - lead.get(word, 0) + 6 * random.random())
    words = tuple(_with_pairs(random, ordered))
    weights = accumulate((rank + _FLATTENED) ** -_STEEPNESS for rank in range(len(words)))
    return Vocabulary(words, tuple(weights))


def _forms(random: Random, shape: Mapping[str, Sequence[str]]) -> list[str]:
    """Return one to six forms of a generated word."""
    syllables = random.choice((1, 1, 2, 2, 2, 3))
    parts = [shape[part] for _ in range(syllables) for part in ("starts", "middles", "ends")]
    stem = "".join(map(random.choice, parts))
    return [stem + random.choice(shape["endings"]) for _ in range(random.choice((1, 2, 3, 4, 6)))]


def _with_pairs(random: Random, words: list[str]) -> Iterable[str]:
    for rank, word in enumerate(words):
        yield word
        if rank % _PAIRED == 0:
            near = min(len(words), 4 * rank + 400)
            yield f"{word} {words[int(near * random.random())]}"
