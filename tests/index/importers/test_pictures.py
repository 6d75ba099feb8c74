"""The pictures of a document: where they stand in the folder, what they say, which stay outside."""

from base64 import b64encode

import pytest

from index import import_texts, imported
from index.source.folder import read_source
from tests.pdf_maker import Pdf, paragraph as painted, picture, tagged
from tests.pictures import GPS, png, telling_jpeg, telling_png

EMF = b"\x01\0\0\0" + bytes(36) + b" EMF" + bytes(40)
FIRST, SECOND = png(), png(5, 5)


def shown(data, said="", kind="png"):
    """A picture in a page, with its bytes and its description."""
    return f'<img alt="{said}" src="data:image/{kind};base64,{b64encode(data).decode()}">'


def page(*parts):
    return "".join(["<!DOCTYPE html><html><body>", *parts, "</body></html>"])


@pytest.fixture
def bring_page(bring_in):
    return lambda *parts: bring_in(page(*parts), "page.html")


def places(outcome):
    """The description of each picture, and the words of the passage before it in its section."""
    return [
        (section.title, picture.description, picture.at)
        for section in outcome.document.walk()
        for picture in section.pictures
    ]


def told(outcome):
    return [guess.text for guess in outcome.result.guesses if guess.kind == "picture"]


def test_pictures_stand_where_they_stood_with_their_descriptions(bring_page):
    outcome = bring_page(
        "<h1>The quay</h1><h2>Dawn</h2><p>We waited there.</p>", shown(FIRST, "Two cranes"),
        "<p>It was cold.</p><h2>Noon</h2>", shown(SECOND, "A [small] b_1 \\ and *more* &lt;b&gt;"),
        "<p>It was warm.</p>",
    )  # fmt: skip

    assert places(outcome) == [
        ("Dawn", "Two cranes", 1),
        ("Noon", "A [small] b_1 \\ and *more* <b>", 0),
    ]
    assert told(outcome) == []
    counts = outcome.result.counts
    assert (counts["pictures"], counts["pictures_taken"]) == (2, 2)


def test_files_have_the_folders_names_and_pixels_alone(bring_page):
    outcome = bring_page("<p>We waited.</p>", shown(telling_png(), "A"), shown(FIRST, "B"))

    names = sorted(each.name for each in (outcome.folder / "pictures").iterdir())
    assert names == ["picture-1.png"]  # it is the same picture twice
    assert GPS not in (outcome.folder / "pictures" / "picture-1.png").read_bytes()
    assert [each.id for each in outcome.archive.placed_pictures()] == ["picture-1", "picture-2"]


def test_a_picture_before_the_first_heading_goes_under_it(bring_page):
    outcome = bring_page(shown(FIRST, "The emblem"), "<h1>T</h1><h2>One</h2><p>Cold.</p>")
    assert places(outcome) == [("One", "The emblem", 0)]


@pytest.mark.parametrize(
    "name", ["", "photo.JPG", r"D:\Reports\Aigul\photo.jpeg", "/data/a b/x.png"]
)
def test_a_picture_without_a_description_or_with_a_files_name_is_told(bring_page, name):
    outcome = bring_page("<p>We waited there for a long time.</p>", shown(FIRST, name))

    assert places(outcome)[0][1] == "This picture has no description yet."
    (said,) = told(outcome)
    assert said.startswith("“pictures/picture-1.png” has no description. Say what it shows")
    assert "Aigul" not in "".join(
        each.read_text("utf-8", "replace") for each in outcome.folder.rglob("*") if each.is_file()
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (FIRST[:-20], "it is damaged"),
        (b"GIF89a" + bytes(20), "it is a GIF"),
        (EMF, "it is a drawing (EMF)"),
        (bytes(5 << 20), "it is too large"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_left_out_and_told(bring_page, data, why):
    outcome = bring_page("<p>We waited.</p>", shown(data, "The gate"), "<p>It was cold.</p>")

    assert places(outcome) == []
    (said,) = told(outcome)
    assert said.startswith(f"The picture “The gate” is left out: {why}")
    left = imported(outcome.result)["left_out"]
    assert [(each["kind"], each["text"], each["paragraph"]) for each in left] == [
        ("picture", "The gate", 1)
    ]
    assert not (outcome.folder / "pictures").exists()


def test_a_figure_of_a_tagged_pdf_comes_in(bring_in):
    waited = tagged(0, painted(60, 100, ["We waited there for long."] * 3))
    pdf = Pdf(waited + tagged(1, picture()), tree=[[("P", [0]), ("Figure", [1])]])
    outcome = bring_in(pdf.data(), "talk.pdf")

    assert [each[1:] for each in places(outcome)] == [("This picture has no description yet.", 1)]
    (file,) = outcome.archive.pictures
    assert file.data.startswith(b"\x89PNG")


def test_a_document_that_is_added_brings_its_pictures(bring_in, tmp_path):
    bring_in(page("<p>We waited.</p>", shown(FIRST, "The gate")), "first.html")
    (tmp_path / "other.html").write_text(
        page("<p>They never came back.</p>", shown(SECOND, "The quay"))
    )
    import_texts([tmp_path / "other.html"], tmp_path / "made")
    archive = read_source(tmp_path / "made").archive

    assert [each.description for each in archive.documents[1].pictures()] == ["The quay"]
    files = sorted(each.name for each in (tmp_path / "made" / "pictures").iterdir())
    assert files == ["picture-1.png", "picture-2.png"]


def test_a_document_that_comes_again_says_which_of_its_pictures_are_not_there(bring_in, tmp_path):
    gate, quay = shown(FIRST, "The gate"), shown(SECOND, "The quay")
    bring_in(page("<p>We waited.</p>", gate), "first.html")
    (tmp_path / "first.html").write_text(page("<p>We waited.</p>", gate))
    result = import_texts([tmp_path / "first.html"], tmp_path / "made")
    assert result.left_out == ()

    (tmp_path / "first.html").write_text(page("<p>We waited.</p>", gate, quay))
    result = import_texts([tmp_path / "first.html"], tmp_path / "made")
    assert [(each.kind, each.text) for each in result.left_out] == [("picture", "The quay")]


def test_no_more_pictures_come_in_than_an_archive_may_hold(bring_page):
    many = [shown(png(4 + number, 3), f"No. {number}") for number in range(202)]
    outcome = bring_page("<p>We waited.</p>", *many)

    assert outcome.result.counts["pictures_taken"] == 200
    assert len(told(outcome)) == 2
    assert len(outcome.archive.pictures) == 200


def test_pictures_in_a_table_stand_before_its_row_and_in_a_footnote_stay_outside(bring_page):
    outcome = bring_page(
        "<p>We waited.<a href='#n' role='doc-noteref' epub:type='noteref'>1</a></p>",
        f"<table><tr><td>One</td><td>Two</td></tr><tr><td>{shown(FIRST, 'A crane')}Three</td>",
        "<td>Four</td></tr></table>",
        f"<aside id='n' role='doc-footnote'><p>They said. {shown(SECOND, 'A boat')}</p></aside>",
    )

    assert [each[1:] for each in places(outcome)] == [("A crane", 2)]
    (said,) = told(outcome)
    assert said.startswith("The picture “A boat” is left out: it stands in a footnote.")


def test_a_jpeg_comes_in_as_the_archive_will_hold_it(bring_page):
    outcome = bring_page("<p>We waited.</p>", shown(telling_jpeg(), "A boat", "jpeg"))

    (file,) = outcome.archive.pictures
    kept = (outcome.folder / "pictures" / "picture-1.jpg").read_bytes()
    assert file.data == kept
    assert GPS not in kept
