"""What a notice withdraws is gone from the archive here, until an edition says otherwise."""

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from hypothesis import given, strategies as st

from index import (
    ArchiveRefused,
    Item,
    ItemKind,
    Ledger,
    Notice,
    Set,
    TrustGround,
    open_archive,
    open_known,
    open_notice,
    replace,
    take_notice,
    verify_archive,
)
from index.container.codec import decode, encode
from index.container.consistency import fits_together
from index.container.keys import Key, new_key
from index.container.notice import notice_of, read_notice
from index.container.package import pack
from index.library.archive import OpenArchive
from index.library.withdrawn_parts import without
from tests.index.container.archives import KEY, OTHER_KEY, RICH

OURS, THEIRS = Key(KEY), Key(OTHER_KEY)
NAMES = [passage.id for passage in RICH.passages()]
HERS = NAMES[0]


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "home" / "ledger")


@pytest.fixture
def file_of(tmp_path):
    """Write an edition of the archive, by a key, changed as is said."""

    def made(edition, key=OURS, *, without_hers=False, **changed):
        archive = replace(RICH, edition=edition, draft=False)
        if without_hers:
            archive = without(OpenArchive(archive, None), [HERS]).content
        archive = replace(archive, **changed)
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.satchel"
        file.write_bytes(pack(encode(archive), key.signing, key.statements))
        return file

    return made


def notice(edition=3, key=OURS, names=(HERS,)):
    data = notice_of(replace(RICH, edition=edition, withdrawn=tuple(names), draft=False), key)
    return read_notice(data)


def accepted(ledger, file):
    """Accept the signer of `file`, as a reader does in the window."""
    archive = open_archive(file)
    ledger.remember(archive, accepted=True)
    return file


def holds(file, ledger):
    return open_known(file, ledger).passage(HERS) is not None


def refused(run):
    with pytest.raises(ArchiveRefused) as refusal:
        run()
    assert "\n" not in str(refusal.value)
    return refusal.value.reason


def test_from_then_on_the_passage_is_gone_wherever_the_file_lies(ledger, file_of, tmp_path):
    one = accepted(ledger, file_of(1))
    assert holds(one, ledger)
    taken = take_notice(notice(), ledger)

    assert (taken.ground, taken.is_news, taken.is_kept) == (TrustGround.BEFORE, True, True)
    archive = open_known(one, Ledger(tmp_path / "home" / "ledger"))
    assert archive.passage(HERS) is None
    assert archive.is_withdrawn(HERS)
    assert HERS in archive.content.withdrawn
    assert archive.content.sources == ()
    assert archive.content_hash == open_archive(one).content_hash
    stick = tmp_path / "stick"
    stick.mkdir()
    elsewhere = stick / "copy.satchel"
    elsewhere.write_bytes(one.read_bytes())
    assert not holds(elsewhere, ledger)
    assert verify_archive(one, ledger).noticed == (HERS,)
    assert verify_archive(one, ledger).reason is None


def test_taken_in_twice_it_is_no_news(ledger, file_of):
    accepted(ledger, file_of(1))
    take_notice(notice(), ledger)
    again = take_notice(notice(), ledger)

    assert not again.is_news
    assert again.is_kept


def test_a_stranger_withdraws_nothing(ledger, file_of):
    one = accepted(ledger, file_of(1))

    assert refused(lambda: take_notice(notice(key=THEIRS), ledger)) == "other-signer"
    assert holds(one, ledger)


def test_one_whose_archive_is_not_here_waits_for_that_of_its_signer(ledger, file_of):
    assert take_notice(notice(), ledger).ground is TrustGround.NONE
    assert take_notice(notice(key=THEIRS, edition=9), ledger).ground is TrustGround.NONE

    assert not holds(accepted(ledger, file_of(1)), ledger)
    assert not holds(file_of(2), ledger)


