"""What EPUBCheck and pandoc, which know nothing of Satchel, say of exported e-books."""

import shutil
import subprocess
from pathlib import Path

import pytest

from index import Document, OpenArchive, Passage, PassageKind, Section, replace
from index.export.epub.book import epub_of
from index.export.extract import extract
from index.model import Place
from index.model.shown_text import TextChoice, TextSetting
from tests.index.container.archives import RICH
from tests.index.export.test_html import published

CHECKER = Path("/usr/share/java/epubcheck.jar")

pytestmark = [pytest.mark.external, pytest.mark.timeout(300)]


@pytest.fixture
def check(tmp_path):
    """Have EPUBCheck read a book: it finds nothing at all."""
    missing = [name for name in ("java", "pandoc") if shutil.which(name) is None]
    assert (CHECKER.exists(), missing) == (True, []), "install what .ci/run names"

    def run(taken):
        file = tmp_path / "a.epub"
        file.write_bytes(epub_of(taken))
        command = ["java", "-jar", CHECKER, file]
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=200)
        assert "0 fatals / 0 errors / 0 warnings" in done.stdout, done.stderr
        return file

    return run


@pytest.mark.parametrize("choice", [None, TextChoice.TRANSLATION])
def test_the_case_study_is_a_sound_book_in_each_text(first_archive, check, choice):
    reading = choice and TextSetting("ru", choice)

    check(extract(first_archive, reading=reading))


def test_a_set_is_a_sound_book(first_archive, check):
    (law,) = (each for each in first_archive.content.sets if each.id == "law")

    check(extract(first_archive, chosen=law.said_in("ky")))


def test_tables_pictures_footnotes_and_words_from_the_right_make_a_sound_book(check):
    arabic = Passage("ar", PassageKind.QUOTE, "كلمات \u202b(abc)\u202c", "ar")
    sections = (Section("s-ar", "كلمات", 1, (arabic,)),)
    documents = (*RICH.documents, Document("d-ar", "كلمات", "ar", sections=sections))
    rich = replace(RICH, documents=tuple(map(published, documents)), language="ar")

    check(extract(OpenArchive(rich, "nobody")))


def test_a_large_archive_makes_a_sound_book(check):
    place = Place("a", 1, 1)
    texts = tuple(
        Passage(
            f"p-{n}", PassageKind.QUOTE, "Words. " * 30, "en", place=replace(place, page=n // 9 + 1)
        )
        for n in range(10_000)
    )
    sections = (Section("s", "S", 1, texts),)
    documents = (Document("d", "D", "en", sections=sections),)

    check(extract(OpenArchive(replace(RICH, documents=documents, notes=(), sets=()), "nobody")))


def test_pandoc_reads_a_book_with_all_its_words_in_order(first_archive, check):
    taken = extract(first_archive)

    done = subprocess.run(
        ["pandoc", "-t", "plain", "--wrap=none", check(taken)],
        check=True, capture_output=True, text=True, timeout=100,
    )  # fmt: skip

    told, at = " ".join(done.stdout.split()), 0
    for quote in taken.quotes:
        at = told.index(" ".join(quote.text.split())[:60], at)
