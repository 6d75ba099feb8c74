"""The keys: what opens a notebook, what does not, and how a slip is told from damage."""

import time
from hashlib import sha256

import pytest
from hypothesis import given, strategies as st
from nacl.pwhash import argon2id

from index import Cost, replace, words
from tests.viewer.notebook.store.vault.notes import CHEAP, PASSPHRASE, dice
from viewer.notebook.store.errors import (
    MistypedRecovery,
    NotebookDamaged,
    NotebookTooNew,
    WrongPassphrase,
    WrongRecovery,
)
from viewer.notebook.store.file.key_slots import (
    Ring,
    Slots,
    decoded,
    encoded,
    new_data_key,
    public_of,
)
from viewer.notebook.store.file.recovery_key import (
    LENGTH,
    in_russian,
    new_words,
    typed_words,
)
from viewer.notebook.store.vault.key_cost import FLOOR, LEAST, MOST, calibrated, measured, timed
from viewer.platform.paths import RESOURCES


def ring_and_slots(passphrase=PASSPHRASE, former=()):
    key = new_words()
    ring = Ring(new_data_key(), former, public_of(key))
    return key, ring, Slots().closed(ring, passphrase, CHEAP)


def test_a_recovery_key_is_words_that_are_new_each_time():
    keys = {new_words() for _ in range(50)}

    assert len(keys) == 50
    assert {len(key) for key in keys} == {LENGTH}
    assert {word for key in keys for word in key} <= set(words())


@given(st.randoms(use_true_random=False))
def test_the_words_can_be_typed_in_any_manner(chance):
    key = new_words()
    parts = [" ", "  ", "-", ", ", "\n", "\t", " · ", "\u00a0"]
    typed = "".join(
        f"{chance.choice(['', '1. ', '16) '])}"
        f"{chance.choice([word, word.upper(), word.title()])}{chance.choice(parts)}"
        for word in key
    )

    assert typed_words(chance.choice(["", " "]) + typed) == key


@pytest.mark.parametrize("typed", [str, str.upper, lambda words: words.replace("е", "ё")])  # noqa: RUF001
def test_the_russian_words_of_a_key_are_the_same_key(typed):
    key = new_words()
    assert typed_words(typed(" ".join(in_russian(key)))) == key


def test_words_typed_on_the_other_layout_are_understood():
    latin, russian = "qwertyuiop[]asdfghjkl;'zxcvbnm,.", "йцукенгшщзхъфывапролджэячсмитьбю"
    for _ in range(20):
        key = new_words()
        on_russian = " ".join(key).translate(str.maketrans(latin, russian))
        on_latin = " ".join(in_russian(key)).translate(str.maketrans(russian, latin))
        assert typed_words(on_russian) == key
        assert typed_words(on_latin) == key


def test_the_russian_words_are_those_that_stand_on_paper():
    """Their order is fixed: a key on paper would open nothing any more."""
    file = RESOURCES / "words" / "recovery-ru.txt"
    listed = file.read_text("utf-8").split()
    assert len({word[:4] for word in listed}) == len(listed) == len(words())
    assert sha256(file.read_bytes()).hexdigest() == (
        "6d64617a9d8cf4ecf83c579ebe6284b51c31ba9ad46dd35d50feab07bd57289d"
    )


@given(st.randoms(use_true_random=False))
def test_a_mistyped_key_is_told_and_its_unknown_words_are_named(chance):
    key = list(new_words())
    at = chance.randrange(LENGTH)
    for right, letter in ((key, "x"), (in_russian(key), "щ")):
        wrong = [*right[:at], right[at] + letter, *right[at + 1 :]]
        with pytest.raises(MistypedRecovery) as told:
            typed_words(" ".join(wrong))
        assert told.value.unknown == (at,)


def test_words_left_out_added_swapped_or_of_another_key_are_nearly_always_told():
    chance, missed = dice("words"), 0
    for _ in range(300):
        key = list(new_words())
        at, other = chance.sample(range(LENGTH), 2)
        if key[at] == key[other]:
            continue
        swapped = key.copy()
        swapped[at], swapped[other] = key[other], key[at]
        wrong = [*key[:at], chance.choice(words()), *key[at + 1 :]]
        for typed in (key[:at] + key[at + 1 :], [*key, key[0]], swapped, wrong):
            try:
                missed += typed_words(" ".join(typed)) != tuple(key)
            except MistypedRecovery:
                continue
    assert missed <= 6  # of 600 that only the checksum tells: one of 1,024 slips through


