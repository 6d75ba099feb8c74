"""A folder from a stranger leads no import and no act of the desk out of itself."""

import json

import pytest

from index import BlockForm, DeskFolder, SourceProblem, import_texts

TALK = "The night shift\n\nThree people spoke in the office of the bakery.\n\n“Nobody asks us.”\n"
OTHER = "Another paper\n\nIt was written in the winter.\n"


class NoLock:
    """A lock that nobody else has."""

    def take(self):
        return True

    def release(self, *, delete=False):
        pass


@pytest.fixture
def places(tmp_path):
    """A source folder whose sources lie elsewhere, the place where they lie, and a new document."""
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    folder, outside, new = tmp_path / "made", tmp_path / "outside", tmp_path / "new.txt"
    import_texts([tmp_path / "talk.txt"], folder)
    (folder / "source").rename(outside)
    (folder / "source").symlink_to(outside)
    (outside / "x").write_bytes(b"mine")
    new.write_text(OTHER, encoding="utf-8")
    return folder, outside, new


def names(place):
    return sorted(each.name for each in place.iterdir())


def test_an_import_writes_nothing_through_a_link(places):
    folder, outside, new = places
    document = folder / "documents" / "talk.md"
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace('source = "source/talk.txt"\n', ""), encoding="utf-8")
    before = names(outside)
    with pytest.raises(SourceProblem, match="“source” in this folder is a link"):
        import_texts([new], folder)
    assert names(outside) == before
    assert names(folder / "documents") == ["talk.md"]


@pytest.mark.parametrize(("written", "removed"), [(["source/keys"], []), ([], ["source/x"])])
def test_a_forged_change_is_not_finished_through_a_link(places, written, removed):
    folder, outside, new = places
    before = names(outside)
    pending = folder / ".satchel-import"
    pending.mkdir()
    (pending / "files.json").write_text(json.dumps({"written": written, "removed": removed}))
    (pending / "0").write_bytes(b"theirs")
    with pytest.raises(SourceProblem, match="“source” in this folder is a link"):
        import_texts([new], folder)
    assert names(outside) == before
    assert (outside / "x").read_bytes() == b"mine"


def test_a_forged_change_does_not_take_away_what_makes_it_a_source_folder(places):
    folder, _outside, new = places
    (folder / "source").unlink()
    pending = folder / ".satchel-import"
    pending.mkdir()
    (pending / "files.json").write_text(json.dumps({"written": [], "removed": ["archive.toml"]}))
    with pytest.raises(SourceProblem, match="not Satchel’s"):
        import_texts([new], folder)
    assert (folder / "archive.toml").is_file()


def forged(folder, written, *parts):
    pending = folder / ".satchel-import"
    pending.mkdir()
    (pending / "files.json").write_text(json.dumps({"written": written, "removed": []}))
    for number, data in enumerate(parts):
        (pending / str(number)).write_bytes(data)
    return pending


@pytest.mark.parametrize(
    "name",
    [
        *("published.toml", "own.toml", "run", ".satchel-desk", "C:x.toml", "documents"),
        *("keys/own.key", "documents/a/b.md", "documents/../x.md", "documents/.x", "/etc/x.toml"),
    ],
)
def test_a_forged_change_writes_nothing_but_what_an_import_writes(places, name):
    folder, _outside, new = places
    (folder / "source").unlink()
    before = names(folder)
    forged(folder, [name], b"theirs")
    with pytest.raises(SourceProblem, match="not Satchel’s"):
        DeskFolder(folder, NoLock())
    with pytest.raises(SourceProblem, match="not Satchel’s"):
        import_texts([new], folder)
    assert names(folder) == sorted([*before, ".satchel-import"])


def test_a_forged_change_that_lies_elsewhere_moves_nothing_from_there(places, tmp_path):
    folder, _outside, new = places
    (folder / "source").unlink()
    pending = forged(folder, ["documents/x.md"], b"mine")
    pending.rename(tmp_path / "pending")
    pending.symlink_to(tmp_path / "pending")
    with pytest.raises(SourceProblem, match="not Satchel’s"):
        import_texts([new], folder)
    assert names(tmp_path / "pending") == ["0", "files.json"]
    assert names(folder / "documents") == ["talk.md"]


@pytest.mark.parametrize("file", ["0", "files.json"])
def test_a_forged_change_of_gigabytes_is_not_read(places, file):
    folder, _outside, new = places
    (folder / "source").unlink()
    pending = forged(folder, ["documents/x.md"], b"theirs")
    with (pending / file).open("ab") as large:
        large.truncate(5 << 30)  # a file with a hole, which takes no room
    with pytest.raises(SourceProblem, match="not Satchel’s"):
        import_texts([new], folder)
    assert names(folder / "documents") == ["talk.md"]


def test_the_desk_writes_nothing_through_a_link(places, tmp_path):
    folder, outside, _new = places
    (folder / "source").unlink()
    outside.rename(folder / "source")
    desk = DeskFolder(folder, NoLock())
    act = desk.acts.kind("p-1", BlockForm.QUOTE)
    elsewhere = tmp_path / "elsewhere"
    (folder / "documents").rename(elsewhere)
    (folder / "documents").symlink_to(elsewhere)
    before = (elsewhere / "talk.md").read_bytes()
    with pytest.raises(SourceProblem, match="“documents” in this folder is a link"):
        desk.apply(act)
    assert (elsewhere / "talk.md").read_bytes() == before
