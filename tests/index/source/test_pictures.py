"""Pictures in a source folder: how they are written, what is said against them, what is kept."""

# ruff: noqa: RUF001  some of these are Russian letters

import json
import zipfile

import pytest

from index import Picture, build_archive, open_archive, shown
from index.pictures.clean_picture import MAX_PICTURES
from index.pictures.faults import MAX_PICTURE
from index.source.folder import read_source
from index.source.names.searched_words import document_texts
from index.source.translated.reviews import words_reviewed
from tests.conftest import ARCHIVE_TOML
from tests.pictures import (
    GPS,
    SIGNATURE,
    chunk,
    exif,
    head,
    jpeg,
    png,
    segment,
    telling_jpeg,
    telling_png,
)

SECTION = "## One {#one}\n\n"
TOMBSTONE = '[[withdrawn]]\npassage = "map"\ndate = "2026-02-03"\nreason = "Asked for."\n'
SECOND = ARCHIVE_TOML.replace("edition = 1", "edition = 2") + TOMBSTONE
LONG = "The house of the woman who spoke to us"


@pytest.fixture
def read(make_folder):
    """Read a folder with this text, and these pictures: name -> bytes."""

    def made(text, pictures=None, **files):
        held = {"map.png": png()} if pictures is None else pictures
        written = {f"pictures/{name}": data for name, data in held.items()}
        return read_source(make_folder(SECTION + text, written | files))

    return made


def found(draft):
    """The code of each problem with the file and line that it is told of."""
    assert not draft.archive or all(problem.severity != "error" for problem in draft.problems)
    return [(each.code, each.file, each.line) for each in draft.problems]


def pictures(draft):
    assert draft.archive is not None, draft.problems
    return list(draft.archive.placed_pictures())


def test_a_picture_stands_where_it_is_written(read):
    text = "A. {#a}\n\n![A map](pictures/map.png) {#map}\n\nB. {#b}\n\n## Two {#two}\n\nC. {#c}\n"
    draft = read(text)

    assert pictures(draft) == [Picture("map", "pictures/001.png", "A map", 4, 3, 1)]
    assert [each.text for each in draft.archive.passages()] == ["A.", "B.", "C."]
    assert found(draft) == []


@pytest.mark.parametrize(
    ("written", "description", "caption"),
    [
        ('![A map](pictures/map.png "In 2019") {#map}', "A map", "In 2019"),
        ('![A\nmap of\n  it](pictures/map.png\n"In\n2019")\n{#map}', "A map of it", "In 2019"),
        (r'![A \[big\] map\\](pictures/map.png "So \"big\"") {#map}', "A [big] map\\", 'So "big"'),
        ("![*A* <b>map</b> &amp;](pictures/map.png) {#map}", "*A* <b>map</b> &amp;", None),
        ('![A map]( pictures/map.png "") {#map}', "A map", None),
        (r"![A map](pictures/map\.png) {#map}", "A map", None),
    ],
)
def test_description_and_caption_are_plain_text(read, written, description, caption):
    (picture,) = pictures(read(written + "\n"))

    assert (picture.description, picture.caption) == (description, caption)


@pytest.mark.parametrize(
    "written",
    [
        "See ![a map](pictures/map.png) {#p}",
        "![a map](pictures/map.png) as well {#p}",
        r"\![a map](pictures/map.png) {#p}",
        "![a map] {#p}",
        "> ![a map](pictures/map.png) {#p}",
        "- ![a map](pictures/map.png) {#p}",
    ],
)
def test_what_is_not_alone_in_its_paragraph_is_text(read, written):
    draft = read(written + "\n", {})

    assert pictures(draft) == []
    assert [each.id for each in draft.archive.passages()] == ["p"]


def test_two_pictures_in_one_paragraph_are_told(read):
    draft = read("![A map](pictures/map.png)\n![A map](pictures/map.png) {#map}\n")

    assert found(draft) == [
        ("picture-missing", "documents/small.md", 7),
        ("picture-unused", "pictures/map.png", None),
    ]


def test_names_of_files_do_not_travel_and_a_file_that_is_shown_twice_is_held_once(read):
    files = {"Дом Айгуль (2).jpeg": jpeg(), "b.png": png()}
    text = "![One](pictures/Дом Айгуль (2).jpeg) {#one-a}\n\n![Two](pictures/b.png) {#two-a}\n\n"
    draft = read(text + "![One again](pictures/Дом Айгуль (2).jpeg) {#one-b}\n", files)

    names = ["pictures/001.jpg", "pictures/002.png", "pictures/001.jpg"]
    assert [each.file for each in pictures(draft)] == names
    assert [each.name for each in draft.archive.pictures] == names[:2]
    assert found(draft) == []


