"""A changed signer, an older edition and a withdrawn quote are met on the command line too."""

import io
import json
import shutil
import zipfile
from hashlib import sha256

import pytest

from index import build_archive, load_key, make_key, open_archive
from index.container.package import pack, unpack
from tests.conftest import ARCHIVE_TOML, CASE_STUDY, WITHOUT_SETS
from viewer.platform.paths import bundled_archives

WITHDRAWN = ["Tais", "my child from the orphanage", "deprive me of parental rights", "give him"]
TOMBSTONE = """
[[withdrawn]]
passage = "q-child-taken"
date = "2026-11-30"
reason = "The speaker asked for it."
"""


@pytest.fixture
def make_signed(satchel, make_folder, tmp_path):
    """Publish a small archive elsewhere: which edition, signed with the key of which name."""

    def made(key="ours", edition=1):
        key_file, home = tmp_path / f"{key}.key", f"home-of-{key}-{edition}"
        if not key_file.exists():
            assert satchel("keygen", "-o", key_file, "--no-passphrase", home=home).status == 0
        head = ARCHIVE_TOML.replace("edition = 1", f"edition = {edition}")
        folder = make_folder(files={"archive.toml": head}, name=f"{key}-{edition}")
        file = tmp_path / f"{key}-{edition}.satchel"
        signing = ("--publish", "--sign", key_file)
        answer = satchel("build", folder, "-o", file, *signing, home=home)
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
    assert (status, said["signer"], said["reason"]) == (1, "changed", "other-signer")


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
    successor = ("keygen", "-o", new, "--no-passphrase", "--successor-of", old)
    assert satchel(*successor, home="home-of-ours-1").status == 0

    status, said = verdict(satchel, valid, make_signed("heir", 2))
    assert (status, said["signer"]) == (0, "known")
    status, said = verdict(satchel, valid, make_signed("ours", 3))
    assert (status, said["signer"]) == (1, "changed")


def test_verify_says_that_a_key_was_introduced_and_that_the_one_before_it_was_replaced(
    satchel, make_signed, tmp_path
):
    assert "new here" in satchel("verify", make_signed()).stdout
    assert "Whoever signed it here before" in satchel("verify", make_signed()).stdout
    old, new = tmp_path / "ours.key", tmp_path / "heir.key"
    successor = ("keygen", "-o", new, "--no-passphrase", "--successor-of", old)
    assert satchel(*successor, home="home-of-ours-1").status == 0

    told = satchel("verify", make_signed("heir", 2)).stdout
    assert "The earlier signer introduced this key." in told
    assert "signed this too" not in told
    refused = satchel("verify", make_signed("ours", 3)).sentence
    assert "signed with a key that was replaced since" in refused
    assert "new fingerprint" not in refused


def test_verify_says_that_a_key_of_this_computer_signed_it(satchel, make_signed):
    told = satchel("verify", make_signed(), home="home-of-ours-1").stdout

    assert "It is signed with a key of this computer." in told
    assert "before" not in told


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
        out = ("-o", shelf / name, "--publish")
        assert satchel("build", editions / name, *out, home="editor").status == 0
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


HELD = "## One {#one}\n\nWords. {#p-one}\n\nShe said blackcurrant. {#q-hers}\n"
GONE = HELD.replace("\n\nShe said blackcurrant. {#q-hers}", "")
STONE = '\n[[withdrawn]]\npassage = "q-hers"\ndate = "2026-11-30"\nreason = "She asked."\n'
AGAIN = STONE.replace("withdrawn", "restored")


@pytest.fixture
def by_hand(make_folder, tmp_path):
    """Make an archive through the index, as somebody may who has the right key."""
    key = tmp_path / "editor.key"

    def made(number, body=HELD, more="", *, publish=True, name=""):
        if not key.exists():
            make_key(key)
        head = ARCHIVE_TOML.replace("edition = 1", f"edition = {number}")
        name = name or f"by-hand-{number}"
        folder = make_folder(body, {"archive.toml": head + more}, name=name)
        file = tmp_path / f"{name}.satchel"
        result = build_archive(folder, file, key, publish=publish)
        assert result.archive is not None, result.problems
        return file

    return made


def test_what_was_withdrawn_is_refused_when_it_comes_back_and_left_nowhere(satchel, valid, by_hand):
    one, two, three = by_hand(1), by_hand(2, GONE, STONE), by_hand(3)
    for file in (one, two):
        assert satchel("verify", file).status == 0
        assert satchel("search", file, "words").status == 0

    status, said = verdict(satchel, valid, three)
    assert (status, said["ok"], said["reason"]) == (1, False, "withdrawn-returned")
    for command in (("verify",), ("show",), ("search", "blackcurrant")):
        answer = satchel(command[0], three, *command[1:])
        assert answer.status == 1
        assert "holds what an earlier edition withdrew" in answer.sentence
        assert "blackcurrant" not in answer.stdout
    out = satchel.home / "out.txt"
    assert satchel("export", three, "--to", "txt", "-o", out).status == 1
    assert not out.exists()
    for data in everything_in(satchel.home):
        assert not any("blackcurrant".encode(code) in data for code in ("utf-8", "utf-16-le"))
    assert satchel("verify", two).status == 0


