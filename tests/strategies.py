"""Archives of every shape that the model and the source folder share, for hypothesis.

A new field of the model is a new line in the `builds` of its class, and one in `source_writer`.
"""

from itertools import count

from hypothesis import settings, strategies as st

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
from index.counts.small_counts import SMALL_COUNTS
from index.model import (
    FootnoteMark,
    GlossaryEntry,
    MergedCell,
    SourceText,
    Translation,
    Vocabulary,
    VocabularyEntry,
    Waiver,
)
from index.pictures.clean_picture import cleaned
from index.source.checks.waivers import WAIVABLE_ERRORS
from index.text.invisible_characters import is_blank
from tests.pictures import frame, jpeg, png

# Whole archives take long to think of: with --long 50 are tried, not the 200 of all else.
_LONG = settings.default.max_examples >= 200
few = settings(max_examples=50 if _LONG else 5)
# Even longer take those that are set for paper.
fewest = settings(max_examples=25 if _LONG else 3)
# So does what is written to the disk, or derived from a passphrase.
fewer = settings(max_examples=50 if _LONG else 12)

# What some program or other takes for markup, and what is easily lost.
PIECES = [
    *["*", "**", "_", "`", "#", "##", ">", "> ", "- ", "+", "1. ", "1)", "\\", "\\*", "---", "+++"],
    *[
        "[^1]",
        "[^1]: ",
        "[x](y)",
        "![x]",
        "{#p}",
        "{",
        "}",
        '"',
        "'",
        "=",
        "<b>",
        "&amp;",
        "|",
        "~",
    ],
    *["“", "”", "‘", "’", "«", "»", "„", "—", "– ", "…", "№", " ", "  ", "\u00a0", "\u2009"],
    *["\u00ad", "\u200d", "\u200c", "\u200e", "\u200f", "\ufeff", "e\u0301", "\u0438\u0306"],
    *[
        "Жизнь",
        "чоң сөз",
        "Їжак",
        "لا",
        "שלום",
        "한글",
        "日本",
        "İı",
        "ß",
        "\U0001f469\u200d\U0001f4bb",
    ],
]
WIDE = st.characters(exclude_categories=["Cc", "Cs"])
IN_LINE = st.characters(
    exclude_categories=["Cc", "Cs", "Zl", "Zp"],
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)


def worded(letters, most):
    """Texts without blanks at their ends, which are not kept, and with something between."""
    parts = st.lists(
        st.sampled_from(PIECES) | st.text(letters, max_size=8), min_size=1, max_size=most
    )
    return parts.map("".join).map(str.strip).filter(bool)


LINES = worded(IN_LINE, 4)
PARAGRAPHS = worded(WIDE, 8)
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=3).map("\n".join)
# In a group, a value cannot hold the sign that ends it, and one of a list no comma.
VALUES = LINES.map(lambda line: line.replace('"', "").strip()).filter(bool)
LISTED = VALUES.map(lambda value: value.replace(",", "").strip()).filter(bool)
LISTS = st.lists(LISTED, max_size=2).map(tuple)
LANGUAGES = st.sampled_from(["en", "ru", "ky", "uz", "ab", "abc"])
WORDINGS = st.dictionaries(LANGUAGES, TEXTS, max_size=2)
LABELS = st.dictionaries(LANGUAGES, LINES, max_size=2)
MARKS = st.text(st.sampled_from("123456789*†abжя'.-_"), min_size=1, max_size=3)
SCOPES = st.sets(st.sampled_from(["read", "train", "print", "publish"])).map(sorted).map(tuple)
TIERS = st.sampled_from(Access)
DAYS = st.dates().map(str)
DATES = DAYS | st.just("2019") | st.just("2019-12")
LEVELS = st.sampled_from(Level)
PREFIXES = st.sampled_from(["p", "q-x", "0", "long-id-of-several-words"])


def optional(values):
    return st.none() | values