LARGE = SIGNATURE + head(8193, 1) + chunk(b"IDAT", b"") + chunk(b"IEND")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"GIF89a", "no-picture"),
        (b"", "no-picture"),
        (png()[:-20], "no-picture"),
        (jpeg()[:-2], "no-picture"),
        (png(before=chunk(b"ABCD")), "no-picture"),
        (png(behind=bytes(MAX_PICTURE)), "picture-too-large"),
        (LARGE, "picture-too-large"),
        (jpeg(before=segment(0xE1, b"Exif\0\0" + exif(6))), "picture-turned"),
        (png(before=chunk(b"eXIf", exif(3))), "picture-turned"),
    ],
)
def test_a_file_that_cannot_be_shown_is_told_with_its_line_and_what_to_do(read, data, code):
    draft = read("![A map](pictures/map.png) {#map}\n", {"map.png": data})

    assert found(draft) == [(code, "documents/small.md", 7)]
    assert draft.archive is None
    assert draft.problems[0].hint.endswith(".")


@pytest.mark.parametrize(
    "file",
    [
        "pictures/gone.png",
        "map.png",
        "",
        "pictures/",
        "pictures/../pictures/map.png",
        "../folder/pictures/map.png",
        "pictures/deeper/map.png",
        "pictures/Map.png",
        "pictures//map.png",
        "/etc/hostname",
        "http://example.org/map.png",
        "data:image/png;base64,AAAA",
        "x" * 5000,
    ],
)
def test_a_picture_comes_out_of_its_folder_and_from_nowhere_else(read, file):
    draft = read(f"![A map]({file}) {{#map}}\n", {"map.png": png(), "deeper/map.png": png()})

    assert ("picture-missing", "documents/small.md", 7) in found(draft)
    assert draft.archive is None


def test_a_link_that_leads_out_of_the_folder_is_not_followed(make_folder, tmp_path):
    (tmp_path / "outside.png").write_bytes(png())
    folder = make_folder(SECTION + "![A map](pictures/map.png) {#map}\n", {"pictures/a.txt": ""})
    (folder / "pictures" / "map.png").symlink_to(tmp_path / "outside.png")

    assert found(read_source(folder)) == [("picture-missing", "documents/small.md", 7)]


@pytest.mark.parametrize("description", ["", " ", "\n"])
def test_a_picture_without_a_description_is_an_error(read, description):
    draft = read(f"![{description}](pictures/map.png) {{#map}}\n")

    assert found(draft) == [("picture-undescribed", "documents/small.md", 7)]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("![A map](pictures/map.png)", "no-id"),
        ("![A map](pictures/map.png) {#one}", "same-id"),
        ("![A map](pictures/map.png) {#map kind=quote}", "unknown-key"),
        (f"![{'x' * 2001}](pictures/map.png) {{#map}}", "too-long"),
        ("![A \u202e map](pictures/map.png) {#map}", "bad-character"),
    ],
)
def test_a_picture_is_held_to_the_rules_of_every_block(read, written, code):
    assert found(read(written + "\n")) == [(code, "documents/small.md", 7)]


def test_a_picture_that_no_document_shows_is_a_warning(read):
    draft = read("A. {#a}\n", {"map.png": png(), "Hall.JPEG": b"", "Thumbs.db": b"", ".x.png": b""})

    assert found(draft) == [
        ("picture-unused", "pictures/Hall.JPEG", None),
        ("picture-unused", "pictures/map.png", None),
    ]


def test_more_pictures_than_an_archive_holds_are_told(read):
    names = [f"{number}.png" for number in range(MAX_PICTURES + 1)]
    text = "\n\n".join(f"![A]({'pictures/' + name}) {{#m-{name[:-4]}}}" for name in names)
    draft = read(text, dict.fromkeys(names, png()))

    assert found(draft) == [("too-many-pictures", "documents/small.md", 7 + 2 * MAX_PICTURES)]


def test_descriptions_are_not_held_against_the_source(make_folder):
    front = '+++\nid = "small"\ntitle = "A"\ntitle_by = "editor"\nsource = "source/a.txt"\n+++\n'
    body = '## One {#one}\n\nAll the words. {#a}\n\n![Not there](pictures/map.png "Nor") {#map}\n'
    files = {"source/a.txt": "One\n\nAll the words.\n", "pictures/map.png": png()}
    draft = read_source(make_folder(files=files | {"documents/small.md": front + body}))

    assert len(pictures(draft)) == 1
    assert found(draft) == []


TEXT = f'A. {{#a}}\n\n![{LONG}](pictures/map.png "Her street in Osh, seen from it") {{#map}}\n'


def test_a_withdrawn_picture_is_gone_with_all_that_was_said_of_it(make_folder, tmp_path):
    files = {"archive.toml": SECOND, "pictures/map.png": telling_png()}
    folder = make_folder(SECTION + TEXT, files)
    file = tmp_path / "two.satchel"
    result = build_archive(folder, file)
    assert result.archive is not None, result.problems
    data = file.read_bytes()

    assert open_archive(file).content.withdrawn == ("map",)
    assert result.archive.pictures == ()
    for words in (b"woman who spoke", b"Her street", b"IDAT", b"pictures/001"):
        assert words not in data
    assert result.problems == ()


