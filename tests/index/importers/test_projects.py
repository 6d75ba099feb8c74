"""A project of another program comes in: its words, codes, codings and notes, or a list of them."""

import random
import zipfile
from contextlib import suppress

import pytest
from hypothesis import assume, given

from index import Level, OpenArchive, import_texts, read_codebook
from index.errors import SourceProblem
from index.export.extract import extract
from index.export.refi.project import qdpx_of
from index.model.shown_text import AllTexts
from index.office.xml import tag
from index.source.folder import read_source
from tests.conftest import ROOT
from tests.index.importers.project_maker import (
    code,
    coded_elsewhere,
    coding,
    of_text,
    packed,
    project,
    ref,
    selection,
    source,
)
from tests.index.importers.readers.test_docx import styled, word
from tests.index.office.test_docx_reader import paragraph
from tests.strategies import archives, fewest

SAMPLES = ROOT.parent / "shared/corpora/exchange/qualitative-coding"
TALK = (
    "At the harbour\n\nWe waited there for long, and nobody came to pay what they owed us.\n\n"
    "It was cold on the quay in the morning, and some of us were ill by the evening.\n"
)


def at(text, words):
    """Return where the words stand in the text."""
    start = text.index(words)
    return start, start + len(words)


def coded(outcome):
    """Return the name of each theme, the words that are coded with it, and their passage."""
    labels = {each.id: next(iter(each.label.values())) for each in outcome.archive.themes}
    return sorted(
        (labels[each.theme], passage.text[each.start : each.end])
        for passage in outcome.archive.passages()
        for each in passage.codings
    )


def told(outcome, kind="coding"):
    return [each.text for each in outcome.result.guesses if each.kind == kind]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "project.qdpx"


def test_codings_stand_on_the_words_that_were_coded(bring_in, file):
    made = bring_in(
        file=of_text(file, TALK, at(TALK, "waited there"), at(TALK, "cold on the quay"))
    )

    assert coded(made) == [("Wages", "cold on the quay"), ("Wages", "waited there")]
    assert told(made) == []
    assert told(made, "project") == ["Themes: 1; codings taken: 2 of 2; notes: 0; translations: 0."]
    assert made.document.title == "Talk"
    assert (1, "At the harbour") in made.headings


def test_words_that_stand_twice_are_coded_where_they_were(bring_in, file):
    text = "We were cold there, and when we were home we were cold again, as everybody was then.\n"
    start = text.rindex("cold")

    made = bring_in(file=of_text(file, text, (start, start + 4)))

    (passage,) = made.passages
    assert [each.start for each in passage.codings] == [passage.text.rindex("cold")]


def test_a_coding_over_two_passages_is_one_in_each(bring_in, file):
    start, end = TALK.index("nobody"), TALK.index(" on the quay")

    made = bring_in(file=of_text(file, TALK, (start, end)))

    assert coded(made) == [
        ("Wages", "It was cold"),
        ("Wages", "nobody came to pay what they owed us."),
    ]
    assert told(made) == []


def test_a_coded_line_of_a_conversation_is_what_was_said(bring_in, file):
    text = "Aida: We waited there.\n\nBolot: For how long\nwas that?\n\nAida: Until it was dark.\n"
    spans = [at(text, "Aida: We waited there.\n"), at(text, "Bolot: For how long\n")]

    made = bring_in(file=of_text(file, text, *spans))

    assert coded(made) == [("Wages", "For how long"), ("Wages", "We waited there.")]
    assert told(made) == []


def test_words_over_a_divided_word_are_found(bring_in, file):
    text = (
        "They asked for an examination.\n\nAfter that there was another exam-\nination of us all.\n"
    )
    start, end = text.index("another"), text.index(" of us")

    made = bring_in(file=of_text(file, text, (start, end)))

    assert coded(made) == [("Wages", "another examination")]


