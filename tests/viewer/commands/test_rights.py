"""Other users of the same computer can look into nothing that Satchel keeps."""

import os
import stat
from pathlib import Path

import pytest

from tests.conftest import ROOT
from viewer.platform.paths import Home
from viewer.services.error_log import keep_log
from viewer.services.messages import log

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")


@pytest.fixture(autouse=True)
def usual_mask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(folder):
    """The rights of a folder and of all that is in it."""
    paths = (folder, *folder.rglob("*"))
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in paths}


def test_what_a_first_use_makes_is_for_its_owner_alone(satchel, make_folder, tmp_path):
    file = tmp_path / "out.satchel"
    assert satchel("build", make_folder(), "-o", file, "--publish").status == 0
    assert satchel("verify", file).status == 0
    assert satchel("keygen", "-o", tmp_path / "a.key", "--no-passphrase").status == 0

    made = modes(satchel.home)
    assert {"ledger", "keys", "published", "ledger/salt", "keys/known.json"} <= made.keys()
    assert {name: f"{mode:o}" for name, mode in made.items() if mode & 0o077} == {}
    assert stat.S_IMODE(file.stat().st_mode) == 0o644  # what is handed on is as any file


def test_what_an_earlier_satchel_left_open_is_closed_at_the_next_start(satchel, tmp_path):
    lying = ["ledger/salt.json", "library/a.satchel", "notebook/backups/b.db", "settings.json"]
    for name in lying:
        file = satchel.home / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    other = satchel.home / "of another"
    other.mkdir()
    (satchel.home / "library" / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").touch()
    assert modes(satchel.home)["."] == modes(satchel.home)["ledger"] == 0o755

    assert satchel("fingerprint", "resources/archives/none.satchel").status == 1

    closed = modes(satchel.home)
    assert [closed[name] for name in (".", "ledger", "library", "notebook/backups")] == [0o700] * 4
    assert [closed[name] for name in lying] == [0o600] * 4
    assert stat.S_IMODE(other.stat().st_mode) == 0o755  # it is none of Satchel's
    assert stat.S_IMODE((tmp_path / "elsewhere").stat().st_mode) == 0o644


def test_with_no_trace_rights_stay_as_they_are(satchel):
    (satchel.home / "ledger").mkdir(parents=True)

    satchel("--no-trace", "search", "police")

    assert modes(satchel.home) == {".": 0o755, "ledger": 0o755}


def test_a_file_system_without_rights_is_no_obstacle(satchel, monkeypatch):
    def refuse(_path, _mode):
        raise PermissionError(1, "Operation not permitted")

    (satchel.home / "ledger").mkdir(parents=True)
    monkeypatch.setattr(Path, "chmod", refuse)

    assert satchel("search", "police").status == 0


def test_a_folder_that_all_share_is_not_closed_to_them(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)

    Home(shared).close_to_others()

    assert stat.S_IMODE(shared.stat().st_mode) == 0o1777


def test_the_log_of_mistakes_is_for_its_owner_alone(tmp_path):
    file = tmp_path / "data" / "satchel.log"
    before = list(log.root.handlers)
    keep_log(file)
    try:
        log.error("A mistake at a place.")
    finally:
        for handler in log.root.handlers[:]:
            if handler not in before:
                log.root.removeHandler(handler)
                handler.close()

    assert "A mistake" in file.read_text()
    assert modes(tmp_path / "data") == {".": 0o700, "satchel.log": 0o600}
    assert str(ROOT) not in file.read_text()
