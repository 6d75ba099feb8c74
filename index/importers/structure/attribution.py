"""Recognises attribution lines, and reads the fields that they state."""

# ruff: noqa: RUF001  the words are English and Russian

import re
from collections.abc import Mapping

from index.importers.structure.speaker_words import speaker_words
from index.values import Value, value_field

_LONGEST = 180
_SPEECH = re.compile(
    r"\b(?:said|says|say|told|tells|asked|added|explained|recalled|replied|answered|thinks?|wrote"
    r"|according|(?:по)?думает|считает|(?:рас)?сказал\w*|говори[тл]\w*|ответил\w*|отвечает"
    r"|добавил\w*|поясн\w+|объясн\w+|спросил\w*|вспомина\w+|поделил\w*|отмети\w+|призна\w+)\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?<![\d–-])\b(\d{1,3})(?:[- ]?years?[- ]old\b|\s*y\.?\s?o\b|\s+years\b"
    r"|\s*(?:год(?:а)?|лет|г\.|л\.)(?!\w))"
    r"|\b(?:aged?|возраст)[:\s]\s*(\d{1,3})\b(?!\s*[-–]\s*\d)",
    re.IGNORECASE,
)
_LONE_AGE = re.compile(r"(?:^|,)\s*(\d{2})\s*(?=,|$|\()")
_SPEAKER = re.compile(
    r"\b(?:participant|respondent|interviewee|informant|officer|worker|member|activist|client"
    r"|doctor|nurse|judge|manager|director|owner|driver|student|mother|father"
    r"|участни[кц]\w*|респондент\w*|информант\w*|сотрудни[кц]\w*|работни[кц]\w*|активист\w*"
    r"|клиент\w*|врач\w*|судья|водитель|директор|студент\w*|мать|отец)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:former(?:ly)?|ex|retired|бывш\w+|экс|отставн\w+|мурдагы|мурунку)\b", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_BRACKETED = re.compile(r"\([^()]*\)")
_DASH = re.compile(r"[—–-]+\s*(?=\S)")
_ALIVE = range(5, 121)  # years


class Fields(Value):
    """The fields that a line states. `implied` are those that follow from another field.

    It `is_doubtful` whether the role is the speaker's now, or that of whom else the line tells.
    """

    values: Mapping[str, str] = value_field(default_factory=dict)
    implied: tuple[str, ...] = ()
    is_doubtful: bool = False


def without_dash(line: str) -> tuple[str, bool]:
    """Return `line` without a dash at its beginning, and whether it had one."""
    dash = _DASH.match(line)
    return (line[dash.end() :], True) if dash else (line, False)


def tells_speaker(line: str) -> bool:
    """Return whether `line` names a speaker by role, gender, age or work."""
    plain, dashed = without_dash(" ".join(line.split()))
    if not _may_be(plain) or (plain[0].islower() and not dashed):
        return False
    named = fields_of(plain).values.keys()
    if "age" in named or "sector" in named:
        return True
    one = (
        bool(named & {"gender"}) or _SPEAKER.search(plain) or speaker_words().one_role.search(plain)
    )
    return bool(one) and (dashed or "," in plain or plain[0] == "(" or len(plain.split()) <= 3)


def may_tell_speaker(line: str) -> bool:
    """Return whether `line` has the form of an attribution: short, and no sentence."""
    plain, dashed = without_dash(" ".join(line.split()))
    formed = _may_be(plain) and len(plain) <= 100 and not plain[0].islower()
    return formed and (dashed or "," in plain) and plain[-1] not in ".:"


def _may_be(plain: str) -> bool:
    if len(plain) > _LONGEST or not _LETTER.search(plain) or _SPEECH.search(plain):
        return False
    if plain[0] in "“„«‘\"'•" or plain[-1] in "!?:;":
        return False
    return not (plain[-1] == "." and len(plain) > 90) and ". " not in plain.strip(".")[:-1]


def fields_of(line: str) -> Fields:
    """Return the fields that the attribution `line` states; unknown fields are absent."""
    line = " ".join(line.split())  # no-break spaces become plain ones too
    values: dict[str, str] = {}
    head = _BRACKETED.sub(" ", line) if not line.startswith("(") else line.strip("()")
    known = speaker_words()
    for key in ("role", "gender"):
        if found := known.named(key, head):
            values[key] = found.id
    age = _age_of(head)
    if age is not None:
        values["age"] = str(age)
    sector = known.named("sector", head)
    implied: tuple[str, ...] = ()
    if sector and "role" not in values and _says_only_work(head):
        values["role"], implied = sector.of, ("role",)
    if sector and values.get("role") == sector.of:
        values["sector"] = sector.id
    order = ("role", "gender", "age", "sector")
    is_doubtful = "role" in values and not implied and _may_be_another(values["role"], head)
    return Fields({key: values[key] for key in order if key in values}, implied, is_doubtful)


def _age_of(line: str) -> int | None:
    found = {int(each[1] or each[2]) for each in _AGE.finditer(line)}
    if not found:
        found = {int(each[1]) for each in _LONE_AGE.finditer(line)}
    alive = [age for age in found if age in _ALIVE]
    return alive[0] if len(found) == len(alive) == 1 else None


def _may_be_another(role: str, line: str) -> bool:
    """Return whether `line` says that the `role` was one, or tells something else before it."""
    known = speaker_words()
    found = next(each.found.search(line) for each in known.values["role"] if each.id == role)
    if found is None or _FORMER.search(line):
        return True
    before, comma, _own = line[: found.start()].rpartition(",")
    earlier = f"{before}{comma}"  # with it, so that an age is seen as one
    for sector in known.values["sector"]:
        earlier = sector.found.sub(",", earlier)
    return not all(known.in_talk.fullmatch(part) for part in _further_parts(earlier))


def _says_only_work(line: str) -> bool:
    """Return whether each part of `line` is a gender, an age, or a place of work."""
    parts = _further_parts(line)
    return bool(parts) and all(speaker_words().at_work.search(part) for part in parts)


def _further_parts(line: str) -> list[str]:
    """Return the parts of `line` that are no gender and no age."""
    plain = _LONE_AGE.sub(",", _AGE.sub(",", line))
    for gender in speaker_words().values["gender"]:
        plain = gender.found.sub(",", plain)
    return [part.strip(" .") for part in plain.split(",") if part.strip(" .—–-")]
