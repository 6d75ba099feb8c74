"""Archives of the same files are the same bytes."""

import os
import tarfile
import zipfile

import pytest

from sealing import make_tar_gz, make_zip, settle

MOMENT = 1_795_648_603
MAKERS = {"zip": make_zip, "tar.gz": make_tar_gz}


def tree(folder, names, moment):
    """The same files, made in another order and at another time, by someone with another umask."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode() * 100)
        os.utime(file, (moment, moment))
    (folder / "satchel").chmod(0o711)
    return folder


@pytest.mark.parametrize("kind", MAKERS)
def test_an_archive_depends_on_nothing_but_the_files(tmp_path, kind):
    names = ["satchel", "inner/ө", "a b", "inner/a"]
    first, second = tree(tmp_path / "1", names, 10), tree(tmp_path / "2", names[::-1], 900_000_000)
    (second / "inner" / "a").chmod(0o600)

    MAKERS[kind](first, tmp_path / "first", MOMENT, "top/")
    MAKERS[kind](second, tmp_path / "second", MOMENT, "top/")

    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_a_zip_gives_the_files_back(tmp_path):
    held = tree(tmp_path / "held", ["satchel", "inner/ө"], 10)

    make_zip(held, tmp_path / "made", MOMENT, "Satchel/")

    with zipfile.ZipFile(tmp_path / "made") as made:
        assert made.namelist() == ["Satchel/inner/ө", "Satchel/satchel"]
        assert made.read("Satchel/satchel") == b"satchel" * 100


def test_a_tar_gives_back_files_links_and_who_may_run_them(tmp_path):
    held = tree(tmp_path / "held", ["satchel", "a"], 10)
    (held / "link").symlink_to("a")

    make_tar_gz(held, tmp_path / "made", MOMENT, "satchel/")

    with tarfile.open(tmp_path / "made") as made:
        found = {entry.name: entry for entry in made}
    assert found["satchel/satchel"].mode == 0o755
    assert found["satchel/a"].mode == 0o644
    assert found["satchel/link"].linkname == "a"
    assert {entry.mtime for entry in found.values()} == {MOMENT}


def test_settled_files_have_one_date_and_usual_rights(tmp_path):
    held = tree(tmp_path / "held", ["satchel", "inner/a"], 10)
    (held / "inner" / "a").chmod(0o600)

    settle(held, MOMENT)

    assert {path.stat().st_mtime for path in held.rglob("*")} == {MOMENT}
    assert (held / "inner" / "a").stat().st_mode & 0o777 == 0o644
    assert (held / "satchel").stat().st_mode & 0o777 == 0o755