ROWS = st.builds(
    ParticipantRow,
    label=LABELS,
    count=st.integers(0, 1_000),
    value=optional(LINES),
    ages=optional(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple)),
)
TABLES = st.builds(
    ParticipantTable,
    id=st.just(""),
    title=LABELS,
    of=LABELS,
    rows=st.lists(ROWS, max_size=3).map(tuple),
    field=optional(LINES),
)
ENTRIES = st.builds(
    GlossaryEntry,
    id=st.just(""),
    terms=st.dictionaries(
        LANGUAGES, st.lists(LINES, min_size=1, max_size=2).map(tuple), min_size=1, max_size=2
    ),
    definition=WORDINGS,
)
THEMES = st.builds(Theme, id=st.just(""), label=LABELS, definition=WORDINGS)
# Where a value is written as the label of another, that is an error.
NAMES = st.dictionaries(LANGUAGES, LINES.map("the word {}".format), max_size=2)
WORDS = st.builds(
    VocabularyEntry,
    id=st.just(""),
    label=NAMES,
    plural=NAMES,
    reported=NAMES,
    label_for=st.dictionaries(LINES, NAMES, max_size=2),
)
TRANSLATIONS = st.builds(
    Translation,
    language=LANGUAGES,
    text=TEXTS,
    status=st.sampled_from(["draft", "reviewed"]),
    by=LINES.filter(lambda name: not is_blank(name)),  # else nobody has reviewed it
    back=st.booleans(),
    reviewed_on=st.sampled_from([None, "2026-11-29"]),
).map(lambda made: made if made.status == "reviewed" else replace(made, reviewed_on=None))
TRANSLATED = st.lists(TRANSLATIONS, max_size=2).map(
    lambda held: tuple(sorted(held, key=lambda each: each.language))
)
REVEALS = st.lists(LISTED.map("event:{}".format), max_size=2, unique=True).map(tuple)
ATTRIBUTIONS = st.builds(
    Attribution,
    text=LINES,
    role=optional(VALUES),
    gender=optional(VALUES),
    age=optional(st.integers(0, 60) | st.just(999)),
    sector=optional(VALUES),
    speaker=optional(VALUES),
    read=LEVELS,
    share=LEVELS,
    read_reason=st.just("") | VALUES,
    reveals=REVEALS,
)
KINDS = [kind for kind in PassageKind if kind is not PassageKind.TABLE]
DEPTHS = st.sampled_from([1, 1, 1, 2, 3, 8])
PASSAGES = st.builds(
    Passage,
    id=st.just(""),
    kind=st.sampled_from(KINDS),
    text=TEXTS,
    language=LANGUAGES,
    attribution=optional(ATTRIBUTIONS),
    voice=st.sampled_from(Voice),
    voice_of=optional(VALUES),
    care=LISTS,
    consent=optional(SCOPES),
    access=optional(TIERS),
    as_of=optional(VALUES),
    translations=TRANSLATED,
)
PLAIN = st.text("abcжя", min_size=1, max_size=4)
APART = st.sampled_from([None, None, *EmphasisKind])


@st.composite
def emphasised(draw):
    """A text of whole words, some of which are set apart."""
    words = draw(st.lists(st.tuples(PLAIN, APART), min_size=1, max_size=5))
    text, spans = "", []
    for word, kind in words:
        text += " " if text else ""
        spans += [Emphasis(kind, len(text), len(text) + len(word))] if kind else []
        text += word
    return text, tuple(spans)


@st.composite
def tables(draw):
    """A table whose cells hold anything that a line may, some of them merged across."""
    columns = draw(st.integers(1, 3))
    lines, merged, rows = [], [], draw(st.integers(1, 3))
    caption = draw(optional(LINES))
    for row in range(rows):
        cells = draw(st.lists(st.just("") | LINES, min_size=columns, max_size=columns))
        if columns > 1 and draw(st.booleans()):
            merged.append(MergedCell(row, 0, 1, 2))
            del cells[1]
        lines.append("\t".join(cells))
    has_header = bool(lines[0].strip("\t"))
    shape = PassageTable(
        draw(st.integers(0, rows)) if has_header else 0,
        draw(st.integers(0, columns)),
        tuple(merged),
        caption is not None,
    )
    text = "\n".join([*([] if caption is None else [caption]), *lines])
    return text, shape


def has_words(made):
    """Return whether any cell has words: a caption alone is no table."""
    text, shape = made
    return bool(text.split("\n", int(shape.has_caption))[-1].strip())


SAID = st.dictionaries(LANGUAGES, TEXTS, min_size=1, max_size=2)
ITEMS = st.builds(
    Item,
    kind=st.sampled_from([each for each in ItemKind if each is not ItemKind.OWN_PICTURE]),
    words=SAID,
    note=WORDINGS,
    minutes=st.integers(0, 600),
    in_steps=optional(st.booleans()),
    may_drop=st.booleans(),
)
SETS = st.builds(
    Set,
    id=st.just(""),
    title=st.dictionaries(LANGUAGES, LINES, min_size=1, max_size=2),
    items=st.lists(ITEMS, min_size=1, max_size=4).map(tuple),
    about=WORDINGS,
    contacts=WORDINGS,
    in_steps=st.booleans(),
)
SIDES = st.integers(1, 9)
PICTURES = st.builds(png, SIDES, SIDES) | st.builds(
    lambda width, height: jpeg(framed=frame(width, height)), SIDES, SIDES
)
HEADS = st.builds(
    Document,
    id=st.just(""),
    title=LINES,
    language=LANGUAGES,
    title_by=optional(st.just("editor") | LINES),
    date=optional(LINES),
    place=optional(LINES),
    creator=optional(LINES),
    citation=optional(TEXTS),
)
ARCHIVES = st.builds(
    Archive,
    id=st.sampled_from(["a", "0-archive", "kyrgyzstan"]),
    edition=st.integers(1, 1_000_000),
    created=DATES,
    title=LABELS,
    language=LANGUAGES,
    licence=optional(LINES),
    rights=WORDINGS,
    terms=st.dictionaries(st.sampled_from(["publisher", "subject", "issued"]), LINES, max_size=2),
)