def test_a_withdrawn_picture_needs_no_file_any_more(read):
    draft = read(TEXT, {}, **{"archive.toml": SECOND})

    assert pictures(draft) == []
    assert found(draft) == []


def test_what_a_withdrawn_picture_shows_stays_where_another_shows_it(read):
    text = TEXT + "\n![Another](pictures/map.png) {#other}\n"
    draft = read(text, **{"archive.toml": SECOND})

    assert [each.id for each in pictures(draft)] == ["other"]
    assert [each.name for each in draft.archive.pictures] == ["pictures/001.png"]


def test_a_picture_moves_up_when_a_passage_before_it_is_withdrawn(read):
    toml = SECOND.replace('"map"', '"b"')
    text = "A. {#a}\n\nB. {#b}\n\n![A map](pictures/map.png) {#map}\n\nC. {#c}\n"
    draft = read(text, **{"archive.toml": toml})

    assert [each.at for each in pictures(draft)] == [1]


def test_words_about_a_withdrawn_picture_that_stand_elsewhere_are_told(read):
    other = f"\n![{LONG}, again](pictures/map.png) {{#other}}\n"
    draft = read(TEXT + other, **{"archive.toml": SECOND})

    assert [each.code for each in draft.problems] == ["withdrawn-words"]
    assert "the picture “other”" in draft.problems[0].text
    assert draft.problems[0].passages == ("other",)


def test_only_pixels_are_in_the_file_and_two_builds_are_the_same(make_folder, tmp_path):
    text = "![A](pictures/a.png) {#a-map}\n\n![B](pictures/b.jpg) {#b-map}\n"
    files = {"pictures/a.png": telling_png(), "pictures/b.jpg": telling_jpeg()}
    made = []
    for name in ("one", "two"):
        file = tmp_path / f"{name}.satchel"
        folder = make_folder(SECTION + text, files, name=name)
        assert build_archive(folder, file).archive is not None
        made.append(file)
    with zipfile.ZipFile(made[0]) as one, zipfile.ZipFile(made[1]) as two:
        held = [{name: each.read(name) for name in each.namelist()} for each in (one, two)]

    assert held[0] == held[1]
    assert held[0]["pictures/001.png"] == png()
    assert held[0]["pictures/002.jpg"] == jpeg()
    assert GPS not in made[0].read_bytes()


def test_show_lists_the_pictures_of_a_section(make_folder, tmp_path):
    file = tmp_path / "a.satchel"
    files = {"pictures/map.png": png()}
    build_archive(make_folder(SECTION + TEXT, files), file)
    values = json.loads(json.dumps(shown(open_archive(file))))

    assert values["documents"][0]["sections"][0]["pictures"] == [
        {
            "id": "map",
            "file": "pictures/001.png",
            "description": LONG,
            "caption": "Her street in Osh, seen from it",
            "width": 4,
            "height": 3,
            "at": 1,
            "translations": [],
        }
    ]


WORDS = """[[translation]]
passage = "map"
text = "Карта\\nЗимой"
status = "reviewed"
by = "A. Reader"
reviewed_words = "{}"
"""


@pytest.mark.parametrize(("caption", "status"), [("In winter", "reviewed"), ("In 2019", "draft")])
def test_a_picture_is_translated_and_its_review_is_of_its_caption_too(read, caption, status):
    hashed = words_reviewed("A map\nIn winter", "Карта\nЗимой")
    made = {"translations/ru.toml": WORDS.format(hashed)}
    draft = read(f'![A map](pictures/map.png "{caption}") {{#map}}\n', None, **made)

    ((translation,),) = (each.translations for each in pictures(draft))
    assert (translation.description, translation.caption) == ("Карта", "Зимой")
    assert translation.status == status
    assert ("review-outdated" in {each.code for each in draft.problems}) == (status == "draft")


def test_names_are_looked_for_in_translated_captions(read):
    text = "Карта\\nАйзада Осмонова зимой"
    made = {"translations/ru.toml": WORDS.format("").replace("Карта\\nЗимой", text)}
    draft = read('![A map](pictures/map.png "In winter") {#map}\n', None, **made)

    searched = {each.text for each in document_texts(draft.archive.documents[0])}
    assert "Карта\nАйзада Осмонова зимой" in searched


@pytest.mark.parametrize(("text", "is_told"), [("Карта", True), ("Карта\\nЗимой", False)])
def test_a_caption_that_was_left_out_of_a_translation_is_told(read, text, is_told):
    made = {"translations/ru.toml": WORDS.format("").replace("Карта\\nЗимой", text)}
    draft = read('![A map](pictures/map.png "In winter") {#map}\n', None, **made)

    assert (("caption-untranslated", "translations/ru.toml", 1) in found(draft)) is is_told
