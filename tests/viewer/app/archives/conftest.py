"""Editions of a small archive, one of which withdraws a passage."""

import pytest

from index import build_archive, make_key
from tests.viewer.conftest import ARCHIVE, DOCUMENT

WORDS = "She said blackcurrant in the yard."
HELD = f"Words that stay. {{#p-stays}}\n\n{WORDS} {{#q-hers}}"
GONE = "Words that stay. {#p-stays}"
STONE = '\n[[withdrawn]]\npassage = "q-hers"\ndate = "2026-11-30"\nreason = "She asked."\n'


@pytest.fixture
def make(tmp_path):
    """Make an edition, or a draft, by hand, with the right key or another."""

    def made(number, body=HELD, more="", *, publish=True, key="editor"):
        folder = tmp_path / f"{key}-{number}-{len(body + more)}-{publish}"
        if folder.with_suffix(".satchel").exists():
            return folder.with_suffix(".satchel")
        (folder / "documents").mkdir(parents=True)
        head = ARCHIVE.replace("edition = 1", f"edition = {number}")
        (folder / "archive.toml").write_text(head + more)
        document = DOCUMENT.replace("TEXT {#p-one}", body)
        (folder / "documents" / "small.md").write_text(document)
        file = folder.with_suffix(".satchel")
        if not (tmp_path / f"{key}.key").exists():
            make_key(tmp_path / f"{key}.key")
        result = build_archive(folder, file, tmp_path / f"{key}.key", publish=publish)
        assert result.archive is not None, result.problems
        return file

    return made


def holds_words(data):
    return any(b in data for b in ("blackcurrant".encode(c) for c in ("utf-8", "utf-16-le")))


def left(home):
    """The files of Satchel's that hold the withdrawn words."""
    files = [each for each in home.folder.rglob("*") if each.is_file()]
    return [str(each) for each in files if holds_words(each.read_bytes())]
