"""Not one altered file is taken for what was signed, and none that a stranger signs does harm."""

from collections import Counter

import pytest

from index import ArchiveDamaged, OpenArchive, PictureFile, replace
from index.container.codec import encode
from index.container.package import pack, unpack
from index.container.signature import TRAILER
from index.model import SourceText, outline_of
from tests.hostile_archives.outcomes import dice, opened, outcome, received_from, use
from tests.hostile_archives.zips import ENTRY, HEADER, good_members, signed, zip_of
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, RICH, signed_again, tiny

pytestmark = pytest.mark.timeout(1_200)

TINY = tiny()
FILES = {"tiny": TINY, "rich": pack(encode(RICH), KEY)}
OTHERS = [
    pack(encode(replace(ARCHIVE, edition=4)), KEY),
    pack(encode(ARCHIVE), OTHER_KEY),
    pack(encode(replace(ARCHIVE, notes=())), OTHER_KEY),
]


def bit_flipped(chance, data):
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def bytes_replaced(chance, data):
    at, many = chance.randrange(len(data)), chance.choice([1, 2, 4, 8, 32, 500])
    filled = chance.choice([bytes(many), b"\xff" * many, chance.randbytes(many)])
    return data[:at] + filled + data[at + many :]


def truncated(chance, data):
    at = chance.randrange(len(data))
    return chance.choice([data[:at], data[at:]])


def inserted(chance, data):
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.choice([1, 2, 30, 1000])) + data[at:]


def cut_out(chance, data):
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.choice([1, 2, 30, 300]) :]


def swapped(chance, data):
    one, two, three = sorted(chance.randrange(len(data)) for _ in range(3))
    return data[:one] + data[two:three] + data[one:two] + data[three:]


def repeated(chance, data):
    start, end = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:end] + data[start:]


def appended(chance, data):
    more = chance.choice([b"\0", b"\n", chance.randbytes(96), data[-TRAILER:], data])
    return data + more


def spliced(chance, data):
    other = chance.choice(OTHERS)
    at = chance.randrange(len(data))
    if chance.random() < 0.3:
        at = len(data) - TRAILER
    return data[:at] + other[chance.choice([at, chance.randrange(len(other))]) :]


def number_put(chance, data):
    """Put into any four bytes a number that a program could stumble over."""
    at = chance.randrange(max(1, len(data) - 4))
    number = chance.choice([0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, len(data), 0xFFFF])
    return data[:at] + number.to_bytes(4, "little") + data[at + 4 :]


MUTATIONS = [
    bit_flipped,
    bytes_replaced,
    truncated,
    inserted,
    cut_out,
    swapped,
    repeated,
    appended,
    spliced,
    number_put,
]


def mutants(data, tries, seed):
    """Yield so many files that are not `data`, each one or more mutations away."""
    chance = dice(seed)
    made = 0
    while made < tries:
        mutant = data
        for _times in range(chance.choice([1, 1, 1, 2, 4])):
            if mutant:
                mutant = chance.choice(MUTATIONS)(chance, mutant)
        if mutant not in (data, *OTHERS):
            made += 1
            yield mutant


@pytest.mark.parametrize("which", ["tiny", "first"])
def test_no_altered_file_is_accepted(tries, first_archive_file, which):
    data = TINY if which == "tiny" else first_archive_file.read_bytes()
    reasons = Counter()
    for mutant in mutants(data, tries, which):
        with pytest.raises(ArchiveDamaged) as damage:
            unpack(mutant)
        reasons[damage.value.reason] += 1

    assert reasons.keys() <= {"damaged", "not-an-archive", "newer-format", "too-large"}
    assert reasons.total() == tries


@pytest.mark.parametrize("which", ["tiny", "rich", "first"])
def test_what_an_altered_file_shows_is_what_was_signed(tries, first_archive_file, which):
    data = FILES[which] if which in FILES else first_archive_file.read_bytes()
    whole = [opened(each).content for each in (data, *OTHERS)]
    ends = Counter()
    for mutant in mutants(data, tries, f"shown {which}"):
        try:
            received = received_from(mutant)
        except ArchiveDamaged:
            ends["refused"] += 1
            continue
        ends[shown_of(received.archive.content, whole)] += 1
        with pytest.raises(ArchiveDamaged):
            received.check()

    assert ends.keys() <= {"refused", "part", "whole"}  # whole: the list of quotes is damaged
    assert ends["part"] > tries / 30


def shown_of(content, whole):
    """Return how much is shown of `content`. Fails where it is not of one of the `whole` ones."""
    (signed,) = [each for each in whole if beside(each) == beside(content)][:1]
    parts = list(zip(content.documents, signed.documents, strict=True))
    for shown, document in parts:
        assert shown in (document, outline_of(document).document)
    assert all(each in (*signed.sources, SourceText(each.file, "")) for each in content.sources)
    assert all(each in (*signed.pictures, PictureFile(each.name, b"")) for each in content.pictures)
    use(OpenArchive(content, None), fits=False)
    is_whole = content == signed
    return "whole" if is_whole and not content.documents.is_damaged else "part"


def beside(content):
    return replace(content, documents=(), sources=(), pictures=())


def test_an_altered_zip_that_a_stranger_signs_is_refused_or_of_use(tries):
    body = TINY[:-TRAILER]
    reasons = Counter(outcome(signed(mutant)) for mutant in mutants(body, tries, "zip"))

    assert reasons.keys() <= {
        *(None, "malformed", "bad-content", "damaged"),
        *("not-an-archive", "newer-format"),
    }
    assert reasons.total() - reasons[None] > tries / 2


HEADS = ["needed", "flags", "method", "time", "date", "checksum", "packed", "size"]
CENTRAL = [*HEADS, "named", "extra", "remark", "disk", "inside", "rights", "offset"]


def altered_heads(tries, seed):
    """Yield so many archives with one field of a member's heads changed, signed by a stranger."""
    chance = dice(seed)
    members = good_members()
    for _try in range(tries):
        number = chance.randrange(len(members))
        member = members[number]
        deflated = chance.random() < 0.5
        name = chance.choice(CENTRAL)
        most = 32 if name in ("checksum", "packed", "size", "rights", "offset") else 16
        value = chance.choice([0, 1, 8, 20, 45, 1 << 3, (1 << most) - 1, chance.getrandbits(most)])
        told = {name: value}
        both = name in HEADS and chance.random() < 0.5
        altered = replace(member, deflated=deflated, central=told, local=told if both else {})
        yield signed(zip_of([*members[:number], altered, *members[number + 1 :]]))


def test_a_zip_with_one_field_of_its_heads_changed_is_refused_or_of_use(tries):
    reasons = Counter(outcome(data) for data in altered_heads(tries, "heads"))

    assert reasons.keys() <= {None, "malformed", "bad-content", "damaged"}
    assert reasons["malformed"] > tries / 2


def test_the_heads_of_these_tests_are_those_that_satchel_writes():
    assert signed(zip_of(good_members()))[:-TRAILER] == TINY[:-TRAILER]
    assert (HEADER.size, ENTRY.size) == (30, 46)
    assert outcome(signed_again(TINY, OTHER_KEY)) is None
