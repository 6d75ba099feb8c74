"""A changed signer, an older edition and a withdrawn quote are met on the command line too."""

import io
import json
import shutil
import zipfile

import pytest

from tests.conftest import ARCHIVE_TOML, CASE_STUDY, WITHOUT_SETS
from viewer.kit.paths import bundled_archives

WITHDRAWN = ["Tais", "my child from the orphanage", "deprive me of parental rights", "give him"]
TOMBSTONE = """
[[withdrawn]]
passage = "q-child-taken"
date = "2026-11-30"
reason = "The speaker asked for it."
"""


@pytest.fixture
def make_signed(satchel, make_folder, tmp_path):
    """Build a small archive: which edition, signed with the key of which name."""

    def made(key="ours", edition=1):
        key_file = tmp_path / f"{key}.key"
        if not key_file.exists():
            assert satchel("keygen", "-o", key_file, "--no-passphrase").status == 0
        head = ARCHIVE_TOML.replace("edition = 1", f"edition = {edition}")
        folder = make_folder(files={"archive.toml": head})
        file = tmp_path / f"{key}-{edition}.satchel"
        answer = satchel("build", folder, "-o", file, "--sign", key_file)
        assert answer.status == 0, answer.stderr
        return file

    return made


def verdict(satchel, valid, file):
    answer = satchel("verify", file, "--json")
    return answer.status, valid(answer.stdout, "verify")


def test_verify_says_new_then_known_then_changed(satchel, valid, make_signed):
    ours, theirs = make_signed(), make_signed("theirs", 2)

    status, said = verdict(satchel, valid, ours)
    assert (status, said["signer"], said["ok"]) == (0, "new", True)
    status, said = verdict(satchel, valid, ours)
    assert (status, said["signer"]) == (0, "known")
    status, said = verdict(satchel, valid, theirs)
    assert (status, said["signer"], said["reason"]) == (1, "changed", "changed-signer")


@pytest.mark.parametrize("command", ["show", "search", "verify"])
def test_a_changed_signer_and_an_older_edition_end_every_command(satchel, make_signed, command):
    words = ["Words"] if command == "search" else []
    ours, newer, theirs = make_signed(edition=1), make_signed(edition=3), make_signed("theirs", 4)

    assert satchel(command, ours, *words).status == 0
    assert satchel(command, newer, *words).status == 0
    older = satchel(command, ours, *words)
    changed = satchel(command, theirs, *words)
    assert (older.status, changed.status) == (1, 1)
    assert "older than one opened here" in older.sentence
    assert "Someone else signed" in changed.sentence
    assert older.stdout == changed.stdout == ""


def test_a_successor_of_the_known_key_is_known(satchel, valid, make_signed, tmp_path):
    satchel("verify", make_signed())
    old, new = tmp_path / "ours.key", tmp_path / "heir.key"
    assert satchel("keygen", "-o", new, "--no-passphrase", "--successor-of", old).status == 0

    status, said = verdict(satchel, valid, make_signed("heir", 2))
    assert (status, said["signer"]) == (0, "known")
    status, said = verdict(satchel, valid, make_signed("ours", 3))
    assert (status, said["signer"]) == (1, "changed")


def test_a_closed_key_before_it_needs_its_passphrase(satchel, tmp_path):
    (tmp_path / "phrase").write_text("a phrase\n")
    old = ["-o", tmp_path / "old.key", "--passphrase-file", tmp_path / "phrase"]
    assert satchel("keygen", *old).status == 0
    new = ["-o", tmp_path / "new.key", "--no-passphrase", "--successor-of", tmp_path / "old.key"]

    answer = satchel("keygen", *new)
    assert answer.status == 1
    assert "--old-passphrase-file" in answer.sentence
    assert satchel("keygen", *new, "--old-passphrase-file", tmp_path / "phrase").status == 0


def test_the_bundled_archive_is_known_by_its_place(satchel, valid):
    (bundled, *_) = bundled_archives()

    status, said = verdict(satchel, valid, bundled)
    assert (status, said["signer"]) == (0, "known")
    assert satchel("search", "police").status == 0


def test_a_damaged_ledger_is_one_sentence(satchel, make_signed):
    file = make_signed()
    satchel("verify", file)
    for entry in (satchel.home / "ledger").glob("*.json"):
        entry.write_text("{")

    answer = satchel("verify", file)
    assert answer.status == 1
    assert "ledger/" in answer.sentence


def everything_in(folder):
    """Every byte under `folder`, with what its ZIPs hold, however deep."""

    def unpacked(data):
        yield data
        if zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as zipped:
                for name in zipped.namelist():
                    yield from unpacked(zipped.read(name))

    for path in folder.rglob("*"):
        if path.is_file():
            yield from unpacked(path.read_bytes())


def test_what_a_second_edition_withdraws_is_gone_and_the_first_is_refused(satchel, valid, tmp_path):
    editions = tmp_path / "sources"
    shutil.copytree(CASE_STUDY, editions / "one", ignore=WITHOUT_SETS)
    shutil.copytree(CASE_STUDY, editions / "two", ignore=WITHOUT_SETS)
    head = editions / "two" / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    head.write_text(text + TOMBSTONE, encoding="utf-8")
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    for name in ("one", "two"):
        assert satchel("build", editions / name, "-o", shelf / name).status == 0
        assert satchel("show", shelf / name, "--json").status == 0
        assert satchel("search", shelf / name, "adoption").status == 0

    refused = satchel("show", shelf / "one")
    assert refused.status == 1
    assert "withdrawn" in refused.sentence
    assert verdict(satchel, valid, shelf / "one")[1]["reason"] == "older-edition"
    content = valid(satchel("show", shelf / "two", "--json").stdout, "show")
    assert [gone["passage"] for gone in content["withdrawn"]] == ["q-child-taken"]
    found = json.loads(satchel("search", shelf / "two", "adoption", "--json").stdout)
    assert (found["total"], found["suggestion"]) == (0, None)
    assert "Tais" not in json.dumps(content["glossary"])
    (shelf / "one").unlink()
    for data in (*everything_in(shelf), *everything_in(satchel.home)):
        assert [word for word in WITHDRAWN if word.encode() in data] == []


def test_what_build_makes_says_that_it_is_a_draft_and_what_it_publishes_does_not(
    satchel, valid, make_folder, tmp_path
):
    folder, draft, edition = make_folder(), tmp_path / "draft.satchel", tmp_path / "one.satchel"
    told = satchel("build", folder, "-o", draft).stdout
    assert satchel("build", folder, "-o", edition, "--publish").status == 0

    assert "draft of edition 1" in told
    assert verdict(satchel, valid, draft)[1]["draft"] is True
    assert verdict(satchel, valid, edition)[1]["draft"] is False
