"""Satchel as one folder that was copied: it knows whether it is whole."""

import os
import subprocess
import sys
from hashlib import sha256

import pytest
from PySide6.QtWidgets import QLabel

from index import fingerprint_of, load_key, make_key
from index.container.file_list import sign_listing
from tests.conftest import ROOT
from tests.viewer.conftest import Reader
from viewer.platform.bundle import Bundle, find_bundle
from viewer.platform.paths import Home
from viewer.shell.dialogs.about import AboutDialog

FILES = {"Satchel.exe": b"MZ", "program/жаңы.dll": b"machine code", "program/empty": b""}
WHOLE = "This copy is whole: each of its files is as it was packaged."


def never():
    return False


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "a % b" / "Satchel"
    for name, data in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    rows = (f"{sha256(data).hexdigest()} {len(data)} {name}\n" for name, data in FILES.items())
    (folder / "FILES.txt").write_text("".join(rows), encoding="utf-8")
    return Bundle(folder, tmp_path / "program")


def sign(bundle, key):
    """Have `key` sign the bundle's list as it is now."""
    listed = (bundle.folder / "FILES.txt").read_bytes()
    (bundle.folder / "FILES.sig").write_bytes(sign_listing(listed, load_key(key)))


@pytest.fixture
def keys(tmp_path):
    for name in ("editor.key", "other.key"):
        make_key(tmp_path / name)
    return [tmp_path / "editor.key", tmp_path / "other.key"]


@pytest.fixture
def signed(bundle, keys):
    """The same bundle, whose program says that the editor's key has to have signed its list."""
    told = bundle.program / "resources" / "signer.txt"
    told.parent.mkdir(parents=True)
    told.write_text(f"{fingerprint_of(keys[0])}\n", encoding="utf-8")
    sign(bundle, keys[0])
    return bundle


def test_satchel_knows_that_it_runs_from_its_sources():
    assert find_bundle() is None


def test_a_whole_bundle_misses_nothing(bundle):
    (bundle.folder / "satchel-data").mkdir()

    assert bundle.missing() == ()
    assert bundle.changed(never) == ()


def test_a_file_cut_short_is_missing_without_being_read(bundle):
    (bundle.folder / "program" / "жаңы.dll").write_bytes(b"machine")
    (bundle.folder / "Satchel.exe").unlink()

    assert bundle.missing() == ("Satchel.exe", "program/жаңы.dll")
    assert bundle.changed(never) == bundle.missing()


def test_a_changed_byte_is_found_by_reading(bundle):
    (bundle.folder / "program" / "жаңы.dll").write_bytes(b"machine cod!")

    assert bundle.missing() == ()
    assert bundle.changed(never) == ("program/жаңы.dll",)


@pytest.mark.parametrize("listed", [None, b"\xff", b"one two\n", b"a b c\n"])
def test_a_bundle_without_a_list_that_can_be_read_is_damaged(bundle, listed):
    (bundle.folder / "FILES.txt").unlink()
    if listed is not None:
        (bundle.folder / "FILES.txt").write_bytes(listed)

    assert bundle.missing() == ("FILES.txt",)
    assert bundle.changed(never) == ("FILES.txt",)


def test_a_bundle_whose_list_is_as_it_was_signed_is_whole(signed, keys):
    assert signed.changed(never) == ()
    assert signed.signer == fingerprint_of(keys[0])


def alter_the_list(bundle, keys):
    listed = bundle.folder / "FILES.txt"
    listed.write_bytes(listed.read_bytes().splitlines(keepends=True)[1])


def lose_the_signature(bundle, keys):
    (bundle.folder / "FILES.sig").unlink()


def sign_as_another(bundle, keys):
    sign(bundle, keys[1])


def leave_junk(bundle, keys):
    (bundle.folder / "FILES.sig").write_bytes(b"\xff" * 1_000)


@pytest.mark.parametrize(
    "tamper", [alter_the_list, lose_the_signature, sign_as_another, leave_junk]
)
def test_a_list_that_is_not_as_the_one_named_in_the_program_signed_it_is_damage(
    signed, keys, tamper
):
    tamper(signed, keys)

    assert signed.missing() == ()
    assert signed.changed(never) == ("FILES.txt",)


def about(person):
    person.do.about.trigger()
    dialog = person.window.findChild(AboutDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()
    return words


@pytest.fixture
def bundled(qtbot, start, home, bundle):
    def started():
        program = start(home=Home(home.folder, bundle=bundle))
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return started


def test_about_says_that_a_copy_is_whole_once_all_of_it_was_read(bundled):
    person = bundled()
    assert "The files of this copy are still being checked." in about(person)

    person.program.session.wholeness.read_all()

    person.qtbot.waitUntil(lambda: WHOLE in about(person))
    assert "Nobody signed the list of its files." in about(person)


def test_about_tells_the_fingerprint_of_who_signed(signed, keys, bundled):
    person = bundled()
    assert not [words for words in about(person) if "Fingerprint" in words]

    person.program.session.wholeness.read_all()

    person.qtbot.waitUntil(lambda: WHOLE in about(person))
    (told,) = (words for words in about(person) if "Fingerprint" in words)
    assert told.endswith(fingerprint_of(keys[0]))


def test_a_copy_that_lacks_a_file_says_so_at_once_and_can_be_read(bundled, bundle):
    (bundle.folder / "program" / "empty").unlink()

    person = bundled()

    assert "some of its files are not" in person.window.messages.text
    assert person.window.messages.text in about(person)
    assert person.search("bribe") is not None


def test_a_copy_with_a_changed_byte_says_so_when_it_was_read(bundled, bundle):
    (bundle.folder / "Satchel.exe").write_bytes(b"ZM")
    person = bundled()

    person.program.session.wholeness.read_all()

    person.qtbot.waitUntil(lambda: "damaged" in person.window.messages.text)


def test_from_its_sources_satchel_says_nothing_of_it(person):
    assert not [words for words in about(person) if "copy" in words]


def test_what_tells_that_a_library_is_missing_needs_none_itself():
    code = "import sys; sys.modules |= {'msgspec': None, 'nacl': None}; import viewer.__main__"
    subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=ROOT,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