def test_a_coding_that_ends_at_a_footnote_mark_within_a_word_ends_there(bring_in, file):
    text = "We waited on the quay¹—or near²—it for long.\n\n¹ A landing.\n\n² A mile away.\n"
    spans = [at(text, words) for words in ("on the quay", "or", "or near", "it for")]

    made = bring_in(file=of_text(file, text, *spans))

    assert len(made.document.footnotes) == 2
    words = ["it for", "on the quay", "or", "or near"]
    assert coded(made) == [("Wages", each) for each in words]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (TALK.replace("\n", "\r\n"), lambda text, at: len(text[:at].replace("\r\n", "\n"))),
        (TALK.replace("\n", "\r\n"), lambda _text, at: at),
        (TALK, lambda text, at: at + text[:at].count("\n")),
        ("\U0001f469 " + TALK, lambda text, at: len(text[:at].encode("utf-16-le")) // 2),
    ],
    ids=["pairs as one", "pairs as two", "line ends as two", "units of UTF-16"],
)
def test_positions_that_are_counted_otherwise_are_understood(bring_in, file, text, count):
    words = ["waited there", "cold on the quay", "ill by the evening"]
    spans = [[count(text, place) for place in at(text, each)] for each in words]

    made = bring_in(file=of_text(file, text, *spans))

    assert coded(made) == sorted(("Wages", each) for each in words)


def test_a_selection_beside_its_words_is_moved_to_the_nearest(bring_in, file):
    start, end = at(TALK, "cold on the quay")
    shifted = selection((start + 3, end + 3), *coding("wages"), name="cold on the quay")
    described = project(
        source("Talk", shifted, plainTextPath="internal://a.txt"), codes=[code("wages", "Wages")]
    )

    made = bring_in(file=packed(file, described, a_txt=TALK))

    assert coded(made) == [("Wages", "cold on the quay")]


def test_what_does_not_fit_is_listed_with_its_code_and_first_words(bring_in, file):
    heading = at(TALK, "At the harbour")

    made = bring_in(file=of_text(file, TALK, heading, (9_000, 9_010), at(TALK, "quay")))

    assert coded(made) == [("Wages", "quay")]
    assert told(made) == [
        "“Wages” on “At the harbour” fits nowhere, and is not taken.",
        "“Wages” on “Talk” fits nowhere, and is not taken.",
    ]
    assert told(made, "project")[-1].startswith("Themes: 1; codings taken: 1 of 3;")


def test_a_coding_on_a_heading_too_is_said_to_fit_in_part(bring_in, file):
    made = bring_in(file=of_text(file, TALK, (0, TALK.index(" for long"))))

    assert coded(made) == [("Wages", "We waited there")]
    assert told(made) == ["“Wages” on “At the harbour We waited there” fits only in part."]


def test_codes_keep_their_places_colours_and_descriptions_and_same_names_stay_apart(bring_in, file):
    codes = [
        code(
            "a",
            "Money",
            tag("Description", {}, "What is paid"),
            code("b", "Other"),
            color="#FF0000",
        ),
        code("c", "Power", code("d", "Other")),
    ]
    spans = [selection(at(TALK, "owed"), *coding("b")), selection(at(TALK, "ill"), *coding("d"))]
    described = project(source("Talk", *spans, plainTextPath="internal://a.txt"), codes=codes)

    made = bring_in(file=packed(file, described, a_txt=TALK))

    themes = {each.id: each for each in made.archive.themes}
    assert [(each.label["en"], each.parent) for each in themes.values()] == [
        ("Money", None),
        ("Other", "money"),
        ("Power", None),
        ("Other", "power"),
    ]
    assert themes["money"].definition == {"en": "What is paid"}
    assert 'color = "#ff0000"' in (made.folder / "codebook.toml").read_text()
    above = {
        passage.text[each.start : each.end]: themes[each.theme].parent
        for passage in made.passages
        for each in passage.codings
    }
    assert above == {"owed": "money", "ill": "power"}


def test_notes_are_notes_of_the_passages_that_they_are_about(bring_in, file):
    notes = [
        tag("Note", {"guid": "n"}, tag("PlainTextContent", {}, "Ask again")),
        tag("Note", {"guid": "m", "plainTextPath": "internal://m.txt"}),
        tag("Note", {"guid": "o"}, tag("PlainTextContent", {}, "Of the project")),
    ]
    spans = [
        selection(at(TALK, "waited"), ref("NoteRef", "n")),
        selection(at(TALK, "cold"), ref("NoteRef", "n"), ref("NoteRef", "m")),
    ]
    described = project(source("Talk", *spans, plainTextPath="internal://a.txt"), notes=notes)

    made = bring_in(file=packed(file, described, a_txt=TALK, m_txt="From a file"))

    first, second = (each.id for each in made.passages)
    assert [(each.text["en"], each.passages) for each in made.archive.notes] == [
        ("Ask again", (first, second)),
        ("From a file", (second,)),
    ]
    assert "The note “Of the project” is about no passage, and is not taken." in told(
        made, "project"
    )


