"""What a printed attribution line says that no stated field accounts for.

Such words and signs may tell who speaks and are counted by no table. Small words, and those of work
in general, tell nothing by themselves, unless they tell a gender; those of age only in the age that
is stated.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence, Set

from index.line_ages import age_spans, may_be_a_time
from index.model import Attribution, Vocabulary
from index.text.inflection import is_form
from index.text.invisible_characters import is_blank, without_invisible
from index.text.look_alikes import may_look_otherwise

_MARKS = "\u0300-\u036f\u0483-\u0487"  # of letters, such as й in two characters
_PUNCTUATION = re.escape(".,:;!?…()[]/&•·'\"‘’‚“”„«»‹›-‐‑–—")
_PART = re.compile(rf"\w[\w{_MARKS}]*|[^\w\s{_PUNCTUATION}]+")
_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"[\s'’-]*")
_FIELDS = ("role", "gender", "sector")
_SMALL_WORDS = """
a an and at based by for from in into is of on or person s the to via who with work working works
в во для до за из и или на о об около от по под при работает с со у через человек
адам боюнча жана иштеген иштейт менен үчүн
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_RELATING_WORDS = """
and by for from of or s to via with
для до за и или о об около от по под с со у через
боюнча жана менен үчүн
"""
_RELATING = frozenset(_RELATING_WORDS.split())
_AFTER_WORDS = frozenset({"боюнча", "менен", "үчүн"})
_OF_PEOPLE = frozenset({"role", "gender"})
_OWNED = re.compile("['’]")
_OF_SEVERAL = re.compile(r"(?<=s)['’]\s")
_NEAR, _LABEL = 80, 4  # characters and words before a genitive in which its noun is looked for
_GENITIVE = re.compile("(?:[аяыи]|[ое]го)$")
_BLANK_OR_HYPHEN = re.compile(r"\s+|[-‐‑]")
_BEFORE_WORD = re.compile(r"\s+\w{2}")
_BEGINS = re.compile("at|by|in|of|on|up|в|во|до|на|от|по|с|со|[^\\W\\d_]{3,}")
_GOES_ON = re.compile(r"\s+[^\W_A-ZА-ЯЁҢӨҮ]")
_ARTICLES = {"a": re.compile(r"\s"), "an": re.compile(r"\s+[aeiouh][a-z]")}
_AGREEING = {"работающая": "женщина", "работающий": "мужчина"}
"""A participle -> the noun beside which it tells nothing more."""


def label_words(said: Attribution, name: str, vocabulary: Vocabulary) -> frozenset[tuple[str, str]]:
    """Return (language, word) for the words that the field `name` of `said` may be told in."""
    value = getattr(said, name)
    if value is None:
        return frozenset()
    labels = {
        (language, word)
        for language, label in vocabulary.all_labels(name, value, said.gender)
        for word in _WORD.findall(_folded(label))
    }
    own = "en" if value.isascii() else ""
    known = [word for language, word in labels if language == own]
    plain = (each for each in _WORD.findall(_folded(value)) if not _has_form(known, each, own))
    return frozenset(labels | {(own, each) for each in plain})


def _has_form(labels: Iterable[str], word: str, language: str) -> bool:
    return any(is_form(word, label, language) for label in labels)


def names_field(said: Attribution, name: str, vocabulary: Vocabulary) -> bool:
    """Return whether the line of `said` surely says its field `name`: role, gender or sector.

    It does by a word that is not small, of another field than the gender by none of the gender:
    where a role is called “woman driver”, “woman” does not say that role.
    """
    known = label_words(said, name, vocabulary)
    if name != "gender":
        known -= label_words(said, "gender", vocabulary)
    plain = {each for each in known if each[1] not in _SMALL}
    return any(_is_of(part, plain, said.text) for part in _PART.finditer(said.text))


