"""Each format read back: its words are the archive's, and nothing in it tells or does more."""

import csv
import io
import json
import re

import bibtexparser
import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

from index import (
    EXPORTS,
    Document,
    Footnote,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    aligned_text,
    open_archive,
    replace,
)
from index.export.csv_export import harmless
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.office.slides import slides_of
from index.export.provenance import code_of
from index.export.references.references import on_one_line
from index.model import FootnoteMark, Item, ItemKind, Set
from index.model.links import link_of
from index.model.shown_text import AllTexts, TextChoice, TextSetting
from index.version import VERSION
from tests.conftest import ROOT, each_once
from tests.index.container.archives import RICH
from tests.index.export.file_text import PASSAGES, plain_words, unzipped, words_of
from tests.index.export.test_html import LEVELS, UNTOLD, marked, published
from tests.strategies import archives, few

BELOW = ("left-out", "numbers", "contacts")  # kinds of lines that are no passages
GOLDEN = ROOT / "tests" / "index" / "export" / "golden"
SAMPLE = replace(RICH, documents=tuple(map(published, RICH.documents)))


def written(form, archive, level=None, only=None, use="publish"):
    """The file of an archive with all texts, drafts too."""
    every = AllTexts.WITH_DRAFTS
    taken = extract(OpenArchive(archive, "nobody"), level, only, use, reading=every)
    return FORMATS[form].write(taken)


@pytest.mark.parametrize("form", EXPORTS)
def test_a_file_is_as_somebody_last_looked_at_it(form, request):
    """`--renew` keeps what is written now: look at the difference."""
    told = plain_words(written(form, SAMPLE, Level.FULL)).replace(VERSION, "VERSION")
    file = GOLDEN / f"sample.{form}.txt"
    if request.config.getoption("--renew"):
        file.write_text(told, encoding="utf-8", newline="\n")

    assert told == file.read_bytes().decode()


@pytest.mark.parametrize("form", ["docx", "odt", "md", "txt", "html"])
def test_a_quote_has_the_number_that_the_window_shows(first_archive, form):
    some = first_archive.quotes[3:5]
    taken = extract(first_archive, only={quote.id for quote in some})
    told = re.sub(r"<[^>]*>", "", unzipped(FORMATS[form].write(taken))).replace("\\", "")

    for quote in first_archive.quotes:
        code = re.escape(link_of(first_archive.content.id, quote.id, quote.text))
        (*shown,) = re.findall(rf"· (quote \d+) · (?:As of[^·]*· )?{code}", told)
        assert shown == [f"quote {first_archive.quote_number(quote.id)}"] * (quote in some)


def test_a_table_counts_passages_and_beside_them_the_quotes_as_the_window_does(first_archive):
    data = FORMATS["csv"].write(extract(first_archive)).decode("utf-8-sig")
    rows = [row for row in csv.DictReader(io.StringIO(data)) if row["kind"] not in BELOW]
    passages = list(first_archive.content.passages())

    assert [row["number"] for row in rows] == [str(n + 1) for n in range(len(passages))]
    shown = [str(first_archive.quote_number(each.id) or "") for each in passages]
    assert [row["quote_number"] for row in rows] == shown


def test_a_table_in_russian_has_its_values_in_russian(first_archive):
    reading = TextSetting("ru", TextChoice.BOTH)
    for texts, kind, role in ((AllTexts.REVIEWED, "quote", "sex-worker"), (reading, *RUSSIAN)):
        taken = extract(first_archive, Level.ROLE, {"q-bandits"}, reading=texts)
        row, *_below = csv.DictReader(io.StringIO(FORMATS["csv"].write(taken).decode("utf-8-sig")))

        assert (row["kind"], row["role"]) == (kind, role)
        assert ("not recorded" in row["consent"]) == (kind == "quote")


RUSSIAN = "Цитата", "Секс-работник"


@pytest.mark.parametrize("form", EXPORTS)
def test_the_same_archive_gives_the_same_bytes(form, first_archive_file):
    write = FORMATS[form].write

    assert len({write(extract(open_archive(first_archive_file))) for _each in range(2)}) == 1


