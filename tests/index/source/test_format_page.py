"""The example in docs/source-format.md is a folder that builds, and says what the page says."""

import re
import shutil
from pathlib import Path

import pytest

from index import (
    ItemKind,
    Level,
    PassageKind,
    Severity,
    Voice,
    build_archive,
    check_source,
    field_names,
    open_archive,
)
from index.model import VocabularyEntry, WrittenItem
from index.source import documents
from index.source.markdown.blocks import SourceBlockKind
from index.source.toml_schema import SetSource
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "source-format.md").read_text(encoding="utf-8")
FILE = re.compile(r"^File: `([^`]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page") / "harbour"
    for name, content in FILE.findall(PAGE):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def example(folder):
    result = build_archive(folder, folder.parent / "harbour.satchel")
    assert result.archive is not None, result.problems
    return open_archive(folder.parent / "harbour.satchel")


def test_the_example_shows_every_file_that_the_page_names():
    named = {"archive.toml", "codebook.toml", "codings.toml", "glossary.toml", "participants.toml"}
    named |= {
        "notes.toml",
        "sets.toml",
        "vocabulary.toml",
        "documents/harbour.md",
        "source/harbour.txt",
        "translations/ru.toml",
    }

    assert {name for name, _content in FILE.findall(PAGE)} == named


def test_the_example_stands_first_and_check_has_no_complaint(folder, example):
    problems = check_source(folder)

    assert re.findall(r"^## (.+)$", PAGE, re.MULTILINE)[0] == "A complete small example"
    assert example.content.edition == 1
    assert {problem.severity for problem in problems} <= {Severity.NOTE}
    assert [problem.code for problem in problems] == ["as-of"]


def test_a_passage_is_withdrawn_as_the_page_says(folder, tmp_path):
    later = Path(shutil.copytree(folder, tmp_path / "later"))
    (fragment,) = re.findall(r"^```toml\n(\[\[withdrawn\]\]\n.*?)^```$", PAGE, re.M | re.S)
    head = (later / "archive.toml").read_text(encoding="utf-8").replace("= 1", "= 2")
    (later / "archive.toml").write_text(f"{head}\n{fragment}", encoding="utf-8")
    result = build_archive(later, tmp_path / "later.satchel")

    assert result.archive is not None, result.problems
    archive = open_archive(tmp_path / "later.satchel")
    assert archive.content.withdrawn == ("i-wages",)
    assert "wages" not in " ".join(source.text for source in archive.content.sources)


def test_the_example_has_the_passages_that_it_shows(example):
    (document,) = example.content.documents

    assert [(each.id, each.level) for each in document.walk()] == [
        ("who", 1),
        ("dockers", 1),
        ("owners", 2),
    ]
    assert [(each.id, each.kind, each.text, each.place.line) for each in document.passages()] == [
        ("p-who", PassageKind.PARAGRAPH, "We spoke to twelve dockers and one foreman.", 3),
        ("p-lead-in", PassageKind.LEAD_IN, "Two things came up:", 9),
        ("i-wages", PassageKind.LIST_ITEM, "wages, which *nobody* could live on", 10),
        ("i-safety", PassageKind.LIST_ITEM, "safety", 11),
        ("q-cold", PassageKind.QUOTE, "“We were cold.\nWe stayed.”", 13),
        (
            "p-fine",
            PassageKind.PARAGRAPH,
            "The owners said that a fine of 1*000 was the law in 2019.",
            19,
        ),
    ]


def test_the_example_says_who_speaks(example):
    quote, fine = example.passage("q-cold"), example.passage("p-fine")
    said = quote.attribution

    assert said.text == "Woman, 31, docker at the crane"
    assert (said.role, said.gender) == ("docker", "woman")
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
    (strike,) = content.sets
    assert (strike.title["ru"], strike.minutes) == ("Забастовка за десять минут", 10)
    assert [(item.kind, item.target) for item in strike.items] == [
        (ItemKind.PASSAGE, "q-cold"),
        (ItemKind.QUESTION, ""),
    ]
    assert [strike.steps(item) for item in strike.items] == [False, True]


def test_the_page_describes_every_key_of_a_set():
    table = PAGE[PAGE.index("## sets.toml") : PAGE.index("## translations/")]
    keys = [name for kind in (SetSource, WrittenItem) for name in field_names(kind)]

    assert [key for key in keys if f"`{key}`" not in table and key != "item"] == []
    told = [kind for kind in ItemKind if f"`{kind}`" in table]
    assert set(ItemKind) - set(told) == {ItemKind.OWN_PICTURE}  # of a notebook alone


def test_the_page_describes_every_key_of_the_vocabulary(example):
    table = PAGE[PAGE.index("## vocabulary.toml") : PAGE.index("## translations/")]
    keys = field_names(VocabularyEntry)
    words = example.content.vocabulary

    assert [key for key in keys if f"| `{key}` |" not in table] == []
    assert words.label("role", "docker", "ru") == "Докер"
    assert words.label_for("role", "docker", "woman", "ru") == "Докерша"
    assert words.reported("role", "owner", "ru") == "владельцев"


def test_the_page_describes_every_key_of_a_group():
    held = documents.GROUP_KEYS
    keys = held[SourceBlockKind.QUOTE] | held[SourceBlockKind.TABLE]
    table = PAGE[PAGE.index("**The group.**") : PAGE.index("**Places.**")]

    assert sorted(key for key in keys if f"`{key}`" not in table) == []
