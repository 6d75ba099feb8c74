"""The example in docs/source-format.md is a folder that builds, and says what the page says."""

import re
from dataclasses import fields

import pytest

from index import ItemKind, Level, PassageKind, Voice, build_archive, open_archive
from index.source import documents
from index.source.written import ItemSource, SetSource
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "source-format.md").read_text(encoding="utf-8")
FILE = re.compile(r"^File: `([^`]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page") / "harbour"
    for name, content in FILE.findall(PAGE):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    result = build_archive(folder, folder.parent / "harbour.satchel")
    assert result.archive is not None, result.problems
    return open_archive(folder.parent / "harbour.satchel")


def test_the_example_shows_every_file_that_the_page_names():
    named = {"archive.toml", "codebook.toml", "codings.toml", "glossary.toml", "participants.toml"}
    named |= {
        "notes.toml",
        "sets.toml",
        "documents/harbour.md",
        "source/harbour.txt",
        "translations/ru.toml",
    }

    assert {name for name, _content in FILE.findall(PAGE)} == named


def test_the_example_has_the_passages_that_it_shows(example):
    (document,) = example.content.documents

    assert [(each.id, each.level) for each in document.walk()] == [
        ("who", 1),
        ("dockers", 1),
        ("owners", 2),
    ]
    assert [(each.id, each.kind, each.text, each.place.line) for each in document.passages()] == [
        ("p-who", PassageKind.PARAGRAPH, "We spoke to twelve dockers and one foreman.", 1),
        ("p-lead-in", PassageKind.LEAD_IN, "Two things came up:", 5),
        ("i-wages", PassageKind.LIST_ITEM, "wages, which *nobody* could live on", 6),
        ("i-safety", PassageKind.LIST_ITEM, "safety", 7),
        ("q-cold", PassageKind.QUOTE, "“We were cold.\nWe stayed.”", 9),
        (
            "p-fine",
            PassageKind.PARAGRAPH,
            "The owners said that a fine of 1*000 was the law in 2019.",
            13,
        ),
    ]


def test_the_example_says_who_speaks(example):
    quote, fine = example.passage("q-cold"), example.passage("p-fine")
    said = quote.attribution

    assert (said.text, said.role, said.gender) == ("Woman, 31, crane driver", "docker", "woman")
    assert (said.age, said.age_band, said.sector) == (31, "30-39", "crane")
    assert (said.speaker, said.reveals) == (None, ("event:strike",))
    assert (said.read, said.share) == (Level.FULL, Level.FULL)
    assert (fine.voice, fine.voice_of, fine.as_of) == (Voice.REPORTED, "owner", "2019")
    assert (quote.consent, example.passage("i-safety").care) == (None, ("injury",))


def test_the_example_s_other_files_are_in_the_archive(example):
    content = example.content
    marks = [(mark.footnote, mark.at) for mark in example.passage("p-who").footnotes]
    spans = {
        (passage.id, coding.theme, passage.text[coding.start : coding.end])
        for passage in content.passages()
        for coding in passage.codings
    }

    assert marks == [("f-foreman", len("We spoke to twelve dockers and one foreman."))]
    assert example.footnote("f-foreman").text == "The foreman joined later."
    assert spans == {("i-wages", "wages", "wages"), ("q-cold", "hardship", "We")}
    assert [theme.parent for theme in content.themes] == [None, "hardship"]
    assert content.glossary[0].terms["ru"] == ("забастовка", "стачка")
    assert [row.count for table in content.participants for row in table.rows] == [12]
    assert [note.passages for note in content.notes] == [("p-who",)]
    assert [each.text for each in example.passage("i-safety").translations] == ["безопасность"]
    assert content.withdrawn == ("q-foreman",)
    (strike,) = content.sets
    assert (strike.title["ru"], strike.minutes) == ("Забастовка за десять минут", 10)
    assert [(item.kind, item.target) for item in strike.items] == [
        (ItemKind.PASSAGE, "q-cold"),
        (ItemKind.QUESTION, ""),
    ]
    assert [strike.steps(item) for item in strike.items] == [False, True]


def test_the_page_describes_every_key_of_a_set():
    table = PAGE[PAGE.index("## sets.toml") : PAGE.index("## translations/")]
    keys = [field.name for kind in (SetSource, ItemSource) for field in fields(kind)]

    assert [key for key in keys if f"`{key}`" not in table and key != "item"] == []
    assert [kind for kind in ItemKind if f"`{kind}`" not in table] == []


def test_the_page_describes_every_key_of_a_group():
    keys = documents._QUOTE_KEYS | documents._SECTION_KEYS
    table = PAGE[PAGE.index("**The group.**") : PAGE.index("**Places.**")]

    assert sorted(key for key in keys if f"`{key}`" not in table) == []