def test_a_stranger_s_that_waits_does_nothing_to_another_signer_s_archive(ledger, file_of):
    take_notice(notice(key=THEIRS), ledger)
    one, three = accepted(ledger, file_of(1)), file_of(3)

    assert holds(one, ledger)
    assert holds(three, ledger)


def test_the_edition_itself_takes_the_notice_s_place(ledger, file_of, tmp_path):
    one = accepted(ledger, file_of(1))
    take_notice(notice(), ledger)
    open_known(file_of(3, without_hers=True), ledger)

    assert refused(lambda: open_known(one, ledger)) == "older-edition"
    assert refused(lambda: open_known(file_of(4), ledger)) == "withdrawn-returned"
    assert refused(lambda: take_notice(notice(), ledger)) == "older-notice"
    assert not ledger.folder.read(RICH.id).notices


@pytest.mark.parametrize("edition", [3, 4])
def test_an_edition_that_does_not_go_by_the_notice_is_refused(ledger, file_of, edition):
    accepted(ledger, file_of(1))
    take_notice(notice(), ledger)

    assert refused(lambda: open_known(file_of(edition), ledger)) == "withdrawn-returned"


def test_a_later_edition_that_restores_it_wins(ledger, file_of):
    accepted(ledger, file_of(1))
    take_notice(notice(), ledger)
    four = file_of(4, restored=(HERS,), withdrawn=())

    assert holds(four, ledger)
    assert holds(file_of(5, restored=(HERS,), withdrawn=()), ledger)


def test_one_restored_before_is_withdrawn_again_by_a_later_notice(ledger, file_of):
    two = file_of(2, restored=(HERS,), withdrawn=())
    accepted(ledger, two)
    take_notice(notice(3), ledger)

    archive = open_known(two, ledger)
    assert archive.passage(HERS) is None
    assert archive.content.restored == ()
    assert not holds(two, ledger)


def test_of_an_edition_that_is_here_or_older_nothing_is_taken(ledger, file_of):
    accepted(ledger, file_of(3, without_hers=True))

    assert refused(lambda: take_notice(notice(3), ledger)) == "older-notice"
    assert refused(lambda: take_notice(notice(2), ledger)) == "older-notice"


def test_a_key_that_the_known_one_introduced_withdraws_and_one_before_it_does_not(ledger, file_of):
    heir = new_key(OURS)
    one = accepted(ledger, file_of(1))
    assert take_notice(notice(key=heir), ledger).ground is TrustGround.INTRODUCED
    assert not holds(one, ledger)

    accepted(ledger, file_of(4, heir, without_hers=True))
    assert refused(lambda: take_notice(notice(9), ledger)) == "other-signer"


def test_an_archive_that_is_trusted_for_its_place_tells_who_may_withdraw(ledger, file_of):
    one = open_archive(file_of(1))
    assert take_notice(notice(), ledger, [one]).ground is TrustGround.PLACE

    assert refused(lambda: take_notice(notice(key=THEIRS), ledger, [one])) == "other-signer"
    three = open_archive(file_of(3))
    assert refused(lambda: take_notice(notice(), ledger, [three])) == "older-notice"
    assert not open_known(file_of(1), ledger, bundled=True).passage(HERS)


def test_where_nothing_is_kept_it_holds_as_long_as_the_ledger(tmp_path, file_of):
    ledger = Ledger(tmp_path / "none", keeps=False)
    one = file_of(1)
    taken = take_notice(notice(), ledger)

    assert not taken.is_kept
    assert not holds(one, ledger)
    assert not holds(one, ledger)
    assert holds(one, Ledger(tmp_path / "none", keeps=False))
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="rights stop nobody here")
def test_where_nothing_can_be_written_it_is_told(tmp_path, file_of):
    folder = tmp_path / "home" / "ledger"
    ledger = Ledger(folder)
    one = accepted(ledger, file_of(1))
    folder.chmod(0o500)
    taken = take_notice(notice(), ledger)
    folder.chmod(0o700)

    assert not taken.is_kept
    assert not holds(one, ledger)


