"""Writes a source folder as large as an archive's may be, the same at every call.

It is as an import leaves it once an editor has worked on it: each document has its text as
received, quotes have lines with what is stated of who speaks, words are coded, tables count who
took part.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.searching.words import Vocabulary, seeded, vocabulary

SECTION = 10  # passages
_ROLES = {"docker": "Docker", "foreman": "Foreman", "clerk": "Clerk", "cook": "Cook"}
_GENDERS = {"woman": "Woman", "man": "Man"}
_SECTORS = {"port": "Port", "ship": "Ship", "office": "Office"}
_THEMES = 12
_BANDS = ((18, 25), (26, 35), (36, 50), (51, 80))
_HEAD = """id = "large"
edition = 1
created = "2026-01-01"
language = "en"
licence = "CC-BY-4.0"
title.en = "A large archive"
rights.en = "The editors"

[defaults]
consent = ["read", "print", "publish"]
care = ["none"]
access = "open"
read = "role"
share = "role"
"""


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of a document: as it is written there, in the text as received, and its coding."""

    written: str
    received: str
    coding: str = ""


def write_folder(folder: Path, documents: int, passages: int) -> None:
    """Write into `folder` that many `documents`, of that many `passages` each."""
    random = seeded("editing")
    words = {language: vocabulary(language, ()) for language in ("en", "ru")}
    for name in ("documents", "source"):
        (folder / name).mkdir(parents=True)
    codings: list[str] = []
    for number in range(documents):
        name, language = f"d-{number:03}", "ru" if number % 4 == 3 else "en"
        blocks = list(_blocks(random, words[language], number, passages))
        title = f"Talk {number}"
        head = f'+++\nid = "{name}"\ntitle = "{title}"\nlanguage = "{language}"\n'
        head += f'source = "source/{name}.txt"\n+++\n\n'
        body = "\n\n".join(each.written for each in blocks)
        (folder / "documents" / f"{name}.md").write_text(f"{head}{body}\n", encoding="utf-8")
        received = "\n\n".join((title, *(each.received for each in blocks)))
        (folder / "source" / f"{name}.txt").write_text(f"{received}\n", encoding="utf-8")
        codings += [each.coding for each in blocks if each.coding]
    (folder / "codings.toml").write_text("\n".join(codings), encoding="utf-8")
    for file, text in _tables().items():
        (folder / file).write_text(text, encoding="utf-8")


def _blocks(random: Random, words: Vocabulary, number: int, passages: int) -> Iterator[_Block]:
    for at in range(passages):
        if at % SECTION == 0:
            title = " ".join(words.draw(random, 4)[:4]).capitalize()
            yield _Block(f"## {title} {{#s-{number}-{at}}}", title)
        name = f"p-{number}-{at}"
        text = _text(random, words)
        coding = _coding(random, name, text) if at % 4 == 1 else ""
        if at % 3:
            yield _Block(f"{text} {{#{name}}}", text, coding)
            continue
        role, gender, sector = map(random.choice, map(list, (_ROLES, _GENDERS, _SECTORS)))
        age = random.randint(20, 70)
        line = f"{_GENDERS[gender]}, {age}, {_ROLES[role].lower()}"
        group = f"{{#{name} role={role} gender={gender} age={age} sector={sector}}}"
        yield _Block(f"> “{text}” {group}\n>\n> — {line}", f"“{text}”\n\n— {line}", coding)


def _text(random: Random, words: Vocabulary) -> str:
    """Return sentences of 20 to 60 words in all."""
    drawn = words.draw(random, random.randint(20, 60))
    said = []
    while drawn:
        length = random.randint(6, 18)
        said.append(" ".join(drawn[:length]).capitalize())
        del drawn[:length]
    return ". ".join(said) + "."


def _coding(random: Random, name: str, text: str) -> str:
    theme = f"theme-{random.randrange(_THEMES)}"
    exact = text.split(". ", 1)[0]
    return f'[[coding]]\npassage = "{name}"\ntheme = "{theme}"\nexact = "{exact}"\n'


def _tables() -> dict[str, str]:
    vocabulary = "\n".join(
        f'[[{field}]]\nid = "{name}"\nlabel.en = "{label}"\n'
        for field, held in (("role", _ROLES), ("gender", _GENDERS), ("sector", _SECTORS))
        for name, label in held.items()
    )
    themes = (
        f'[[theme]]\nid = "theme-{at}"\nlabel.en = "Theme {at}"\ndefinition.en = "What is said."\n'
        for at in range(_THEMES)
    )
    counted = [_table("role", _ROLES), _table("gender", _GENDERS), _table("sector", _SECTORS)]
    rows = "".join(
        f'\n[[table.row]]\nvalue = "{first}-{last}"\nlabel.en = "{first} to {last}"\n'
        f"count = 100\nages = [{first}, {last}]\n"
        for first, last in _BANDS
    )
    head = '[[table]]\nid = "age"\nfield = "age_band"\ntitle.en = "Ages"\nof.en = "participants"\n'
    return {
        "archive.toml": _HEAD,
        "vocabulary.toml": vocabulary,
        "codebook.toml": "\n".join(themes),
        "participants.toml": "\n".join((*counted, head + rows)),
    }


def _table(field: str, held: dict[str, str]) -> str:
    head = f'[[table]]\nid = "{field}"\nfield = "{field}"\ntitle.en = "{field.capitalize()}"\n'
    rows = (
        f'\n[[table.row]]\nvalue = "{name}"\nlabel.en = "{label}"\ncount = 100\n'
        for name, label in held.items()
    )
    return f'{head}of.en = "participants"\n{"".join(rows)}'
