"""A first heading that repeats the title of its document is written once in every export."""

import pytest

from index import Archive, Document, OpenArchive, Passage, PassageKind, Section, replace
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.index.export.file_text import plain_words
from tests.index.export.test_html import by_id, page

LATER = Section("later", "Nights", 1, (Passage("p-2", PassageKind.PARAGRAPH, "Days.", "en"),))
FIRST = Section("nights", "Nights", 1, (Passage("p-1", PassageKind.PARAGRAPH, "Cold.", "en"),))


def opened(*sections):
    document = Document("small", "Nights", "en", sections=sections)
    title = {"en": "An archive"}
    return OpenArchive(
        Archive("small", 1, "2026-01-01", title, "en", documents=(document,)), "nobody"
    )


@pytest.mark.parametrize("form", ["docx", "odt", "md", "txt"])
def test_text_has_it_once(form):
    def times(*sections):
        return plain_words(FORMATS[form].write(extract(opened(*sections)))).count("Nights")

    assert times(FIRST) == times(replace(FIRST, title="Evenings"))
    assert times(FIRST, LATER) == times(FIRST) + 1


def test_a_page_has_it_once_and_its_links_lead_somewhere():
    _data, root = page(opened(FIRST, LATER))
    places = by_id(root)

    assert [each.text() for each in places["document.small"].find("h2")] == ["Nights"]
    assert [each.text() for each in places["document.small"].find("h3")] == ["Nights"]
    assert not places["nights"].find("h3")
    assert places["later"].find("h3")
    links = {each.attributes.get("href") for each in root.find("a")}
    assert {"#nights", "#later"} <= links
