"""A key file keeps its key: closed or plain, told apart when damaged, never written over."""

import errno
import json
import os
import re
import stat
from hashlib import sha256
from itertools import combinations

import msgspec
import pytest
from hypothesis import given, strategies as st
from nacl.signing import SigningKey

from index import (
    ArchiveDamaged,
    ArchiveUnreadable,
    KeyUnusable,
    OutputFailed,
    build_archive,
    fingerprint_of,
    make_key,
    needs_passphrase,
    open_archive,
    read_passphrase,
)
from index.container import passphrase
from index.container.fingerprint import fingerprint, words
from index.container.keys import Key, _checksum, _Closed, load_key, looks_like_key, save_key
from index.container.passphrase import COST, MAX_MEMORY, MAX_PASSES, Cost
from tests.index.container.archives import KEY, OTHER_KEY, tiny
from tests.strategies import fewer

CHEAP = Cost(1, 8_192)
PHRASE = "six geese a-laying"
SAID = {key: fingerprint(key.verify_key.encode()) for key in (KEY, OTHER_KEY)}


@pytest.fixture
def closed(tmp_path):
    """A key file that PHRASE opens."""
    path = tmp_path / "closed.key"
    save_key(Key(KEY), path, PHRASE, cost=CHEAP)
    return path


def changed(path, **values):
    """Give the closed key in `path` other values, and the checksum that fits them."""
    held = json.loads(path.read_text()) | values
    held["checksum"] = _checksum(msgspec.convert(held, _Closed))
    path.write_text(json.dumps(held))


def why(path, phrase=PHRASE):
    with pytest.raises(KeyUnusable) as problem:
        load_key(path, phrase)
    sentence = str(problem.value)
    assert path.name in sentence
    assert PHRASE not in sentence
    return problem.value.sentence


def test_a_key_is_closed_and_opened(closed):
    assert load_key(closed, PHRASE) == Key(KEY)
    assert needs_passphrase(closed)
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600
    assert KEY.encode().hex() not in closed.read_text()
    assert closed.stat().st_size < 1_000


def test_a_plain_key_needs_no_passphrase(tmp_path):
    path = tmp_path / "plain.key"
    save_key(Key(KEY), path)

    assert load_key(path) == load_key(path, PHRASE) == Key(KEY)
    assert not needs_passphrase(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_oldest_form_still_opens(tmp_path):
    path = tmp_path / "old.key"
    path.write_text(f'{{"satchel_key":1,"seed":"{KEY.encode().hex()}"}}\n')

    assert load_key(path) == Key(KEY)
    assert fingerprint_of(path) == SAID[KEY]


def test_the_same_key_is_never_closed_the_same_way(tmp_path, closed):
    save_key(Key(KEY), tmp_path / "again.key", PHRASE, cost=CHEAP)

    one, other = (json.loads(path.read_text()) for path in (closed, tmp_path / "again.key"))
    assert one["public"] == other["public"]
    assert all(one[name] != other[name] for name in ("salt", "sealed"))


@fewer
@given(st.text())
def test_any_passphrase_opens_what_it_closed(tmp_path_factory, phrase):
    path = tmp_path_factory.mktemp("keys") / "a.key"
    save_key(Key(KEY), path, phrase, cost=CHEAP)

    assert load_key(path, phrase) == Key(KEY)
    assert "not the passphrase" in why(path, phrase + "x")


def test_an_accent_is_the_same_however_it_was_typed(tmp_path):
    save_key(Key(KEY), tmp_path / "a.key", "caf\u00e9", cost=CHEAP)

    assert load_key(tmp_path / "a.key", "cafe\u0301") == Key(KEY)


def test_a_wrong_passphrase_is_told_and_a_missing_one(closed):
    for wrong in ("", PHRASE[:-1], PHRASE + " ", PHRASE.upper(), "x" * 10_000):
        assert "not the passphrase" in why(closed, wrong)
    assert "needs its passphrase" in why(closed, None)


@pytest.mark.parametrize("phrase", [None, PHRASE], ids=["plain", "closed"])
def test_damage_is_never_taken_for_a_wrong_passphrase(tmp_path, phrase, request):
    path = tmp_path / "a.key"
    save_key(Key(KEY), path, phrase, cost=CHEAP)
    data = path.read_bytes()
    bits = range(8) if request.config.getoption("--long") else (0, 5)
    flipped = (
        data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]
        for at in range(len(data))
        for bit in bits
    )
    cut = (data[:at] for at in range(len(data) - 2))
    doubled = (data[:at] + data[at - 1 :] for at in range(1, len(data) - 1))
    refused = 0
    for mutated in (*flipped, *cut, *doubled):
        path.write_bytes(mutated)
        try:
            assert load_key(path, PHRASE) == Key(KEY)
        except KeyUnusable as problem:
            assert "passphrase" not in problem.sentence  # noqa: PT017
            refused += 1
    assert refused > (len(bits) + 1.5) * len(data)


