"""`satchel --what-lies-here` lists what this computer holds of Satchel, and touches none of it."""

import pytest

from tests.viewer.traces.full_home import FullHome
from viewer.platform import paths
from viewer.platform.paths import Home
from viewer.traces.inventory import TraceKind
from viewer.traces.wording import STAYS, WORDS


@pytest.fixture
def user(tmp_path, monkeypatch):
    """The home folder of a user whose system notes nothing elsewhere."""
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "user"


@pytest.fixture
def full(satchel, user, tmp_path):
    return FullHome(Home(satchel.home), user, tmp_path / "sources")


def test_on_a_computer_that_never_had_it_nothing_is_listed_and_nothing_made(satchel, valid, user):
    answer = satchel("--what-lies-here")
    assert (answer.status, answer.stderr) == (0, "")
    assert "holds nothing of Satchel's" in answer.stdout
    assert all(each in answer.stdout for each in STAYS)
    said = valid(satchel("--what-lies-here", "--json").stdout, "what-lies-here")
    assert (said["held"], said["others"]) == ([], 0)
    assert not satchel.home.exists()
    assert not user.exists()
    assert satchel.opened == []


@pytest.mark.skipif("sys.platform != 'linux'", reason="where the desktop keeps its lists")
def test_everything_is_listed_and_stays_as_it_was(satchel, valid, full):
    before = full.files
    answer = satchel("--what-lies-here")
    assert (answer.status, answer.stderr) == (0, "")
    held = set(TraceKind) - {TraceKind.WORKING}
    for kind in held:
        assert f"\n{WORDS[kind].name}: " in answer.stdout
        assert WORDS[kind].tells in answer.stdout
    assert "\nRecent files of the system: 3 entries, " in answer.stdout
    assert not any(word in answer.stdout for word in full.words.values())
    said = valid(satchel("--what-lies-here", "--json").stdout, "what-lies-here")
    assert [each["kind"] for each in said["held"]] == [kind for kind in TraceKind if kind in held]
    assert sum(each["bytes"] for each in said["held"]) > 0
    assert full.files == before


def test_a_portable_copy_lists_the_folder_beside_it(satchel, user, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "RESOURCES", tmp_path / "stick" / "resources")
    folder = tmp_path / "stick" / "satchel-data"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{}")
    told = satchel("--portable", "--what-lies-here").stdout
    assert str(folder) in told
    assert "\nSettings: 1 file, 2 bytes\n" in told


def test_json_is_for_that_list_alone(satchel):
    answer = satchel("--json")
    assert answer.status == 2
    assert "--json" in answer.stderr


def test_it_works_in_a_process_without_a_screen(satchel_process, tmp_path):
    answer = satchel_process("--what-lies-here", HOME=str(tmp_path), DISPLAY="")
    assert (answer.status, answer.stderr) == (0, "")
    assert answer.stdout.startswith("Satchel's own folder: ")