def test_cases_are_not_taken_since_an_editor_states_who_speaks(bring_in, file):
    cases = [tag("Cases", {}, tag("Case", {"guid": "x", "name": "Woman, 31"}))]
    described = project(source("Talk", plainTextPath="internal://a.txt"), more=cases)

    made = bring_in(file=packed(file, described, a_txt=TALK))

    assert "Cases and variables are not taken: state at the desk who speaks." in told(
        made, "project"
    )
    assert "31" not in "".join(each.read_text() for each in made.folder.rglob("*.toml"))


def test_a_text_that_lies_elsewhere_is_told_and_the_others_come_in(bring_in, file, tmp_path):
    (tmp_path / "secret.txt").write_text("Words of this computer.")
    outside = (
        "relative:///secret.txt",
        f"absolute://{tmp_path}/secret.txt",
        "../secret.txt",
        "internal://../secret.txt",
        "internal://missing.txt",
    )
    sources = [
        source(f"S{number}", selection((0, 5), *coding("wages")), plainTextPath=place)
        for number, place in enumerate(outside)
    ]
    there = source("Talk", plainTextPath="internal://A.TXT")
    described = project(*sources, there, codes=[code("wages", "Wages")])

    made = bring_in(file=packed(file, described, a_txt=TALK))

    assert told(made, "project")[: len(outside)] == [
        f"“S{number}” is not taken: its text is not in the file." for number in range(len(outside))
    ]
    assert told(made) == [
        f"“Wages” on “S{number}” fits nowhere, and is not taken." for number in range(len(outside))
    ]
    assert made.document.title == "Talk"
    assert (1, "At the harbour") in made.headings


def test_where_only_a_word_document_is_there_that_is_read(bring_in, file):
    body = styled("At the harbour", "T") + paragraph("We waited there for long.")
    words = "At the harbour\nWe waited there for long."
    held = selection(at(words, "waited"), *coding("wages"))
    described = project(
        source("Talk", held, plainTextPath="internal://a.txt", richTextPath="internal://a.docx"),
        codes=[code("wages", "Wages")],
    )

    made = bring_in(file=packed(file, described, a_txt=" \n", a_docx=word(body)))

    assert coded(made) == [("Wages", "waited")]
    assert "Look at the coded words" in told(made)[0]


def test_the_text_of_a_pdf_and_the_transcript_of_a_recording_come_in(bring_in, file):
    start, end = at(TALK, "cold on the quay")
    other = "Nobody paid us for that night, and nobody ever said why that was so.\n"
    place = tag("PDFSelection", {"page": 1, "name": "a corner"}, *coding("wages"))
    text = tag(
        "Representation",
        {"guid": "r", "plainTextPath": "internal://a.txt"},
        selection((start, end), *coding("wages")),
    )
    points = [
        tag("SyncPoint", {"guid": f"p{each}", "position": each}) for each in at(other, "paid")
    ]
    heard = {"fromSyncPoint": "p7", "toSyncPoint": "p11"}
    said = tag(
        "Transcript",
        {"guid": "t", "plainTextPath": "internal://b.txt"},
        *points,
        tag("TranscriptSelection", heard, *coding("wages")),
    )
    described = project(
        tag(
            "PDFSource", {"guid": "1", "name": "Page.pdf", "path": "internal://p.pdf"}, place, text
        ),
        tag("AudioSource", {"guid": "2", "name": "Talk.wav"}, said),
        tag("PictureSource", {"guid": "3", "name": "Quay", "path": "internal://q.png"}),
        codes=[code("wages", "Wages")],
    )

    result = import_texts([packed(file, described, a_txt=TALK, b_txt=other)], file.parent / "made")

    archive = read_source(file.parent / "made").archive
    assert [words for _theme, words in told_codings(archive)] == ["cold on the quay", "paid"]
    assert [each.text for each in result.guesses if each.kind == "coding"] == [
        "“Wages” on “a corner” fits nowhere, and is not taken."
    ]
    assert "“Quay” is not taken: its text is not in the file." in [
        each.text for each in result.guesses
    ]


