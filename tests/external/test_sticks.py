"""What is kept on a stick is there again, on the file systems of sticks, which know no links."""

import pytest

from index import VERSION, Ledger, Library, NotTakenIn, open_archive, receive
from sticks import EXFAT, FAT32, a_stick
from viewer.app.migration.inheritance import inherit
from viewer.platform.bundle import Bundle
from viewer.platform.paths import Home
from viewer.services import settings
from viewer.services.settings import ColourChoice, Settings

pytestmark = pytest.mark.external
DARK = Settings(colours=ColourChoice.DARK)


@pytest.fixture(params=[FAT32, EXFAT])
def stick(request, tmp_path):
    with a_stick(tmp_path / "stick", request.param) as stick:
        if not stick.is_mounted:
            pytest.skip(f"{request.param} cannot be mounted here")
        yield stick


def a_satchel(stick, name, version):
    folder = stick.folder / "Два слова & 100%" / name
    (folder / "satchel-data").mkdir(parents=True)
    (folder / "VERSION.txt").write_text(f"{version}\n")
    return Home(folder / "satchel-data", portable=True, bundle=Bundle(folder))


def keep(home, archive):
    """Have the archive in the library there, its signer known, and a dark theme."""
    Ledger(home.ledger).remember(open_archive(archive), accepted=True)
    Library(home.folder).take(receive(archive), copy=True)
    settings.save(DARK, home.settings)


def test_an_archive_its_signer_and_settings_are_kept(stick, first_archive_file):
    home = a_satchel(stick, "Satchel", VERSION)

    keep(home, first_archive_file)

    (held,) = Library(home.folder).holdings()
    Library(home.folder).check(held, Ledger(home.ledger))
    assert Ledger(home.ledger).standing(open_archive(first_archive_file)).accepted
    assert settings.load(home.settings) == DARK
    left = [path.name for path in home.folder.rglob("*") if path.name.startswith(".")]
    assert left == []  # no draft


def test_a_newer_satchel_takes_over_from_an_older_one(stick, first_archive_file):
    older, newer = a_satchel(stick, "older", "0.0.1"), a_satchel(stick, "newer", VERSION)
    keep(older, first_archive_file)

    taken = inherit(newer)

    assert taken.is_taken
    assert taken.older.folder.name == "older"  # whose archives follow
    assert settings.load(newer.settings) == DARK
    assert Ledger(newer.ledger).standing(open_archive(first_archive_file)).accepted


def test_nothing_is_written_to_a_stick_that_is_read_only(stick, first_archive_file):
    home = a_satchel(stick, "Satchel", VERSION)
    stick.set_read_only()

    with pytest.raises(NotTakenIn):
        Library(home.folder).take(receive(first_archive_file), copy=True)
    settings.save(DARK, home.settings)
    assert list(home.folder.iterdir()) == []