def words_beyond(said: Attribution, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what the line of `said` says that none of its fields does, each as it is written.

    Words that follow one another, with small ones between them, are one entry. Of characters alone
    that nobody sees the numbers are told.
    """
    return tuple(dict.fromkeys(map(_seen, _runs(said.text, _Accounted(said, vocabulary)))))


def _is_of(part: re.Match[str], known: Set[tuple[str, str]], line: str) -> bool:
    """Return whether `part` of `line` is one of the `known` words, or surely a form of one.

    A form with a capital letter may be a surname, such as Streets; not so Women at the beginning.
    """
    word = _folded(part[0])
    if may_look_otherwise(line, *part.span()):
        return False
    may_vary = part[0].islower() or part.start() == 0
    is_plural = word.endswith("s") and not part[0].islower()
    return any(
        word == label
        or (may_vary and not (is_plural and language == "en") and is_form(word, label, language))
        for language, label in known
    )


class _Accounted:
    """Tells of the parts of one line whether they say nothing, or what a field says."""

    def __init__(self, said: Attribution, vocabulary: Vocabulary) -> None:
        self._line = said.text
        self._known = {name: label_words(said, name, vocabulary) for name in _FIELDS}
        self._words = frozenset[tuple[str, str]]().union(*self._known.values())
        parts = _PART.finditer(self._line)
        told_of = [(part, self._fields(*part.span())) for part in parts]
        self._values = [(part, fields) for part, fields in told_of if fields]
        self._again = frozenset(self._said_again())
        self._ages = age_spans(said, self._fields)
        told = {*_WORD.findall(_folded(said.text))}
        genders = {word for _language, word in self._known["gender"]}
        self._agreeing = {word for word, noun in _AGREEING.items() if noun in told & genders}
        if any(not (self.is_small(each) or self.says(each)) for each in _PART.finditer(self._line)):
            self._ages = tuple(span for span in self._ages if not may_be_a_time(self._line, *span))

    def is_small(self, part: re.Match[str]) -> bool:
        """Return whether it is a small word, and written like one."""
        word = _folded(part[0])
        if word in self._agreeing:
            return True
        if word not in _SMALL or may_look_otherwise(self._line, *part.span()):
            return False
        if word in _RELATING and self._relates(part):
            return False
        start, rest = part.start(), self._line[part.end() :]
        if len(word) == 1 and not _stands_alone(word, self._line[:start], rest):
            return False
        return part[0].islower() or (start == 0 and _goes_on(word, rest))

    def _relates(self, part: re.Match[str]) -> bool:
        """Return whether it tells whose somebody is, as in “docker’s woman”: no field says that.

        Words of two fields stand around it then, of which the second is one for people; such a one
        may stand before it too in Kyrgyz.
        """
        if any(_folded(part[0]) == word for _language, word in self._words):
            return False
        before = [fields for each, fields in self._values if each.start() < part.start()]
        after = [fields for each, fields in self._values if each.start() > part.start()]
        if _folded(part[0]) in _AFTER_WORDS and _of_another(before[-1:], before[:-1]):
            return True
        return _of_another(after[:1], before)

    def _said_again(self) -> Iterator[int]:
        """Yield where a word begins that no more fields say than words before it have said."""
        told: dict[tuple[str, str], int] = {}
        before: re.Match[str] | None = None
        for part, _fields in self._values:
            same = [each for each in self._words if _is_of(part, {each}, self._line)]
            is_again = any(told.get(each, 0) >= self._times(each) for each in same)
            if is_again or self._goes_with_a_name(part, before):
                yield part.start()
            before = part
            told |= {each: told.get(each, 0) + 1 for each in same}

    def _goes_with_a_name(self, part: re.Match[str], before: re.Match[str] | None) -> bool:
        """Return whether it and the word `before` may be the two names of somebody."""
        if before is None or not self._line[before.end() : part.start()].isspace():
            return False
        are_large = part[0].istitle() and before[0].istitle()
        return are_large and self._fields(*part.span()).isdisjoint(self._fields(*before.span()))

    def _times(self, label: tuple[str, str]) -> int:
        return sum(label in known for known in self._known.values())

    def says(self, part: re.Match[str]) -> bool:
        """Return whether a field says it."""
        start, end = part.span()
        if any(first <= start and end <= last for first, last in self._ages):
            return True
        is_value = _is_of(part, self._words, self._line)
        return is_value and start not in self._again and not self._owns(part)

    def _owns(self, part: re.Match[str]) -> bool:
        """Return whether its form tells whose somebody is: “dockers’ woman”, «женщина докера»."""
        is_of_several = _OF_SEVERAL.match(self._line, part.end()) is not None
        may_be_genitive = _GENITIVE.search(_folded(part[0])) and not self._is_label(part)
        if not (is_of_several or may_be_genitive):
            return False
        own = self._fields(*part.span()) & _OF_PEOPLE
        if not own:
            return False
        if is_of_several:
            after = next(_PART.finditer(self._line, part.end()), None)
            return after is not None and self._is_of_another(after, own)
        last, begin = part, max(0, part.start() - _NEAR)
        before = [*_PART.finditer(self._line, begin, part.start())]
        for each in before[: -_LABEL - 1 : -1]:
            if not _BLANK_OR_HYPHEN.fullmatch(self._line, each.end(), last.start()):
                return False
            if self._fields(*each.span()).isdisjoint(own):
                return self._is_of_another(each, own) and self._is_label(each)
            last = each
        return False

    def _is_of_another(self, part: re.Match[str], own: Set[str]) -> bool:
        """Return whether a field for people says it that is none of its `own`."""
        fields = self._fields(*part.span())
        return bool(fields & _OF_PEOPLE) and fields.isdisjoint(own)

    def _is_label(self, part: re.Match[str]) -> bool:
        """Return whether it stands as in a label, without another ending."""
        return any(_folded(part[0]) == word for _language, word in self._words)

    def _fields(self, start: int, end: int) -> frozenset[str]:
        """Return the fields that say the word from `start` to `end`."""
        part = _PART.match(self._line, start)
        if part is None or part.end() != end:
            return frozenset()
        said = (name for name, known in self._known.items() if _is_of(part, known, self._line))
        return frozenset(said)


def _of_another(value: Sequence[Set[str]], others: Iterable[Set[str]]) -> bool:
    """Return whether the fields of `value` are of people, and one of the `others` is another."""
    fields = value[0] if value else frozenset[str]()
    return bool(fields & _OF_PEOPLE) and any(fields.isdisjoint(each) for each in others)


def _stands_alone(letter: str, before: str, rest: str) -> bool:
    """Return whether the small `letter` is surely a word, or the end of one, and no initial."""
    if letter == "s":
        return _OWNED.match(before[-1:]) is not None and before[-2:-1].isalpha()
    return _BEFORE_WORD.match(rest) is not None


def _goes_on(word: str, rest: str) -> bool:
    """Return whether the small `word` with a capital begins a line that has this `rest`."""
    if word in _ARTICLES:
        return _ARTICLES[word].match(rest) is not None
    return _BEGINS.fullmatch(word) is not None and _GOES_ON.match(rest) is not None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _seen(words: str) -> str:
    is_unseen = is_blank(words)
    return "".join(
        each if each.isprintable() and not is_unseen else f"U+{ord(each):04X}"
        for each in (words if is_unseen else without_invisible(words))
    )


def _runs(line: str, accounted: _Accounted) -> Iterator[str]:
    start = end = last = 0  # of the run, and the end of the part before
    for found in _PART.finditer(line):
        is_small = accounted.is_small(found)
        is_told = is_small or accounted.says(found)
        is_next = _JOINED.fullmatch(line, last, found.start()) is not None
        if end and not (is_next and (is_small or not is_told)):
            yield line[start:end]
            end = 0
        if not is_told:
            start, end = (start if end else found.start()), found.end()
        last = found.end()
    if end:
        yield line[start:end]
