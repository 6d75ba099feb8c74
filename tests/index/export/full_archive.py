"""An archive with one of everything that an export writes around words, for checks of handouts."""

# ruff: noqa: RUF001  its words are also Russian and Kyrgyz

from index import (
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
    OpenArchive,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    PassageTable,
    Picture,
    PictureFile,
    Section,
    Set,
    Theme,
    Voice,
    replace,
)
from index.model import (
    FootnoteMark,
    GlossaryEntry,
    MergedCell,
    PictureTranslation,
    TitleTranslation,
    Translation,
    Vocabulary,
    VocabularyEntry,
)
from tests.pictures import png

COLD, NIGHT, HOURS = "q-cold", "p-night", "t-hours"
DRAFT, REVIEWED = ("draft", "A. Reader"), ("reviewed", "A. Reader", True, "2026-11-29")
QUESTION = {"en": "Who counts?", "ru": "Кто считает?", "ky": "Ким эсептейт?"}
TASK = {"en": "Count in threes.", "ru": "Посчитайте по трое.", "ky": "Үчтөн санагыла."}
PORTS = "\n".join(f"Port {at}\tBy the pier of the harbour {at}\t{at * 3}" for at in range(1, 31))
WIDE = ["\t".join(f"{word}{at}" for at in range(12)) for word in ("Incomprehensible", "Unwritten")]


def made(language, text, *status):
    return Translation(language, text, *(status or REVIEWED))


def passage(name, kind, text, *marks, language="en", **values):
    """A passage in which footnotes are marked: (footnote, words before its mark)."""
    placed = ((note, text.index(words) + len(words)) for note, words in marks)
    footnotes = tuple(FootnoteMark(*each) for each in placed)
    return Passage(name, kind, text, language, footnotes=footnotes, **values)


SAID = Attribution(
    *("Woman, 31, crane driver", "docker", "woman", 31, "30-39", "crane"),
    share=Level.BANDED,
    reveals=("event:strike",),
)
MAN = replace(SAID, text="Man [of the crane], 40 years old", gender=None, share=Level.FULL)
OLD = replace(SAID, text="Докер, 50 лет", gender=None, age_band="50-59", share=Level.ROLE)