@pytest.mark.parametrize(
    "values",
    [
        {"memory": MAX_MEMORY + 1},
        {"memory": 1 << 62},
        {"memory": 10**300},
        {"memory": 0},
        {"memory": -1},
        {"passes": MAX_PASSES + 1},
        {"passes": 10**300},
        {"passes": 0},
        {"salt": ""},
        {"salt": "00" * 15},
        {"salt": "00" * 500},
        {"sealed": ""},
        {"sealed": "00" * 39},
    ],
    ids=str,
)
def test_work_that_a_hostile_file_asks_for_is_refused_before_it_begins(closed, values):
    changed(closed, **values)

    assert "refuses" in why(closed)


def test_another_public_key_in_the_file_is_not_signed_for(closed):
    changed(closed, public=OTHER_KEY.verify_key.encode().hex())

    why(closed)


def test_the_cost_that_is_used_is_one_that_is_read():
    assert COST.is_bearable
    assert COST.memory >= 64 << 20
    assert passphrase.MAX_MEMORY < 1 << 30


SEED = KEY.encode().hex()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[" * 100_000,
        b'{"a":' * 800,
        b'{"satchel_key":2}',
        b'{"satchel_key":3,"seed":"00"}',
        b'{"satchel_key":"1","seed":"00"}',
        b'{"satchel_key":1,"seed":NaN}',
        b'{"satchel_key":1,"seed":"\\ud800"}',
        f'{{"satchel_key":1,"seed":"{SEED}","more":1}}'.encode(),
        f'{{"satchel_key":1,"seed":"{SEED}"}}{" " * 5_000}'.encode(),
        b'{"satchel_key":2,"public":"zz","passes":1,"memory":8192,"salt":"","sealed":"","checksum":""}',
        b'{"satchel_key":2,"public":"","passes":1,"memory":8192,"salt":"","sealed":"","checksum":""}',
        b'{"satchel_key":2,"public":"","passes":1e999,"memory":1,"salt":"","sealed":"","checksum":""}',
    ],
    ids=lambda content: ascii(content[:60]),
)
def test_what_is_no_key_is_told(tmp_path, content):
    path = tmp_path / "a.key"
    path.write_bytes(content)

    assert "no signing key" in why(path)
    with pytest.raises(KeyUnusable):
        needs_passphrase(path)
    with pytest.raises(KeyUnusable):
        fingerprint_of(path)


def test_a_key_takes_no_other_file_s_place(tmp_path, monkeypatch):
    (tmp_path / "taken").write_bytes(b"old")
    (tmp_path / "dangling").symlink_to(tmp_path / "none")
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.iterdir())

    def no_links(*_paths, **_folders):
        raise PermissionError(errno.EPERM, "as on many sticks")

    for _links in ("there are", "there are none"):
        for name in ("taken", "dangling", "folder"):
            with pytest.raises(OutputFailed, match="is there already"):
                make_key(tmp_path / name)
        monkeypatch.setattr(os, "link", no_links)

    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "taken").read_bytes() == b"old"
    make_key(tmp_path / "new")
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600


