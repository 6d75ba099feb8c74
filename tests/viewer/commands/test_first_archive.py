"""The ten steps of docs/guide/first-archive.md, followed in an empty folder."""

import re
import shlex

import pytest

from index import open_archive
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "guide" / "first-archive.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"(?:^File: `([^`]+)`\n\n)?^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ASKING = {"keygen", "build"}  # for a passphrase, at a terminal
PHRASE = "bathtub kiwi muslin coda dormer equator"


@pytest.fixture
def follow(satchel, tmp_path, monkeypatch):
    """Follow the page in an empty folder; return what each command answered, by what was typed."""
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (tmp_path / "phrase.txt").write_text(f"{PHRASE}\n", encoding="utf-8")

    def type_in(line):
        _satchel, *arguments = shlex.split(line)
        if arguments[0] in ASKING:
            arguments += ["--passphrase-file", str(tmp_path / "phrase.txt")]
        return satchel(*arguments)

    answers = []
    for name, kind, content in BLOCK.findall(PAGE):
        if kind == "sh":
            answers += [(line, type_in(line)) for line in content.splitlines()]
        else:
            (folder / name).write_text(content, encoding="utf-8")
    return answers


def test_the_page_leads_to_a_signed_edition(follow, satchel, tmp_path):
    check_edition(follow, satchel, tmp_path)
    check_what_the_checks_say(follow)
    check_that_a_web_page_is_refused(satchel)


def check_edition(follow, satchel, tmp_path):
    """Every step succeeds, and they end in a signed edition."""
    archive = open_archive(tmp_path / "empty" / "harbour.satchel")
    first, second = (archive.passage(name).attribution for name in ("q-1", "q-2"))

    assert [(line, answer.stderr) for line, answer in follow if answer.status] == []
    assert len(re.findall(r"^## \d+\. ", PAGE, re.MULTILINE)) == 10
    assert archive.content.edition == 1
    assert not archive.content.draft
    assert (first.share, second.share) == ("full", "full")
    assert [each[0] for each in satchel.opened] == ["harbour", "harbour.satchel"]


def check_what_the_checks_say(follow):
    """The checks answer as the page says."""
    first, second = (answer for line, answer in follow if line == "satchel check harbour")

    assert "errors: 0, warnings: 2, notes: 0" in first.stdout
    task, searched, counts = second.stdout.splitlines()
    assert searched.startswith("Names were looked for in: documents")
    assert counts == "errors: 0, warnings: 0, notes: 0"
    assert f"`{counts}`" in PAGE
    assert task == "A person must read the whole text."


def check_that_a_web_page_is_refused(satchel):
    """A web page is refused as the page says."""
    refused = satchel("export", "harbour.satchel", "--to", "html", "-o", "page.html")

    assert refused.status == 1
    assert "publishing" in refused.sentence
