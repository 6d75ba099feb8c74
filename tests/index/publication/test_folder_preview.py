"""What is read again of a folder after a change is what a first reading finds."""

import os
import random

import msgspec
import pytest

from index import DeskFolder, FolderPreview, SourceProblem, look_ahead, preview_source
from index.source.kept_parts import KeptParts
from tests.index.desk.random_acts import act_by_chance, write_folder
from tests.index.revision.test_links import NoLock

OTHER = """+++
id = "other"
title = "Another document"
source = "source/other.txt"
left_out = [3]
+++
## The night {#night}

Aged 19 to 40, they came at [ten]{.}. {#o-1}

> “We went home.” {#o-2 role=docker age=30}
>
> — Woman, 30

Article 12 (theft) and more.[^1] {#o-3}

[^1]: Nobody asked. {#o-4}
"""
SOURCE = (
    "Another document\nThe night\nPage 3\nAged 19 to 40, they came at [ten]{.}.\n“We went home.”\n"
)
SOURCE += "— Woman, 30\nArticle 12 (theft) and more.1\n1 Nobody asked.\n"
TABLES = """[[table]]
id = "ages"
field = "age_band"
title.ru = "Возраст"
title.en = "Ages"
of.en = "all 12"

[[table.row]]
value = "18-35"
label.en = "18 to 35"
count = 12
ages = [18, 35]
"""
WITHDRAWN = """
[[withdrawn]]
passage = "NAME"
date = "2026-02-02"
reason = "They asked for it."
"""


SEEDS = [0, 1, *(pytest.param(seed, marks=pytest.mark.long) for seed in (2, 3))]


def same(one, other):
    """Whether two contents are the same, with all wordings in the same order."""
    return one == other and msgspec.json.encode(one) == msgspec.json.encode(other)


def compare(preview, folder):
    """Look at a folder again, and compare that with what a first look finds."""
    glance, again, fresh = preview.glance(), preview.read(), preview_source(folder)
    assert again.problems == fresh.problems
    assert (again.sources, again.guesses) == (fresh.sources, fresh.guesses)
    assert same(again.content, fresh.content)
    if fresh.content is not None:
        assert glance is not None
        assert same(glance.content, fresh.content)
        assert glance.guesses == fresh.guesses
    return fresh


def settle(folder, number):
    """Have no file look as if it could have been changed a moment ago."""
    for path in folder.rglob("*.*"):
        then = path.stat().st_mtime_ns - 10**10 + number
        os.utime(path, ns=(then, then))


def treat_as_large(monkeypatch, seed):
    """Have every table read by its entries, as large ones are, for half of the seeds."""
    if seed % 2:
        monkeypatch.setattr("index.source.tables._LARGE", 0)


def made(folder):
    write_folder(folder)
    (folder / "documents" / "other.md").write_text(OTHER, encoding="utf-8")
    (folder / "source" / "other.txt").write_text(SOURCE, encoding="utf-8")
    (folder / "participants.toml").write_text(TABLES, encoding="utf-8")
    return folder


@pytest.mark.parametrize("seed", SEEDS)
def test_after_each_act_a_folder_is_read_as_if_for_the_first_time(tmp_path, monkeypatch, seed):
    treat_as_large(monkeypatch, seed)
    folder, chance = made(tmp_path), random.Random(seed)  # noqa: S311  the same at every call
    preview, desk = FolderPreview(folder), DeskFolder(folder, NoLock())
    whole = 0
    for number in range(20):
        if chance.random() < 0.2:
            desk.undo()
        else:
            desk.apply(act_by_chance(desk, chance))
        if chance.random() < 0.5:
            settle(folder, number)
            desk.refresh()
        whole += compare(preview, folder).content is not None
    assert whole


def test_the_desk_holds_no_text_that_is_held_for_what_is_shown(tmp_path):
    folder = made(tmp_path)
    settle(folder, 1)
    preview = FolderPreview(folder)
    preview.read()
    desk = DeskFolder(folder, NoLock(), preview.kept)
    file = "documents/other.md"
    assert desk.files[file] is preview.kept.known_text(folder, file)
    assert desk.files == DeskFolder(folder, NoLock()).files


