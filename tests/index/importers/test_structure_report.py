"""What is told of a structured document: its guesses and what it leaves out, with their places."""

from index.importers.import_report import Certainty, Guess, LeftOut, Report
from index.importers.structure_report import tell_structure
from index.importers.structured_text import write_structured
from index.office.text import (
    Omission,
    OmissionKind,
    StructuredParagraph,
    StructuredPicture,
    StructuredTable,
    StructuredText,
    StructureGuess,
    TextRun,
)


def paragraph(words, **others):
    return StructuredParagraph((TextRun(words),), **others)


def report_of(*blocks, **others):
    report = Report("a.pdf")
    tell_structure(write_structured(StructuredText(blocks, **others)), report)
    return report


def test_guesses_have_their_places_and_their_certainty():
    hyphen = StructureGuess("hyphen", "It stays.", "doubtful", paragraph=2, page=7)
    report = report_of(
        paragraph("One.", page=6),
        paragraph("Cold.", is_quote=True, is_guessed=True, page=7),
        guesses=(hyphen,),
    )

    assert report.guesses == [
        Guess("a.pdf", 3, "quote", "“Cold.” is taken for a quotation by how it looks.", 2, 7),
        Guess("a.pdf", 3, "hyphen", "It stays.", 2, 7, Certainty.DOUBTFUL),
    ]


def test_what_is_left_out_has_its_kind_and_place_and_removed_words_are_not_storable():
    report = report_of(
        paragraph("One."),
        paragraph(""),
        paragraph("Two."),
        omissions=(
            Omission(OmissionKind.HEADER, "Trust"),
            Omission(OmissionKind.COMMENT, "Who?", 2),
            Omission(OmissionKind.DELETED, "Aigul", 1, 4),
        ),
    )

    assert report.left_out == [
        LeftOut("a.pdf", 1, "Trust", "header"),
        LeftOut("a.pdf", 3, "Who?", "comment", 2),
        LeftOut("a.pdf", 1, "Aigul", "deleted", 1, 4),
    ]
    assert [each.storable for each in report.left_out] == ["Trust", None, None]


def test_paragraphs_in_tables_are_counted_and_their_pictures_placed():
    cell = (paragraph("a"), StructuredPicture("b.png", b"", "A crane"))
    table = StructuredTable((((cell), (paragraph("c"),)),))
    blocks = (table, paragraph("Cold.", is_quote=True, is_guessed=True))
    report = report_of(*blocks)

    (quote,) = (guess for guess in report.guesses if guess.kind == "quote")
    assert quote.paragraph == 3
    (placed,) = write_structured(StructuredText(blocks)).pictures
    assert (placed.picture.description, placed.line) == ("A crane", 3)


def test_struck_words_are_one_guess_with_their_places():
    struck = StructuredParagraph((TextRun("Who: "), TextRun("Aigul", is_struck=True)), page=2)
    table = StructuredTable((((struck,), (paragraph("b"),)),))
    note = StructuredParagraph((TextRun("Osh", is_struck=True),))
    marked = StructuredParagraph((TextRun("One."), TextRun("", note="n")))
    report = report_of(marked, struck, table, notes={"n": (note,)})

    (told,) = (each for each in report.guesses if each.kind == "struck")
    assert told.text == (
        "Struck through in the file, 3: “Aigul” (page 2, paragraph 2); “Aigul” (page 2, paragraph "
        "3); “Osh” (a footnote). This is in the folder: take out what nobody should read."
    )
    assert (told.certainty, told.line) == (Certainty.DOUBTFUL, 3)


def test_of_many_struck_words_the_first_are_named():
    struck = StructuredParagraph((TextRun("no", is_struck=True),))
    report = report_of(*([struck] * 30))

    (told,) = (each for each in report.guesses if each.kind == "struck")
    assert told.text.count("“no”") == 20
    assert "; and 10 more. This" in told.text


def test_a_title_by_its_look_is_a_guess():
    report = report_of(paragraph("Nights", heading=0, is_guessed=True), paragraph("Cold."))

    (told,) = report.guesses
    assert (told.kind, told.certainty) == ("title", Certainty.LIKELY)
    assert told.text == "“Nights” is taken for the title by how it looks."


def test_white_words_are_told_outside_of_tables():
    white = StructuredParagraph((TextRun("Who came: "), TextRun("Aigul", is_white=True)))
    report = report_of(white, StructuredTable((((white,), (paragraph("b"),)),)))

    (told,) = (each for each in report.guesses if each.kind == "white-words")
    assert told.text.startswith("“Aigul” is white in the file")
    assert told.certainty is Certainty.DOUBTFUL
