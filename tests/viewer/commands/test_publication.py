"""Drafts, editions and whose key signs them, for an editor here and readers elsewhere."""

import json
import shutil
import tomllib

import pytest

from index import build_archive, fingerprint_of, open_archive, open_notice, replace
from index.publication.record import read_published
from tests.conftest import ARCHIVE_TOML, LOST
from tests.viewer.commands.test_trust import AGAIN, GONE, HELD, STONE, everything_in


@pytest.fixture
def folder(make_folder):
    """An editor's folder of two passages."""
    return make_folder(HELD, name="study")


@pytest.fixture
def key(satchel, tmp_path):
    """A key that the editor makes before anything else."""
    return make_key(satchel, tmp_path / "editor.key")


def make_key(satchel, file, *more, home="editor"):
    assert satchel("keygen", "-o", file, "--no-passphrase", *more, home=home).status == 0
    return file


def become(folder, number, body=HELD, more=""):
    """Make `folder` what is to be the next edition."""
    head = ARCHIVE_TOML.replace("edition = 1", f"edition = {number}")
    (folder / "archive.toml").write_text(head + more)
    document = folder / "documents" / "small.md"
    front = document.read_text().split("## One")[0]
    document.write_text(front + body)


def build(satchel, folder, file, *more, home="editor"):
    return satchel("build", folder, "-o", file, *more, home=home)


def publish(satchel, folder, file, *more, home="editor"):
    return build(satchel, folder, file, "--publish", *more, home=home)


def codes(satchel, valid, folder, file, *more, home="editor"):
    """Return the codes of the errors that keep `folder` from being built."""
    answer = build(satchel, folder, file, "--json", *more, home=home)
    assert answer.status == 1
    assert answer.sentence
    said = valid(answer.stdout, "build")
    assert not said["ok"]
    return [each["code"] for each in said["problems"] if each["severity"] == "error"]


def record(folder):
    return tomllib.loads((folder / "published.toml").read_text(encoding="utf-8"))


def one_and_two(satchel, folder, tmp_path):
    """Publish edition 1, and 2, which withdraws a passage; return the folder of the first."""
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    older = shutil.copytree(folder, tmp_path / "older")
    become(folder, 2, GONE, STONE)
    assert publish(satchel, folder, tmp_path / "2.satchel").status == 0
    return older


# ---------------------------------------------------------------- editions


def test_an_edition_is_recorded_and_a_draft_is_not(satchel, folder, key, tmp_path):
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert not (folder / "published.toml").exists()
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0

    said = record(folder)
    (edition,) = said["edition"]
    assert (edition["number"], edition["withdrawn"]) == (1, [])
    assert edition["signer"] == said["signer"]["fingerprint"] == fingerprint_of(key)
    assert len(edition["sha256"]) == 64
    assert edition["date"][:2] == "20"
    (copy,) = (tmp_path / "editor" / "published").iterdir()
    assert copy.read_bytes() == (folder / "published.toml").read_bytes()
    assert "small" not in copy.name


def test_the_notice_of_an_edition_is_written_where_that_is_asked_for(satchel, folder, tmp_path):
    notice, again = tmp_path / "2.satchel-notice", tmp_path / "again.satchel-notice"
    told = publish(satchel, folder, tmp_path / "1.satchel", "--notice", notice).stderr
    assert "No notice was written" in told
    become(folder, 2, GONE, STONE)
    assert "add --notice FILE" in publish(satchel, folder, tmp_path / "2.satchel").stderr
    assert not notice.exists()

    for file in (notice, again):  # the same edition may be published again
        assert publish(satchel, folder, tmp_path / "2.satchel", "--notice", file).status == 0
    assert open_notice(notice).withdrawn == open_archive(tmp_path / "2.satchel").content.withdrawn
    assert again.read_bytes() == notice.read_bytes()
    read = read_published(folder / "published.toml", open_notice(notice).archive)
    assert read.notice == notice.read_bytes()
    assert replace(read, signer=replace(read.signer, key=bytes(32))).notice is None


def test_what_was_published_may_be_published_again_as_it_is(satchel, folder, tmp_path):
    assert publish(satchel, folder, tmp_path / "a.satchel").status == 0
    before = record(folder)
    assert publish(satchel, folder, tmp_path / "b.satchel").status == 0

    assert record(folder) == before
    assert (tmp_path / "a.satchel").read_bytes() == (tmp_path / "b.satchel").read_bytes()


def test_an_archive_that_was_written_and_not_recorded_can_be_published_again(
    satchel, folder, key, tmp_path
):
    build_archive(folder, tmp_path / "1.satchel", key, publish=True)  # killed before the record
    before = (tmp_path / "1.satchel").read_bytes()

    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    assert (tmp_path / "1.satchel").read_bytes() == before
    assert [each["number"] for each in record(folder)["edition"]] == [1]


def test_an_edition_that_cannot_be_written_is_not_recorded(satchel, folder, tmp_path):
    place = tmp_path / "no" / "such" / "folder.satchel"

    assert publish(satchel, folder, place).status == 1
    assert not (folder / "published.toml").exists()
    assert not (tmp_path / "editor" / "published").exists()