def test_only_what_satchel_exported_is_a_translation(bring_in, file):
    words = TALK.split("\n\n")[1]
    parts = [
        tag("Description", {}, "Translation: ru"),
        tag("PlainTextContent", {}, "Мы ждали там долго."),
    ]
    notes = [tag("Note", {"guid": "n"}, *parts)]
    held = selection(at(TALK, words), ref("NoteRef", "n"))
    for number, origin in enumerate(("Another 1.0", "Satchel 0.1.0")):
        described = project(
            source("Talk", held, plainTextPath="internal://a.txt"), notes=notes, origin=origin
        )
        made = bring_in(file=packed(file, described, a_txt=TALK), folder=f"made-{number}")

        texts = [each.text for passage in made.passages for each in passage.translations]
        assert len(made.archive.notes) == 1 - number
        assert texts == ["Мы ждали там долго."] * number


def test_a_project_comes_into_a_folder_and_again_without_anything_twice(bring_in, file):
    made = bring_in("Notes of a day\n\nWe waited there, and nobody came to us at all.\n")
    of_text(file, TALK, at(TALK, "waited there"))

    first = bring_in(file=file)
    before = {each: each.read_bytes() for each in made.folder.rglob("*.toml")}
    again = bring_in(file=file)

    assert coded(first) == coded(again) == [("Wages", "waited there")]
    assert len(again.archive.documents) == 2
    assert {each: each.read_bytes() for each in made.folder.rglob("*.toml")} == before


def test_notes_that_an_editor_changed_do_not_come_again(bring_in, file):
    bring_in("Notes of a day\n\nWe waited there, and nobody came to us at all.\n")
    notes = [tag("Note", {"guid": "n"}, tag("PlainTextContent", {}, "Aida said so"))]
    held = selection(at(TALK, "waited"), ref("NoteRef", "n"))
    described = project(source("Talk", held, plainTextPath="internal://a.txt"), notes=notes)
    made = bring_in(file=packed(file, described, a_txt=TALK))
    table = made.folder / "notes.toml"
    table.write_text(table.read_text().replace("Aida", "She"))

    again = bring_in(file=file)

    assert "Aida" not in table.read_text()
    assert told(again, "project")[0] == "Notes in “Talk” are not taken again: it was here already."


@pytest.mark.parametrize(
    ("described", "said"),
    [
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><Project><Sources/></Project>", "is damaged or too large"),
        (b"<Project><Sources>", "is damaged or too large"),
        (b"<CodeBook/>", "is damaged or too large"),
        (b"\0" * (17 << 20), "is damaged or too large"),
        (b"<Project/>", "holds no text with words"),
    ],
    ids=["a DTD", "broken", "a codebook", "a bomb", "empty"],
)
def test_what_is_no_project_is_refused_in_a_sentence_and_leaves_nothing(
    tmp_path, file, described, said
):
    packed(file, described)

    with pytest.raises(SourceProblem, match=said):
        import_texts([file], tmp_path / "made")

    assert [each.name for each in tmp_path.iterdir()] == [file.name]


def test_a_damaged_project_is_refused_or_read_and_nothing_else(tmp_path, file):
    whole = of_text(file, TALK, at(TALK, "cold")).read_bytes()
    chance = random.Random(7)  # noqa: S311
    for number in range(60):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 9)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        file.write_bytes(data[: chance.choice([len(data), chance.randrange(40, len(data))])])
        with suppress(SourceProblem):
            import_texts([file], tmp_path / str(number))
    assert not any(each.name.startswith(".") for each in tmp_path.iterdir())


def test_the_codebook_of_a_project_can_be_taken_in_alone(file):
    codes = [code("a", "Money", code("b", "Debts"))]

    book = read_codebook(packed(file, project(codes=codes)))

    assert [each.label[""] for each in book.themes] == ["Money", "Debts"]


def words_of(archive):
    """All words of the documents, their notes too, in their order."""
    parts = []
    for document in archive.documents:
        parts.append(document.title)
        for section in document.walk():
            parts += [] if document.repeats_title(section) else [section.title]
            for passage in section.passages:
                parts.append(passage.text)
                parts += [passage.attribution.text] if passage.attribution else []
        parts += [f"{note.mark} {note.text}" for note in document.footnotes]
    return " ".join(parts).split()


