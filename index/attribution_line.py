"""Attribution lines made of fields, in the words of an archive's vocabulary.

The line of the source is in the language of the source. Here a line in another language is made of
the fields that a level tells, so that it tells no more. In full, where the line of the source is
told, a field whose value that line does not say is left out.
"""

import re
from collections.abc import Mapping
from functools import partial

from index.disclosure import TOLD_BY
from index.model import Attribution, Level, Vocabulary

_AGES: Mapping[str, Mapping[str, str]] = {
    "en": {"one": "{age} year old", "many": "{age} years old"},
    "ru": {"one": "{age} год", "few": "{age} года", "many": "{age} лет"},
    "ky": {"many": "{age} жашта"},
}
_WORD = re.compile(r"\w+")
_UNDER: Mapping[str, str] = {"en": "under {age}", "ru": "младше {age}", "ky": "{age} жашка чейин"}


def line_of_fields(said: Attribution, level: Level, vocabulary: Vocabulary, language: str) -> str:
    """Return what `level` tells of `said`, in `language`; "" where that is nothing.

    A role is in the form of a gender only where the gender is told beside it.
    """
    told = {field: value for field in TOLD_BY[level] if (value := getattr(said, field)) is not None}
    if level is Level.FULL:
        told = {name: each for name, each in told.items() if _says(said, name, each, vocabulary)}
    label = partial(vocabulary.label, language=language)
    gender, role = told.get("gender"), told.get("role")
    parts = [label("gender", gender)] if gender else []
    parts += [age_words(told, language)]
    if role:
        parts.append(
            vocabulary.label_for("role", role, gender, language) if gender else label("role", role)
        )
    parts += [label("sector", told["sector"])] if "sector" in told else []
    line = ", ".join(_lowered(part) for part in parts if part)
    return line[:1].upper() + line[1:]


def _says(said: Attribution, name: str, value: object, vocabulary: Vocabulary) -> bool:
    """Return whether the line of `said` surely says the `value` of its field `name`."""
    if name in ("age", "age_band"):
        words = set(_WORD.findall(said.text.casefold()))
        return set(re.findall(r"\d+", str(value))) <= words
    from index.line_words import names_field  # noqa: PLC0415  no page waits for its patterns

    return names_field(said, name, vocabulary)


def age_words(told: Mapping[str, object], language: str) -> str:
    """Return the age that the fields `told` hold, else the age band, in words, or ""."""
    if isinstance(age := told.get("age"), int):
        forms = _AGES.get(language, {})
        form = forms.get(_number_form(age, language)) or forms.get("many", "{age}")
        return form.format(age=age)
    band = str(told.get("age_band") or "")
    under, _space, years = band.partition(" ")
    is_under = under == "under" and years.isdecimal() and language in _UNDER
    return _UNDER[language].format(age=years) if is_under else band


def _number_form(number: int, language: str) -> str:
    if language == "ru" and number % 100 not in range(11, 15):
        return {1: "one", 2: "few", 3: "few", 4: "few"}.get(number % 10, "many")
    return "one" if number == 1 and language != "ru" else "many"


def _lowered(label: str) -> str:
    """Return `label` without its capital, unless it is an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