def test_an_archive_is_signed_with_a_closed_key(tmp_path, make_folder):
    key, file = tmp_path / "a.key", tmp_path / "a.satchel"
    said = make_key(key, PHRASE, cost=CHEAP)
    built = build_archive(make_folder(), file, key, PHRASE)
    with pytest.raises(KeyUnusable, match="not the passphrase"):
        build_archive(make_folder(), tmp_path / "b.satchel", key, "x")

    assert built.signer == said == fingerprint_of(key) == fingerprint_of(file)
    assert open_archive(file).signer == said
    assert not (tmp_path / "b.satchel").exists()


def test_a_fingerprint_never_changes():
    assert SAID[KEY] == (
        "bathtub-kiwi-muslin-coda-dormer-equator · 139e 3940 e64b 5491 7220 88d9 a0d7 4162"
    )
    assert SAID[OTHER_KEY] == (
        "dome-orange-channel-taxi-corner-jacket · 4a67 330b 803d 5c88 757a fb93 2861 5344"
    )
    assert sha256(" ".join(words()).encode()).hexdigest()[:32] == "192fea23c1fcf5d2939c14c48afa9dc7"


def test_a_fingerprint_says_its_first_digits_in_words():
    public = SigningKey(b"7" * 32).verify_key.encode()
    said, digits = fingerprint(public).split(" · ")
    number = 0
    for word in said.split("-"):
        number = number << 10 | words().index(word)

    assert re.fullmatch("([0-9a-f]{4} ){7}[0-9a-f]{4}", digits)
    assert f"{number:015x}" == digits.replace(" ", "")[:15]


def test_a_key_and_an_archive_are_told_apart_by_what_they_hold(tmp_path, closed):
    (tmp_path / "a.key").write_bytes(tiny())
    closed.rename(tmp_path / "b.satchel")
    (tmp_path / "text").write_bytes(b"Dear reader,")
    (tmp_path / "damaged").write_bytes(tiny()[:-200] + b"x" + tiny()[-199:])

    assert fingerprint_of(tmp_path / "a.key") == fingerprint_of(tmp_path / "b.satchel") == SAID[KEY]
    assert not looks_like_key(tiny())
    with pytest.raises(KeyUnusable, match="neither"):
        fingerprint_of(tmp_path / "text")
    with pytest.raises(ArchiveDamaged):
        fingerprint_of(tmp_path / "damaged")
    with pytest.raises(ArchiveUnreadable):
        fingerprint_of(tmp_path)


def distance(one, other):
    """How many letters must be put in, left out or changed."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        above, row = row, [at]
        for place, its in enumerate(other):
            row.append(min(above[place + 1] + 1, row[-1] + 1, above[place] + (letter != its)))
    return row[-1]


def test_the_words_are_short_plain_and_unlike_one_another():
    assert len(words()) == 1 << 10
    assert list(words()) == sorted(set(words()))
    assert [word for word in words() if not re.fullmatch("[a-z]{4,7}", word)] == []
    assert len({word[:4] for word in words()}) == len(words())
    near = [
        pair
        for pair in combinations(words(), 2)
        if abs(len(pair[0]) - len(pair[1])) < 2
        and len(set(pair[0]) ^ set(pair[1])) < 3
        and distance(*pair) < 2
    ]
    assert near == []


@pytest.mark.parametrize(
    ("content", "phrase"),
    [
        (b"one two\nthree\n", "one two"),
        (b" one \r\n", " one "),
        (b"\xd1\x88\xd1\x83\xd0\xbc", "шум"),
        (b"a\rb\n", "a\rb"),
    ],
)
def test_a_passphrase_is_the_first_line_of_its_file(tmp_path, content, phrase):
    (tmp_path / "phrase").write_bytes(content)

    assert read_passphrase(tmp_path / "phrase") == phrase


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\nx", b"\xff\n", b"x" * 5_000, None])
def test_a_file_without_a_passphrase_is_told(tmp_path, content):
    path = tmp_path / "phrase"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(KeyUnusable, match="phrase”"):
        read_passphrase(path)
