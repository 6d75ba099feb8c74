"""What in a source folder cannot be read is told in plain words, once."""

import json
import os
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.conftest import ARCHIVE_TOML, FRONT_MATTER
from tests.viewer.commands.conftest import as_nobody

THEMES = '[[theme]]\nid = "cold"\nlabel.en = "Cold"\n'
CODING = '[[coding]]\npassage = "p"\ntheme = "cold"\nexact = "Words"\n'
BODY = "## One {#one}\n\nWords. {#p}\n\n![A map](pictures/map.png) {#map}\n"
FILES = {
    "archive.toml": ARCHIVE_TOML,
    "documents/small.md": FRONT_MATTER + BODY,
    "codebook.toml": THEMES,
    "codings.toml": CODING,
    "translations/ru.toml": "# Nothing is translated yet.\n",
    "pictures/map.png": "x",
}


@pytest.fixture
def open_folder():
    """A source folder that everybody may read, wherever the tests lie."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    for name, text in FILES.items():
        path = place / "folder" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(0o755)
        path.write_text(text, "utf-8")
        path.chmod(0o644)
    (place / "folder").chmod(0o755)
    yield place / "folder"
    for path in (place / "folder").rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(place)


@pytest.fixture
def check_as_nobody(satchel, home):
    """Run `satchel check` as a user who may read only what everybody may."""

    def check(folder):
        if os.getuid():
            return satchel("check", folder, "--json")
        return as_nobody(home, "check", folder, "--json")

    return check


FILE = "This file may not be read by this user."
FOLDER = "This folder may not be opened by this user."


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        ("documents/small.md", FILE),
        ("documents", FOLDER),
        ("archive.toml", FILE),
        pytest.param("codebook.toml", FILE, marks=pytest.mark.long),
        pytest.param("translations", FOLDER, marks=pytest.mark.long),
        pytest.param("pictures", FOLDER, marks=pytest.mark.long),
    ],
)
def test_a_file_or_folder_without_permission_says_so_and_nothing_else(
    open_folder, check_as_nobody, closed, said
):
    if closed != "pictures":
        text = FRONT_MATTER + BODY.partition("![")[0]
        (open_folder / "documents" / "small.md").write_text(text, "utf-8")
        shutil.rmtree(open_folder / "pictures")
    (open_folder / closed).chmod(0)

    answer = check_as_nobody(open_folder)

    assert answer.status == 1
    (problem,) = json.loads(answer.stdout)["problems"]
    assert (problem["file"], problem["code"], problem["text"]) == (closed, "unreadable", said)
    assert "right to read it" in problem["hint"]


def test_a_picture_without_permission_says_so(open_folder, check_as_nobody):
    (open_folder / "pictures" / "map.png").chmod(0)

    (problem,) = json.loads(check_as_nobody(open_folder).stdout)["problems"]
    assert problem["text"] == "The picture “pictures/map.png” may not be read by this user."


def test_a_source_folder_without_permission_says_so(open_folder, check_as_nobody):
    open_folder.chmod(0)
    answer = check_as_nobody(open_folder)

    assert answer.status == 1
    assert "may not be opened by this user" in answer.sentence


def folder(path):
    path.mkdir()


def link_to_nothing(path):
    path.symlink_to("gone.toml")


def circle(path):
    path.symlink_to(path.name)


def pipe(path):
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (folder, "This is a folder, and must be a file."),
        (link_to_nothing, "This link leads to nothing that is there."),
        (circle, "This file cannot be read."),
        (pipe, "This is no file."),
    ],
)
@pytest.mark.parametrize("name", ["codebook.toml", "documents/small.md"])
def test_what_lies_in_a_file_s_place_is_told(make_folder, satchel, name, make, said):
    there = make_folder("## One {#one}\n\nWords. {#p}\n", {"codings.toml": CODING, name: ""})
    (there / name).unlink()
    make(there / name)
    if name != "codebook.toml":
        (there / "codings.toml").unlink()

    answer = satchel("check", there, "--json")

    assert answer.status == 1
    (problem,) = json.loads(answer.stdout)["problems"]
    assert (problem["file"], problem["code"], problem["text"]) == (name, "unreadable", said)
    assert problem["hint"]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (folder, "is no file"),
        (link_to_nothing, "is a link that leads to nothing"),
        (circle, "is a link that leads to nothing"),
        (pipe, "is no file"),
    ],
)
def test_what_lies_in_the_place_of_archive_toml_is_told(make_folder, satchel, make, said):
    there = make_folder()
    (there / "archive.toml").unlink()
    make(there / "archive.toml")

    answer = satchel("check", there)

    assert answer.status == 1
    assert f"archive.toml in “{there}” {said}" in answer.sentence


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("documents", "file", "This is a file, and must be a folder."),
        ("translations", "file", "This is a file, and must be a folder."),
        ("documents", "link", "This link leads to nothing that is there."),
    ],
)
def test_what_lies_in_a_folder_s_place_is_told(make_folder, satchel, name, make, said):
    there = make_folder()
    shutil.rmtree(there / name, ignore_errors=True)
    if make == "file":
        (there / name).write_text("x")
    else:
        (there / name).symlink_to("gone")

    (problem,) = json.loads(satchel("check", there, "--json").stdout)["problems"]
    assert (problem["file"], problem["text"]) == (name, said)
