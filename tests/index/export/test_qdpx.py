"""The project for programs of qualitative analysis: every span cuts the words that it is about."""

import io
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from index import Level, OpenArchive, Translation, replace
from index.export.extract import extract
from index.export.refi.project import qdpx_of
from index.model.shown_text import AllTexts, TextChoice, TextSetting
from tests.index.container.archives import RICH
from tests.index.export.test_html import LEVELS, published
from tests.strategies import archives, few

Q = "{urn:QDA-XML:project:1.0}"
SAMPLE = replace(RICH, documents=tuple(map(published, RICH.documents)))


class Project:
    """A project as another program reads it."""

    def __init__(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            self.root = ET.fromstring(packed.read("project.qde"))
            self.texts = {
                name.removeprefix("sources/"): packed.read(name).decode()
                for name in packed.namelist()
                if name != "project.qde"
            }
        self.codes = {each.get("guid"): each.get("name") for each in self.root.iter(f"{Q}Code")}

    def selections(self):
        """(words, selection) of each selection, cut by its positions."""
        for source in self.root.iter(f"{Q}TextSource"):
            text = self.texts[source.get("plainTextPath").removeprefix("internal://")]
            for each in source.iter(f"{Q}PlainTextSelection"):
                start, end = int(each.get("startPosition")), int(each.get("endPosition"))
                yield text[start:end], each

    def codings(self):
        return [
            (self.codes[ref.get("targetGUID")], words)
            for words, selection in self.selections()
            for ref in selection.iter(f"{Q}CodeRef")
        ]


def project(archive, level=None, **more):
    return Project(qdpx_of(extract(OpenArchive(archive, "nobody"), level, **more)))


@few
@given(archives(), st.sampled_from(LEVELS))
def test_every_selection_of_any_archive_cuts_the_right_words(archive, level):
    taken = extract(OpenArchive(archive, "nobody"), level)

    made = Project(qdpx_of(taken))

    told = [words for words, _selection in made.selections()]
    assert [each.text for each in taken.archive.passages() if each.text not in told] == []
    words = [each for _theme, each in made.codings()]
    coded = [
        passage.text[coding.start : coding.end]
        for passage in taken.archive.passages()
        for coding in passage.codings
    ]
    assert sorted(words) == sorted(coded)
    names = [each.get("guid") for each in made.root.iter() if each.get("guid")]
    assert len(names) == len(set(names))
    led = {each.get("targetGUID") for each in made.root.iter() if each.get("targetGUID")}
    assert led <= set(names)


def test_two_translations_into_one_language_are_two_notes():
    document = SAMPLE.documents[0]
    section = document.sections[0]
    made = Translation("ru", "Раз", "reviewed", "A", back=False, reviewed_on=None)
    twice = (made, replace(made, text="Два"))
    first = replace(section.passages[0], translations=twice)
    section = replace(section, passages=(first, *section.passages[1:]))
    document = replace(document, sections=(section, *document.sections[1:]))
    shown = project(replace(SAMPLE, documents=(document, *SAMPLE.documents[1:])))

    told = {
        note.get("guid"): note.findtext(f"{Q}PlainTextContent")
        for note in shown.root.iter(f"{Q}Note")
    }
    assert {"Раз", "Два"} <= set(told.values())


def test_codes_stand_in_one_another_with_what_they_are_about():
    made = project(SAMPLE)

    (top,) = made.root.findall(f"{Q}CodeBook/{Q}Codes/{Q}Code")
    assert top.get("name") == "T"
    assert top.find(f"{Q}Description").text == "All"
    assert [each.get("name") for each in top.findall(f"{Q}Code")] == ["T 2"]


def test_themes_of_one_name_can_be_told_apart():
    themes = tuple(replace(each, label={"en": "Same"}) for each in SAMPLE.themes)

    names = project(replace(SAMPLE, themes=themes)).codes.values()

    assert len(set(names)) == len(themes)


def test_a_quote_is_a_case_with_what_its_line_tells_and_no_more(first_archive):
    taken = extract(first_archive, Level.ROLE)

    made = Project(qdpx_of(taken))

    cases = made.root.findall(f"{Q}Cases/{Q}Case")
    assert len(cases) == len(taken.quotes)
    assert {each.get("name") for each in made.root.iter(f"{Q}Variable")} == {"role"}
    told = {each.text for each in made.root.iter(f"{Q}TextValue")}
    assert told == {"Sex worker"}


def test_notes_and_translations_are_notes_of_their_passages():
    made = project(SAMPLE, Level.FULL, reading=AllTexts.WITH_DRAFTS)

    notes = {each.get("guid"): each for each in made.root.findall(f"{Q}Notes/{Q}Note")}
    placed = [
        (words, notes[ref.get("targetGUID")].find(f"{Q}PlainTextContent").text)
        for words, selection in made.selections()
        for ref in selection.iter(f"{Q}NoteRef")
    ]
    assert ("Слово “x” — 👩", "N") in placed
    assert "«Мы мёрзли.»" in [text for _words, text in placed]


def test_a_care_note_is_told_where_the_passage_is_described():
    made = project(SAMPLE, Level.FULL)

    told = [each.text for each in made.root.iter(f"{Q}Description")]
    assert any(each.startswith("Care: injury, death\n") for each in told)


def test_a_translation_is_the_text_where_that_was_chosen(first_archive):
    reading = TextSetting("ru", TextChoice.TRANSLATION)
    taken = extract(first_archive, reading=reading)

    made = Project(qdpx_of(taken))

    quote = taken.quotes[0]
    assert taken.alone(quote).text in [words for words, _selection in made.selections()]
    assert quote.text not in "".join(made.texts.values())


def test_in_both_languages_lines_are_in_that_of_their_text_and_headings_have_their_translations(
    first_archive,
):
    reading = TextSetting("ru", TextChoice.BOTH, leaves=True)
    taken = extract(first_archive, Level.ROLE, reading=reading)

    made = Project(qdpx_of(taken))

    [text] = made.texts.values()
    assert "— Sex worker\n" in text
    assert not re.search("[а-яё]", text)  # noqa: RUF001
    document = taken.archive.documents[0]
    titles = {each.title: taken.title_below(each) for each in (document, *document.walk())}
    notes = {each.get("guid"): each for each in made.root.findall(f"{Q}Notes/{Q}Note")}
    told = {
        words: notes[ref.get("targetGUID")].find(f"{Q}PlainTextContent").text
        for words, selection in made.selections()
        for ref in selection.iter(f"{Q}NoteRef")
        if words in titles
    }
    assert told == titles
    [source] = made.root.iter(f"{Q}TextSource")
    assert source.get("name") == f"{document.title} · {titles[document.title]}"


@pytest.mark.parametrize("level", LEVELS)
def test_the_file_names_nobody_and_no_moment_of_its_own(first_archive, level):
    made = Project(qdpx_of(extract(first_archive, level)))

    assert [each.get("name") for each in made.root.iter(f"{Q}User")] == ["Satchel"]
    days = {each.get("creationDateTime") for each in made.root.iter()} - {None}
    assert days == {f"{first_archive.content.created}T00:00:00Z"}