def test_a_text_that_is_read_again_and_is_the_same_is_held_once(tmp_path):
    folder, file = made(tmp_path), "documents/other.md"
    preview = FolderPreview(folder)
    preview.read()  # a moment after it was written: it could change unseen
    before = preview.kept.texts[file]
    assert preview.kept.known_text(folder, file) is None
    settle(folder, 1)
    preview.read()
    assert preview.kept.known_text(folder, file) is before


def test_the_desk_holds_a_file_as_it_is_on_disk_where_its_readers_see_less_of_it(tmp_path):
    folder = made(tmp_path)
    written = folder / "documents" / "other.md"
    written.write_bytes(b"\xef\xbb\xbf" + OTHER.replace("\n", "\r\n").encode())
    settle(folder, 1)
    preview = FolderPreview(folder)
    preview.read()
    desk = DeskFolder(folder, NoLock(), preview.kept)
    assert desk.files["documents/other.md"].encode() == written.read_bytes()


def test_what_is_looked_into_before_the_first_act_may_have_mistakes(tmp_path):
    folder = made(tmp_path)
    (folder / "codings.toml").write_text("[[coding" * 2_000, encoding="utf-8")
    settle(folder, 1)
    preview = FolderPreview(folder)
    preview.read()
    assert {*look_ahead(preview.kept.texts)} >= {"codings.toml", "documents/other.md"}


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_written_by_hand_is_read_as_if_for_the_first_time(tmp_path, monkeypatch, seed):
    treat_as_large(monkeypatch, seed)
    folder, chance = made(tmp_path), random.Random(seed)  # noqa: S311  the same at every call
    preview = FolderPreview(folder)
    compare(preview, folder)
    files = sorted(path for path in folder.rglob("*.*") if path.is_file())
    for number in range(30):
        path = chance.choice(files)
        before = path.read_bytes()
        path.write_text(spoilt(before.decode(), chance), encoding="utf-8")
        compare(preview, folder)
        if chance.random() < 0.7:
            path.write_bytes(before)
            settle(folder, number)
            compare(preview, folder)


def spoilt(text, chance):
    """Return a text with a line left out, written twice, moved or spoilt."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines.insert(chance.randrange(len(lines)), lines[at])
        case 2:
            lines[at] = lines[at][: len(lines[at]) // 2]
        case 3:
            lines[at] = lines[at].replace("e", "o", 1)
        case _:
            lines.insert(
                at, chance.choice(['"""', "## Two {#two}", "x = 1", "> — Man, 50", "[^1]"])
            )
    return "\n".join(lines)


@pytest.mark.parametrize("name", ["p-1", "q-1", "o-3", "o-2", "i-2", "gone-1"])
def test_what_is_withdrawn_is_gone_at_once_and_comes_back(tmp_path, name):
    folder = made(tmp_path)
    preview = FolderPreview(folder)
    head = folder / "archive.toml"
    before = head.read_text(encoding="utf-8")
    whole = compare(preview, folder).content
    head.write_text(before.replace("edition = 1", "edition = 2") + WITHDRAWN.replace("NAME", name))
    left = compare(preview, folder).content
    assert left is not None
    assert name not in {each.id for each in left.passages()}
    head.write_text(before, encoding="utf-8")
    assert same(compare(preview, folder).content, whole)


def test_only_what_changed_is_made_again():
    kept, made_of = KeptParts(), []

    def make():
        made_of.append(len(made_of))
        return made_of[-1]

    assert kept.of("a", "one", ("x",), make) == 0
    assert kept.of("a", "one", ("x",), make) == 0
    assert kept.of("a", "one", ("y",), make) == 1
    assert kept.of("b", "one", ("y",), make) == 2
    kept.forget_unused()
    kept.of("a", "one", ("y",), make)
    kept.forget_unused()
    assert kept.of("b", "one", ("y",), make) == 3
    assert kept.of("a", "one", ("y",), make) == 1


def test_a_folder_that_is_gone_is_told(tmp_path):
    folder = made(tmp_path / "folder")
    preview = FolderPreview(folder)
    compare(preview, folder)
    (folder / "archive.toml").unlink()
    assert preview.glance() is None
    with pytest.raises(SourceProblem):
        preview.read()