def test_an_edition_without_the_tombstone_and_the_words_does_not_make_them_forgotten(
    satchel, valid, by_hand
):
    for file in (by_hand(1), by_hand(2, GONE, STONE), by_hand(3, GONE)):
        assert satchel("verify", file).status == 0

    assert verdict(satchel, valid, by_hand(4))[1]["reason"] == "withdrawn-returned"


def test_a_draft_with_withdrawn_words_is_refused_and_no_draft_is_remembered(
    satchel, valid, by_hand
):
    ahead = by_hand(9, GONE, STONE, publish=False)
    assert verdict(satchel, valid, ahead)[0] == 0
    assert verdict(satchel, valid, by_hand(1))[0] == 0  # neither its number nor its tombstone
    assert satchel("verify", by_hand(2, GONE, STONE)).status == 0

    draft = by_hand(3, publish=False)
    status, said = verdict(satchel, valid, draft)
    assert (status, said["reason"], said["draft"]) == (1, "withdrawn-returned", True)
    assert verdict(satchel, valid, by_hand(2, GONE + "\nMore. {#p-more}\n", publish=False))[0] == 0


def test_one_number_for_two_contents_is_refused_and_for_one_content_never(
    satchel, valid, by_hand, tmp_path
):
    two = by_hand(2)
    assert satchel("verify", two).status == 0
    renamed = tmp_path / "renamed.satchel"
    renamed.write_bytes(two.read_bytes())
    packed = repacked(two, tmp_path / "packed.satchel", tmp_path / "editor.key")

    assert verdict(satchel, valid, renamed)[0] == 0
    assert packed.read_bytes() != two.read_bytes()
    assert verdict(satchel, valid, packed)[0] == 0
    status, said = verdict(satchel, valid, by_hand(2, GONE, name="other"))
    assert (status, said["reason"]) == (1, "same-edition")


def repacked(file, packed, key):
    """Write the archive `file` as another program might: the same content in other bytes."""
    package = unpack(file.read_bytes())
    members = {
        name: json.dumps(json.loads(data), indent=1).encode()
        for name, data in package.members.items()
        if name != "manifest.json"
    }
    manifest = json.loads(package.members["manifest.json"])
    manifest["members"] = {
        name: {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in members.items()
    }
    manifest["generator"] = "another program"
    members["manifest.json"] = json.dumps(manifest).encode()
    packed.write_bytes(pack(members, load_key(key).signing))
    return packed


def test_what_is_restored_on_purpose_is_told_once_and_then_opens_as_all_else(
    satchel, valid, by_hand
):
    for file in (by_hand(1), by_hand(2, GONE, STONE)):
        assert satchel("verify", file).status == 0
    three = by_hand(3, HELD, AGAIN)

    told = satchel("show", three)
    assert told.status == 0
    assert "back on purpose: q-hers" in told.sentence
    assert satchel("show", three).stderr == ""
    assert verdict(satchel, valid, by_hand(4, HELD, AGAIN))[0] == 0


def test_what_another_signer_restores_is_restored_for_nobody(satchel, valid, by_hand, tmp_path):
    for file in (by_hand(1), by_hand(2, GONE, STONE)):
        assert satchel("verify", file).status == 0
    (tmp_path / "editor.key").unlink()  # the next one is made anew

    status, said = verdict(satchel, valid, by_hand(3, HELD, AGAIN))
    assert (status, said["reason"]) == (1, "other-signer")


def test_a_bundled_archive_is_refused_where_it_holds_what_was_withdrawn(satchel, valid, tmp_path):
    (bundled, *_) = bundled_archives()
    folder = tmp_path / "two"
    shutil.copytree(CASE_STUDY, folder, ignore=WITHOUT_SETS)
    head = folder / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    head.write_text(text + TOMBSTONE, encoding="utf-8")
    out = ("-o", tmp_path / "two.satchel", "--publish")
    assert satchel("build", folder, *out, home="editor").status == 0
    assert satchel("show").status == 0
    assert satchel("verify", tmp_path / "two.satchel").status == 0

    assert verdict(satchel, valid, bundled)[1]["reason"] == "withdrawn-returned"
    assert satchel("search", "adoption").status == 1


def test_verify_tells_that_an_archive_of_others_has_the_id_of_one_that_came_with_satchel(
    satchel, make_folder, tmp_path
):
    key = tmp_path / "theirs.key"
    make_key(key)
    ids = [open_archive(each).content.id for each in bundled_archives()]
    files = []
    for name in (ids[0], "another"):
        head = ARCHIVE_TOML.replace('id = "small"', f'id = "{name}"')
        folder = make_folder(files={"archive.toml": head}, name=f"folder-{name}")
        files.append(tmp_path / f"{name}.satchel")
        build_archive(folder, files[-1], key, publish=True)

    said = f"An archive that came with Satchel is called {ids[0]} too. This one is by others."
    first, second = (satchel("verify", each, home="reader") for each in files)
    assert (first.status, second.status) == (0, 0)
    assert (first.stderr.strip(), second.stderr) == (said, "")


def test_a_notice_is_said_to_be_no_archive(satchel, tmp_path):
    file = tmp_path / "2.satchel-notice"
    file.write_bytes(b"satchel notice 1\n" + bytes(8_000))
    for command in ("verify", "show"):
        answer = satchel(command, file)
        assert answer.status == 1
        assert "a notice of what was withdrawn" in answer.sentence
