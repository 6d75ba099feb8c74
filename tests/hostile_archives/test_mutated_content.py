"""JSON that a stranger spoilt and signed, its hashes in order, is refused or of use."""

import json
from collections import Counter
from copy import deepcopy
from hashlib import sha256

import pytest

from index.container.codec import encode
from tests.hostile_archives.outcomes import dice, outcome
from tests.hostile_archives.zips import named, signed, zip_of
from tests.index.container.archives import ARCHIVE, RICH, outlined

pytestmark = pytest.mark.timeout(1_800)

DEEP, TWICE = "@@deep@@", "@@twice@@"
DEPTHS = [b"[" * 100_000, b"[" * 900 + b"]" * 900, b'{"sections":[' * 2_000 + b"]}" * 2_000]

VALUES = [
    *[None, True, False, [], {}, [[]], [None], {"": None}, DEEP],
    *[0, 1, -1, 2**31, 2**53 + 1, 2**63, 2**64, 10**30, -(10**30), 10**4_000],
    *[0.5, -0.0, 1e308, float("nan"), float("inf"), float("-inf")],
    *["", " ", "x", "X", "en", "full", "quote", "p", "q", "s", "t", "f", "d", "1", "-1", "NaN"],
    *["../../x", "/etc/passwd", "C:\\x", "con", "a/b", "a.b", "a--b", "-a", "я", "file:///x"],
    *["\0", "a\0b", "\x1b[2J", "\r\n", "a\nb", "\t", "\x85", "\u2028", "\ufeff", "\ufffe"],
    *["\u202e", "a\u202eb", "\u2066\u2069", "\u200d", "\u00ad", "\u200f", "e\u0301"],
    *["\ud800", "\udfff", "\U0010ffff", "\U0001f469\u200d\U0001f469", "{}", "{0}", "%s", "<b>"],
    *["x" * 2_000, "x" * 2_001, "x " * 10_000, "x" * 20_001, "\u0301" * 3_000],
]
HUGE = "x" * 10_000_000


def places(value):
    """Return every place in `value`, as the list or object that holds it and its key there."""
    held = []
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            held += [(value, key), *places(value[key])]
    return held


def value_put(chance, held, key, others):
    held[key] = HUGE if chance.random() < 0.002 else deepcopy(chance.choice(VALUES))


def value_of_elsewhere(chance, held, key, others):
    other, there = chance.choice(others)
    held[key] = json.loads(json.dumps(other[there]))


def values_exchanged(chance, held, key, others):
    other, there = chance.choice(
        [(held, each) for each in held] if isinstance(held, dict) else others
    )
    if not isinstance(other[there], dict | list) and not isinstance(held[key], dict | list):
        held[key], other[there] = other[there], held[key]


def taken_out(chance, held, key, others):
    del held[key]


def given_twice(chance, held, key, others):
    if isinstance(held, list):
        held.insert(key, held[key])
    else:
        held[TWICE + key] = deepcopy(chance.choice(VALUES))


def number_moved(chance, held, key, others):
    if isinstance(held[key], int):
        held[key] += chance.choice([-1000, -2, -1, 1, 2, 7, 1000])


def text_changed(chance, held, key, others):
    text = held[key]
    if isinstance(text, str):
        at = chance.randrange(len(text) + 1)
        held[key] = text[:at] + chr(chance.randrange(0x3000)) + text[at + chance.randrange(3) :]


def key_renamed(chance, held, key, others):
    if isinstance(held, dict):
        held[chance.choice(["id", "text", "sections", key.upper(), "", "a\0"])] = held.pop(key)


def turned_around(chance, held, key, others):
    if isinstance(held, list):
        held.reverse()


MUTATIONS = [
    value_put,
    value_put,
    value_of_elsewhere,
    values_exchanged,
    taken_out,
    given_twice,
    number_moved,
    text_changed,
    key_renamed,
    turned_around,
]


def mutated(chance, data):
    """Return the JSON `data` with up to four things in it changed."""
    value = json.loads(data)
    for _time in range(chance.choice([1, 1, 1, 2, 4])):
        others = places(value)
        if others:
            held, key = chance.choice(others)
            chance.choice(MUTATIONS)(chance, held, key, others)
    return written(chance, value)


def written(chance, value):
    """Return `value` as JSON, or as something that only JSON's writers can make."""
    text = json.dumps(value, ensure_ascii=chance.random() < 0.5)
    data = text.encode("utf-8", "surrogatepass").replace(TWICE.encode(), b"")
    return data.replace(f'"{DEEP}"'.encode(), chance.choice(DEPTHS))


def recorded(chance, members):
    """Return the manifest that fits `members`, or now and then one that lies."""
    records = {
        name: {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in members.items()
    }
    if chance.random() < 0.05:
        lie = chance.choice(list(records.values()))
        lie |= chance.choice(
            [{"size": -1}, {"size": 2**64}, {"size": lie["size"] + 1}, {"sha256": "0" * 64}]
        )
    return records


def hostile(chance, archive):
    """Return `archive` with one of its members spoilt, signed by a stranger."""
    members = encode(archive)
    name = chance.choice([name for name in members if name.endswith(".json")])
    spoilt = mutated(chance, members[name])
    if name == "manifest.json":
        return signed(zip_of(named(members | {name: spoilt})))
    members[name] = spoilt
    if name.startswith("documents/"):
        members = outlined(members)
    manifest = json.loads(members.pop("manifest.json"))
    manifest["members"] = recorded(chance, members)
    return signed(zip_of(named(members | {"manifest.json": json.dumps(manifest).encode()})))


@pytest.mark.parametrize("which", ["tiny", "rich"])
def test_spoilt_content_is_refused_or_of_use(tries, which):
    chance = dice(which)
    archive = ARCHIVE if which == "tiny" else RICH
    reasons = Counter(outcome(hostile(chance, archive)) for _try in range(tries))

    assert reasons.keys() <= {None, "bad-content", "newer-format", "malformed", "damaged"}
    assert reasons["bad-content"] > tries / 3
    assert reasons[None] > tries / 20  # what does no harm is no mistake


def test_spoilt_content_of_the_first_archive_is_refused_or_of_use(tries, first_archive):
    chance = dice("first")
    tries //= 10
    reasons = Counter(outcome(hostile(chance, first_archive.content)) for _try in range(tries))

    assert reasons.keys() <= {None, "bad-content", "newer-format", "malformed", "damaged"}
    assert reasons["bad-content"]