@pytest.mark.parametrize("there", ["nothing", "their words", "a record"])
def test_no_record_is_read_or_written_through_a_link(satchel, valid, folder, tmp_path, there):
    elsewhere = tmp_path / "elsewhere.toml"
    if there == "their words":
        elsewhere.write_text("mine")
    elif there == "a record":
        assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
        (folder / "published.toml").rename(elsewhere)
        become(folder, 2)
    before = elsewhere.read_bytes() if elsewhere.exists() else None
    (folder / "published.toml").symlink_to(elsewhere)

    out = tmp_path / "2.satchel"
    assert codes(satchel, valid, folder, out, "--publish") == ["record-unreadable"]
    assert codes(satchel, valid, folder, out) == ["record-unreadable"]
    assert "published.toml: error: This is a link." in satchel("check", folder).stdout
    assert not out.exists()
    assert before == (elsewhere.read_bytes() if elsewhere.exists() else None)
    assert (folder / "published.toml").is_symlink()


def test_words_of_a_record_elsewhere_are_not_read_through_a_link(satchel, folder, tmp_path):
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    become(folder, 2, GONE, STONE)
    assert publish(satchel, folder, tmp_path / "2.satchel").status == 0
    (folder / "published.toml").rename(tmp_path / "elsewhere.toml")
    (folder / "published.toml").symlink_to(tmp_path / "elsewhere.toml")
    become(folder, 3, HELD)

    said = satchel("check", folder, "--json", home="another").stdout
    assert "record-unreadable" in said
    assert "words-returned" not in said


def test_a_draft_does_not_take_the_place_of_a_published_edition(satchel, folder, tmp_path):
    file = tmp_path / "1.satchel"
    assert publish(satchel, folder, file).status == 0
    before = file.read_bytes()
    become(folder, 2, HELD + "\nMore. {#p-more}\n")

    answer = build(satchel, folder, file)
    assert (answer.status, answer.stdout) == (1, "")
    said = "“1.satchel” is edition 1, and this is a draft. Choose another name."
    assert answer.sentence.endswith(said)
    assert file.read_bytes() == before
    for _twice in range(2):
        assert build(satchel, folder, tmp_path / "d.satchel").status == 0