@given(st.text())
def test_whatever_is_typed_as_a_recovery_key_is_a_key_or_a_slip(typed):
    with pytest.raises(MistypedRecovery):
        typed_words(typed)


def test_the_passphrase_and_the_recovery_key_open_the_same():
    key, ring, slots = ring_and_slots(former=(new_data_key(), new_data_key()))
    kept = decoded(encoded(slots))

    assert kept.needs_passphrase
    assert kept.unlocked(PASSPHRASE) == ring
    assert kept.recovered(key) == ring
    with pytest.raises(WrongPassphrase):
        kept.opened()


@given(st.text(max_size=40))
def test_no_other_passphrase_opens_it(passphrase):
    with pytest.raises(WrongPassphrase):
        SLOTS.unlocked(passphrase)


_KEY, _RING, SLOTS = ring_and_slots()


def test_a_passphrase_is_the_same_however_its_accents_were_typed():
    _key, ring, slots = ring_and_slots("Жан\u0438\u0306 é")

    assert slots.unlocked("Жан\u0439 e\u0301") == ring


def test_another_notebook_s_recovery_key_is_told_from_a_slip():
    with pytest.raises(WrongRecovery):
        SLOTS.recovered(new_words())


def test_without_a_passphrase_the_key_lies_open_and_there_is_nothing_to_recover():
    slots = decoded(encoded(Slots().closed(Ring(new_data_key()), None, CHEAP)))

    assert not slots.needs_passphrase
    assert slots.opened().recovery == b""
    with pytest.raises(WrongPassphrase):
        slots.unlocked("")
    with pytest.raises(WrongRecovery):
        slots.recovered(new_words())


def test_a_new_passphrase_leaves_the_old_one_nothing_and_the_recovery_key_everything():
    key, ring, slots = ring_and_slots()
    following = Ring(new_data_key(), ring.keys, ring.recovery)
    changed = slots.closed(following, "another", CHEAP)

    assert changed.generation == slots.generation + 1
    assert changed.unlocked("another") == following
    assert changed.recovered(key) == following
    with pytest.raises(WrongPassphrase):
        changed.unlocked(PASSPHRASE)


def test_former_keys_can_be_dropped_without_the_passphrase():
    key, ring, slots = ring_and_slots(former=(new_data_key(),))
    alone = slots.dropping(replace(ring, former=()))

    assert alone.unlocked(PASSPHRASE).former == ()
    assert alone.recovered(key).key == ring.key


def test_keys_are_not_shown_by_mistake():
    _key, ring, _slots = ring_and_slots()
    lying = Slots().closed(ring, None, CHEAP)

    assert ring.key.secret.hex() not in f"{ring!r} {lying!r}"
    assert repr(ring.key.secret) not in f"{ring!r} {lying!r}"


def test_damage_is_told_without_any_passphrase():
    data, chance = encoded(SLOTS), dice("header")
    for _ in range(300):
        at = chance.randrange(len(data))
        mutant = data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        for damaged in (mutant, data[:at], data[at + 1 :] + data[:1]):
            with pytest.raises(NotebookDamaged) as told:
                decoded(damaged)
            assert told.value.keys


def signed(body):
    """A file of keys with this JSON, and the checksum that belongs to it."""
    return body + b"\n" + sha256(body).hexdigest().encode() + b"\n"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"7",
        b'{"format":1}',
        b'{"format":"1","generation":1}',
        b'{"format":1,"generation":1,"open":"00"}',
        b'{"format":1,"generation":1,"open":7}',
        b'{"format":1,"generation":1,"recovery":"' + b"00" * 80 + b'"}',
        b'{"format":1,"generation":1,"passphrase":{}}',
        b'{"format":1,"generation":1,"passphrase":{"passes":1,"memory":99999999999999,'
        b'"salt":"00000000000000000000000000000000","box":"' + b"00" * 60 + b'"}}',
        b"[" * 5_000,
    ],
)
def test_keys_that_somebody_else_wrote_are_damaged_and_do_no_harm(body):
    with pytest.raises(NotebookDamaged):
        decoded(signed(body))


