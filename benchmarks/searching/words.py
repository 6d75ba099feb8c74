"""Makes the words of three languages, so that an archive of any size can be written with them.

The words that the case study and its glossary use come in; the rest are syllables with endings,
so that they have forms as real words have. Short words are mostly the common ones. How often each
is used follows Zipf's law, as in real texts, and so the number of different words grows with the
text: some 20,000 at 1,000 passages, some 140,000 at 100,000.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from random import Random

# Each letter or group as often as it is to begin or fill a syllable.
_ENGLISH = (
    "b c d d f g h h l l m m n p p r r s s s t t w st tr pr br ch sh th gr cl pl fl v j k".split(),
    "a a a e e e e i i i o o o u ou ea ee ai".split(),
    ["", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ck", "p", "d"],
    ["", "", "s", "ed", "ing", "er", "ers", "ly", "ment", "ation", "ness", "able"],
)
_RUSSIAN = (
    "б в в г д д ж з к к л л м м н н п п п р р с с с т т ф х ц ч ш пр ст гр сп бр тр кр".split(),
    "а а а о о о о е е е и и у ы я ю".split(),
    ["", "", "", "н", "р", "с", "т", "л", "м", "в", "й", "к", "д"],
    ["", "а", "у", "ы", "ом", "е", "ами", "ов", "ать", "ит", "ли", "ный", "ная", "ного", "ость"],
)
_KYRGYZ = (
    "б б д ж ж к к к м с с т т т ч ш ы а э ө о у ү".split(),
    "а а а е е и о ө ө у ү ү ы ы".split(),
    ["", "", "к", "л", "н", "ң", "р", "р", "т", "ш", "й", "м", "с"],
    ["", "лар", "лөр", "дын", "нын", "га", "гө", "да", "дан", "ды", "ым", "үбүз", "уу", "чылык"],
)
_SHAPES = {"en": (_ENGLISH, 60_000), "ru": (_RUSSIAN, 60_000), "ky": (_KYRGYZ, 12_000)}
_PAIRED = 7  # after so many words comes a pair of them, so that there are phrases to be found
_KNOWN = 4  # letters by which a known word counts as shorter, and so as commoner
_STEEPNESS = 1.05
_FLATTENED = 2.7  # Mandelbrot's: the few commonest words are not as far apart as Zipf has them


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and pairs of words of one language, commonest first, and their summed weights."""

    words: tuple[str, ...]
    weights: tuple[float, ...]

    def draw(self, random: Random, count: int) -> list[str]:
        """Return `count` words or a few more, drawn at random by their weights."""
        return " ".join(random.choices(self.words, cum_weights=self.weights, k=count)).split()


def vocabulary(language: str, known: Iterable[str]) -> Vocabulary:
    """Return the words of `language`, with `known` ones among them. The same at every call."""
    random = Random(language)
    shape, count = _SHAPES[language]
    lead = dict.fromkeys(sorted(known), _KNOWN)
    made = dict(lead)
    while len(made) < count:
        made |= dict.fromkeys(_forms(random, *shape))
    ordered = sorted(made, key=lambda word: len(word) - lead.get(word, 0) + 6 * random.random())
    words = tuple(_with_pairs(random, ordered))
    weights = accumulate((rank + _FLATTENED) ** -_STEEPNESS for rank in range(len(words)))
    return Vocabulary(words, tuple(weights))


def _forms(
    random: Random, starts: list[str], middles: list[str], ends: list[str], endings: list[str]
) -> list[str]:
    """Return one to six forms of a word that is made here."""
    syllables = [
        random.choice(starts) + random.choice(middles) + random.choice(ends)
        for _ in range(random.choice((1, 1, 2, 2, 2, 3)))
    ]
    stem = "".join(syllables)
    return [stem + random.choice(endings) for _ in range(random.choice((1, 2, 3, 4, 6)))]


def _with_pairs(random: Random, words: list[str]) -> Iterable[str]:
    for rank, word in enumerate(words):
        yield word
        if rank % _PAIRED == 0:
            near = min(len(words), 4 * rank + 400)
            yield f"{word} {words[int(near * random.random())]}"