def test_a_number_that_was_published_is_not_used_for_other_content(
    satchel, valid, folder, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    become(folder, 1, HELD + "\nMore. {#p-more}\n")

    answer = publish(satchel, folder, tmp_path / "x.satchel")
    assert (answer.status, answer.stdout) == (1, "")
    assert "was published already, with other content. Give it the number 2" in answer.sentence
    assert codes(satchel, valid, folder, tmp_path / "x", "--publish") == ["edition-used"]
    assert not (tmp_path / "x.satchel").exists()
    assert build(satchel, folder, tmp_path / "draft.satchel").status == 0


def test_publishing_refuses_to_drop_a_withdrawal_from_an_older_copy_of_the_folder(
    satchel, valid, folder, tmp_path
):
    older = one_and_two(satchel, folder, tmp_path)
    become(older, 3)

    answer = publish(satchel, older, tmp_path / "3.satchel")
    assert answer.status == 1
    assert (
        "“q-hers” was withdrawn in an earlier edition, and is in this one again." in answer.sentence
    )
    found = codes(satchel, valid, older, tmp_path / "3.satchel", "--publish")
    assert found == ["withdrawn-returned"]
    assert not (tmp_path / "3.satchel").exists()
    for data in everything_in(tmp_path / "editor"):
        assert b"blackcurrant" not in data


def test_a_draft_is_refused_too_where_it_holds_what_was_withdrawn(satchel, valid, folder, tmp_path):
    older = one_and_two(satchel, folder, tmp_path)

    assert codes(satchel, valid, older, tmp_path / "d.satchel") == ["withdrawn-returned"]
    assert not (tmp_path / "d.satchel").exists()


def test_the_tombstone_stays_though_the_passage_is_in_no_document(satchel, valid, folder, tmp_path):
    one_and_two(satchel, folder, tmp_path)
    become(folder, 3, GONE)

    found = codes(satchel, valid, folder, tmp_path / "3.satchel", "--publish")
    assert found == ["withdrawal-dropped"]
    told = publish(satchel, folder, tmp_path / "3.satchel").sentence
    assert "and is no longer named under [[withdrawn]] in archive.toml" in told
    draft = json.loads(build(satchel, folder, tmp_path / "d.satchel", "--json").stdout)
    assert [each["code"] for each in draft["problems"]] == ["withdrawal-dropped"]
    assert draft["problems"][0]["severity"] == "warning"


def test_a_number_below_the_highest_is_not_published(satchel, valid, folder, tmp_path):
    one_and_two(satchel, folder, tmp_path)
    become(folder, 1, GONE, STONE)

    assert codes(satchel, valid, folder, tmp_path / "x", "--publish") == ["edition-lower"]


def test_restoring_on_purpose_is_published_and_must_stay(satchel, valid, folder, tmp_path):
    one_and_two(satchel, folder, tmp_path)
    become(folder, 3, HELD, AGAIN)
    assert publish(satchel, folder, tmp_path / "3.satchel").status == 0
    newest = record(folder)["edition"][-1]
    assert (newest["withdrawn"], newest["restored"]) == ([], ["q-hers"])

    become(folder, 4, HELD)
    found = codes(satchel, valid, folder, tmp_path / "4.satchel", "--publish")
    assert found == ["restoration-dropped"]
    become(folder, 4, HELD, AGAIN)
    assert publish(satchel, folder, tmp_path / "4.satchel").status == 0
    assert satchel("verify", tmp_path / "2.satchel", home="reader").status == 0
    assert satchel("verify", tmp_path / "4.satchel", home="reader").status == 0
    become(folder, 5, GONE, STONE)
    assert publish(satchel, folder, tmp_path / "5.satchel").status == 0


def test_what_is_withdrawn_and_restored_is_an_error_of_the_folder(satchel, valid, folder, tmp_path):
    become(folder, 2, HELD, STONE + AGAIN)

    assert codes(satchel, valid, folder, tmp_path / "x") == ["withdrawn-and-restored"]


def test_what_is_restored_and_not_there_is_told(satchel, valid, folder):
    become(folder, 2, GONE, AGAIN)

    said = valid(satchel("check", folder, "--json").stdout, "check")
    assert "restored-gone" in {each["code"] for each in said["problems"]}


def test_check_tells_what_the_folder_s_own_record_proves(satchel, valid, folder, tmp_path):
    older = one_and_two(satchel, folder, tmp_path)
    shutil.copy(folder / "published.toml", older)
    answer = satchel("check", older, "--json", home="elsewhere")

    assert answer.status == 1
    found = {each["code"]: each for each in valid(answer.stdout, "check")["problems"]}
    assert found["withdrawn-returned"]["passages"] == ["q-hers"]
    assert found["edition-lower"]["severity"] == "warning"
    assert satchel("check", folder, "--json", home="elsewhere").status == 0


def state_of(folder):
    """Every file under `folder`, and what is in it."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("known", ["the copy of the record", "what was read here"])
def test_check_refuses_an_older_copy_of_the_folder_as_build_does(
    satchel, valid, folder, tmp_path, known
):
    older = one_and_two(satchel, folder, tmp_path)
    (older / "published.toml").unlink()
    home = tmp_path / "editor"
    if known == "what was read here":
        assert satchel("verify", tmp_path / "2.satchel", home="editor").status == 0
        shutil.rmtree(home / "published")
    before = state_of(home), state_of(older)
    answer = satchel("check", older, "--json", home="editor")

    assert answer.status == 1
    told = valid(answer.stdout, "check")["problems"]
    assert "withdrawn-returned" in {each["code"] for each in told}
    assert (state_of(home), state_of(older)) == before
    refused = build(satchel, older, tmp_path / "d.satchel", "--json")
    assert valid(refused.stdout, "build")["problems"] == told


def test_check_makes_no_data_folder_and_needs_none(satchel, valid, folder, tmp_path):
    become(folder, 2)
    said = valid(satchel("check", folder, "--json", home="nowhere").stdout, "check")

    assert "edition-gap" in {each["code"] for each in said["problems"]}
    assert not (tmp_path / "nowhere").exists()


# ---------------------------------------------------------------- the record and its copy


@pytest.mark.parametrize("lost", ["the folder's", "the own"])
def test_either_copy_of_the_record_restores_the_other(satchel, valid, folder, tmp_path, lost):
    one_and_two(satchel, folder, tmp_path)
    (own,) = (tmp_path / "editor" / "published").iterdir()
    there = (folder / "published.toml").read_bytes()
    gone = own if lost == "the own" else folder / "published.toml"
    gone.unlink()

    become(folder, 3)
    found = codes(satchel, valid, folder, tmp_path / "3.satchel", "--publish")
    assert found == ["withdrawn-returned"]
    become(folder, 2, GONE, STONE)
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert gone.read_bytes() == there


def elsewhere(folder, tmp_path):
    """Take the folder to a computer on which nothing of it is known, without the archives."""
    shutil.rmtree(tmp_path / "editor" / "published")
    return shutil.copytree(folder, tmp_path / "elsewhere" / "study")


def cut(folder, *numbers):
    """Cut the editions of these `numbers` out of the record in `folder`."""
    file = folder / "published.toml"
    head, *editions = file.read_text(encoding="utf-8").split("[[edition]]\n")
    left = (each for each in editions if int(each.split()[2]) not in numbers)
    file.write_text("[[edition]]\n".join([head, *left]), encoding="utf-8")


def test_with_neither_copy_an_edition_says_that_nothing_was_compared(
    satchel, valid, folder, tmp_path
):
    one_and_two(satchel, folder, tmp_path)
    folder = elsewhere(folder, tmp_path)
    (folder / "published.toml").unlink()
    out = tmp_path / "x.satchel"

    assert warned(satchel, valid, folder, tmp_path / "d.satchel") == ["edition-gap"]
    become(folder, 2, GONE, STONE)
    answer = publish(satchel, folder, out, "--json")
    assert answer.status == 0
    found = {each["code"]: each for each in valid(answer.stdout, "build")["problems"]}
    assert found["edition-gap"]["severity"] == "warning"
    assert "cannot be compared with them: edition 1." in found["edition-gap"]["text"]
    assert signer(satchel, out) in found["edition-gap"]["text"]
    assert "Put published.toml back" in found["edition-gap"]["hint"]


def test_that_nothing_was_compared_is_a_note_once_it_has_a_reason(satchel, valid, folder, tmp_path):
    become(folder, 4, more=LOST)

    answer = publish(satchel, folder, tmp_path / "x.satchel", "--json")
    found = {each["code"]: each for each in valid(answer.stdout, "build")["problems"]}
    assert found["edition-gap"]["severity"] == "note"
    assert "The record is lost." in found["edition-gap"]["hint"]


def three(satchel, folder, tmp_path):
    """Publish editions 1 to 3."""
    one_and_two(satchel, folder, tmp_path)
    become(folder, 3, GONE + "\nMore. {#p-more}\n", STONE)
    assert publish(satchel, folder, tmp_path / "3.satchel").status == 0


@pytest.mark.parametrize(("lost", "number"), [((2,), 3), ((3,), 4), ((2, 3), 4)])
def test_a_record_that_was_cut_is_told_where_nothing_else_is_known(
    satchel, valid, folder, tmp_path, lost, number
):
    three(satchel, folder, tmp_path)
    folder = elsewhere(folder, tmp_path)
    cut(folder, *lost)
    become(folder, number, GONE + "\nMore. {#p-more}\n", STONE)

    answer = publish(satchel, folder, tmp_path / "x.satchel", "--json")
    found = {each["code"]: each for each in valid(answer.stdout, "build")["problems"]}
    assert found["edition-gap"]["severity"] == "warning"
    numbers = f"edition {lost[0]}" if len(lost) == 1 else "editions 2 to 3"
    assert f"was cut, or is older than the folder: {numbers}." in found["edition-gap"]["text"]
    assert f"write edition = {lost[0]} into archive.toml" in found["edition-gap"]["hint"]


def test_the_file_of_an_edition_beside_the_folder_says_what_the_cut_record_does_not(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    become(folder, 2, GONE, STONE)
    assert publish(satchel, folder, tmp_path / "2.satchel").status == 0
    whole = record(folder)
    folder = elsewhere(folder, tmp_path)
    cut(folder, 2)
    shutil.copy(tmp_path / "2.satchel", folder.parent)
    become(folder, 3)

    found = codes(satchel, valid, folder, tmp_path / "x.satchel")
    assert found == ["withdrawn-returned"]
    become(folder, 3, GONE, STONE)
    assert warned(satchel, valid, folder, tmp_path / "d.satchel") == ["edition-unrecorded"]
    assert publish(satchel, folder, tmp_path / "3.satchel").status == 0
    kept = own_record(tmp_path)
    assert [each.number for each in kept.editions] == [1, 2, 3]
    assert kept.edition(2).sha256 == whole["edition"][1]["sha256"]
    assert kept.edition(2).withdrawn == ("q-hers",)


def test_the_file_of_a_stranger_beside_the_folder_is_told_and_does_not_count(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    theirs = make_key(satchel, tmp_path / "theirs.key", home="stranger")
    folder = elsewhere(folder, tmp_path)
    become(folder, 9)
    build_archive(folder, folder.parent / "9.satchel", theirs, publish=True)
    become(folder, 2)

    answer = build(satchel, folder, tmp_path / "d.satchel", "--publish", "--json")
    (told,) = valid(answer.stdout, "build")["problems"]
    assert told["code"] == "edition-unrecorded"
    assert fingerprint_of(theirs) in told["hint"]
    assert [each.number for each in own_record(tmp_path).editions] == [1, 2]


def test_what_a_reader_s_record_knows_is_refused_with_neither_copy(
    satchel, valid, folder, tmp_path
):
    older = one_and_two(satchel, folder, tmp_path)
    assert satchel("verify", tmp_path / "2.satchel", home="editor").status == 0
    shutil.rmtree(tmp_path / "editor" / "published")

    (older / "published.toml").unlink()
    assert codes(satchel, valid, older, tmp_path / "d.satchel") == ["withdrawn-returned"]


def test_two_copies_that_contradict_each_other_are_told_in_one_sentence(
    satchel, valid, folder, key, tmp_path
):
    other = shutil.copytree(folder, tmp_path / "theirs" / "other")
    become(other, 1, GONE)
    for each, home in ((folder, "editor"), (other, "colleague")):
        out = each.parent / f"{home}.satchel"
        assert publish(satchel, each, out, "--sign", key, home=home).status == 0
    shutil.copy(other / "published.toml", folder)

    answer = build(satchel, folder, tmp_path / "d.satchel")
    assert answer.status == 1
    assert "Two different editions 1 were published" in answer.sentence
    assert codes(satchel, valid, folder, tmp_path / "d.satchel") == ["record-differs"]


FORGED = f"""
[[edition]]
number = 9
date = "2026-01-01"
sha256 = "{"0" * 64}"
signer = "somebody"
withdrawn = ["p-2"]
restored = []
signature = "{"00" * 64}"
"""


def own_record(tmp_path, home="editor"):
    (own,) = (tmp_path / home / "published").iterdir()
    return read_published(own, "small")


def warned(satchel, valid, folder, file, *more, home="editor"):
    answer = build(satchel, folder, file, "--json", *more, home=home)
    assert answer.status == 0
    found = valid(answer.stdout, "build")["problems"]
    return [each["code"] for each in found if each["severity"] == "warning"]


def test_forged_editions_of_a_copy_of_the_folder_are_not_taken_over(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    before = own_record(tmp_path)
    forged = shutil.copytree(folder, tmp_path / "sent" / "study")
    with (forged / "published.toml").open("a") as record_of_it:
        record_of_it.write(FORGED)

    out = tmp_path / "d.satchel"
    found = warned(satchel, valid, forged, out, "--sign", key)
    assert found == ["record-unsigned"]
    assert own_record(tmp_path) == before
    become(folder, 2)
    assert publish(satchel, folder, tmp_path / "2.satchel", "--sign", key).status == 0
    assert [each.number for each in own_record(tmp_path).editions] == [1, 2]


def test_a_forged_withdrawal_in_an_edition_of_one_s_own_is_not_taken_over(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    before = own_record(tmp_path)
    forged = shutil.copytree(folder, tmp_path / "sent" / "study")
    said = (forged / "published.toml").read_text()
    (forged / "published.toml").write_text(said.replace("withdrawn = []", 'withdrawn = ["p-2"]'))

    found = warned(satchel, valid, forged, tmp_path / "d.satchel", "--sign", key)
    assert found == ["record-unsigned"]
    assert own_record(tmp_path) == before


def test_where_no_own_copy_is_only_what_the_key_signed_is_kept(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    with (folder / "published.toml").open("a") as record_of_it:
        record_of_it.write(FORGED.replace('"p-2"', ""))

    more = "--sign", key
    out = tmp_path / "d.satchel"
    found = warned(satchel, valid, folder, out, *more, home="laptop")
    assert "record-unsigned" in found
    assert [each.number for each in own_record(tmp_path, "laptop").editions] == [1]


@pytest.mark.parametrize("text", ["[", "id = 5", 'id = "small"\nedition = 1', "\0", 'id = "else"'])
def test_a_record_that_cannot_be_used_is_one_sentence(satchel, valid, folder, tmp_path, text):
    (folder / "published.toml").write_text(text)

    assert build(satchel, folder, tmp_path / "d.satchel").sentence
    (code,) = codes(satchel, valid, folder, tmp_path / "d.satchel")
    assert code in ("record-unreadable", "record-differs")
    assert (folder / "published.toml").read_text() == text


def test_no_trace_keeps_nothing_but_the_record_in_the_folder(satchel, folder, key, tmp_path):
    here = tmp_path / "quiet"
    answer = satchel(
        "--no-trace",
        "build",
        folder,
        "-o",
        tmp_path / "1.satchel",
        "--publish",
        "--sign",
        key,
        home="quiet",
    )

    assert answer.status == 0
    assert (folder / "published.toml").exists()
    assert not here.exists()


# ---------------------------------------------------------------- keys on two homes


def signer(satchel, file):
    return json.loads(satchel("verify", file, "--json", home="elsewhere").stdout)["fingerprint"]


def test_a_build_without_sign_takes_the_key_that_signed_before(satchel, folder, key, tmp_path):
    assert build(satchel, folder, tmp_path / "d.satchel", "--sign", key).status == 0
    assert record(folder)["signer"]["fingerprint"] == fingerprint_of(key)  # for a draft too
    assert build(satchel, folder, tmp_path / "e.satchel").status == 0

    assert signer(satchel, tmp_path / "e.satchel") == fingerprint_of(key)
    assert not (tmp_path / "editor" / "keys" / "own.key").exists()


def test_a_key_file_that_moved_is_found_beside_where_it_lay(satchel, folder, key, tmp_path):
    assert build(satchel, folder, tmp_path / "d.satchel", "--sign", key).status == 0
    key.rename(tmp_path / "renamed.key")

    assert build(satchel, folder, tmp_path / "e.satchel").status == 0
    assert signer(satchel, tmp_path / "e.satchel") == fingerprint_of(tmp_path / "renamed.key")


def test_a_lost_key_is_named_and_nothing_is_signed_with_another(satchel, valid, folder, tmp_path):
    (tmp_path / "stick").mkdir()
    key = make_key(satchel, tmp_path / "stick" / "editor.key")
    wanted = fingerprint_of(key)
    assert build(satchel, folder, tmp_path / "d.satchel", "--sign", key).status == 0
    shutil.rmtree(tmp_path / "stick")

    answer = build(satchel, folder, tmp_path / "e.satchel")
    assert answer.status == 1
    assert wanted in answer.sentence
    assert "--sign" in answer.sentence
    assert f"Its file was {key}." in answer.sentence
    assert 'write signer = "the fingerprint of another key" into archive.toml' in answer.sentence
    assert codes(satchel, valid, folder, tmp_path / "e.satchel") == ["key-missing"]
    assert not (tmp_path / "editor" / "keys" / "own.key").exists()
    assert not (tmp_path / "e.satchel").exists()


def test_another_key_is_refused_with_the_name_of_the_wanted_one(
    satchel, valid, folder, key, tmp_path
):
    assert build(satchel, folder, tmp_path / "d.satchel", "--sign", key).status == 0
    other = make_key(satchel, tmp_path / "other.key")

    answer = build(satchel, folder, tmp_path / "e.satchel", "--sign", other)
    assert answer.status == 1
    assert fingerprint_of(key) in answer.sentence
    assert f"Its file is {key}." in answer.sentence
    assert f'write signer = "{fingerprint_of(other)}" into archive.toml' in answer.sentence
    assert "--successor-of" in answer.sentence
    found = codes(satchel, valid, folder, tmp_path / "e.satchel", "--publish", "--sign", other)
    assert found == ["other-key"]
    assert record(folder)["signer"]["fingerprint"] == fingerprint_of(key)


def test_the_file_of_the_own_key_is_named_where_another_is_to_sign(satchel, folder, tmp_path):
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    other = make_key(satchel, tmp_path / "other.key")

    answer = build(satchel, folder, tmp_path / "d.satchel", "--sign", other)
    assert f"Its file is {tmp_path / 'editor' / 'keys' / 'own.key'}." in answer.sentence


def test_a_successor_takes_the_folder_over_and_readers_know_it(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    assert verdict_at(satchel, valid, tmp_path / "1.satchel")["signer"] == "new"
    heir = make_key(satchel, tmp_path / "heir.key", "--successor-of", key)
    become(folder, 2, GONE, STONE)
    assert publish(satchel, folder, tmp_path / "2.satchel", "--sign", heir).status == 0
    assert record(folder)["signer"]["fingerprint"] == fingerprint_of(heir)
    assert verdict_at(satchel, valid, tmp_path / "2.satchel")["signer"] == "known"

    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert signer(satchel, tmp_path / "d.satchel") == fingerprint_of(heir)
    assert codes(satchel, valid, folder, tmp_path / "x", "--sign", key) == ["other-key"]
    build_archive(older_folder(folder), tmp_path / "3.satchel", heir, publish=True)
    said = verdict_at(satchel, valid, tmp_path / "3.satchel")  # the record is inherited
    assert said["reason"] == "withdrawn-returned"


def older_folder(folder):
    become(folder, 3)
    return folder


def verdict_at(satchel, valid, file, home="reader"):
    return valid(satchel("verify", file, "--json", home=home).stdout, "verify")


def test_a_stranger_is_refused_by_readers_and_changes_nothing(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    assert satchel("verify", tmp_path / "1.satchel", home="reader").status == 0
    theirs = make_key(satchel, tmp_path / "theirs.key", home="stranger")
    copy = shutil.copytree(folder, tmp_path / "copy")
    (copy / "published.toml").unlink()
    become(copy, 7, GONE, STONE)
    out = tmp_path / "7.satchel"
    assert publish(satchel, copy, out, "--sign", theirs, home="stranger").status == 0

    answer = satchel("verify", out, home="reader")
    assert answer.status == 1
    assert "Someone else signed" in answer.sentence
    said = verdict_at(satchel, valid, out)
    assert (said["reason"], said["signer"]) == ("other-signer", "changed")
    assert verdict_at(satchel, valid, tmp_path / "1.satchel")["ok"]  # nothing is withdrawn by it


def test_a_build_before_keygen_binds_no_computer_to_the_automatic_key(
    satchel, valid, folder, tmp_path
):
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert verdict_at(satchel, valid, tmp_path / "d.satchel", home="editor")["signer"] == "known"
    key = make_key(satchel, tmp_path / "editor.key")
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0

    said = verdict_at(satchel, valid, tmp_path / "1.satchel", home="editor")
    assert (said["ok"], said["signer"]) == (True, "known")
    assert verdict_at(satchel, valid, tmp_path / "d.satchel", home="editor")["ok"]
    for home in ("reader", "another reader"):
        assert verdict_at(satchel, valid, tmp_path / "1.satchel", home=home)["ok"]
        assert verdict_at(satchel, valid, tmp_path / "1.satchel", home=home)["signer"] == "known"


def test_an_edition_by_the_automatic_key_binds_the_folder_and_readers(
    satchel, valid, folder, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel").status == 0
    assert verdict_at(satchel, valid, tmp_path / "1.satchel")["ok"]
    key = make_key(satchel, tmp_path / "editor.key")
    become(folder, 2, GONE, STONE)
    assert codes(satchel, valid, folder, tmp_path / "2.satchel", "--publish", "--sign", key) == [
        "other-key"
    ]
    build_archive(folder, tmp_path / "2.satchel", key, publish=True)  # by hand

    assert verdict_at(satchel, valid, tmp_path / "2.satchel")["reason"] == "other-signer"
    assert verdict_at(satchel, valid, tmp_path / "2.satchel", home="editor")["ok"]


def test_a_key_that_nothing_introduced_signs_where_the_editor_says_so_in_the_folder(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    key.unlink()
    new = make_key(satchel, tmp_path / "new.key")
    become(folder, 2, GONE)
    head = folder / "archive.toml"
    head.write_text(f'signer = "{fingerprint_of(new)}"\n{head.read_text()}{STONE}')

    two = tmp_path / "2.satchel"
    assert codes(satchel, valid, folder, two, "--publish") == ["signer-changed"]
    assert publish(satchel, folder, two, "--sign", new).status == 0
    assert record(folder)["signer"]["fingerprint"] == fingerprint_of(new)
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    heir = make_key(satchel, tmp_path / "heir.key", "--successor-of", new)
    assert build(satchel, folder, tmp_path / "d.satchel", "--sign", heir).status == 0
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert signer(satchel, tmp_path / "d.satchel") == fingerprint_of(heir)


def test_a_colleague_who_has_the_folder_and_the_key_goes_on_with_it(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    become(folder, 2, GONE, STONE)
    (tmp_path / "stick").mkdir()
    theirs = shutil.copytree(folder, tmp_path / "stick" / "study")
    assert codes(satchel, valid, theirs, tmp_path / "x", home="colleague") == ["key-missing"]

    out = tmp_path / "2.satchel"
    assert publish(satchel, theirs, out, "--sign", key, home="colleague").status == 0
    assert verdict_at(satchel, valid, tmp_path / "1.satchel")["ok"]
    assert verdict_at(satchel, valid, out)["ok"]


def test_an_edition_is_not_published_over_a_record_that_nobody_signed(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    become(folder, 2, GONE, STONE)
    assert publish(satchel, folder, tmp_path / "2.satchel").status == 0
    sent = elsewhere(folder, tmp_path)
    said = (sent / "published.toml").read_text()
    (sent / "published.toml").write_text(
        said.replace('["q-hers"]', "[]")
    )  # and its signature stays
    become(sent, 3)

    found = codes(satchel, valid, sent, tmp_path / "3.satchel", "--publish")
    assert found == ["record-unsigned"]
    told = publish(satchel, sent, tmp_path / "3.satchel").sentence
    assert "what its key did not sign: edition 2." in told
    assert "Put published.toml back" in told
    assert warned(satchel, valid, sent, tmp_path / "d.satchel") == ["record-unsigned"]


def test_a_copy_that_cannot_be_written_is_told_and_the_other_restores_it(
    satchel, valid, folder, tmp_path
):
    (tmp_path / "editor").mkdir()
    (tmp_path / "editor" / "published").write_text("a file where the folder would be")
    answer = publish(satchel, folder, tmp_path / "1.satchel", "--json")

    assert answer.status == 0
    (told,) = valid(answer.stdout, "build")["problems"]
    assert (told["code"], told["severity"]) == ("record-unwritten", "warning")
    assert [each["number"] for each in record(folder)["edition"]] == [1]
    (tmp_path / "editor" / "published").unlink()
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert (tmp_path / "editor" / "published").is_dir()


def test_two_keys_that_are_both_recorded_are_named_and_the_editor_decides(
    satchel, valid, folder, key, tmp_path
):
    other = shutil.copytree(folder, tmp_path / "other")
    theirs = make_key(satchel, tmp_path / "theirs.key", home="colleague")
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    out = ("--sign", theirs)
    assert publish(satchel, other, tmp_path / "x.satchel", *out, home="colleague").status == 0
    shutil.copy(other / "published.toml", folder)

    assert codes(satchel, valid, folder, tmp_path / "d.satchel") == ["record-differs"]
    sentence = build(satchel, folder, tmp_path / "d.satchel").sentence
    assert fingerprint_of(key) in sentence
    assert fingerprint_of(theirs) in sentence
    head = folder / "archive.toml"
    head.write_text(f'signer = "{fingerprint_of(key)}"\n{head.read_text()}')
    assert build(satchel, folder, tmp_path / "d.satchel").status == 0
    assert record(folder)["signer"]["fingerprint"] == fingerprint_of(key)


# ---------------------------------------------------------------- folders that somebody sends


def sent_with_a_key(satchel, folder, tmp_path, *more):
    """Return a copy of `folder` that names a key of somebody else's, and holds its file."""
    sent = shutil.copytree(folder, tmp_path / "sent" / "study")
    assert satchel("keygen", "-o", sent / "my.key", *more, home="stranger").status == 0
    head = (sent / "archive.toml").read_text()
    named = f'signer = "{fingerprint_of(sent / "my.key")}"\n'
    (sent / "archive.toml").write_text(named + head)
    return sent


def test_a_folder_does_not_choose_whose_key_signs(satchel, valid, folder, key, tmp_path):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    before = own_record(tmp_path)
    sent = sent_with_a_key(satchel, folder, tmp_path, "--no-passphrase")

    assert codes(satchel, valid, sent, tmp_path / "x.satchel") == ["signer-changed"]
    assert codes(satchel, valid, sent, tmp_path / "x.satchel", "--publish") == ["signer-changed"]
    assert own_record(tmp_path) == before
    answer = satchel("check", sent, "--json", home="editor")
    found = {each["code"] for each in valid(answer.stdout, "check")["problems"]}
    assert "signer-changed" in found


def test_not_even_another_key_of_one_s_own_signs_unless_it_is_named(
    satchel, valid, folder, key, tmp_path
):
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    other = make_key(satchel, tmp_path / "other.key")
    become(folder, 2)
    head = (folder / "archive.toml").read_text()
    (folder / "archive.toml").write_text(f'signer = "{fingerprint_of(other)}"\n{head}')

    two = tmp_path / "2.satchel"
    assert codes(satchel, valid, folder, two, "--publish") == ["signer-changed"]
    assert publish(satchel, folder, two, "--sign", other).status == 0


def test_no_key_of_a_stranger_becomes_one_of_this_computer(satchel, valid, folder, key, tmp_path):
    file = tmp_path / "1.satchel"
    assert publish(satchel, folder, file, "--sign", key).status == 0
    sent = sent_with_a_key(satchel, folder, tmp_path, "--no-passphrase")
    forged = tmp_path / "9.satchel"
    become(folder, 9)
    mine = sent / "my.key"
    again = shutil.copytree(folder, tmp_path / "forged")
    (again / "published.toml").unlink()
    assert publish(satchel, again, forged, "--sign", mine, home="stranger").status == 0

    assert build(satchel, sent, tmp_path / "x.satchel").status == 1
    assert "new here" in satchel("verify", forged, home="editor").stdout
    assert "a key of this computer" in satchel("verify", file, home="editor").stdout


def test_a_copy_of_one_s_key_beside_the_folder_is_found_if_it_has_a_passphrase(
    satchel, folder, tmp_path
):
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("ladder copper window seven gravel autumn\n")
    more = "--passphrase-file", phrase
    key = tmp_path / "editor.key"
    assert satchel("keygen", "-o", key, *more, home="editor").status == 0
    assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key, *more).status == 0

    become(folder, 2)
    answer = publish(satchel, folder, tmp_path / "2.satchel", *more, home="laptop")
    assert answer.status == 0
    (told,) = (each for each in answer.stderr.splitlines() if "never used here" in each)
    assert f"{fingerprint_of(key)}. It lies in {key}." in told
    become(folder, 3)
    assert "never used here" not in publish(satchel, folder, tmp_path / "3.satchel", *more).stderr