class Drawing:
    """One archive while it is drawn: its ids, and what a passage can point at."""

    def __init__(self, draw):
        self.draw = draw
        self.numbers = count(1)
        self.themes = ()
        self.bands = ()
        self.files = []

    def named(self, things):
        """Return `things` with ids of their own."""
        return tuple(replace(thing, id=self.id()) for thing in things)

    def id(self):
        return f"{self.draw(PREFIXES)}-{next(self.numbers)}"

    def several(self, kind, most):
        return self.draw(st.lists(kind, max_size=most))

    def archive(self):
        head = self.draw(ARCHIVES)
        self.themes = self.tree(self.named(self.several(THEMES, 3)))
        tables = self.named(self.several(TABLES, 2))
        self.bands = [row for table in tables for row in table.rows if row.ages]
        numbers = range(self.draw(st.integers(1, 2)))
        drawn = [self.document(f"source/{number}.txt") for number in numbers]
        documents = tuple(document for document, _source in drawn)
        sources = tuple(source for _document, source in drawn if source)
        passages = [passage.id for document in documents for passage in document.passages()]
        notes = st.builds(
            EditorNote,
            id=st.just(""),
            passages=st.lists(st.sampled_from(passages or [""]), max_size=2).map(tuple),
            text=WORDINGS,
        )
        whole = replace(
            head,
            documents=documents,
            themes=self.themes,
            glossary=self.named(self.several(ENTRIES, 2)),
            participants=tables,
            notes=self.named(self.several(notes, 2)) if passages else (),
            withdrawn=() if sources else self.withdrawn(),
            waivers=self.waivers(documents, tables),
            sources=sources,
            pictures=tuple(self.files),
            vocabulary=Vocabulary(*(self.named(self.several(WORDS, 2)) for _kind in range(3))),
        )
        return replace(whole, sets=self.sets(whole.targets()))

    def sets(self, targets):
        """Return some sets of what is there, and of words of their own."""
        return tuple(
            replace(each, items=tuple(self.item(item, targets) for item in each.items))
            for each in self.named(self.several(SETS, 2))
        )

    def item(self, drawn, targets):
        if drawn.kind.is_free:
            return drawn
        known = sorted(targets[drawn.kind])
        if not known:
            return replace(drawn, kind=ItemKind.QUESTION)
        return replace(drawn, target=self.draw(st.sampled_from(known)), words={})

    def withdrawn(self):
        """Return some ids. Beside them, what no document holds of a source is blanked."""
        return tuple(self.id() for _each in self.several(st.none(), 2))

    def waivers(self, documents, tables):
        """Return a waiver of all that could be said against any level of any quote, and tables'."""
        passages = [passage for document in documents for passage in document.passages()]
        waived = [table for table in tables if self.draw(st.booleans())]
        return tuple(
            Waiver(SMALL_COUNTS, self.draw(LINES), table=table.id) for table in waived
        ) + tuple(
            Waiver(code, self.draw(LINES), passage.id)
            for passage in passages
            if passage.attribution or passage.kind is PassageKind.QUOTE
            for code in sorted(WAIVABLE_ERRORS)
        )

    def tree(self, themes):
        """Return `themes`, each under one that stands before it, or under none."""
        above = [st.none() | st.sampled_from([None, *(each.id for each in themes[:at])])
                 for at in range(len(themes))]  # fmt: skip
        return tuple(
            replace(theme, parent=self.draw(parents))
            for theme, parents in zip(themes, above, strict=True)
        )

    def document(self, file):
        """Return a document, and the source that it was made from, or None."""
        sourced = self.draw(st.booleans())
        labels = self.draw(st.lists(MARKS, max_size=2, unique=True))
        ids = {label: self.id() for label in labels}
        sections = tuple(
            self.section(1, list(ids.values()), sourced) for _each in self.several(st.none(), 2)
        )
        document = replace(self.draw(HEADS), id=self.id(), sections=sections)
        marks = [mark.footnote for passage in document.passages() for mark in passage.footnotes]
        pointed = sorted((name for name in ids.values() if name in marks), key=marks.index)
        labelled = {name: label for label, name in ids.items()}
        footnotes = tuple(
            Footnote(
                name,
                labelled[name],
                self.text(TEXTS, name, sourced),
                translations=self.draw(TRANSLATED),
            )
            for name in pointed
        )
        document = replace(document, footnotes=footnotes)
        return placed(document, file) if sourced and marks_of(document) else (document, None)

    def section(self, level, footnotes, sourced):
        """Return a section; those within it are of one level, for a deeper one would be in it."""
        inner = level + self.draw(st.integers(1, 2)) if level < 4 else 5
        passages = [self.passage(footnotes, sourced) for _each in self.several(st.none(), 3)]
        places = sorted(self.several(st.integers(0, len(passages)), 2))
        pictures = [self.picture(at) for at in places]
        return Section(
            self.id(),
            self.draw(LINES),
            level,
            tuple(passages),
            tuple(
                self.section(inner, footnotes, sourced)
                for _each in self.several(st.none(), 2 if level < 3 else 1 if level < 5 else 0)
            ),
            tuple(pictures),
        )

    def picture(self, at):
        """Return a picture of a file that is shown already, or of one more."""
        if self.files and self.draw(st.booleans()):
            file = self.draw(st.sampled_from(self.files))
        else:
            data = self.draw(PICTURES)
            ending = "png" if data.startswith(b"\x89") else "jpg"
            file = PictureFile(f"pictures/{len(self.files) + 1:03}.{ending}", data)
            self.files.append(file)
        sizes = cleaned(file.data)
        return Picture(
            self.id(),
            file.name,
            self.draw(LINES),
            sizes.width,
            sizes.height,
            at,
            self.draw(optional(LINES)),
        )

    def text(self, texts, name, sourced):
        """Return a text; one that must be found in a source begins with words of its own."""
        text = self.draw(texts)
        letters = name.replace("-", "x")
        return f"a{letters} b{letters} c{letters} d{letters} {text}" if sourced else text

    def passage(self, footnotes, sourced):
        drawn = self.draw(PASSAGES)
        name = self.id()
        form = "plain" if sourced else self.draw(st.sampled_from(["plain", "apart", "table"]))
        if form == "table":
            text, shape = self.draw(tables().filter(has_words))
            drawn = replace(drawn, kind=PassageKind.TABLE, table=shape, attribution=None)
        elif form == "apart":
            text, apart = self.draw(emphasised())
            drawn = replace(drawn, emphasis=apart)
        else:
            text = self.text(st.just(drawn.text), name, sourced)
        places = st.sampled_from([0, len(text)]) if form == "apart" else st.integers(0, len(text))
        marks = sorted(self.several(places, 2)) if footnotes else []
        return replace(
            drawn,
            id=name,
            text=text,
            footnotes=tuple(
                FootnoteMark(self.draw(st.sampled_from(footnotes)), at) for at in marks
            ),
            codings=self.codings(text),
            depth=self.draw(DEPTHS) if drawn.kind is PassageKind.LIST_ITEM else 1,
            attribution=self.banded(drawn.attribution),
        )

    def codings(self, text):
        if not self.themes:
            return ()
        ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(sorted)
        themes = st.sampled_from([theme.id for theme in self.themes])
        return tuple(Coding(self.draw(themes), *each) for each in self.several(ends, 2))

    def banded(self, attribution):
        """Return `attribution` with the band of the first row that its age is in."""
        if attribution is None or attribution.age is None:
            return attribution
        age = attribution.age
        bands = (row.value for row in self.bands if row.ages[0] <= age <= row.ages[1])
        return replace(attribution, age_band=next(bands, None))


def marks_of(document):
    return [passage.id for passage in document.passages()]


def placed(document, file):
    """Return `document` with its places in a source that holds its texts, and that source."""
    text, places = "", {}
    for thing in (*document.passages(), *document.footnotes):
        places[thing.id] = Place(file, text.count("\n") + 1)
        text += f"{thing.text}\n\n"
    footnotes = tuple(replace(each, place=places[each.id]) for each in document.footnotes)
    sections = tuple(put(section, places) for section in document.sections)
    return replace(document, sections=sections, footnotes=footnotes), SourceText(file, text)


def put(section, places):
    """Return `section` with its passages at `places`."""
    return replace(
        section,
        passages=tuple(replace(each, place=places[each.id]) for each in section.passages),
        sections=tuple(put(inner, places) for inner in section.sections),
    )


@st.composite
def archives(draw):
    """Any archive that a source folder can say."""
    return Drawing(draw).archive()
