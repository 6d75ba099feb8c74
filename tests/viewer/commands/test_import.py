"""`satchel import`: a text becomes a folder, or one sentence says why not."""

import io
import json
import os
import zipfile
from collections import Counter

import pytest

from tests.conftest import CASE_STUDY
from tests.index.importers.conftest import TEXTS

SOURCE = CASE_STUDY / "source" / "case-study.txt"


def test_the_report_is_json_with_every_guess_and_its_line(satchel, valid, tmp_path):
    answer = satchel("import", SOURCE, "-o", tmp_path / "made", "--json")
    values = valid(answer.stdout, "import")

    assert (answer.status, answer.stderr) == (0, "")
    assert values["ok"]
    assert values["source"] == str(tmp_path / "made")
    assert values["counts"] == {
        "sections": 5, "passages": 27, "quotes": 8, "footnotes": 2, "list_items": 0,
        "tables": 0, "pictures": 0, "pictures_taken": 0,
    }  # fmt: skip
    quotes = [guess for guess in values["guesses"] if guess["kind"] == "quote"]
    assert len(quotes) == 8
    assert {guess["file"] for guess in quotes} == {str(SOURCE)}
    first = SOURCE.read_text("utf-8").splitlines()[quotes[0]["line"] - 1]
    assert first.startswith("“Police officers are official bandits")


def test_the_report_is_readable(satchel, tmp_path):
    lines = satchel("import", TEXTS / "harbour.txt", "-o", tmp_path / "made").stdout.splitlines()

    assert lines[0].endswith(
        "sections: 6, passages: 12, quotes: 2, footnotes: 4, list items: 3, pictures taken: 0, "
        "tables: 0, pictures: 0"
    )
    assert f"{TEXTS / 'harbour.txt'}:6: heading: “Introduction” is a heading." in lines
    assert f"{TEXTS / 'harbour.txt'}:22: Page 1 of 5" in lines


def test_what_has_no_place_in_a_document_names_the_file_alone(satchel, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        "<html><h1>Nights</h1><nav>Home</nav><p><s>It</s> was cold.</p></html>", "utf-8"
    )
    lines = satchel("import", page, "-o", tmp_path / "made").stdout.splitlines()

    assert [line for line in lines if line.startswith(f"{page}: consent: ")]
    assert [line for line in lines if line.startswith(f"{page}:paragraph 2: struck: ")]
    assert not [line for line in lines if line.startswith(f"{page}:1")]


def test_a_folder_above_that_is_missing_is_named(satchel, tmp_path):
    refused = satchel("import", SOURCE, "-o", tmp_path / "away" / "a" / "b")

    assert refused.status == 1
    assert refused.stderr.strip() == (
        "“away” is not there. Make this folder first, or choose another place."
    )
    assert not (tmp_path / "away").exists()


def test_what_was_imported_is_checked_and_built(satchel, valid, tmp_path):
    texts = [TEXTS / name for name in ("market.txt", "harbour.txt", "interviews.md")]
    made = satchel("import", *texts, "-o", tmp_path / "made", "--json")
    checked = satchel("check", tmp_path / "made", "--json")
    built = satchel("build", tmp_path / "made", "-o", tmp_path / "a.satchel", "--json")

    assert valid(made.stdout, "import")["ok"]
    problems = valid(checked.stdout, "check")["problems"]
    codes = {each["code"] for each in problems}
    assert codes - {"care-missing", "access-missing", "nobody-counted", "consent-unconfirmed"} <= {
        "left-out",
        "as-of",
        "same-attribution",
        "names-found",
    }
    assert valid(built.stdout, "build")["ok"]
    shown = json.loads(satchel("show", tmp_path / "a.satchel", "--json").stdout)
    assert [(each["id"], each["language"]) for each in shown["documents"]] == [
        ("1-market", "ru"), ("2-harbour", "en"), ("3-interviews", "en"),
    ]  # fmt: skip