def test_a_key_without_a_passphrase_beside_the_folder_is_named_and_not_used(
    satchel, valid, folder, tmp_path
):
    sent = sent_with_a_key(satchel, folder, tmp_path, "--no-passphrase")

    assert codes(satchel, valid, sent, tmp_path / "x.satchel") == ["key-missing"]
    told = build(satchel, sent, tmp_path / "x.satchel").sentence
    assert "was not found" not in told
    assert f"was never used on this computer: {fingerprint_of(sent / 'my.key')}." in told
    assert f"Its file is {sent / 'my.key'}. If it is yours, name it with --sign." in told


@pytest.mark.parametrize("is_recorded", [True, False])
def test_where_archive_toml_names_another_signer_that_is_what_is_to_be_taken_out(
    satchel, valid, folder, key, tmp_path, is_recorded
):
    if is_recorded:
        assert publish(satchel, folder, tmp_path / "1.satchel", "--sign", key).status == 0
    sent = sent_with_a_key(satchel, folder, tmp_path, "--no-passphrase")

    assert codes(satchel, valid, sent, tmp_path / "x.satchel", "--sign", key) == ["other-key"]
    told = build(satchel, sent, tmp_path / "x.satchel", "--sign", key).stderr
    assert f"archive.toml names another signer: {fingerprint_of(sent / 'my.key')}." in told
    assert "If you did not write signer there, take it out" in told
    assert "If it is lost" not in told