def told_themes(archive):
    labels = {each.id: each.label["en"] for each in archive.themes} | {None: ""}
    return sorted(
        (labels[each.id], labels[each.parent], each.definition.get("en", ""))
        for each in archive.themes
    )


def told_codings(archive):
    labels = {each.id: each.label["en"] for each in archive.themes}
    return sorted(
        (labels[each.theme], passage.text[each.start : each.end])
        for passage in archive.passages()
        for each in passage.codings
    )


def test_what_satchel_exports_comes_back_with_all_words_codes_codings_and_notes(
    first_archive, bring_in, file
):
    taken = extract(first_archive, Level.FULL, reading=AllTexts.WITH_DRAFTS)
    file.write_bytes(qdpx_of(taken))

    made = bring_in(file=file).archive

    assert [each for each in words_of(made) if each != "Footnotes"] == words_of(taken.archive)
    assert told_codings(made) == told_codings(taken.archive)
    assert told_themes(made) == told_themes(taken.archive)
    text = {each.id: each.text for each in (*taken.archive.passages(), *made.passages())}
    ours = {each.text["en"].strip(): each.passages for each in taken.archive.notes}
    assert ours.keys() == {each.text["en"] for each in made.notes}
    for note in made.notes:
        assert text[note.passages[0]] in [text[each] for each in ours[note.text["en"]]]
    translated = {
        (each.text, made.language, made.text)
        for each in taken.archive.passages()
        for made in each.translations
    }
    assert translated == {
        (each.text, ru.language, ru.text) for each in made.passages() for ru in each.translations
    }
    assert {ru.status for each in made.passages() for ru in each.translations} == {"draft"}


@fewest
@given(archives())
def test_of_any_archive_each_coding_comes_back_or_is_listed(tmp_path_factory, archive):
    place = tmp_path_factory.mktemp("back")
    taken = extract(OpenArchive(archive, "nobody"), Level.FULL)
    (place / "project.qdpx").write_bytes(qdpx_of(taken))

    result = None
    with suppress(SourceProblem):  # such as of texts without words
        result = import_texts([place / "project.qdpx"], place / "made")
    assume(result is not None)

    archive = read_source(place / "made").archive
    assert archive is not None
    exported = ["".join(words.split()) for _theme, words in _codings(taken.archive)]
    for _theme, words in _codings(archive):
        bare = "".join(words.split())
        assert any(_is_within(bare, each) for each in exported), words
    listed = [each for each in result.guesses if each.kind == "coding"]
    came = sum(len(each.codings) for each in archive.passages())
    assert came + len(listed) >= len({*_codings(taken.archive)} - {("", "")})


def _is_within(words, coded):
    """Whether all letters are coded, in this order. Marks of footnotes and stray ones are left."""
    letters = iter(coded)
    return all(letter in letters for letter in words)


def _codings(archive):
    return [
        (each.theme, passage.text[each.start : each.end].strip())
        for passage in archive.passages()
        for each in passage.codings
        if passage.text[each.start : each.end].strip()
    ]


needs_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the projects of other programs are not here"
)


@needs_samples
def test_a_project_of_qc_comes_in_with_all_its_codings(bring_in):
    file = SAMPLES / "qualitative_coding__demo.qdpx"

    made = bring_in(file=file)

    with zipfile.ZipFile(file) as inside:
        described = inside.read("project.qde").decode()
    assert described.count("<Coding ") == 205
    assert told(made) == []
    assert len(coded(made)) >= 205
    assert {each.title for each in made.archive.documents} == {"Board 2017", "Admin 1"}


@needs_samples
def test_a_project_of_nvivo_without_words_gives_its_codebook(tmp_path):
    file = SAMPLES / "qualitative_coding__refi_qda__nvivo_project.qdpx"

    with pytest.raises(SourceProblem, match="holds no text with words"):
        import_texts([file], tmp_path / "made")

    assert len(read_codebook(file).themes) > 20


