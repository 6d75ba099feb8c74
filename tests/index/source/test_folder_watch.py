"""Whether a file that counts has changed, however it was saved."""

import os
import shutil

import pytest

from index import SourceWatch


@pytest.fixture
def folder(make_folder):
    return make_folder(
        files={"source/text.txt": "Words.\n", "translations/ru.toml": "", "pictures/map.png": "ab"}
    )


@pytest.fixture
def watch(folder):
    watch = SourceWatch(folder)
    watch.sources = ("source/text.txt",)
    watch.look()
    return watch


def rewrite(path):
    path.write_text(path.read_text() + "\n")


def replace(path):
    draft = path.with_name("draft")
    draft.write_text(path.read_text() + "\n")
    draft.replace(path)


def remove(path):
    path.unlink()


def same_size_and_time(path):
    """As on a stick, where times are kept to two seconds."""
    before = path.stat()
    path.write_text(path.read_text()[::-1])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert path.stat().st_size == before.st_size


def test_a_misnamed_file_is_seen_when_it_comes_and_when_it_goes(folder, watch):
    """What `satchel check` tells of it is told, and no longer told."""
    before = watch.look()
    (folder / "vocabulery.toml").write_text("")
    there = watch.look()
    (folder / "vocabulery.toml").unlink()

    assert len({before, there, watch.look()}) == 3


@pytest.mark.parametrize("save", [rewrite, replace, remove, same_size_and_time])
@pytest.mark.parametrize(
    "name", ["archive.toml", "documents/small.md", "source/text.txt", "pictures/map.png"]
)
def test_every_manner_of_saving_is_seen_once(folder, watch, save, name):
    before = watch.look()
    save(folder / name)

    after = watch.look()
    assert after != before
    assert watch.look() == after


@pytest.mark.parametrize(
    "name", ["documents/other.md", "translations/ky.toml", "notes.toml", "codebook.toml"]
)
def test_a_new_file_that_counts_is_seen(folder, watch, name):
    before = watch.look()
    (folder / name).write_text("new")

    assert watch.look() != before


@pytest.mark.parametrize(
    "name", ["documents/.small.md.swp", "documents/._small.md", "documents/small.md~", "todo.txt"]
)
def test_what_editors_leave_beside_the_files_does_not_count(folder, watch, name):
    before = watch.look()
    (folder / name).write_text("new")

    assert watch.look() == before


def test_a_folder_that_goes_away_and_comes_back_is_seen_both_times(folder, watch, tmp_path):
    here = watch.look()
    shutil.move(folder, tmp_path / "elsewhere")
    gone = watch.look()
    assert gone != here
    assert watch.look() == gone

    shutil.move(tmp_path / "elsewhere", folder)
    assert watch.look() != gone


def test_a_pipe_in_place_of_a_file_holds_nothing_up(folder, watch):
    before = watch.look()
    (folder / "notes.toml").unlink(missing_ok=True)
    os.mkfifo(folder / "notes.toml")

    assert watch.look() != before


def test_a_source_that_is_named_counts_from_then_on(folder):
    watch = SourceWatch(folder)
    watch.look()
    rewrite(folder / "source" / "text.txt")
    before = watch.look()
    watch.sources = ("source/text.txt",)
    known = watch.look()
    assert known != before

    rewrite(folder / "source" / "text.txt")
    assert watch.look() != known
