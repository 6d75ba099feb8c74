"""Stems: what the forms of a word share, by the rules of its language.

English and Russian have Snowball's stemmers. Irregular forms are listed: a Russian one has the
stem of its word. In Russian, a fleeting vowel before a final к or ц (взятка, взяток; отец, отца) is
dropped, and the -ова- of verbs that their present lacks. For Kyrgyz, which Snowball lacks, endings
of nouns are removed, as long as enough letters are left.
"""

import re
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import Lock
from typing import TYPE_CHECKING

from index.search.text.quick_endings import QuickEndings

if TYPE_CHECKING:
    import snowballstemmer

ENGLISH, RUSSIAN, KYRGYZ = "en", "ru", "ky"
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_ONLY_KYRGYZ = re.compile("[ңөү]")
_FLEETING = re.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?:[ое](?=к$)|е(?=ц$))")
_OF_INFINITIVE = re.compile("(?<=[а-я]{3})ова$|(?<=[а-я]{2}[жцчшщ])ева$")  # жаловаться, жалуется
_REMEMBERED = 1 << 17
_YO = "\u0451"  # for which Snowball has е
_AT_WORK = Lock()

# Endings of plural, possessive and case, with their vowel harmony and with д or т.
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
_POLICE = ("policeman", "policemen", "policewoman", "policewomen")
_ENGLISH_ROOTS = dict.fromkeys(_POLICE, "police")
_KYRGYZ_ROOTS = {"кардар": "кардар", "балдар": "бала"}  # кардар, a client, is no plural

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
thief thieves; half halves; foot feet; tooth teeth; werewolf werewolves
"""
_RUSSIAN = """
деньги денег; сестра сестер; человек люди людей людям людьми людях;
ребенок дети детей детям детьми детях; матери матерью матерей матерям матерями матерях мать;
дочери дочерью дочерей дочерям дочерями дочерях дочь;
день дня дню днем дне дни дней дням днями днях;
время времени временем времен временам временами временах;
сын сыновья сыновей сыновьям сыновьями сыновьях; письмо писем; окно окон; судьба судеб;
свадьба свадеб; тюрьма тюрем; песня песен; деревня деревень; число чисел; кольцо колец;
церковь церкви церквей; любовь любви;
рот рта рту ртом рте; лоб лба лбу лбом лбе; угол угла углу углом угле углы углов;
сон сна сну сном сне сны снов снам снами снах; палец пальца пальцу пальцем пальцы пальцев пальцам
пальцами пальцах; кошелек кошелька кошельку кошельком кошельке кошельки кошельков;
боец бойца бойцу бойцом бойцы бойцов бойцам бойцами;
бить бью бьешь бьет бьем бьете бьют бей бейте бил била било били;
избивать избить избил избила избило избили избит избита избиты изобьет изобьют избиение избиения
избиению избиением избиений избиениям избиениями избиениях;
убить убью убьешь убьет убьют; берут беру берешь берет берем берете брать брал брала брали бери;
взять возьму возьмешь возьмет возьмем возьмете возьмут возьми взял взяла взяли взяло;
дать дал дала дали дало даст дадут дадим дай дайте; давать даю даешь дает даем даете дают;
платить платят плачу платишь; просить прошу просят; бояться боюсь боишься боится боимся боятся;
помогать помочь помогу поможет помогут помог помогла помогли;
забрать заберу заберет заберут; отобрать отберу отберет отберут; отнять отниму отнимет отнимут;
прийти приду придет придут пришел пришла пришли; уйти уйду уйдет уйдут ушел ушла ушли;
найти найду найдет найдут нашел нашла нашли; сказать скажу скажет скажут скажи;
писать пишу пишет пишут; искать ищу ищет ищут; жить живу живешь живет живем живут жил жила жили;
пить пью пьешь пьет пьют пил пили; хотеть хочу хочешь хочет хотим хотят хотел хотела хотели;
умереть умру умрет умрут умер умерла умерли
"""
# Endings that a word may be getting while it is typed.
_ENDINGS = {
    ENGLISH: "s es ed ing ings er ers ment ments ly ness ation ations tion ions ies ied able "
    "man men woman women",
    RUSSIAN: "ами ями ого ему ому ыми ими ого его ение ения ению ением ость ости остью ией иями "
    "иях ется ются ться лись лась ающий ающие овать",
    KYRGYZ: f"{_PLURAL} {_WHOSE} {_CASE}",
}
# A word with none of these at its end is its own stem by Snowball's rules, and is not looked at.
_STEMMED = {
    "english": (
        *("al", "ant", "ator", "ed", "ent", "er", "ful", "ic", "ing", "ion", "ism", "ll", "ogist"),
        *"eisy'",
    ),
    "russian": tuple("авеийлмнотухшыьюя"),
}
# Short endings, of which a word has too many to try each while it is typed.
_SHORT_ENDINGS = {
    ENGLISH: "e y d",
    RUSSIAN: "а я у ю ы и е о ь ой ей ом ем ам ям ах ях ов ев ых их ым им ая яя ое ее ые ие ую юю "
    "л ла ло ли ал ала ало али ял яла яло яли ил ила ило или ел ела ело ели ть ать ять ить еть "
    "ешь ет ете ут ют ишь ит ите ат ят",
}


def stem(term: str) -> str:
    """Return the stem of `term`; Cyrillic words count as Russian where they may be."""
    return stem_in(_likely(term), term)


def languages_of(term: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the languages that `term` may belong to, in texts in the languages `known`."""
    if not _CYRILLIC.search(term):
        return (ENGLISH,)
    if _ONLY_KYRGYZ.search(term):
        return (KYRGYZ,)
    if KYRGYZ not in known:
        return (RUSSIAN,)
    return (RUSSIAN, KYRGYZ) if RUSSIAN in known else (KYRGYZ,)


