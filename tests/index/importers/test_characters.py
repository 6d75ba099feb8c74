"""One odd character never costs a document: it is left out, or stays, and is told."""

import pytest

from index import import_texts, imported
from index.errors import SourceProblem
from index.importers.import_report import LeftOut
from tests.index.importers.readers.test_docx import item, styled, word
from tests.index.office.test_docx_reader import cell, paragraph, table

STRAYS = ["\x7f", "\x9f", "\ufeff", "\ufdd0", "\U0001ffff"]
MARKS = ["\u202a", "\u202e", "\u2066", "\u2069"]


def document(odd):
    """A DOCX with a character in each place that holds words."""
    note = f'<w:footnote w:id="2">{paragraph(f"See{odd} below.")}</w:footnote>'
    mark = '<w:p><w:r><w:t>It was cold</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    body = styled(f"Har{odd}bour", "T") + styled(f"Da{odd}wn", "H2") + mark
    body += styled(f"We{odd} waited.", "Q") + styled(f"— Wo{odd}man, 31 years old", "Q")
    body += item(f"wa{odd}ges", 2) + table(cell(paragraph(f"o{odd}ne")) + cell(paragraph("two")))
    return word(body, note)


def left_out(outcome):
    return [each for each in outcome.result.left_out if each.kind == "character"]


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.PDF", "a.epub"])
def test_a_file_that_is_not_what_its_name_says_is_called_no_text(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(bytes(range(128, 256)) * 40)

    with pytest.raises(SourceProblem, match="is damaged, or not what its name says"):
        import_texts([file], tmp_path / "folder")


@pytest.mark.parametrize("odd", STRAYS)
def test_a_character_without_a_place_in_a_text_is_left_out_and_told(bring_in, odd):
    outcome = bring_in(document(odd), "text.docx")
    (quote,) = outcome.quotes
    (told,) = left_out(outcome)

    assert outcome.document.title == "Harbour"
    assert [title for _level, title in outcome.headings] == ["Dawn"]
    assert quote[:2] == ("We waited.", "Woman, 31 years old")
    assert [note.text for note in outcome.document.footnotes] == ["See below."]
    code = f"U+{ord(odd):04X}"
    places = "; ".join(f"paragraph {at}" for at in (1, 2, 4, 5, 6, 7))
    assert told.text == f"7 unseen characters ({code}): {places}; a footnote"
    assert (told.paragraph, told.storable) == (1, told.text)


@pytest.mark.parametrize("odd", MARKS)
def test_a_mark_of_direction_goes_from_lines_and_stays_in_passages(bring_in, odd):
    outcome = bring_in(document(odd), "text.docx")
    (quote,) = outcome.quotes
    (gone,) = left_out(outcome)
    (kept,) = [each for each in outcome.result.guesses if each.kind == "character"]

    assert outcome.document.title == "Harbour"
    assert [title for _level, title in outcome.headings] == ["Dawn"]
    assert quote[:2] == (f"We{odd} waited.", "Woman, 31 years old")
    assert outcome.texts("list-item") == [f"wa{odd}ges"]
    code = f"U+{ord(odd):04X}"
    places = "paragraph 1; paragraph 2; paragraph 4"
    assert (
        gone.text == f"3 unseen characters ({code}), in headings and lines under quotes: {places}"
    )
    assert kept.text.startswith(f"4 unseen characters ({code}) stay in passages: paragraph 4; ")


@pytest.mark.parametrize("odd", ["\u202e", "\ufeff", "\x9f", "\x85"])
def test_a_heading_of_an_unseen_character_alone_is_none(bring_in, odd):
    body = styled(odd, "H2") + styled("Dawn", "H2") + paragraph("It was cold.")
    outcome = bring_in(word(body), "text.docx")

    assert [title for _level, title in outcome.headings] == ["Dawn"]


@pytest.mark.parametrize("name", ["text.txt", "text.md"])
def test_a_text_keeps_its_bytes_beside_what_an_archive_may_hold(bring_in, name):
    data = "# Dawn\n\nIt was co\x9fld,\r\nand \ufeffwe waited.\n".encode()
    outcome = bring_in(data, name)
    (told,) = left_out(outcome)

    source = outcome.folder / "source"
    assert (source / name).read_bytes() == data.replace(b"\xc2\x9f", b"").replace(
        b"\xef\xbb\xbf", b""
    )
    assert (source / f"{name}.as-received").read_bytes() == data
    assert told == LeftOut(
        told.file, 3, "2 unseen characters (U+009F, U+FEFF): line 3; line 4", "character"
    )
    assert imported(outcome.result)["left_out"][-1]["text"] == told.text


@pytest.mark.parametrize("odd", ["\x01", "\x1b", "\ufffe", *STRAYS])
def test_one_odd_character_costs_no_text(bring_in, odd):
    outcome = bring_in(f"Dawn\n\nIt was co{odd}ld, and nobody came.\n")

    assert outcome.texts("paragraph") == ["It was cold, and nobody came."]
    assert len(left_out(outcome)) == 1


@pytest.mark.parametrize("odd", ["\0", "\x01", "\x7f", "\ufffe", "&#x202e;&#xfeff;"])
def test_an_odd_character_of_a_page_is_told(bring_in, odd):
    outcome = bring_in(f"<h1>Dawn</h1><p>It was co{odd}ld.</p>".encode(), "page.html")

    (text,) = outcome.texts("paragraph")
    assert text.replace("\u202e", "") == "It was cold."
    assert [each.paragraph for each in left_out(outcome)] == [2]


def test_a_mark_of_direction_in_a_heading_of_a_text_is_no_difference(bring_in):
    outcome = bring_in("# Da\u202ewn\n\n“We waited.”\n\n— Wo\u2066man, 31 years old\n", "text.md")

    assert [title for _level, title in outcome.headings] == ["Dawn"]
    assert [line for _text, line, _fields in outcome.quotes] == ["Woman, 31 years old"]
    assert (outcome.folder / "source" / "text.md").read_text("utf-8").startswith("# Da\u202ewn")


def test_a_text_with_an_odd_character_that_comes_again_changes_nothing(tmp_path):
    file, made = tmp_path / "text.txt", tmp_path / "made"
    file.write_text("It was co\x9fld, and \u202ewe waited.\n", "utf-8")

    def held():
        return {each: each.read_bytes() for each in made.rglob("*") if each.is_file()}

    import_texts([file], made)
    first = held()
    again = import_texts([file], made)

    assert again.ok
    assert held() | {made / "conflicts.toml": b""} == first | {made / "conflicts.toml": b""}


def test_a_word_that_no_passage_can_hold_is_named_as_the_reason(tmp_path):
    file = tmp_path / "text.docx"
    file.write_bytes(word(paragraph("e" + "\u0301" * 20_001)))

    with pytest.raises(SourceProblem, match="20,000 letters without a blank"):
        import_texts([file], tmp_path / "made")
