"""Generates archives of any size, the same at every call: the case study, then made-up passages.

Of the made-up passages some 70 % are English, 26 % Russian, 4 % Kyrgyz; one in ten is a quote. A
larger archive begins with the passages of every smaller one.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.searching.question import Row
from benchmarks.searching.words import Vocabulary, seeded, vocabulary
from index import (
    Archive,
    Attribution,
    Document,
    Passage,
    PassageKind,
    Section,
    Voice,
    preview_source,
    replace,
)
from index.model import Coding
from index.source.passages import map_document

CASE_STUDY = Path(__file__).resolve().parents[2] / "resources" / "corpus" / "kyrgyzstan"
GLOSSARY = 30  # entries
_SECTION = 10  # passages in a section, all in one language
_DOCUMENT = 20  # sections in a document
_WORD = re.compile(r"[^\W\d_]{2,}")
_KYRGYZ = "\u04e9\u04af\u04a3"  # letters that Russian lacks
_ROLES = ("sex-worker", "sex-worker", "sex-worker", "police", "lawyer", "outreach-worker")
_GENDERS = ("woman", "woman", "woman", "transgender", "man")
_SECTORS = ("street", "street", "salon", "by-call", "internet")
_BANDS = ("under 20", "21-25", "26-30", "31-35", "36-40", "over 40")


def case_study() -> Archive:
    """Return the archive that comes with Satchel, read from its source folder."""
    opened = preview_source(CASE_STUDY).archive
    if opened is None:
        raise SystemExit("The case study has errors: see ./run check resources/corpus/kyrgyzstan")
    return _untranslated(opened.content)


def _untranslated(content: Archive) -> Archive:
    """Return `content` without translations, which other engines do not support."""
    documents = tuple(
        replace(
            map_document(document, lambda passage: replace(passage, translations=())),
            footnotes=tuple(replace(note, translations=()) for note in document.footnotes),
        )
        for document in content.documents
    )
    return replace(content, documents=documents)


def archive(passages: int) -> Archive:
    """Return an archive of `passages` passages: those of the case study and more."""
    first = case_study()
    first = replace(first, glossary=first.glossary[:GLOSSARY])
    writer = _Writer(first)
    missing = passages - len(list(first.passages()))
    return replace(first, documents=first.documents + tuple(writer.documents(missing)))


def archives(passages: int, number: int) -> Iterator[Archive]:
    """Yield `number` archives of `passages` made-up passages each, all of them different."""
    first = replace(
        case_study(), participants=(), notes=(), waivers=(), sources=(), pictures=(), sets=()
    )
    documents = _Writer(first).documents(passages * number)
    for at in range(number):
        held = tuple(islice(documents, passages // (_SECTION * _DOCUMENT)))
        yield replace(first, id=f"part-{at + 1}", documents=held)


def rows(content: Archive) -> Iterator[Row]:
    """Yield the passages and footnotes of `content`, in the order of Satchel's records."""
    for document in content.documents:
        for passage in document.passages():
            yield Row(passage.text, _values(document, passage))
        for footnote in document.footnotes:
            said = {"document": document.id, "kind": "footnote", "language": document.language}
            yield Row(footnote.text, {name: (value,) for name, value in said.items()})


def digest(content: Archive) -> str:
    """Return a hash of the rows of `content`."""
    told = sha256()
    for row in rows(content):
        told.update(f"{row.text}\n{sorted(row.values.items())}\n".encode())
    return told.hexdigest()


def _values(document: Document, passage: Passage) -> dict[str, tuple[str, ...]]:
    said = passage.attribution
    single = {
        "document": document.id,
        "kind": passage.kind.value,
        "role": passage.role,
        "gender": said.gender if said else None,
        "age_band": said.age_band if said else None,
        "sector": said.sector if said else None,
        "language": passage.language,
    }
    values = {name: (value,) for name, value in single.items() if value}
    return values | ({"theme": passage.themes} if passage.themes else {})


class _Writer:
    """Generates the made-up documents."""

    def __init__(self, first: Archive) -> None:
        self._random = seeded("passages")
        self._themes = [theme.id for theme in first.themes]
        read = [passage.text for passage in first.passages()]
        for entry in first.glossary:
            read += [term for terms in entry.terms.values() for term in terms]
        known = set(_WORD.findall(" ".join(read).lower()))
        latin = {word for word in known if word.isascii()}
        kyrgyz = {word for word in known if set(word) & set(_KYRGYZ)}
        self._words = {
            "en": vocabulary("en", latin),
            "ru": vocabulary("ru", known - latin - kyrgyz),
            "ky": vocabulary("ky", kyrgyz),
        }

    def documents(self, passages: int) -> Iterator[Document]:
        """Yield documents with `passages` passages in all."""
        sections = self._sections(passages)
        number = 0
        while held := tuple(islice(sections, _DOCUMENT)):
            number += 1
            language = held[0].passages[0].language
            yield Document(f"d{number}", f"Document {number}", language, sections=held)

    def _sections(self, passages: int) -> Iterator[Section]:
        for start in range(0, passages, _SECTION):
            language = self._random.choices(("en", "ru", "ky"), (70, 26, 4))[0]
            held = [self._passage(f"p{start + n}", language) for n in range(_SECTION)]
            title = " ".join(self._words[language].draw(self._random, 4)).capitalize()
            yield Section(f"s{start}", title, 1, tuple(held[: passages - start]))

    def _passage(self, name: str, language: str) -> Passage:
        random = self._random
        text = _text(random, self._words[language])
        quote = random.random() < 0.1
        role = random.choice(_ROLES) if random.random() < 0.5 else None
        themes = random.sample(self._themes, random.choice((0, 1, 1, 2)))
        return Passage(
            name,
            PassageKind.QUOTE if quote else PassageKind.PARAGRAPH,
            f"“{text}”" if quote else text,
            language,
            attribution=_attribution(random) if quote else None,
            voice=Voice.QUOTED if quote else Voice.NARRATOR,
            voice_of=None if quote else role,
            codings=tuple(Coding(theme, 0, len(text)) for theme in themes),
        )


def _text(random: Random, words: Vocabulary) -> str:
    """Return sentences of 50 to 120 words in all; one word in 500 is misspelt."""
    drawn = words.draw(random, random.randrange(48, 108))[:120]
    if random.random() < len(drawn) / 500:
        at = random.randrange(len(drawn))
        drawn[at] = misspelt(random, drawn[at])
    sentences = []
    while drawn:
        length = random.randrange(6, 22)
        sentences.append(" ".join(drawn[:length]).capitalize())
        del drawn[:length]
    return ". ".join(sentences) + "."


def misspelt(random: Random, word: str) -> str:
    """Return `word` with a letter lost, doubled or replaced by its neighbour."""
    at = random.randrange(len(word))
    instead = random.choice(("", 2 * word[at], word[at - 1]))
    return word[:at] + instead + word[at + 1 :] or word


def _attribution(random: Random) -> Attribution:
    """Return a random attribution, whose line is composed of its fields."""
    gender, sector, band = map(random.choice, (_GENDERS, _SECTORS, _BANDS))
    return Attribution(
        f"{gender.capitalize()}, {band}, {sector}",
        role="sex-worker",
        gender=gender,
        age_band=band,
        sector=sector,
    )
