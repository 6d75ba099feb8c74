"""What the forms of a word share, by the rules of its language.

English and Russian are Snowball's. English has a list of forms that no rule gives, and a Russian
vowel that comes and goes before a last к (взятка, взяток) is left out. For Kyrgyz, which Snowball
does not know, the endings of nouns are taken off again and again, as long as enough is left.
"""

import re
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import snowballstemmer

ENGLISH, RUSSIAN, KYRGYZ = "en", "ru", "ky"
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_ONLY_KYRGYZ = re.compile("[ңөү]")
_FLEETING = re.compile("(?<=[бвгджзклмнпрстфхцчшщ])[ое]к$")
_REMEMBERED = 1 << 17
_AT_WORK = Lock()

# Plural, whose it is, and case; each in the four shapes that its vowels take, д and т by turns.
_PLURAL = "лар лер лор лөр дар дер дор дөр тар тер тор төр"
_WHOSE = "ым им ум үм ың иң уң үң сы си су сү ы и у ү ыбыз ибиз убуз үбүз ыңыз иңиз уңуз үңүз"
_CASE = (
    "нын нин нун нүн дын дин дун дүн тын тин тун түн ны ни ну нү ды ди ду дү ты ти ту тү "
    "га ге го гө ка ке ко кө да де до дө та те то тө дан ден дон дөн тан тен тон төн "
    "ына ине уна үнө ында инде унда үндө ынан инен унан үнөн"
)
_KYRGYZ_ENDINGS = tuple(
    sorted(f"{_PLURAL} {_WHOSE} {_CASE}".split(), key=lambda ending: -len(ending))
)
_SOFTENED = {"б": "п", "г": "к"}  # китеп, китеби; укук, укугу
_KYRGYZ_ROOTS = {"кардар": "кардар", "балдар": "бала"}  # one only looks like a plural: a client

_IRREGULAR = """
go goes went gone; say said; tell told; give gave given; take took taken; pay paid; get got gotten;
make made; come came; become became; know knew known; think thought;
bring brought; buy bought; sell sold;
catch caught; teach taught; seek sought; fight fought; hold held; keep kept; leave left; lose lost;
meet met; send sent; spend spent; stand stood; understand understood; run ran; begin began begun;
drink drank drunk; drive drove driven; write wrote written; speak spoke spoken; steal stole stolen;
break broke broken; choose chose chosen; hide hid hidden; beat beaten; fall fell fallen;
forget forgot forgotten; forbid forbade forbidden; sleep slept; feel felt; hear heard; see saw seen;
grow grew grown; throw threw thrown; show shown; wear wore worn; swear swore sworn; tear tore torn;
eat ate eaten; rise rose risen; shake shook shaken; win won; lead led; feed fed; flee fled;
strike struck; stick stuck; shoot shot; sit sat; die died dying; lie lied lying;
child children; woman women; man men; person people; wife wives; life lives; knife knives;
thief thieves; half halves; foot feet; tooth teeth; policeman policemen; policewoman policewomen;
werewolf werewolves
"""
# Words that a form may be the rest of, by the letters that are typed last.
_ENDINGS = {
    ENGLISH: "s es ed ing ings er ers ment ments ly ness ation ations tion ions ies ied able",
    RUSSIAN: "ами ями ого ему ому ыми ими ого его ение ения ению ением ость ости остью ией иями "
    "иях ется ются ться лись лась ающий ающие овать",
    KYRGYZ: f"{_PLURAL} {_WHOSE} {_CASE}",
}


def stem(term: str) -> str:
    """Return what the forms of `term` share, taking Cyrillic for Russian where it can be."""
    return stem_in(_likely(term), term)


def languages_of(term: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the languages that `term` may be of in texts of the `known` ones."""
    if not _CYRILLIC.search(term):
        return (ENGLISH,)
    if _ONLY_KYRGYZ.search(term):
        return (KYRGYZ,)
    if KYRGYZ not in known:
        return (RUSSIAN,)
    return (RUSSIAN, KYRGYZ) if RUSSIAN in known else (KYRGYZ,)


@lru_cache(_REMEMBERED)
def stem_in(language: str, term: str) -> str:
    """Return what the forms of `term` share by the rules of `language`."""
    match language:
        case "ru":
            return _FLEETING.sub("к", _by_rules("russian", term))
        case "ky":
            return _kyrgyz(term)
        case _:
            return _by_rules("english", term)


def irregular(term: str) -> tuple[str, ...]:
    """Return the other English words that are forms of `term` by no rule."""
    return _irregular().get(term, ())


def completions(language: str, typed: str, least: int) -> Iterator[str]:
    """Yield the forms that `typed` may be on the way to, leaving `least` letters before the ending.

    `harassi` may become `harassing`, which is a form of `harass`.
    """
    for ending in _ENDINGS.get(language, "").split():
        for begun in range(len(ending) - 1, 0, -1):
            if len(typed) - begun >= least and typed.endswith(ending[:begun]):
                yield typed[:-begun] + ending
        if len(typed) >= least:
            yield typed + ending


def _likely(term: str) -> str:
    if not _CYRILLIC.search(term):
        return ENGLISH
    return KYRGYZ if _ONLY_KYRGYZ.search(term) else RUSSIAN


def _by_rules(language: str, term: str) -> str:
    """Return the stem of `term`. Snowball keeps the word it is at, so one thread at a time."""
    with _AT_WORK:
        return str(_snowball(language).stemWord(term))


@cache
def _snowball(language: str) -> "snowballstemmer.stemmer":
    """Return Snowball's rules for one language.

    The package itself loads those of all its languages, 5 MB of them. So an empty one stands in
    for it while the module of this language is loaded.
    """
    package = "snowballstemmer"
    whole, spec = sys.modules.get(package), find_spec(package)
    if whole is None and spec is not None:
        sys.modules[package] = module_from_spec(spec)
    try:
        rules = import_module(f"{package}.{language}_stemmer")
    finally:
        if whole is None:
            sys.modules.pop(package, None)  # so that whoever else asks for it has all of it
    return getattr(rules, f"{language.title()}Stemmer")()


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    groups = [group.split() for group in _IRREGULAR.split(";")]
    return {word: tuple(w for w in group if w != word) for group in groups for word in group}


@cache
def _kyrgyz_endings() -> dict[str, list[str]]:
    """Return the endings by their last letter, the longest first."""
    by_letter: dict[str, list[str]] = {}
    for ending in _KYRGYZ_ENDINGS:
        by_letter.setdefault(ending[-1], []).append(ending)
    return by_letter


def _kyrgyz(term: str) -> str:
    """Take the endings off: at least three letters stay, or two where one is ң, ө or ү."""
    left = term
    while shorter := next((s for s in _shorter(left) if _enough(s)), ""):
        if left in _KYRGYZ_ROOTS:
            return _KYRGYZ_ROOTS[left]
        left = shorter
    return left[:-1] + _SOFTENED.get(left[-1:], left[-1:])


def _shorter(term: str) -> Iterator[str]:
    for ending in _kyrgyz_endings().get(term[-1:], ()):
        if term.endswith(ending):
            yield term[: -len(ending)]


def _enough(term: str) -> bool:
    return len(term) >= (2 if _ONLY_KYRGYZ.search(term) else 3)