@few
@given(archives(), st.sampled_from(Level), st.sampled_from(EXPORTS))
def test_no_byte_of_any_format_tells_what_the_level_does_not(archive, level, form):
    told = unzipped(written(form, marked(archive), level))

    told = re.sub(r"'sha256-[^']*'|base64,[^\"]*|#[0-9a-f]{8}", "", told)
    assert [word for word in UNTOLD[level] if word in told] == []


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("form", ["html", "epub", "qdpx", "zim"])
def test_no_byte_of_what_a_phone_or_another_program_keeps_tells_more(form, level):
    told = unzipped(written(form, marked(SAMPLE), level))

    told = re.sub(r"'sha256-[^']*'|base64,[^\"]*|#[0-9a-f]{8}", "", told)
    assert [word for word in UNTOLD[level] if word in told] == []
    assert ("zzline" in told) == (level is Level.FULL)  # so there was something to leave out


LINES = re.compile(r"\b(19|24|26|27|32|40) years|(21-25|26-30|31-35)|street-based sex worker")


@pytest.mark.parametrize("form", PASSAGES)
def test_of_the_case_study_s_quotes_only_the_role_is_told(form, first_archive):
    quotes = {each.id for each in first_archive.content.passages() if each.kind == "quote"}
    own = " ".join(each.text for each in first_archive.content.passages() if each.id in quotes)

    told = unzipped(FORMATS[form].write(extract(first_archive, Level.ROLE, quotes)))

    assert not LINES.search(own)
    assert not LINES.search(told)
    assert "by-call" not in told
    assert "Sex worker" in told


@pytest.mark.parametrize("form", PASSAGES)
def test_every_quote_carries_where_it_comes_from(form, first_archive):
    taken = extract(first_archive)

    told = unzipped(FORMATS[form].write(taken)).replace("\\#", "#")

    for quote in taken.quotes:
        assert code_of(taken, quote) in told
    assert "edition 1" in told.casefold() or '"edition": 1' in told or ",1,2026" in told
    assert "2019" in told


@pytest.mark.parametrize("form", PASSAGES)
def test_what_consent_keeps_out_is_nowhere_and_counted(form):
    told = unzipped(written(form, RICH, Level.FULL))

    assert "We were cold" not in told
    assert "Мы мёрзли" not in told
    if form == "json":
        assert json.loads(told)["left_out"]["quotes"] == {"print": 1}
    else:
        assert "quotes that may be printed, not published: 1" in told


@pytest.mark.parametrize("form", PASSAGES)
def test_consent_that_nobody_recorded_is_said(form, first_archive):
    told = unzipped(FORMATS[form].write(extract(first_archive)))

    assert "not recorded" in told


@pytest.mark.parametrize("form", EXPORTS)
def test_an_empty_selection_is_written_too(form):
    assert isinstance(written(form, SAMPLE, None, frozenset()), bytes)


# -------------------------------------------------------------------- Markdown


@pytest.mark.parametrize(
    ("text", "at"), [("Told(court) all.", 4), (": in court.", 0), ("Told^ in court.", 5)]
)
def test_what_stands_beside_the_mark_of_a_footnote_makes_no_markup_of_it(text, at):
    """A mark before a bracket would be a link, one behind a caret a note of its own."""
    note = Footnote("n", "1", "A note.")
    mark = FootnoteMark("n", at)
    passage = Passage("p", PassageKind.PARAGRAPH, text, "en", footnotes=(mark,))
    section = Section("s", "S", 1, (passage,))
    document = Document("d", "D", "en", sections=(section,), footnotes=(note,))

    says_the_words_in_markdown(replace(SAMPLE, documents=(published(document),)), Level.FULL)


def read_markdown(data):
    """What a reader of Markdown takes for text, a line a block; fails where it is anything else."""
    parser = MarkdownIt("commonmark").enable("table").use(footnote_plugin)
    parser.use(superscript_plugin).use(sub_plugin)
    texts = []
    for token in parser.parse(data.decode()):
        assert token.type not in ("html_block", "code_block", "fence", "hr")
        if token.type != "inline":
            continue
        text = ""
        for inner in token.children:
            assert inner.type not in ("html_inline", "code_inline", "link_open", "image")
            text += {"softbreak": "\n", "hardbreak": "\n"}.get(inner.type, inner.content)
        texts.append(text)
    return texts


def captioned(passage):
    """The caption of a table as Markdown has it above it, and the words of each cell."""
    said = words_of(passage)
    if passage.table is None or not passage.table.has_caption:
        return [], said
    return [f": {said[0]}"], said[1:]


