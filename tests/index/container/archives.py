"""Small archives to pack, sign and spoil."""

import msgspec
from nacl.signing import SigningKey

from index import (
    Access,
    Archive,
    Attribution,
    Coding,
    Document,
    EditorNote,
    Emphasis,
    EmphasisKind,
    Footnote,
    Item,
    ItemKind,
    Level,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    PassageTable,
    Picture,
    PictureFile,
    Place,
    Section,
    Set,
    Theme,
    Voice,
    replace,
)
from index.container.codec import encode, outline_member, quotes_member
from index.container.package import pack
from index.container.signature import TRAILER, trailer_of
from index.model import (
    FootnoteMark,
    GlossaryEntry,
    MergedCell,
    PictureTranslation,
    SourceText,
    TitleTranslation,
    Translation,
    Vocabulary,
    VocabularyEntry,
    Waiver,
    outline_of,
    quotes_in,
)
from tests.pictures import jpeg, png

KEY = SigningKey(bytes(32))
OTHER_KEY = SigningKey(bytes(31) + b"\1")

PASSAGE = Passage(
    "p",
    PassageKind.PARAGRAPH,
    "Слово “x” — \U0001f469",
    "ru",
    footnotes=(FootnoteMark("f", 5),),
    codings=(Coding("t", 0, 5),),
    place=Place("source/a.txt", 1),
)
ARCHIVE = Archive(
    "tiny",
    3,
    "2026-01-01",
    {"en": "Tiny"},
    "en",
    documents=(
        Document(
            "d",
            "D",
            "ru",
            sections=(Section("s", "S", 1, (PASSAGE,)),),
            footnotes=(Footnote("f", "1", "A note."),),
        ),
    ),
    themes=(Theme("t", {"en": "T"}),),
    notes=(EditorNote("n", ("p",), {"en": "N"}),),
    sources=(SourceText("source/a.txt", "Слово"),),
)