# Written by the exporter of QualCoder 4.0 itself (its commit c3204641 of 2026: `RefiExport` in
# refi.py, run without a screen on a project with texts of ours), as it offers it: for all programs,
# and with line ends for MAXQDA. Its texts are on disk with a byte order mark, in three languages.
QUALCODER = ROOT / "tests" / "index" / "importers" / "projects"
CODED = [
    ("Money asked for", "the foreman asks for money"),
    ("Money asked for", "бригадир просит деньги: «так заведено»"),
    ("The list", "the list,” she said"),
    ("Waiting", "We wait for the list"),
    ("Waiting", "nobody is called 🚢"),
    ("Waiting", "Мы ждём список"),
    ("Waiting at home", "Some days"),
    ("Waiting at home", "Үйгө кеч кайтабыз"),
]


@pytest.mark.parametrize("name", ["qualcoder", "qualcoder-maxqda"])
def test_a_project_of_qualcoder_comes_in_with_all_its_codings_and_a_list_of_the_rest(
    bring_in, name
):
    made = bring_in(file=QUALCODER / f"{name}.qdpx")

    assert coded(made) == CODED
    assert [each for each in told(made, "project") if "codings taken" in each] == [
        "Themes: 6; codings taken: 8 of 8; notes: 0; translations: 0."
    ]
    assert {
        "Cases and variables are not taken: state at the desk who speaks.",
        "Descriptions of sources and of coded words are not taken.",
        "The note “How short?” is about no passage, and is not taken.",
    } <= {*told(made, "project")}
    themes = {each.id: each for each in made.archive.themes}
    above = {
        each.label["en"]: each.parent and themes[each.parent].label["en"]
        for each in themes.values()
    }
    assert above == {
        "Work": None,
        "Waiting": "Work",
        "The list": "Waiting",
        "Pay": "Work",
        "Money asked for": "Pay",
        "Waiting at home": None,
    }


TABLED = """# At the harbour

We waited there for long, and nobody came to pay what they owed us.

> “It was cold on the quay, and nobody paid us.”
>
> — Worker, woman, 38, widow of the mayor

| Day | Paid |
| --- | --- |
| Monday | 30 |
| Friday | 45 |
"""


@pytest.mark.parametrize("level", [Level.FULL, Level.NONE])
def test_what_satchel_exported_comes_back_as_codings_and_notes_alone(bring_in, file, level):
    made = bring_in(TABLED, "harbour.md")
    (document,) = made.folder.glob("documents/*.md")
    before = {
        each: each.read_bytes()
        for each in (document, *made.folder.glob("source/*"), made.folder / "archive.toml")
    }
    coded_elsewhere(made.folder, file, "nobody paid us", level=level)

    again = bring_in(file=file)

    assert {each: each.read_bytes() for each in before} == before
    assert coded(again) == [("Wages", "nobody paid us")]
    assert [each.text["en"] for each in again.archive.notes] == ["Ask again."]
    assert again.result.rewords == 0
    (said,) = told(again, "stays")
    assert said.startswith(f"documents/{document.name} stays as it is")
    third = bring_in(file=file)
    assert third.result.is_unchanged
    assert len(third.archive.notes) == 1


def test_words_that_changed_since_an_export_stay_and_what_does_not_fit_is_listed(bring_in, file):
    made = bring_in(TABLED, "harbour.md")
    coded_elsewhere(made.folder, file, "on the quay")
    (document,) = made.folder.glob("documents/*.md")
    for place in (document, made.folder / "source" / "harbour.md"):
        place.write_text(place.read_text().replace("cold on the quay, and", "cold, and"))
    before = document.read_bytes()

    again = bring_in(file=file)

    assert document.read_bytes() == before
    assert told(again) == ["“Wages” on “on the quay” fits nowhere, and is not taken."]


def test_a_text_of_a_project_with_the_words_of_a_document_is_that_without_its_identifier(
    bring_in, file
):
    made = bring_in(TABLED, "harbour.md")
    coded_elsewhere(made.folder, file, "nobody paid us")
    with zipfile.ZipFile(file) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    described = parts.pop("project.qde").replace(b'<TextSource guid="', b'<TextSource guid="0')
    packed(file, described)
    with zipfile.ZipFile(file, "a") as more:
        for name, data in parts.items():
            more.writestr(name, data)
    (document,) = made.folder.glob("documents/*.md")
    before = document.read_bytes()

    again = bring_in(file=file)

    assert document.read_bytes() == before
    assert coded(again) == [("Wages", "nobody paid us")]
