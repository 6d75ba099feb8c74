"""Archives of which a screen is full: all that can be long is long, and there is much of it."""

from itertools import count

from index import (
    Archive,
    Attribution,
    Coding,
    Document,
    EditorNote,
    Footnote,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Section,
    Theme,
    Voice,
)
from index.container.codec import encode
from index.container.keys import new_key
from index.container.package import pack
from index.model import GlossaryEntry

WORD = "unforeseeably" * 15 + "long"  # some 200 letters, and nowhere to break them
HEBREW = "\u05e9\u05dc\u05d5\u05dd"  # a word that is read from the right
SENTENCE = "What the harbour crews said of the nights between the third and the fourth basin"
LONG = " ".join([SENTENCE] * 4)[:299] + "."  # of 300 characters
SAID = (
    f"They paid on the last day of the month, {HEBREW}, and sometimes not at all. ",
    "Nobody counted the nights, and who asked was told to come back in the spring. ",
    f"One word stood on the gate: {WORD}. ",
    "The gate was closed at six. ",
)


def crowded(quotes=300, themes=300, terms=2_000, characters=300_000):
    """Return an archive of as many of each as is said; its first document has `characters`."""
    codebook = tuple(
        Theme(
            f"t-{n}",
            {"en": f"{n} {SENTENCE} {WORD}" if n % 40 == 1 else f"Theme {n} of the crews"},
            {"en": LONG} if n % 3 else {},
            f"t-{n // 40 * 40}" if n % 40 else None,
        )
        for n in range(themes)
    )
    glossary = tuple(
        GlossaryEntry(
            f"g-{n}",
            {"en": (WORD if n == 3 else f"term {n} of the yard", "also"), "ru": (f"слово {n}",)},
            {"en": LONG if n % 5 == 0 else SENTENCE},
        )
        for n in range(terms)
    )
    numbers = count()
    long_one = Document(
        "long", LONG, "en", sections=tuple(_sections("l", characters // 4_000, numbers, themes))
    )
    quoted = Document(
        "quoted",
        "Quotes of the crews",
        "en",
        sections=(_quotes("q", quotes, themes),),
        footnotes=(Footnote("f-1", "1", LONG),),
    )
    return Archive(
        "crowded",
        1,
        "2026-01-01",
        {"en": f"{LONG} {WORD}"},
        "en",
        documents=(long_one, quoted),
        themes=codebook,
        glossary=glossary,
        participants=(_table(),),
        notes=(EditorNote("n-1", ("q-0",), {"en": LONG}),),
    )


def _sections(name, number, numbers, themes):
    """Yield sections of some 4,000 characters, one with a title of 300 and one of a long word."""
    for n in range(number):
        title = {1: LONG, 2: WORD}.get(n, f"Section {n}")
        passages = tuple(_paragraph(next(numbers), themes) for _ in range(8))
        yield Section(f"s-{name}-{n}", title, 1 + n % 3, passages)


def _paragraph(n, themes):
    text = "".join(SAID[(n + k) % 4] for k in range(6))[:490].strip()
    codings = (Coding(f"t-{n % themes}", 0, 40),) if themes else ()
    return Passage(f"p-{n}", PassageKind.PARAGRAPH, text, "en", codings=codings)


def _quotes(name, number, themes):
    passages = tuple(
        Passage(
            f"{name}-{n}",
            PassageKind.QUOTE,
            f"“{SAID[n % 4] * (1 + n % 5)}".strip() + "”",
            "en",
            attribution=_attribution(n),
            voice=Voice.QUOTED,
            codings=tuple(
                Coding(f"t-{(n * k) % themes}", 1, 12) for k in range(1, 1 + n % 6) if themes
            ),
        )
        for n in range(number)
    )
    return Section(f"s-{name}", "Quotes", 1, passages)


def _attribution(n):
    text = LONG if n % 7 == 1 else WORD if n % 7 == 2 else f"Deckhand {n}, 31, third basin"
    return Attribution(text, role="deckhand", gender="woman" if n % 2 else "man", age_band="31-35")


def _table():
    rows = tuple(
        ParticipantRow({"en": LONG if n == 1 else f"Group {n}"}, (n * 37) % 90, f"v-{n}")
        for n in range(12)
    )
    return ParticipantTable("of-crews", {"en": LONG}, {"en": SENTENCE}, rows, "sector")


def only_one_passage():
    """Return an archive that holds one passage, and nothing beside it."""
    passage = Passage("p-only", PassageKind.PARAGRAPH, "The only passage.", "en")
    section = Section("s-only", "One", 1, (passage,))
    document = Document("d-only", "One", "en", sections=(section,))
    return Archive("only", 1, "2026-01-01", {"en": "One"}, "en", documents=(document,))


def written(archive, file):
    """Write `archive` into `file`, signed with a key that nobody keeps, and return the file."""
    key = new_key()
    file.write_bytes(pack(encode(archive), key.signing, key.statements))
    return file