def says_the_words_in_markdown(archive, level):
    taken = extract(OpenArchive(archive, None), level).archive

    texts = read_markdown(written("md", archive, level))

    at = 0
    for passage in taken.passages():
        caption, cells = captioned(passage)
        for words in (*caption, *cells):
            at = texts.index(words, at) + 1
        if passage.attribution:
            assert f"— {passage.attribution.text}" in texts[at:]
        for made in passage.translations:
            assert made.text in texts[at:]
    for document in taken.documents:
        assert all(note.text in texts for note in document.footnotes)


def test_marks_of_footnotes_stand_where_they_stood(first_archive):
    text = FORMATS["md"].write(extract(first_archive)).decode()

    assert "‘protection rackets’[^f-rackets] and" in text
    assert "\n[^f-rackets]: " in text


# ------------------------------------------------------------------------ text


def has_the_words_in_their_order(archive, level):
    text = written("txt", archive, level).decode()

    at = 0
    for passage in extract(OpenArchive(archive, None), level).archive.passages():
        for words in words_of(passage):
            at = text.index(words, at) + len(words)


# ------------------------------------------------------------------------- CSV


def read_commas(data):
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def has_a_line_for_each_passage_and_no_formula(archive, level):
    taken = extract(OpenArchive(archive, None), level)

    rows = [row for row in read_commas(written("csv", archive, level)) if row["kind"] not in BELOW]

    assert [row["text"] for row in rows] == [
        harmless(aligned_text(each.text, each.table) if each.table else each.text)
        for each in taken.archive.passages()
    ]
    for row in rows:
        assert not any(
            cell.strip("\ufeff\u200e\u200f\u00ad ")[:1] in set("=+-@")
            for cell in row.values()
            if cell
        )


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        " \n=1",
        "\0=1",
        "\ufeff=1",
        "\u200b-1",
        "\uff1d1",
    ],
)
def test_what_a_spreadsheet_would_reckon_with_begins_with_an_apostrophe(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "“=1”", "a=1", "— Woman", "1-2", "'=1", "Жизнь"])
def test_other_cells_are_as_they_came(cell):
    assert harmless(cell) == cell


@pytest.mark.parametrize("level", [Level.ROLE, Level.NONE])
def test_a_table_has_no_column_for_what_no_line_tells(level, first_archive):
    row = read_commas(FORMATS["csv"].write(extract(first_archive, level)))[0]

    assert not {"gender", "age", "age_band", "sector"} & row.keys()
    assert ("role" in row) == (level is Level.ROLE)


# ------------------------------------------------------------------------ JSON


SCHEMA = Draft202012Validator(json.loads((ROOT / "docs/schemas/export.json").read_text("utf-8")))


def is_what_the_schema_says(archive, level):
    opened = OpenArchive(archive, None)
    taken = extract(opened, level)

    told = json.loads(FORMATS["json"].write(taken))

    SCHEMA.validate(told)
    assert told["passages"]["here"] == taken.count


def test_json_names_no_field_that_the_line_does_not_tell(first_archive):
    text = FORMATS["json"].write(extract(first_archive, Level.ROLE)).decode()

    for passage in passages_in(json.loads(text)):
        assert passage["attribution"] is None or set(passage["attribution"]["fields"]) <= {"role"}


def passages_in(value):
    if isinstance(value, dict):
        yield from ([value] if "attribution" in value and "text" in value else [])
        value = list(value.values())
    for each in value if isinstance(value, list) else []:
        yield from passages_in(each)


# ------------------------------------------------------------------ references


UNESCAPED = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{sign}": sign for sign in "#$%&_"},
}


def unescaped(value):
    return re.sub(r"\\(text\w+\{\}|.)", lambda found: UNESCAPED[found[0]], value)


def is_read_by_a_parser_of_others(archive, level):
    taken = extract(OpenArchive(archive, None), level)
    documents = {document.id: document for document in taken.archive.documents}

    library = bibtexparser.parse_string(written("bib", archive, level).decode())

    assert library.failed_blocks == []
    assert len(library.entries) == len(library.blocks) == len(documents) + len(taken.quotes)
    entries = {
        entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries
    }
    for quote in taken.quotes:
        told = entries[f"{archive.id}-{quote.id}"]
        assert unescaped(told["abstract"]) == on_one_line(quote.text)
        assert code_of(taken, quote) in unescaped(told["note"])
    for document in documents.values():
        told = entries[f"{archive.id}-{document.id}.document"]
        assert unescaped(told["title"]) == on_one_line(document.title)
        if creator := on_one_line(document.creator or ""):
            assert unescaped(told["author"][1:-1]) == creator