def test_keys_of_a_newer_satchel_are_told():
    with pytest.raises(NotebookTooNew):
        decoded(signed(b'{"format":2,"new":true}'))


@pytest.mark.parametrize(
    ("second", "memory", "cost"),
    [
        (0.15, 8 << 30, Cost(1, 256 << 20)),  # what one pass over 64 MiB takes, in seconds
        (0.05, 8 << 30, Cost(3, 256 << 20)),
        (0.001, 8 << 30, Cost(16, 256 << 20)),
        (0.3, 8 << 30, Cost(1, 128 << 20)),
        (0.6, 8 << 30, Cost(2, 64 << 20)),
        (5.0, 8 << 30, Cost(2, 64 << 20)),
        (0.05, 2 << 30, Cost(6, 128 << 20)),
        (0.0, 8 << 30, Cost(16, 256 << 20)),
    ],
)
def test_the_work_of_a_passphrase_grows_in_memory_first(second, memory, cost):
    found = calibrated(lambda asked: second * asked.passes * asked.memory / LEAST, memory)

    assert found == cost


@given(st.floats(0.01, 1.0), st.integers(1 << 30, 64 << 30))
def test_it_takes_from_a_third_of_a_second_to_one_wherever_that_is_possible(second, memory):
    cost = calibrated(lambda _asked: second, memory)
    takes = second * cost.passes * cost.memory / LEAST

    assert cost.is_bearable
    assert LEAST <= cost.memory <= MOST
    assert 0.3 <= takes <= 1.0 or (cost == Cost(2, LEAST) and takes > 0.9)


@given(st.floats(0.0, 100.0), st.integers(0, 64 << 30))
def test_no_computer_is_so_slow_that_a_passphrase_is_cheap_to_try(second, memory):
    cost = calibrated(lambda _asked: second, memory)

    assert cost.memory >= argon2id.MEMLIMIT_INTERACTIVE
    assert cost.passes * cost.memory >= FLOOR
    assert FLOOR == argon2id.OPSLIMIT_INTERACTIVE * argon2id.MEMLIMIT_INTERACTIVE


def test_other_programs_do_not_make_a_computer_seem_slow():
    """What is waited for, such as a processor that others have, is not counted."""
    result, took = timed(lambda: time.sleep(0.3) or "done")

    assert result == "done"
    assert took < 0.15


def test_a_passphrase_that_was_measured_in_a_busy_moment_costs_more_from_the_next_unlocking_on(
    make, monkeypatch, files
):
    """The words and the passphrase open what they opened."""
    monkeypatch.setattr(
        "viewer.notebook.store.vault.open_vault.calibrated", lambda: Cost(2, 64 << 10)
    )
    words = closed(make(cost=None).create(PASSPHRASE))
    monkeypatch.setattr(
        "viewer.notebook.store.vault.open_vault.calibrated", lambda: Cost(4, 128 << 10)
    )
    assert cost_of(files) == Cost(2, 64 << 10)

    closed(make(cost=None).unlock(PASSPHRASE))
    assert cost_of(files) == Cost(4, 128 << 10)
    closed(make(cost=None).unlock(PASSPHRASE))
    closed(make(cost=None).recover(" ".join(words)))
    with pytest.raises(WrongPassphrase):
        make(cost=None).unlock("another")
    assert cost_of(files) == Cost(4, 128 << 10)


def closed(notebook):
    """Have somebody read in it; return its recovery words, if it was made just now."""
    notebook.connect()
    words = notebook.words
    notebook.close()
    return words


def cost_of(files):
    return files.slots().passphrase.cost


def test_a_passphrase_that_costs_enough_costs_as_much_after_it_was_used(make, monkeypatch, files):
    monkeypatch.setattr(
        "viewer.notebook.store.vault.open_vault.calibrated", lambda: Cost(4, 64 << 20)
    )
    closed(make(cost=None).create(PASSPHRASE))
    before = files.slots()
    monkeypatch.setattr(
        "viewer.notebook.store.vault.open_vault.calibrated", lambda: Cost(6, 64 << 20)
    )  # not twice as much

    closed(make(cost=None).unlock(PASSPHRASE))

    assert files.slots() == before


def test_the_work_is_really_measured():
    assert measured(CHEAP) > 0