NIGHT_PASSAGES = (
    passage(
        NIGHT,
        PassageKind.PARAGRAPH,
        "The dockers loaded the ship all night, and the owner of the crane counted on a wall.",
        *(("f-ship", "the ship"), ("f-wall", "a wall.")),
        care=("injury", "violence"),
        as_of="2019",
        emphasis=(Emphasis(EmphasisKind.STRONG, 4, 11),),
        translations=(
            made("ky", "Докерлер кемени түнү бою жүктөштү, крандын ээси дубалга жазды.", *DRAFT),
            made("ru", "Докеры грузили судно всю ночь, а хозяин крана считал на стене."),
        ),
    ),
    passage("p-lead", PassageKind.LEAD_IN, "A docker said of that night:"),
    passage(
        COLD,
        PassageKind.QUOTE,
        "“We were cold and nobody came to us.\nWe stayed until the morning.”",
        *(("f-ship", "cold"), ("f-cold", "to us.")),
        attribution=SAID,
        voice=Voice.QUOTED,
        codings=(Coding("t-2", 2, 9),),
        care=("death", "injury"),
        as_of="2019",
        translations=(
            made("ky", "«Биз үшүдүк, эч ким келген жок.\nТаңга чейин калдык.»", *DRAFT),
            made("ru", "«Мы мёрзли, и никто к нам не пришёл.\nМы остались до утра.»"),
        ),
    ),
    passage(
        HOURS,
        PassageKind.TABLE,
        "Who came to the port\nPort\tDockers\nNorth\t412\nSouth\t7",
        *(("f-ship", "came to"), ("f-wall", "412")),
        care=("injury",),
        table=PassageTable(1, 1, (), has_caption=True),
        emphasis=(Emphasis(EmphasisKind.EMPHASIS, 21, 25),),
        translations=(made("ru", "Кто пришёл в порт\nПорт\tДокеры\nСеверный\t412\nЮжный\t7"),),
    ),
    passage(
        "q-hall",
        PassageKind.QUOTE,
        "“They closed the hall before we could say anything at all.”",
        attribution=MAN,
        care=("violence",),
        voice=Voice.QUOTED,
    ),
    passage(
        "t-ports",
        PassageKind.TABLE,
        f"All ports of the coast\nPort\tWhere\tHours\n{PORTS}\nLast\tnowhere\t3\n4",
        ("f-wall", "ports of"),
        care=("death",),
        table=PassageTable(1, 1, (MergedCell(31, 0, 2, 1), MergedCell(31, 1, 2, 1)), True),
        translations=(made("ru", "Все порты побережья, одним словом: тридцать портов."),),
    ),
    passage(
        "t-plain",
        PassageKind.TABLE,
        "one [1]\ttwo*\nbribe\ta|b c",
        table=PassageTable(),
        care=("a",),
    ),
    passage(
        "t-wide",
        PassageKind.TABLE,
        "\n".join(("Wide one", *WIDE)),
        table=PassageTable(1, 0, (), has_caption=True),
    ),
)
HALL_PASSAGES = (
    passage(
        "l-first",
        PassageKind.LIST_ITEM,
        "1. First they counted the hours of the night.",
        ("f-cold", "First"),
        care=("violence",),
    ),
    passage("l-then", PassageKind.LIST_ITEM, "Then the hours of the day after it.", depth=2),
    passage(
        "q-none",
        PassageKind.QUOTE,
        "“Nobody wrote down who had fallen, and nobody asked for them.”",
        ("f-wall", "for them.”"),
        care=("death",),
        voice=Voice.QUOTED,
        translations=(made("ru", "«Никто не записал, кто упал, и никто о них не спросил.»"),),
    ),
    passage(
        "r-told",
        PassageKind.PARAGRAPH,
        "Dockers said that the owner of the crane never paid for the night.",
        ("f-cold", "Dockers"),
        voice=Voice.REPORTED,
        voice_of="docker",
        care=("extortion",),
    ),
)
CRANE_PASSAGES = (
    passage(
        "p-crane",
        PassageKind.PARAGRAPH,
        "В том порту было три крана, и хозяин у них был один.",
        ("f-crane", "три"),
        language="ru",
        care=("detention",),
    ),
    passage(
        "q-crane",
        PassageKind.QUOTE,
        "«Нас было трое у крана, и никто не знал, что делать дальше.»",
        ("f-crane", "трое"),
        language="ru",
        attribution=OLD,
        care=("violence", "стихия"),
        translations=(
            made("en", "“There were three of us at the crane, and nobody knew what to do.”"),
            made("ky", "«Кранда үчөөбүз болчубуз, эмне кыларын эч ким билген эмес.»"),
        ),
    ),
)
HALL_IN_RUSSIAN = PictureTranslation("ru", "Зал ночью\nЗал в 2019 году", *REVIEWED)
STRIKE = Document(
    "strike",
    "The strike of the port",
    "en",
    title_by="editor",
    date="2019",
    creator="A. House",
    citation="A. House (2019): The *strike*. https://example.org/strike_1",
    translations=(
        TitleTranslation("ru", "Забастовка в порту", *REVIEWED),
        TitleTranslation("ky", "Порттогу иш таштоо", *DRAFT),
    ),
    sections=(
        Section(
            "s-night",
            "The night",
            1,
            NIGHT_PASSAGES,
            (Section("s-hall", "In the hall", 2, HALL_PASSAGES),),
            (
                Picture("i-map", "pictures/001.png", "A map of the port", 4, 3, 0),
                Picture(
                    *("i-hall", "pictures/002.png", "The hall by night", 8, 6, 2, "The hall"),
                    translations=(HALL_IN_RUSSIAN,),
                ),
            ),
            (TitleTranslation("ru", "Ночь", *DRAFT),),
        ),
    ),
    footnotes=(
        Footnote(
            "f-ship",
            "1",
            "The ship was called the Morning, and it was old.",
            translations=(
                made("ky", "Кеме «Таң» деп аталган.", *DRAFT),
                made("ru", "Судно называлось «Утро», и было старым."),
            ),
        ),
        Footnote("f-wall", "a", "The wall of the hall; see https://example.org/wall [1]."),
        Footnote("f-cold", "б", "It was 12 degrees below zero.", None, (made("ru", "Минус 12."),)),
    ),
)
PORT = Document(
    "port",
    "Порт",
    "ru",
    title_by="editor",
    sections=(Section("s-crane", "Кран", 1, CRANE_PASSAGES),),
    footnotes=(
        Footnote(
            *("f-crane", "*", "Кран стоял у второго причала."),
            translations=(made("en", "The crane stood at the second pier."),),
        ),
    ),
)
SHOWN = (COLD, NIGHT, HOURS, "t-ports", "t-plain", "t-wide", "l-first", "l-then")
EVENING = Set(
    "evening",
    {"en": "An evening at the port", "ru": "Вечер в порту", "ky": "Порттогу кеч"},
    (
        Item(ItemKind.TITLE, words={"en": "Welcome\nto the port", "ru": "Начало"}, minutes=1),
        *(Item(ItemKind.PASSAGE, each, note={"en": "Wait until all have read."}) for each in SHOWN),
        Item(ItemKind.PICTURE, "i-hall"),
        Item(ItemKind.PICTURE, "i-map"),
        Item(ItemKind.QUESTION, words=QUESTION),
        Item(ItemKind.PASSAGE, "q-none"),
        Item(ItemKind.TASK, words=TASK, minutes=7),
        Item(ItemKind.PASSAGE, "r-told"),
        Item(ItemKind.THEME, "t-2"),
        Item(ItemKind.CHART, "a"),
        Item(ItemKind.CHART, "b"),
        Item(ItemKind.TERM, "g"),
        *(Item(ItemKind.PASSAGE, each) for each in ("q-crane", "p-crane", "q-hall")),
        Item(ItemKind.PAUSE),
        Item(ItemKind.INSTRUCTION, words={"en": "Turn the page.\nThen wait."}),
    ),
    {"en": "To begin with."},
    {"en": "A house for whoever needs one\n0 555 100 200"},
    in_steps=True,
)
FULL = Archive(
    "full",
    7,
    "2026-01-31",
    {"en": "The strike", "ru": "Забастовка", "ky": "Иш таштоо"},
    "en",
    licence="CC-BY-4.0",
    rights={"en": "Ask the house."},
    documents=(STRIKE, PORT),
    themes=(
        Theme("t", {"en": "Work", "ru": "Труд"}, {"en": "All that is work"}),
        Theme("t-2", {"en": "Cold", "ky": "Суук"}, {"en": "All that is cold"}, "t"),
    ),
    glossary=(GlossaryEntry("g", {"en": ("bribe",), "ru": ("взятка", "мзда")}, {"en": "Money"}),),
    vocabulary=Vocabulary(
        (
            VocabularyEntry(
                "docker",
                {"en": "docker", "ru": "докер"},
                {"en": "dockers", "ru": "докеры"},
                {"en": "dockers", "ru": "докеров"},
            ),
        ),
        (VocabularyEntry("woman", {"en": "woman", "ru": "женщина"}),),
    ),
    participants=(
        ParticipantTable(
            "a",
            {"en": "Age"},
            {"en": "14 dockers"},
            (
                ParticipantRow({"en": "30 to 39"}, 12, "30-39", (30, 39)),
                ParticipantRow({"en": "40 to 49"}, 2, "40-49", (40, 49)),
            ),
            "age_band",
        ),
        ParticipantTable(
            "b", {"en": "Ships"}, {"en": "14 dockers"}, (ParticipantRow({"en": "Old ones"}, 9),)
        ),
    ),
    notes=(
        EditorNote("n", (NIGHT, COLD), {"en": "The crane was sold later."}),
        EditorNote("n-2", (), {"en": "The port is closed now."}),
    ),
    sets=(EVENING,),
    withdrawn=("gone",),
    pictures=(
        PictureFile("pictures/001.png", png(4, 3)),
        PictureFile("pictures/002.png", png(8, 6)),
    ),
)


def full_archive():
    """Return the archive, opened."""
    return OpenArchive(FULL, "nobody")