RIS_LINE = re.compile(r"([A-Z][A-Z0-9])  - (.*)")


def read_ris(data):
    """The references in `data`, each tag with all its values. Fails where a line is none."""
    references = []
    lines = data.decode().split("\r\n")
    assert lines.pop() == ""
    for line in lines:
        tag, value = RIS_LINE.fullmatch(line).groups()
        if tag == "TY":
            references.append({})
        references[-1].setdefault(tag, []).append(value)
        assert (tag == "ER") == (value == "")
    assert all("ER" in each and each["TY"] == ["GEN"] for each in references)
    return references


def has_a_reference_for_each_document_and_quote(archive, level):
    taken = extract(OpenArchive(archive, None), level)

    references = read_ris(written("ris", archive, level))

    quoted = [each for each in references if "AN" in each]
    assert len(references) - len(quoted) == len(taken.archive.documents)
    assert [each["AN"] for each in quoted] == [[code_of(taken, each)] for each in taken.quotes]
    assert [each["AB"] for each in quoted] == [[on_one_line(each.text)] for each in taken.quotes]


def has_an_item_for_each_document_and_quote(archive, level):
    taken = extract(OpenArchive(archive, None), level)

    items = json.loads(written("csl", archive, level))

    assert len({item["id"] for item in items}) == len(items)
    assert all(item["type"] == "document" and item["title"] for item in items)
    assert [item["abstract"] for item in items if "abstract" in item] == [
        quote.text for quote in taken.quotes
    ]


def test_nobody_who_speaks_is_named_as_an_author():
    (item, quote) = json.loads(written("csl", SAMPLE, Level.FULL))

    assert item["author"] == quote["author"] == [{"literal": "A"}]
    assert item["issued"] == {"date-parts": [[2019]]}
    assert quote["archive_location"].startswith("satchel:rich/q#")


def test_a_paragraph_is_no_reference():
    assert sum(each.kind is PassageKind.QUOTE for each in SAMPLE.passages()) == 1
    assert len(read_ris(written("ris", SAMPLE))) == 2


CHECKS = [
    says_the_words_in_markdown,
    has_the_words_in_their_order,
    has_a_line_for_each_passage_and_no_formula,
    is_what_the_schema_says,
    is_read_by_a_parser_of_others,
    has_a_reference_for_each_document_and_quote,
    has_an_item_for_each_document_and_quote,
]


@few
@given(archives(), st.sampled_from(LEVELS))
def test_any_archive_can_be_read_back_from_every_format(archive, level):
    for holds in CHECKS:  # all on one archive: to make one up takes longer than to write it
        holds(archive, level)


@pytest.mark.parametrize(("form", "choice"), each_once(PASSAGES, [*TextChoice]))
def test_a_code_is_that_of_the_original_words_whichever_text_is_shown(first_archive, form, choice):
    quote = first_archive.passage("q-child-taken")
    code = link_of("kyrgyzstan", quote.id, quote.text)
    chosen = Set("a", {"en": "A"}, items=(Item(ItemKind.PASSAGE, quote.id),))
    reading = TextSetting("ru", choice)
    taken = extract(first_archive, use="print", chosen=chosen, reading=reading)

    text = unzipped(FORMATS[form].write(taken)).replace("\\#", "#")  # as BibTeX writes it

    assert set(re.findall(r"satchel:kyrgyzstan/q-child-taken#[0-9a-f]{8}", text)) == {code}


@pytest.mark.parametrize("choice", [TextChoice.ORIGINAL, TextChoice.BOTH])
def test_the_line_under_an_original_on_a_slide_is_its_own(first_archive, choice):
    quote = first_archive.passage("q-bandits")
    taken = extract(first_archive, Level.FULL, use="train", reading=TextSetting("ru", choice))

    (slide,) = (each for each in slides_of(taken) if each.body == quote.text)

    assert slide.attribution == quote.attribution.text
