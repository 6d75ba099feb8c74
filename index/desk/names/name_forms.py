"""Finds the forms in which a name stands in a folder, and the places of each."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from index.desk.folder_strings import is_of_words, strings_of
from index.desk.followed_tables import CODINGS
from index.desk.word_places import WordPlace, form_places
from index.names.word_lists import GIVEN, lists_with
from index.search.text.analysis import fold
from index.search.text.stems import ENGLISH, KYRGYZ, RUSSIAN, stem_in
from index.text.closed_spans import closed_span
from index.text.common_start import common_start
from index.values import Value, replace

LEAST = 2  # letters of a name
MOST_FORMS = 200
_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s(?![^\W_])")
_BETWEEN = r"(?:[ \t\u00a0]*\n?[ \t>\u00a0]*|[-'’.]|\.(?<=(?<![^\W_])[^\W_]\.)[ \u00a0])"
_WITH_SIGNS = r"(?![^\W_])[ \t\u00a0]*\n?[ \t>\u00a0]*[-–()./@:“”„«»\"_]{0,3}[ \t\u00a0]{0,2}"
_SIGNS = re.compile(r"[()/@:_“”„«»\"]")
_BEFORE = r"(?:\+(?=\d)|@)?"  # a telephone, and an account
_AFTER_COMMA = r",[ \t\u00a0]*\n?[ \t>\u00a0]*"  # of a surname that stands first
_LONGEST_ENDING, _STEM = 4, 4  # letters


class NameForm(Value):
    """A form of a name as it is written, and the number of its places.

    `is_likely` tells that it is one by the rules of its language, and written like a name.
    """

    words: str
    number: int
    is_likely: bool = True


class NamePlaces(Value):
    """The forms of a name, the whole and the likely ones first, and their places in the folder."""

    forms: tuple[NameForm, ...] = ()
    places: tuple[WordPlace, ...] = ()

    @property
    def likely(self) -> tuple[WordPlace, ...]:
        """The places of the likely forms."""
        words = {each.words for each in self.forms if each.is_likely}
        return tuple(each for each in self.places if each.words in words)


def name_places(
    files: Mapping[str, str], names: Sequence[str], *, whole: bool = False
) -> NamePlaces:
    """Return the forms of `names` in the texts of a folder, and each place once.

    Of a name of several words each word alone counts too, unless names are only looked for `whole`.
    A place in a text as received counts where no document has it. Raises SourceProblem where a file
    cannot be read.
    """
    forms = _forms(files, names, whole=whole)
    places = form_places(files, [each.words for each in forms])
    numbers = Counter(each.words for each in places)
    told = (replace(each, number=numbers[each.words]) for each in forms)
    return NamePlaces(tuple(sorted(told, key=_order)), places)


def _forms(files: Mapping[str, str], names: Sequence[str], *, whole: bool) -> tuple[NameForm, ...]:
    spelt = [each for each in map(_spelt, names) if each.words]
    if not spelt or max(map(len, chain(*(each.words for each in spelt)))) < LEAST:
        return ()
    sought = _Sought(spelt, whole=whole)
    counts: Counter[str] = Counter()
    for file, text in files.items():
        is_counted = is_of_words(file) and file != CODINGS  # whose words passages have already
        if is_counted and sought.may_be_in(text):
            for words in strings_of(file, text):
                counts.update(sought.found(words))
    written = {fold(word) for name in names for word in _WORD.findall(name) if word.islower()}
    forms = (
        NameForm(words, number, sought.is_likely(words, written))
        for words, number in counts.items()
    )
    return tuple(sorted(forms, key=_order)[:MOST_FORMS])


def _order(form: NameForm) -> tuple[bool, int, int, str]:
    return not form.is_likely, -form.words.count(" "), -form.number, form.words


class _Spelling(Value):
    """The `words` of a name as it is written; before the one number `comma`, if any, is a comma.

    `has_signs` tells that brackets or quotation marks may be between them, or signs of a number.
    """

    words: tuple[str, ...]
    comma: int = 0
    has_signs: bool = False


class _Sought:
    """What is looked for: names as their words, and each of these words alone."""

    def __init__(self, names: Sequence[_Spelling], *, whole: bool) -> None:
        self._words = [*dict.fromkeys(fold(word) for each in names for word in each.words)]
        self._single = [
            *dict.fromkeys(
                fold(word)
                for each in names
                for word in each.words
                if len(each.words) == 1 or (not whole and _may_stand_alone(word))
            )
        ]
        begins = "|".join(map(_pattern, sorted(map(_root, self._words))))
        self._quick = re.compile(begins, re.IGNORECASE)
        self._word = re.compile(rf"(?<![^\W_]){_BEFORE}(?:{begins})[^\W_]*", re.IGNORECASE)
        all_orders = chain(*(((each,) if whole else _orders(each)) for each in names))
        several = {each for each in all_orders if len(each.words) > 1}
        ordered = sorted(several, key=lambda each: (-len(each.words), each.words, each.comma))
        either = "|".join(map(_spelling_pattern, ordered))
        self._whole: re.Pattern[str] | None = None
        if either:
            self._whole = re.compile(rf"(?<![^\W_]){_BEFORE}(?:{either})", re.IGNORECASE)

    def may_be_in(self, text: str) -> bool:
        """Return whether the text may hold one of the words."""
        return self._quick.search(text) is not None

    def found(self, text: str) -> Iterator[str]:
        """Yield each form in `text`, as it is written there on one line."""
        end = 0
        spans = [] if self._whole is None else [*self._whole.finditer(text)]
        for whole in [each for each in spans if self._is_whole(each[0])]:
            start, stop = closed_span(text, *whole.span())
            yield from self._alone(text, end, start)
            yield on_one_line(text[start:stop])
            end = stop
        yield from self._alone(text, end, len(text))

    def _alone(self, text: str, start: int, end: int) -> Iterator[str]:
        for each in self._word.finditer(text, start, end):
            if _is_form(each[0].lstrip("+@"), self._single):
                yield each[0]

    def _is_whole(self, words: str) -> bool:
        return all(_is_form(word, self._words) for word in _WORD.findall(words))

    def is_likely(self, words: str, written: set[str]) -> bool:
        """Return whether each of `words` is a form by a language's rules, with a capital.

        One that was asked for in small letters, so `written`, needs none.
        """
        return all(
            any(_is_inflected(each, fold(word)) for each in self._words)
            and (not word[0].islower() or fold(word) in written)
            for word in _WORD.findall(words)
        )


def _spelt(name: str) -> _Spelling:
    """Return the words of a name, with the comma of one that stands with the surname first."""
    bare = _POSSESSIVE.sub("", name)
    words = [*_WORD.finditer(bare)]
    ends = (each.end() for each in words[:-1])
    commas = [at for at, end in enumerate(ends, start=1) if bare[end] == ","]
    has_signs = _SIGNS.search(name) is not None or not any(map(str.isalpha, name))
    comma = commas[0] if len(commas) == 1 else 0
    return _Spelling(tuple(each[0] for each in words), comma, has_signs)


def _orders(name: _Spelling) -> Iterator[_Spelling]:
    """Yield how the name of a person may stand: with the surname last, first, and alone.

    The surname has its particles. Where it is first, a comma is behind it.
    """
    surname, given = name.words[: name.comma], name.words[name.comma :]
    if not name.comma:
        last = len(given) - 1
        small = (at for at, word in enumerate(given) if word[0].islower() and at < last)
        at = next(small, last)
        surname, given = given[at:], given[:at]
    yield _Spelling((*given, *surname))
    yield _Spelling((*surname, *given), len(surname) if given else 0)
    yield _Spelling(surname)


def _spelling_pattern(name: _Spelling) -> str:
    parts = [rf"(?:{_pattern(_root(fold(word)))})[^\W_]*" for word in name.words]
    between = _WITH_SIGNS if name.has_signs else _BETWEEN
    ends = (_AFTER_COMMA if at == name.comma else between for at in range(1, len(parts)))
    return "".join(chain(*zip(parts, (*ends, ""), strict=True)))


def _may_stand_alone(word: str) -> bool:
    """Return whether a word of a name tells it alone: a particle does not."""
    lists = lists_with(word.lower())
    is_particle = "people.particles" in lists and GIVEN not in lists
    return len(word) >= LEAST and not word[0].islower() and not is_particle


def _is_form(word: str, of: Sequence[str]) -> bool:
    folded = fold(word)
    return any(_is_near(each, folded) or _is_inflected(each, folded) for each in of)


def _root(word: str) -> str:
    """Return the beginning that all forms of `word` have."""
    stems = [stem_in(language, word) for language in (ENGLISH, RUSSIAN, KYRGYZ)]
    shortest = min(common_start(each, word) for each in stems)
    return word[: max(LEAST, min(shortest, len(word)) - 1)]


def _pattern(root: str) -> str:
    return re.escape(root).replace("\u0435", "[\u0435\u0451]")  # as ё is often written


def _is_near(one: str, other: str) -> bool:
    longest = max(len(one), len(other))
    return common_start(one, other) >= max(_STEM, longest - _LONGEST_ENDING)


def _is_inflected(one: str, other: str) -> bool:
    languages = (ENGLISH, RUSSIAN, KYRGYZ)
    return one == other or any(stem_in(each, one) == stem_in(each, other) for each in languages)


def on_one_line(words: str) -> str:
    """Return `words` without line ends and signs of a quote between them."""
    return re.sub(r"[\s>]+", " ", words)