def test_no_edition_is_published_before_somebody_has_confirmed_the_consent(satchel, tmp_path):
    folder, edition = tmp_path / "made", tmp_path / "a.satchel"
    assert satchel("import", TEXTS / "market.txt", "-o", folder).status == 0
    build = ("build", folder, "-o", edition, "--publish")

    refused = satchel(*build)
    assert refused.status == 1
    assert "Nobody has confirmed what these people consented to" in refused.stderr
    assert not edition.exists()

    head = (folder / "archive.toml").read_text("utf-8")
    (folder / "archive.toml").write_text(head.replace("consent_confirmed = false\n", ""), "utf-8")
    assert satchel(*build).status == 0


def missing(path):
    pass


def empty(path):
    path.write_bytes(b"")


def blank(path):
    path.write_bytes(b" \n\t\n\f\n")


def folder(path):
    path.mkdir()


def pipe(path):
    os.mkfifo(path)


def circle(path):
    path.symlink_to(path)


def picture(path):
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20)


def signs(path):
    path.write_bytes(bytes(range(1, 128)) * 50)


def nul(path):
    path.write_bytes(b"some words\0and more")


def koi8(path):
    path.write_bytes("Нам было холодно, и никто не пришёл нам помочь.".encode("koi8-r"))


def latin(path):
    path.write_bytes("Überfälle und Straßen, größer als früher".encode("latin-1"))


def french(path):
    path.write_bytes("Café résumé, où êtes-vous allés à l’été ?".encode("cp1252"))


def accents(path):
    path.write_bytes("Café résumé".encode("latin-1"))


def lone_accents(path):
    path.write_bytes("A Paris, il va à la gare, et elle va à la mer.".encode("latin-1"))


def greek(path):
    text = "Κρυώναμε, και κανείς δεν ήρθε να μας βοηθήσει."  # noqa: RUF001
    path.write_bytes(text.encode("iso-8859-7"))


def hebrew(path):
    path.write_bytes("היה לנו קר ואף אחד לא בא לעזור לנו".encode("iso-8859-8"))


def half_utf16(path):
    path.write_bytes(b"\xff\xfea\0b")


def too_large(path):
    with path.open("wb") as file:
        file.truncate((16 << 20) + 1)


BAD = [missing, empty, blank, folder, pipe, circle, picture, signs, nul, koi8, latin, french,
       accents, lone_accents, greek, hebrew, half_utf16, too_large]  # fmt: skip


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
def test_what_is_no_text_is_told_in_one_sentence_and_nothing_is_left(satchel, tmp_path, make):
    make(tmp_path / "bad.txt")
    before = sorted(tmp_path.iterdir())

    answer = satchel("import", SOURCE, tmp_path / "bad.txt", "-o", tmp_path / "made", "--json")

    assert (answer.status, answer.stdout) == (1, "")
    assert "“bad.txt”" in answer.sentence
    assert answer.sentence.endswith(".")
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("there", ["file", "full"])
def test_nothing_that_is_there_is_touched(satchel, tmp_path, there):
    target = tmp_path / "made"
    if there == "full":
        target.mkdir()
        (target / "mine").write_text("kept")
    else:
        target.write_text("kept")

    answer = satchel("import", SOURCE, "-o", target)

    assert answer.status == 1
    assert "is there already" in answer.sentence
    kept = target / "mine" if there == "full" else target
    assert kept.read_text() == "kept"


def test_an_empty_folder_is_filled(satchel, tmp_path):
    (tmp_path / "made").mkdir()

    assert satchel("import", SOURCE, "-o", tmp_path / "made").status == 0
    assert satchel("check", tmp_path / "made").status == 0
    assert [path.name for path in tmp_path.iterdir()] == ["made"]


