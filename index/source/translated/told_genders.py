"""Finds Russian words that tell the gender of who speaks, beside the first person.

In Russian a past tense, a short form and many nouns have a gender: "я забрала", "я рада". They are
found by their endings, near "я" and in its clause. Sentences without "я" are missed, and a word may
be taken for such a one: a person must look.
"""

# ruff: noqa: RUF001  these are Russian letters

import re
from collections.abc import Iterator

_PART = re.compile(r"[^.,!?;:…()«»“”„\"\n—–]+")  # a clause has none of these signs
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_REACH = 5  # words after "я"
_PAST = re.compile(r"[а-яё]{1,24}[аеёиоуыэюя]л(?:а|ся|ась)?")
_OTHER_PAST = re.compile(
    r"(?:[а-яё]{0,8}(?:ш|ше)л(?:а|ся|ась)?|(?:[а-яё]{0,6}[мст]|у)ог(?:ла)?|[а-яё]{0,6}н[её]с(?:ла)?"
    r"|[а-яё]{0,4}умер(?:ла)?|съел(?:а)?|[а-яё]{0,6}в[её]з(?:ла)?|[а-яё]{2,12}ну(?:ла|лась))"
)
_PARTICIPLE = re.compile(
    r"[а-яё]{2,20}(?:вш(?:ий|ая)(?:ся)?|нн(?:ый|ая)|ющ(?:ий|ая)(?:ся)?|ящ(?:ий|ая)(?:ся)?)"
)
_ADJECTIVE = re.compile(r"[а-яё]{2,20}(?:ый|ий|ой|ая|яя)")
_SHORT = re.compile(
    r"рада?|долж(?:ен|на)|готова?|уверена?|согла(?:сен|сна)|нуж(?:ен|на)|зла?|больн(?:а|ой|ая)"
    r"|жива?|женат|замужем|благодар(?:ен|на)|вынужден(?:а)?|беременна|разведен(?:а)?|сама?|одна?"
    r"|од(?:ин|на)|так(?:ой|ая)|арестована?|задержана?|осужден(?:а)?|осуждён|избита?|виноват(?:а)?"
)
_NOUN = re.compile(
    r"женщина|мужчина|девушка|парень|мать|отец|мама|папа|жена|муж|дочь|сын|вдова|вдовец|сестра|брат"
    r"|бабушка|дедушка|[а-яё-]{2,24}(?:ница|щица|чица)|[а-яё-]{2,24}работник"
)
_NO_FORMS = frozenset({"свой", "мой", "твой", "какой", "другой", "большой", "который", "домой"})
_PRESENT = re.compile(r"[а-яё]+(?:ю|у)(?:сь)?|есть")
"""A verb of "я": after it only a short form is about the same person."""
_JOINS = frozenset({"и", "а", "но", "что", "если", "когда", "как"})
_LEADS = frozenset({"не", "была", "был", "уже", "самая", "самый", "такая", "такой"})


def told_genders(text: str) -> tuple[str, ...]:
    """Return the words of a Russian `text` that tell the gender of who says "я", each once."""
    return tuple(dict.fromkeys(word for part in _PART.findall(text) for word in _of_clause(part)))


def _of_clause(clause: str) -> Iterator[str]:
    words = _WORD.findall(clause)
    plain = [each.casefold() for each in words]
    for at, word in enumerate(plain):
        if word == "я":
            found = [*_before(plain, at), *_after(plain, at)]
            yield from (words[each] for each in found)


def _before(plain: list[str], at: int) -> Iterator[int]:
    """Yield the place of a verb right before "я", as in "сказала я"."""
    if at and _is_past(plain[at - 1]):
        yield at - 1


def _after(plain: list[str], at: int) -> Iterator[int]:
    """Yield the first place after "я" of a word that tells a gender, if any."""
    has_verb = False
    for place in range(at + 1, min(len(plain), at + 1 + _REACH)):
        word = plain[place]
        if word in _JOINS:
            return
        is_near = place == at + 1 or plain[place - 1] in _LEADS
        is_verb = _is_past(word) or _NOUN.fullmatch(word) or (is_near and _is_form(word))
        if _SHORT.fullmatch(word) or (is_verb and not has_verb):
            yield place
            return
        has_verb = has_verb or bool(_PRESENT.fullmatch(word))


def _is_past(word: str) -> bool:
    return bool(_PAST.fullmatch(word) or _OTHER_PAST.fullmatch(word)) and len(word) > 2


def _is_form(word: str) -> bool:
    is_form = _PARTICIPLE.fullmatch(word) or _ADJECTIVE.fullmatch(word)
    return word not in _NO_FORMS and bool(is_form)
