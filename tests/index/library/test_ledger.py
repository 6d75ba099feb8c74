"""This computer remembers who signed an archive and its newest edition, and little else."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings, strategies as st
from nacl.signing import SigningKey

from index import (
    ArchiveRefused,
    ArchiveStanding,
    ArchiveUnreadable,
    Ledger,
    OpenArchive,
    Signer,
    open_archive,
    open_known,
    replace,
    verify_archive,
)
from index.container.codec import encode
from index.container.keys import Key, new_key
from index.container.package import pack
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, PASSAGE

OURS, THEIRS = Key(KEY), Key(OTHER_KEY)


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "home" / "ledger")


@pytest.fixture
def make_file(tmp_path):
    def made(key=OURS, *, edition=3, name="tiny"):
        file = tmp_path / f"{name}-{edition}-{key.public.hex()[:6]}.satchel"
        archive = replace(ARCHIVE, edition=edition, id=name)
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
    assert (verdict.reason, verdict.standing) == ("other-signer", Signer.CHANGED)
    assert (verdict.id, verdict.edition) == ("tiny", 4)
    assert verdict.signer in verdict.text
    assert refused(theirs, ledger) == "other-signer"
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
    assert refused(make_file(OURS, edition=5), ledger) == "other-signer"
    assert refused(make_file(new_key(THEIRS), edition=5), ledger) == "other-signer"


def test_a_bundled_archive_is_trusted_for_its_place_whoever_signed_it(ledger, make_file):
    assert open_known(make_file(THEIRS), ledger, bundled=True)
    assert open_known(make_file(OURS), ledger, bundled=True)
    assert verify_archive(make_file(OURS), ledger, bundled=True).standing is Signer.KNOWN
    assert verify_archive(make_file(OURS, edition=5), ledger).standing is Signer.NEW


def test_a_file_that_is_older_than_the_bundled_one_is_refused(ledger, make_file):
    open_known(make_file(THEIRS, edition=5), ledger, bundled=True)

    assert refused(make_file(OURS, edition=4), ledger) == "older-edition"
    with pytest.raises(ArchiveRefused):  # an older Satchel, say
        open_known(make_file(THEIRS, edition=4), ledger, bundled=True)


def test_a_stranger_cannot_lock_out_the_bundled_archive_but_the_reader_can(ledger, make_file):
    open_known(make_file(OURS, edition=1), ledger, bundled=True)
    theirs = make_file(THEIRS, edition=1_000_000)
    verify_archive(theirs, ledger)
    assert open_known(make_file(OURS, edition=1), ledger, bundled=True)

    ledger.remember(open_archive(theirs), accepted=True)
    with pytest.raises(ArchiveRefused):
        open_known(make_file(OURS, edition=1), ledger, bundled=True)


def test_whom_nobody_was_asked_about_is_still_asked_about(ledger, make_file):
    archive = open_known(make_file(), ledger)
    assert ledger.standing(archive, asked=True).signer is Signer.NEW

    ledger.remember(archive, accepted=True)
    assert ledger.standing(archive, asked=True).signer is Signer.KNOWN
    open_known(make_file(edition=9), ledger)  # and it stays so
    assert ledger.standing(archive, asked=True).signer is Signer.KNOWN


def test_a_signer_that_the_reader_accepts_begins_anew(ledger, make_file):
    open_known(make_file(THEIRS, edition=1_000_000), ledger)
    ours = open_archive(make_file(OURS, edition=2))
    ledger.remember(ours, accepted=True)

    assert ledger.standing(ours) == ArchiveStanding(Signer.KNOWN, 2, 2, accepted=True)


def test_many_that_remember_at_once_forget_nothing(ledger):
    def remember(number):
        archive = replace(ARCHIVE, id=f"a{number}")
        ledger.remember(OpenArchive(archive, "x", (OURS.public,)))

    with ThreadPoolExecutor(8) as workers:
        list(workers.map(remember, range(40)))
    for number in range(40):
        archive = OpenArchive(replace(ARCHIVE, id=f"a{number}"), "x", (OURS.public,))
        assert ledger.standing(archive).signer is Signer.KNOWN


def test_what_is_refused_or_unreadable_leaves_no_mark(ledger, make_file, tmp_path):
    (tmp_path / "bad.satchel").write_bytes(b"no archive")
    verify_archive(tmp_path / "bad.satchel", ledger)

    assert not (tmp_path / "home").exists()


def test_it_holds_no_id_name_or_key_and_is_its_owner_s_alone(ledger, make_file, tmp_path):
    open_known(make_file(name="kyrgyzstan"), ledger)
    files = list((tmp_path / "home" / "ledger").iterdir())

    assert len(files) == 2
    for file in files:
        assert "kyrgyzstan" not in file.name + file.read_text()
        assert OURS.public.hex() not in file.read_text()
        if os.name == "posix":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_two_computers_write_different_hashes(make_file, tmp_path):
    names = set()
    for place in ("one", "two"):
        open_known(make_file(), Ledger(tmp_path / place / "ledger"))
        names |= {file.name for file in (tmp_path / place / "ledger").glob("*.json")}

    assert len(names) == 2


ENTRY = (
    '{{"version": 2, "signers": [{{"signer": "' + "a" * 32 + '", "edition": {0}, "content": "", '
    '"accepted": false}}], "withdrawn": [], "bundled": 0}}'
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        ENTRY.replace("2", "3", 1).format(1),
        *(ENTRY.format(number) for number in ("1e999", "-1", '"1"', "1.5", "null", "9" * 400)),
        ENTRY.replace("a" * 32, "a" * 31).format(1),
        ENTRY.replace('"content": ""', '"content": 5').format(1),
        ENTRY.replace('"withdrawn": []', '"withdrawn": ["p"]').format(1),
        ENTRY.replace('"withdrawn": []', '"withdrawn": null').format(1),
        ENTRY.replace("false", "0").format(1),
        "[" * 4_000,
        " " * 5_000,
        "\xff",
    ],
)
def test_a_damaged_entry_is_told_and_never_written_over(text, ledger, make_file, tmp_path):
    open_known(make_file(), ledger)
    (file,) = (tmp_path / "home" / "ledger").glob("*.json")
    file.write_text(text, encoding="latin-1")

    with pytest.raises(ArchiveUnreadable, match="record of signers"):
        open_known(make_file(), ledger)
    assert file.read_text(encoding="latin-1") == text
    assert open_known(make_file(name="other"), ledger)  # others are not concerned


@pytest.mark.parametrize("text", ["", "zz", "00", "\xff"])
def test_a_damaged_salt_is_told(text, ledger, make_file, tmp_path):
    open_known(make_file(), ledger)
    (tmp_path / "home" / "ledger" / "salt").write_text(text, encoding="latin-1")

    with pytest.raises(ArchiveUnreadable, match="record of signers"):
        open_known(make_file(), ledger)


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(make_file, tmp_path):
    (tmp_path / "home").write_text("a file where the folder would be")
    ledger = Ledger(tmp_path / "home" / "ledger")

    assert open_known(make_file(), ledger).content.edition == 3
    assert verify_archive(make_file(), ledger).standing is Signer.NEW


def test_an_archive_without_a_signature_is_not_taken_for_a_known_one(ledger, make_file):
    open_known(make_file(), ledger)

    assert ledger.standing(OpenArchive(ARCHIVE, "")).signer is Signer.CHANGED


def archive_of(number, held=(), gone=(), again=(), *, key=OURS, **more):
    """An edition of one archive that holds these passages; or, with `draft`, no edition."""
    passages = tuple(replace(PASSAGE, id=f"p-{each}", footnotes=()) for each in held)
    section = replace(ARCHIVE.documents[0].sections[0], passages=passages)
    document = replace(ARCHIVE.documents[0], sections=(section,), title=more.get("said", "x"))
    content = replace(
        ARCHIVE,
        edition=number,
        documents=(document,),
        notes=(),
        withdrawn=tuple(f"p-{each}" for each in gone),
        restored=tuple(f"p-{each}" for each in again),
        draft=more.get("draft", False),
    )
    return OpenArchive(content, "x", (key.public,))


def reason(archive, ledger):
    try:
        ledger.admit(archive)
    except ArchiveRefused as refused:
        return refused.reason
    return None


IDS = st.frozensets(st.integers(0, 3))
EDITIONS = st.tuples(st.integers(1, 6), IDS, IDS, IDS, st.booleans(), st.sampled_from("xy"))


@settings(max_examples=settings.default.max_examples // 2)
@given(read=st.lists(EDITIONS, max_size=12))
def test_whatever_is_read_in_whatever_order_nothing_that_was_withdrawn_returns(
    tmp_path_factory, read
):
    ledger = Ledger(tmp_path_factory.mktemp("home") / "ledger")
    withdrawn, highest, content = set(), 0, None
    for number, drawn, gone, back, draft, said in read:
        held, again = drawn - gone, back - gone
        archive = archive_of(number, held, gone, again, draft=draft, said=said)
        told = reason(archive, ledger)
        if not draft and number < highest:
            assert told == "older-edition"
        elif held & withdrawn - again:
            assert told == "withdrawn-returned"
        elif not draft and number == highest and archive.content_hash != content:
            assert told == "same-edition"
        else:
            assert told is None
            if not draft:
                highest, content = number, archive.content_hash
                withdrawn = (withdrawn | gone) - again


def test_a_new_signer_that_the_reader_accepts_inherits_what_was_withdrawn(ledger):
    assert reason(archive_of(1, [0, 1]), ledger) is None
    assert reason(archive_of(2, [0], [1]), ledger) is None
    ledger.remember(archive_of(1, [0], key=THEIRS), accepted=True)

    assert reason(archive_of(2, [0, 1], key=THEIRS), ledger) == "withdrawn-returned"
    assert reason(archive_of(2, [0, 1], again=[1], key=THEIRS), ledger) is None


def test_what_a_stranger_withdraws_or_restores_changes_nothing(ledger):
    assert reason(archive_of(2, [0], [1]), ledger) is None
    assert reason(archive_of(3, [1], [0], [1], key=THEIRS), ledger) == "other-signer"

    assert reason(archive_of(3, [0], [1]), ledger) is None
    assert reason(archive_of(4, [1], [0]), ledger) == "withdrawn-returned"


def test_a_draft_leaves_no_mark_unless_the_reader_says_yes_to_its_signer(ledger, tmp_path):
    draft = archive_of(5, [0], [1], draft=True)
    assert reason(draft, ledger) is None
    assert not list((tmp_path / "home" / "ledger").glob("*.json"))
    ledger.remember(draft, accepted=True)

    assert ledger.standing(archive_of(1, [0, 1]), asked=True) == ArchiveStanding(
        Signer.KNOWN, 1, 0, accepted=True
    )
    assert reason(archive_of(1, [0], key=THEIRS), ledger) == "other-signer"


def test_what_the_keys_of_this_computer_sign_is_never_a_stranger_s_here(tmp_path):
    own = {OURS.public, THEIRS.public}
    ledger = Ledger(tmp_path / "ledger", own=lambda: own)
    assert reason(archive_of(1, [0, 1]), ledger) is None
    assert reason(archive_of(2, [0], [1], key=THEIRS), ledger) is None

    assert reason(archive_of(1, [0]), ledger) == "older-edition"  # one line of editions
    assert reason(archive_of(3, [1]), ledger) == "withdrawn-returned"
    assert reason(archive_of(3, [0], key=Key(SigningKey(bytes(31) + b"\2"))), ledger) == (
        "other-signer"
    )


def test_an_own_archive_leaves_a_colleague_known(tmp_path):
    ledger = Ledger(tmp_path / "ledger", own=lambda: {OURS.public})
    assert reason(archive_of(4, [0], key=THEIRS), ledger) is None
    assert reason(archive_of(1, [0]), ledger) is None

    assert reason(archive_of(5, [0], key=THEIRS), ledger) is None
    assert reason(archive_of(2, [0]), ledger) is None


def test_a_bundled_archive_counts_for_what_it_withdraws_and_may_restore(ledger):
    ledger.admit(archive_of(1, [0], [1], key=THEIRS), bundled=True)
    assert reason(archive_of(2, [0, 1]), ledger) == "withdrawn-returned"
    assert reason(archive_of(2, [0, 1], again=[1]), ledger) == "withdrawn-returned"  # nobody's

    standing = ledger.admit(archive_of(2, [0, 1], again=[1], key=THEIRS), bundled=True)
    assert standing.restored == ("p-1",)
    assert reason(archive_of(2, [0, 1]), ledger) is None


def test_the_ids_of_what_was_withdrawn_are_not_in_the_file(ledger, tmp_path):
    assert reason(archive_of(1, [0], [1]), ledger) is None
    (file,) = (tmp_path / "home" / "ledger").glob("*.json")

    assert "p-1" not in file.read_text()
    assert archive_of(1, [0], [1]).content_hash not in file.read_text()
