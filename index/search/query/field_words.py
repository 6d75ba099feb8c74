"""What fields and their values are called in the languages of the window.

A field may be typed by any of its names, whatever language the window is in. The words are those of
the window's filters: the tests compare them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from index.search.table.records import FIELDS
from index.search.text.analysis import fold
from index.search.text.missing_letters import plain

CALLED: Mapping[str, tuple[str, ...]] = {
    "document": ("Document", "Документ"),
    "section": ("Section", "Раздел", "Бөлүм"),
    "kind": ("Kind", "Вид", "Түрү"),
    "theme": ("Theme", "Тема"),
    "role": ("Role", "Роль", "Ролу"),
    "gender": ("Gender", "Пол", "Гендер"),
    "age_band": ("Band", "Age band", "Возрастная группа", "Жаш тобу"),
    "age": ("Age", "Возраст", "Жашы"),
    "sector": ("Sector", "Место работы", "Иштеген жери"),
    "language": ("Lang", "Language", "Язык", "Тили"),
    "voice": ("Voice", "Чьи слова", "Кимдин сөзү"),
}
"""Field -> what it is called in English, Russian and Kyrgyz, the shortest English name first."""

_KINDS = {
    "paragraph": ("Paragraph", "Абзац"),
    "quote": ("Quote", "Цитата"),
    "list-item": ("List item", "Пункт списка", "Тизменин пункту"),
    "table": ("Table", "Таблица"),
    "lead-in": ("Lead-in", "Вводная строка", "Киришүү сап"),
    "footnote": ("Footnote", "Сноска", "Шилтеме"),
}
_VOICES = {
    "quoted": ("Quoted", "Цитата"),
    "reported": ("Reported", "Пересказ", "Айтып берүү"),
    "narrator": ("The writer", "Автор"),
}
_LANGUAGES = {
    "en": ("English", "английский", "англисче"),
    "ru": ("Russian", "русский", "орусча"),
    "ky": ("Kyrgyz", "кыргызский", "кыргызча"),
}
_UNDER = ("under {}", "младше {}", "{} жашка чейин")
_ELDEST = 99  # years of an age band that has words


def name_key(typed: str) -> str:
    """Return the name of a field as names are compared: on any keyboard, with _ for a space."""
    return re.sub(r"[\s_]+", "_", plain(fold(typed)))


def keyed_names(called: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return what may be typed, by `name_key` -> field, for fields with what each is `called`."""
    names = {name_key(each): field for field, said in called.items() for each in said}
    return names | {name_key(field): field for field in called}


NAMES: Mapping[str, str] = keyed_names({field: CALLED[field] for field in FIELDS})
"""What may be typed, by `name_key` -> the field of an archive."""

JOINED_NAMES: Mapping[str, str] = {
    **NAMES,
    **keyed_names({"document": ("Archive", "Архив")}),
}
"""The same for several archives, each of which is what a document is elsewhere."""

# Names of several words, which end at a colon as others do.
LONG_NAMES = "|".join(
    sorted(
        {
            re.escape(each).replace(r"\ ", "[ _]")
            for said in CALLED.values()
            for name in said
            for each in (name, plain(name.casefold()))
            if " " in name
        }
    )
)


@cache
def satchels_labels() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return field -> value -> its labels, for the values that Satchel has words for."""
    bands = {
        f"under {age}": tuple(each.format(age) for each in _UNDER) for age in range(1, _ELDEST)
    }
    return {"kind": _KINDS, "voice": _VOICES, "language": _LANGUAGES, "age_band": bands}