def test_a_signer_that_is_no_fingerprint_is_told_as_that(satchel, valid, folder, key, tmp_path):
    head = folder / "archive.toml"
    head.write_text(f'signer = "Mallory"\n{head.read_text()}')

    assert codes(satchel, valid, folder, tmp_path / "x.satchel", "--sign", key) == ["bad-value"]
    told = satchel("check", folder, home="editor").stdout
    assert "The signer “Mallory” is no fingerprint." in told


def test_a_passage_that_is_restored_is_told(satchel, valid, folder, tmp_path):
    one_and_two(satchel, folder, tmp_path)
    become(folder, 3, HELD, AGAIN)
    answer = satchel("check", folder, "--json", home="editor")
    found = [each["code"] for each in valid(answer.stdout, "check")["problems"]]
    assert "restored" in found


@pytest.mark.parametrize(
    "more", [f"{'a.' * 100_000}a = 1\n", f"[{'a.' * 100_000}a]\n", f"zz = {'[' * 100_000}\n"]
)
def test_toml_that_would_hold_the_parser_up_is_one_sentence(satchel, valid, folder, more):
    head = (folder / "archive.toml").read_text()
    (folder / "archive.toml").write_text(head + more)
    answer = satchel("check", folder, "--json", home="editor")
    assert answer.status == 1
    assert [each["code"] for each in valid(answer.stdout, "check")["problems"]] == ["bad-toml"]


def test_a_folder_that_somebody_sends_is_not_signed_with_an_open_key_unasked(
    satchel, key, make_folder, tmp_path
):
    mine = make_folder(name="mine")
    assert publish(satchel, mine, tmp_path / "mine.satchel", "--sign", key).status == 0
    sent = make_folder(HELD, name="sent")
    head = (sent / "archive.toml").read_text().replace('id = "small"', 'id = "sent"')
    (sent / "archive.toml").write_text(f'signer = "{fingerprint_of(key)}"\n{head}')

    out = tmp_path / "sent.satchel"
    for more in ([], ["--publish"]):
        refused = build(satchel, sent, out, *more)
        assert refused.status == 1
        assert "never signed anything of it" in refused.sentence
        assert "name the key with --sign" in refused.sentence
        assert not out.exists()
    assert publish(satchel, sent, out, "--sign", key).status == 0
    become(sent, 2)
    head = (sent / "archive.toml").read_text().replace('id = "small"', 'id = "sent"')
    (sent / "archive.toml").write_text(head)
    assert publish(satchel, sent, tmp_path / "2.satchel").status == 0