@lru_cache(_REMEMBERED)
def stem_in(language: str, term: str) -> str:
    """Return the stem of `term` by the rules of `language`."""
    match language:
        case "ru":
            by_snowball = by_rules("russian", _word_of(term))
            return _FLEETING.sub("", _OF_INFINITIVE.sub("", by_snowball))
        case "ky":
            return _kyrgyz(term)
        case _:
            return by_rules("english", _ENGLISH_ROOTS.get(term, term))


def irregular(term: str) -> tuple[str, ...]:
    """Return the irregular forms of `term`, without `term` itself."""
    if not _CYRILLIC.search(term):
        return _irregular().get(term, ())
    return tuple(form for form in _russian_forms().get(stem_in(RUSSIAN, term), ()) if form != term)


def completions(language: str, typed: str, least: int) -> Iterator[str]:
    """Yield the forms that `typed` may become, with at least `least` letters before the ending.

    `harassi` may become `harassing`, which is a form of `harass`.
    """
    for ending in _ENDINGS.get(language, "").split():
        for begun in range(len(ending) - 1, 0, -1):
            if len(typed) - begun >= least and typed.endswith(ending[:begun]):
                yield typed[:-begun] + ending
        if len(typed) >= least:
            yield typed + ending


def endings(language: str) -> tuple[str, ...]:
    """Return common endings of words in `language`, none for one whose rules are not known."""
    name = language.partition("-")[0]
    return tuple(f"{_SHORT_ENDINGS.get(name, '')} {_ENDINGS.get(name, '')}".split())


def _likely(term: str) -> str:
    if not _CYRILLIC.search(term):
        return ENGLISH
    return KYRGYZ if _ONLY_KYRGYZ.search(term) else RUSSIAN


def by_rules(language: str, term: str) -> str:
    """Return Snowball's stem of `term`. Its stemmers have state, so one thread at a time runs."""
    if not term.endswith(_STEMMED[language]) and _YO not in term:
        return term
    with _AT_WORK:
        return str(_snowball(language).stemWord(term))


@cache
def _snowball(language: str) -> "snowballstemmer.stemmer":
    """Return Snowball's stemmer for one language.

    The package itself loads the stemmers of all its languages, 5 MB. So an empty package replaces
    it while the module of this language is loaded.
    """
    package = "snowballstemmer"
    whole, spec = sys.modules.get(package), find_spec(package)
    if whole is None and spec is not None:
        sys.modules[package] = module_from_spec(spec)
    try:
        rules = import_module(f"{package}.{language}_stemmer")
    finally:
        if whole is None:
            sys.modules.pop(package, None)  # so that another import loads the real package
    stemmer = getattr(rules, f"{language.title()}Stemmer")
    return type(stemmer.__name__, (QuickEndings, stemmer), {})()


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    groups = [group.split() for group in _IRREGULAR.split(";")]
    return {word: tuple(w for w in group if w != word) for group in groups for word in group}


def _word_of(term: str) -> str:
    """Return the word of which the Russian `term` is an irregular form, or `term`."""
    return _russian().get(term.replace(_YO, "е"), term)


@cache
def _russian() -> dict[str, str]:
    groups = [group.split() for group in _RUSSIAN.split(";")]
    return {form: word for word, *forms in groups for form in forms}


@cache
def _russian_forms() -> dict[str, tuple[str, ...]]:
    """Return stem -> the irregular forms of its word, and the word."""
    groups = [tuple(group.split()) for group in _RUSSIAN.split(";")]
    return {stem_in(RUSSIAN, group[0]): group for group in groups}


@cache
def _kyrgyz_endings() -> dict[str, list[str]]:
    """Return last letter -> the endings with it, the longest first."""
    by_letter: dict[str, list[str]] = {}
    for ending in _KYRGYZ_ENDINGS:
        by_letter.setdefault(ending[-1], []).append(ending)
    return by_letter


def _kyrgyz(term: str) -> str:
    """Return `term` without its endings; three letters stay at least, or two with ң, ө or ү."""
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