QUOTE = Passage(
    "q",
    PassageKind.QUOTE,
    "“We were cold.\nWe stayed.”",
    "en",
    footnotes=(FootnoteMark("f", 1), FootnoteMark("f", 1)),
    attribution=Attribution(
        "Woman, 31, crane driver",
        role="docker",
        gender="woman",
        age=31,
        age_band="30-39",
        sector="crane",
        speaker="s-1",
        read=Level.BANDED,
        share=Level.NONE,
        read_reason="in print",
        reveals=("event:strike",),
    ),
    voice=Voice.QUOTED,
    codings=(Coding("t", 1, 3), Coding("t-2", 2, 9)),
    care=("injury", "death"),
    consent=("read", "print"),
    access=Access.SAFEGUARDED,
    as_of="2019",
    translations=(Translation("ru", "«Мы мёрзли.»", "draft", "A. Editor", True),),
    place=Place("source/a.txt", 2, 1),
)
TABLE = Passage(
    "q-table",
    PassageKind.TABLE,
    "Who came\nPort\tDockers\nNorth\t12\nSouth",
    "en",
    footnotes=(FootnoteMark("f", 8), FootnoteMark("f", 30)),
    codings=(Coding("t", 9, 13),),
    emphasis=(Emphasis(EmphasisKind.STRONG, 28, 30), Emphasis(EmphasisKind.EMPHASIS, 31, 36)),
    table=PassageTable(1, 1, (MergedCell(1, 1, 2, 1),), has_caption=True),
)
# One of everything, with every value given.
RICH = Archive(
    "rich",
    7,
    "2026-01-31",
    {"en": "Rich", "ru": "Богатый"},
    "en",
    licence="CC-BY-4.0",
    rights={"en": "Ask."},
    terms={"publisher": "A house"},
    waivers=(
        Waiver("no-safe-level", "She asked for it.", "q"),
        Waiver("small-counts", "All agreed to it.", table="a"),
    ),
    documents=(
        Document(
            "d",
            "D",
            "en",
            title_by="editor",
            date="2019",
            place="Port of Example",
            creator="A",
            citation="A (2019)",
            translations=(TitleTranslation("ru", "Д", "reviewed", "Somebody", True, "2026-11-29"),),
            sections=(
                Section(
                    "s",
                    "S",
                    1,
                    (PASSAGE, QUOTE, TABLE),
                    (Section("s-2", "S 2", 2, (replace(PASSAGE, id="p-2", voice_of="owner"),)),),
                    (
                        Picture("map", "pictures/001.png", "A map.", 4, 3, 0),
                        Picture(
                            "hall",
                            "pictures/002.jpg",
                            "A hall.",
                            8,
                            8,
                            1,
                            "In 2019",
                            (
                                PictureTranslation(
                                    "ru", "Hall.\n2019", "reviewed", "A", True, "2026-11-29"
                                ),
                            ),
                        ),
                    ),
                    (TitleTranslation("ru", "Ш", "draft", "Somebody"),),
                ),
            ),
            footnotes=(
                Footnote(
                    "f",
                    "1",
                    "A note.",
                    Place("source/a.txt", 3),
                    (Translation("ru", "Сноска.", "reviewed", "A. Reader", False, "2026-11-29"),),
                ),
            ),
        ),
    ),
    themes=(
        Theme("t", {"en": "T"}, {"en": "All"}),
        Theme("t-2", {"en": "T 2", "ky": "Тема"}, {}, "t"),
    ),
    glossary=(GlossaryEntry("g", {"en": ("bribe",), "ru": ("взятка", "мзда")}, {"en": "Money"}),),
    vocabulary=Vocabulary(
        (
            VocabularyEntry(
                "docker",
                {"en": "docker", "ru": "докер"},
                {"ru": "докеры"},
                {"en": "dockers", "ru": "докеров"},
                {"woman": {"ru": "докерша"}},
            ),
            VocabularyEntry("owner", {"en": "owner"}),
        ),
        (VocabularyEntry("woman", {"en": "woman", "ru": "женщина"}),),
        (VocabularyEntry("crane", {"en": "cranes"}),),
    ),
    participants=(
        ParticipantTable(
            "a",
            {"en": "Age"},
            {"en": "12 dockers"},
            (ParticipantRow({"en": "30 to 39"}, 12, "30-39", (30, 39)),),
            "age_band",
        ),
    ),
    notes=(EditorNote("n", ("p", "q"), {"en": "N"}),),
    sets=(
        Set(
            "w",
            {"en": "A workshop"},
            (
                Item(ItemKind.TITLE, words={"en": "Welcome", "ru": "Начало"}, minutes=1),
                Item(ItemKind.PASSAGE, "q", note={"en": "Wait."}, minutes=5, in_steps=True),
                Item(ItemKind.THEME, "t-2"),
                Item(ItemKind.CHART, "a", minutes=2, may_drop=True),
                Item(ItemKind.TERM, "g"),
                Item(ItemKind.PAUSE, words={"en": "Breathe."}),
            ),
            {"en": "To begin with."},
            {"en": "A house"},
            in_steps=True,
        ),
    ),
    withdrawn=("gone",),
    restored=("again",),
    sources=(SourceText("source/a.txt", "Слово\n“We were cold."),),
    pictures=(PictureFile("pictures/001.png", png()), PictureFile("pictures/002.jpg", jpeg())),
)


def sign(body, key):
    """Return `body`, an archive without its trailer, signed from its manifest on.

    Where that is not found, all of it is signed.
    """
    in_directory = body.rfind(b"manifest.json")
    header = body.rfind(b"manifest.json", 0, max(0, in_directory)) - 30
    return sign_from(body, max(0, header), key)


def sign_from(body, start, key):
    """Return `body`, an archive without its trailer, signed from `start` on."""
    return body + trailer_of(memoryview(body)[start:], key)


def outlined(members):
    """Return `members` with the outline of their documents, if these can be decoded."""
    names = sorted((n for n in members if n.startswith("documents/")), key=lambda n: (len(n), n))
    try:
        documents = [msgspec.json.decode(members[name], type=Document) for name in names]
        return {
            **members,
            "outline.json": outline_member([*map(outline_of, documents)]),
            "quotes.json": quotes_member([*map(quotes_in, documents)]),
        }
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return members


def tiny():
    """The bytes of a small archive."""
    return pack(encode(ARCHIVE), KEY)


def signed_again(data, key=KEY):
    """Return `data`, whatever was done to it, with a signature that holds."""
    return sign(data[:-TRAILER], key)
