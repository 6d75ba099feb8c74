"""This computer remembers who signed an archive and its newest edition, and little else."""

import dataclasses
import json
import os
import stat

import pytest

from index import (
    ArchiveRefused,
    ArchiveUnreadable,
    Ledger,
    OpenArchive,
    Signer,
    open_known,
    verify_archive,
)
from index.package.codec import encode
from index.package.container import pack
from index.package.keys import Key, new_key
from tests.index.package.archives import ARCHIVE, KEY, OTHER_KEY

OURS, THEIRS = Key(KEY), Key(OTHER_KEY)


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "home" / "ledger.json")


@pytest.fixture
def make_file(tmp_path):
    def made(key=OURS, *, edition=3, name="tiny"):
        file = tmp_path / f"{name}-{edition}-{key.public.hex()[:6]}.satchel"
        archive = dataclasses.replace(ARCHIVE, edition=edition, id=name)
        file.write_bytes(pack(encode(archive), key.signing, key.statements))
        return file

    return made


def refused(file, ledger):
    with pytest.raises(ArchiveRefused) as refusal:
        open_known(file, ledger)
    assert "\n" not in str(refusal.value)
    return refusal.value.reason


def test_a_signer_is_new_once_and_known_from_then_on(ledger, make_file):
    assert verify_archive(make_file(), ledger).standing is Signer.NEW
    assert verify_archive(make_file(), ledger).standing is Signer.KNOWN
    assert open_known(make_file(edition=9), ledger).content.edition == 9


def test_another_signer_of_the_same_archive_is_refused(ledger, make_file):
    open_known(make_file(), ledger)
    theirs = make_file(THEIRS, edition=4)

    verdict = verify_archive(theirs, ledger)
    assert (verdict.reason, verdict.standing) == ("changed-signer", Signer.CHANGED)
    assert (verdict.id, verdict.edition) == ("tiny", 4)
    assert verdict.signer in verdict.text
    assert refused(theirs, ledger) == "changed-signer"
    assert verify_archive(make_file(), ledger).standing is Signer.KNOWN  # nothing was learnt


def test_another_archive_may_have_another_signer(ledger, make_file):
    open_known(make_file(), ledger)

    assert verify_archive(make_file(THEIRS, name="other"), ledger).standing is Signer.NEW


def test_an_edition_below_the_highest_is_refused(ledger, make_file):
    open_known(make_file(edition=3), ledger)
    open_known(make_file(edition=5), ledger)

    assert refused(make_file(edition=4), ledger) == "older-edition"
    assert verify_archive(make_file(edition=3), ledger).reason == "older-edition"
    assert open_known(make_file(edition=5), ledger)


def test_a_key_that_the_known_one_introduced_takes_its_place(ledger, make_file):
    open_known(make_file(), ledger)
    heir = new_key(new_key(OURS))

    assert verify_archive(make_file(heir, edition=4), ledger).standing is Signer.KNOWN
    assert refused(make_file(OURS, edition=5), ledger) == "changed-signer"
    assert refused(make_file(new_key(THEIRS), edition=5), ledger) == "changed-signer"


def test_a_bundled_archive_is_trusted_for_its_place_but_not_when_it_is_older(ledger, make_file):
    assert open_known(make_file(THEIRS), ledger, bundled=True)
    assert open_known(make_file(OURS), ledger, bundled=True)
    assert verify_archive(make_file(OURS), ledger, bundled=True).standing is Signer.KNOWN
    assert verify_archive(make_file(OURS, edition=5), ledger).standing is Signer.NEW
    with pytest.raises(ArchiveRefused):
        open_known(make_file(THEIRS), ledger, bundled=True)


def test_what_is_refused_or_unreadable_leaves_no_mark(ledger, make_file, tmp_path):
    (tmp_path / "bad.satchel").write_bytes(b"no archive")
    verify_archive(tmp_path / "bad.satchel", ledger)

    assert not (tmp_path / "home").exists()


def test_it_holds_no_id_name_or_key_and_is_its_owner_s_alone(ledger, make_file, tmp_path):
    open_known(make_file(name="kyrgyzstan"), ledger)
    file = tmp_path / "home" / "ledger.json"
    text = file.read_text()

    assert "kyrgyzstan" not in text
    assert OURS.public.hex() not in text
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_two_computers_write_different_hashes(make_file, tmp_path):
    names = set()
    for place in ("one", "two"):
        open_known(make_file(), Ledger(tmp_path / place / "ledger.json"))
        names |= set(json.loads((tmp_path / place / "ledger.json").read_text())["archives"])

    assert len(names) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version": 2, "salt": "00", "archives": {}}',
        '{"version": 1, "salt": "zz", "archives": {}}',
        '{"version": 1, "salt": "%s", "archives": {"a": 1}}' % ("00" * 32),
        '{"version": 1, "salt": "%s", "archives": []}' % ("00" * 32),
        "[" * 100_000,
        "\xff",
    ],
)
def test_a_damaged_ledger_is_told_and_never_written_over(text, ledger, make_file, tmp_path):
    file = tmp_path / "home" / "ledger.json"
    file.parent.mkdir()
    file.write_text(text, encoding="latin-1")

    with pytest.raises(ArchiveUnreadable, match="record of signers"):
        open_known(make_file(), ledger)
    assert file.read_text(encoding="latin-1") == text


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(make_file, tmp_path):
    (tmp_path / "home").write_text("a file where the folder would be")
    ledger = Ledger(tmp_path / "home" / "ledger.json")

    assert open_known(make_file(), ledger).content.edition == 3
    assert verify_archive(make_file(), ledger).standing is Signer.NEW


def test_an_archive_without_a_signature_is_not_taken_for_a_known_one(ledger, make_file):
    open_known(make_file(), ledger)

    assert ledger.standing(OpenArchive(ARCHIVE, "")).signer is Signer.CHANGED
