"""Whoever gets a bundle is told what to do with it, in three languages alike."""

import re

import pytest

from build import TARGETS
from contents import named
from index import VERSION
from tests.conftest import ROOT

LARGEST = 40_000  # bytes of a picture
PAGES = {language: ROOT / "docs" / f"install{language}.md" for language in ("", ".ru", ".ky")}


def shape(page):
    """A page without its words: what each line is, and what stands in it as it is typed."""
    lines = page.read_text(encoding="utf-8").splitlines()
    kinds = [re.match(r"#+ |\d\. |- |\| |$|", line).group() for line in lines]
    return kinds, sorted(re.findall(r"`[^`]+`", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", [".ru", ".ky"])
def test_a_translation_says_the_same_in_the_same_order(language):
    kinds, typed = shape(PAGES[""])
    own_kinds, own_typed = shape(PAGES[language])

    assert [kind for kind in own_kinds if kind.strip()] == [kind for kind in kinds if kind.strip()]
    assert own_typed == typed


@pytest.mark.parametrize("language", PAGES)
def test_a_page_shows_the_first_page_in_its_own_language_in_few_colours_and_bytes(language):
    pictures = re.findall(r"^!\[.+\]\((.+)\)$", PAGES[language].read_text(encoding="utf-8"), re.M)

    assert pictures == [f"install/first-page{language or '.en'}.png"]
    file = (ROOT / "docs" / pictures[0]).read_bytes()
    assert file[12:16] == b"IHDR"
    assert file[25] == 3  # a palette
    assert len(file) < LARGEST


@pytest.mark.parametrize("language", PAGES)
def test_every_bundle_is_named_as_it_is_made(language):
    words = PAGES[language].read_text(encoding="utf-8")
    files = [named("windows.zip"), named("setup.exe"), named("linux-x86_64.tar.gz")]

    assert len(TARGETS) == len(files) + 1
    assert all(f"`{file}`" in words for file in [*files, f"satchel_{VERSION}_amd64.deb"])