@pytest.mark.parametrize("target", ["none/made", "x" * 300])
def test_a_folder_that_cannot_be_made_is_told(satchel, tmp_path, target):
    answer = satchel("import", SOURCE, "-o", tmp_path / target)

    assert answer.status == 1
    assert answer.sentence
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["Архив и пробел.txt", "two\nlines\x1b[31m.txt", "-x.txt", "第一章.txt"]
)
def test_a_strange_name_is_an_ordinary_name(satchel, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("Cold.\n\nIt was cold that winter, and nobody came.\n", "utf-8")

    answer = satchel("import", "-o", "made", "--", name)

    assert answer.status == 0
    assert all(line.isprintable() for line in answer.stdout.splitlines())
    assert satchel("check", "made").status == 0


@pytest.mark.parametrize("arguments", [["import"], ["import", "a"], ["import", "-o", "b"]], ids=str)
def test_a_wrong_command_line_is_told(satchel, arguments):
    assert satchel(*arguments).status == 2


LARGE = {  # a quarter of what is read with --long
    "one line": lambda times: "word and more " * 17_500 * times,
    "short lines": lambda times: "a\n" * 25_000 * times,
    "quotes": lambda times: "“word " * 12_500 * times,
    "marks": lambda times: "word1 'a' " * 7_500 * times,
    "pages": lambda times: "".join(
        f"head\n\nbody of page {n} here.\n\n{n}\n\f" for n in range(1_250 * times)
    ),
}


def test_a_million_letters_in_a_row_are_no_words(satchel, tmp_path):
    (tmp_path / "large.txt").write_text("x" * 1_000_000, "utf-8")
    answer = satchel("import", tmp_path / "large.txt", "-o", tmp_path / "made")

    assert answer.status == 1
    assert "20,000 letters without a blank" in answer.sentence
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("times", [1, pytest.param(4, marks=pytest.mark.long)])
@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
def test_a_large_text_is_read_in_no_time(satchel, valid, tmp_path, text, times):
    (tmp_path / "large.txt").write_text(text(times), "utf-8")

    answer = satchel("import", tmp_path / "large.txt", "-o", tmp_path / "made", "--json")

    assert valid(answer.stdout, "import")["ok"]


def zipped(*names, mimetype=""):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for name in names:
            made.writestr(name, "x")
    return file.getvalue()


WORDS = "We were cold, and nobody came to help us."
HTML = f"<!DOCTYPE html>\n<html><body><p>{WORDS}</p><p>{WORDS}</p></body></html>\n"
PAGES = {
    "html": HTML.encode(),
    "html after a comment": f"<!-- saved -->\n\n<HTML lang='en'>\n<p>{WORDS}</p>".encode(),
    "html in UTF-16": HTML.encode("utf-16"),
    "xhtml": f'<?xml version="1.0"?>\n<html xmlns="x"><p>{WORDS}</p></html>'.encode(),
    "a part of html": f"<div class='a'>\n<p>{WORDS}</p>\n<p>No.</p></div>\n".encode(),
    "words before html": f"Saved by us\n<body><p>{WORDS}</p></body>".encode(),
}
MHT = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
RTF = rb"{\rtf1\ansi\deff0 {\fonttbl {\f0 Times;}} We were cold, and nobody came.\par Woman, 31}"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
SAVE = "Open it in Word or LibreOffice and save it as DOCX."
OTHERS = {
    # what is in the file -> what it is said to be, and what to do
    "rtf": (RTF, "a Word document (RTF)", SAVE),
    "xml": (b"<?xml version='1.0'?>\n<FictionBook><p>x</p></FictionBook>", "XML", "plain text"),
    "mht": (MHT, "a web page packed with its pictures (MHT)", "save it as a web page (.html)"),
    "xlsx": (zipped("[Content_Types].xml", "xl/workbook.xml"), "a spreadsheet", "plain text"),
    "pptx": (zipped("[Content_Types].xml", "ppt/slides.xml"), "a presentation", "plain text"),
    "an archive": (zipped("archive.json", "manifest.json"), "an archive of Satchel", "Open it"),
    "zip": (zipped("notes.txt"), "a ZIP file", "Unpack it"),
    "encrypted": (OLE + "EncryptedPackage".encode("utf-16-le"), "protected", "without one"),
    "doc": (OLE + "WordDocument".encode("utf-16-le"), "(DOC)", SAVE),
    "xls": (OLE + "Workbook".encode("utf-16-le"), "a spreadsheet", "plain text"),
    "msg": (OLE, "a file of an office program", "plain text"),
    "gzip": (b"\x1f\x8b\x08\x00" + bytes(40), "a packed file", "Unpack it"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(90), "a picture", "Write its words down"),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(90), "a picture", "Write its words down"),
    "heic": (bytes(3) + b"\x18ftypheic" + bytes(90), "a picture", "Write its words down"),
    "mp4": (bytes(3) + b"\x18ftypisom" + bytes(90), "a recording", "Write its words down"),
    "wav": (b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(90), "a recording", "Write its words down"),
}  # fmt: skip