def test_the_ledger_holds_no_id_of_it(ledger, file_of, tmp_path):
    accepted(ledger, file_of(1))
    take_notice(notice(names=["she-said-it"]), ledger)

    files = [each for each in (tmp_path / "home").rglob("*") if each.is_file()]
    assert files
    for each in files:
        assert b"she-said-it" not in each.read_bytes()
        assert RICH.id.encode() not in each.read_bytes()


def test_what_a_second_notice_does_not_name_stays_withdrawn(ledger, file_of):
    one = accepted(ledger, file_of(1))
    take_notice(notice(2), ledger)
    take_notice(notice(5, names=["q-else"]), ledger)

    assert not holds(one, ledger)
    assert refused(lambda: open_known(file_of(4), ledger)) == "withdrawn-returned"


def test_a_draft_goes_by_it_as_an_edition_does(ledger, file_of):
    accepted(ledger, file_of(1))
    take_notice(notice(3), ledger)

    assert not holds(file_of(2, draft=True), ledger)
    assert refused(lambda: open_known(file_of(4, draft=True), ledger)) == "withdrawn-returned"


def test_a_file_is_read_as_its_bytes(tmp_path):
    file = tmp_path / "a.satchel-notice"
    file.write_bytes(notice_of(replace(RICH, edition=2, withdrawn=(HERS,), draft=False), OURS))

    assert open_notice(file) == Notice(RICH.id, 2, (HERS,), (OURS.public,))


@given(st.sets(st.sampled_from(sorted(RICH.shown()))))
def test_what_is_left_of_an_archive_fits_together(gone):
    chosen = Set("chosen", {"en": "Chosen"}, tuple(Item(ItemKind.PASSAGE, each) for each in NAMES))
    whole = replace(RICH, sets=(*RICH.sets, chosen))
    left = without(OpenArchive(whole, None), gone).content

    assert fits_together(left)
    assert left.shown() == RICH.shown() - gone
    assert set(left.withdrawn) == gone | set(RICH.withdrawn)
    assert decode(encode(left)) == left
    kept = {item.target for each in left.sets for item in each.items}
    assert kept.isdisjoint(gone - {theme.id for theme in RICH.themes})


def test_none_is_lost_where_archives_are_opened_meanwhile(tmp_path, file_of):
    """The index is made, several archives are searched, and a notice is dropped."""
    ledger = Ledger(tmp_path / "home" / "ledger")
    files = [file_of(number) for number in range(1, 9)]
    accepted(ledger, files[0])
    names = [f"q-{number}" for number in range(40)]
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(ledger.remember, open_archive(file)) for file in files * 4]
        jobs += [pool.submit(take_notice, notice(60, names=[name]), ledger) for name in names]
        for job in jobs:
            job.result()

    (record,) = ledger.folder.read(RICH.id).notices
    assert set(record.withdrawn) == set(ledger.folder.passages(RICH.id, names))


def test_notices_of_strangers_push_out_none_of_the_archive_s_own_signer(ledger, file_of):
    take_notice(notice(3), ledger)  # the archive is not here yet
    for _number in range(20):
        stranger = new_key()
        with suppress(ArchiveRefused):
            take_notice(notice(3, stranger, (HERS, *NAMES[1:4])), ledger)
    assert HERS not in {each.id for each in open_known(file_of(1), ledger).content.passages()}


def test_where_too_many_wait_the_next_is_refused_until_the_archive_is_here(ledger, file_of):
    for _number in range(16):
        take_notice(notice(3, new_key()), ledger)
    with pytest.raises(ArchiveRefused, match="Open that archive first"):
        take_notice(notice(3), ledger)
    ledger.remember(open_archive(file_of(1)), accepted=True)
    assert take_notice(notice(3), ledger).is_kept
    assert HERS not in {each.id for each in open_known(file_of(1), ledger).content.passages()}