@pytest.mark.parametrize("name", ["talk.txt", "talk.md"])
@pytest.mark.parametrize(("data", "what", "hint"), OTHERS.values(), ids=OTHERS)
def test_what_is_no_plain_text_is_refused_by_what_is_in_it_and_nothing_is_left(
    satchel, tmp_path, data, what, hint, name
):
    (tmp_path / name).write_bytes(data)

    answer = satchel("import", tmp_path / name, "-o", tmp_path / "made", "--json")

    assert (answer.status, answer.stdout) == (1, "")
    assert answer.sentence.startswith(f"“{name}” is {what}" if what[0] != "(" else f"“{name}” is ")
    assert what in answer.sentence
    assert "which is not read" in answer.sentence
    assert hint in answer.sentence
    assert [path.name for path in tmp_path.iterdir() if path.name != "satchel-home"] == [name]


def test_a_pdf_that_is_too_large_is_refused(satchel, tmp_path):
    with (tmp_path / "large.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(20 << 20)

    answer = satchel("import", tmp_path / "large.pdf", "-o", tmp_path / "made")
    assert "larger than 16 MB" in answer.sentence


@pytest.mark.parametrize("data", PAGES.values(), ids=PAGES)
def test_a_web_page_is_read_whatever_its_name(satchel, tmp_path, data):
    (tmp_path / "talk.txt").write_bytes(data)

    answer = satchel("import", tmp_path / "talk.txt", "-o", tmp_path / "made", "--json")

    assert answer.status == 0
    (written,) = (tmp_path / "made" / "documents").iterdir()
    assert WORDS in written.read_text("utf-8")
    assert "<p>" not in written.read_text("utf-8")


def test_a_page_in_another_encoding_is_told(satchel, tmp_path):
    words = "Участники исследования рассказали, какие права нарушают правоохранительные органы."
    (tmp_path / "talk.html").write_bytes(f"<html><p>{words}</p></html>".encode("koi8-r"))

    answer = satchel("import", tmp_path / "talk.html", "-o", tmp_path / "made", "--json")

    guesses = {each["kind"]: each["text"] for each in json.loads(answer.stdout)["guesses"]}
    assert "koi8-r" in guesses["encoding"]
    assert [path.name for path in (tmp_path / "made" / "source").iterdir()] == ["talk.md"]


def test_a_text_that_is_named_after_a_page_is_a_text(satchel, tmp_path):
    (tmp_path / "text.html").write_text(f"Talks\n\n{WORDS}\n", "utf-8")

    assert satchel("import", tmp_path / "text.html", "-o", tmp_path / "two").status == 0


def test_every_guess_of_the_first_case_study_is_as_before_and_four_more(satchel, tmp_path):
    answer = satchel("import", SOURCE, "-o", tmp_path / "made", "--json")
    kinds = Counter(guess["kind"] for guess in json.loads(answer.stdout)["guesses"])

    assert kinds == {
        "title": 1, "language": 1, "consent": 1, "heading": 5, "footnote": 2, "quote": 8,
        "field": 10, "join": 2, "lead-in": 1, "names": 1, "place-name": 1, "person-name": 1,
    }  # fmt: skip
