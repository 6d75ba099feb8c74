"""A withdrawal notice is what its signer signed, or it is refused with one sentence."""

from hashlib import sha512

import pytest
from hypothesis import given, strategies as st
from nacl.signing import SigningKey

from index import ArchiveDamaged, replace
from index.container.keys import Key, new_key
from index.container.notice import CONTEXT, HEAD, MAX_NOTICE, STEP, notice_of, read_notice
from index.container.package import unpack
from tests.hostile_archives.outcomes import dice
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, tiny

OURS = Key(KEY)
GONE = replace(ARCHIVE, edition=4, withdrawn=("q-2", "q-1"), restored=(), draft=False)
IDS = st.from_regex(r"[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)


def sealed(body, key=KEY):
    """Sign `body` as a notice, whatever it holds."""
    public = key.verify_key.encode()
    return body + public + key.sign(CONTEXT + public + sha512(body).digest()).signature


def padded(said):
    return said + b" " * (-(len(said) + 96) % STEP)


def reason(data):
    with pytest.raises(ArchiveDamaged) as damage:
        read_notice(data)
    assert "\n" not in str(damage.value)
    return damage.value.reason


def written(archive="tiny", edition="4", introduced="[]", withdrawn='["q-1","q-2"]'):
    said = (
        f'{{"archive":"{archive}","edition":{edition},"introduced":{introduced},'
        f'"withdrawn":{withdrawn}}}'
    )
    return padded(HEAD + said.encode())


def test_it_holds_the_archive_the_edition_and_the_ids_and_no_words():
    data = notice_of(GONE, OURS)
    read = read_notice(data)

    assert (read.archive, read.edition) == (GONE.id, 4)
    assert read.withdrawn == ("q-1", "q-2")
    assert read.keys == (OURS.public,)
    assert read.signer == OURS.fingerprint
    assert sealed(written(GONE.id)) == data
    assert data == notice_of(replace(GONE, withdrawn=("q-1", "q-2")), OURS)
    words = [passage.text for passage in GONE.passages()] + list(GONE.title.values())
    assert not [said for said in words if said.encode() in data]


def test_its_keys_lead_back_to_the_first_one():
    first, second = OURS, new_key(OURS)
    third = new_key(second)

    assert read_notice(notice_of(GONE, third)).keys == (third.public, second.public, first.public)


@pytest.mark.parametrize(
    "archive",
    [
        replace(GONE, draft=True),
        replace(GONE, withdrawn=()),
        replace(GONE, edition=1),
        replace(GONE, withdrawn=tuple(f"{'q' * 1_900}-{n}" for n in range(600))),
    ],
    ids=["a draft", "nothing", "the first edition", "too much"],
)
def test_there_is_none_where_it_would_tell_nothing(archive):
    assert notice_of(archive, OURS) is None


@given(st.sets(IDS, min_size=1, max_size=60), st.integers(2, 1 << 24))
def test_what_is_written_is_read_and_its_length_tells_no_count(names, edition):
    archive = replace(GONE, edition=edition, withdrawn=tuple(names))
    data = notice_of(archive, OURS)

    assert set(read_notice(data).withdrawn) == names
    assert read_notice(data).edition == edition
    assert len(data) == STEP


@given(st.binary(max_size=6_000))
def test_any_bytes_are_refused(data):
    assert reason(data) in {"not-a-notice", "damaged"}
    assert reason(HEAD + data) == "damaged"


@given(st.text(max_size=300), st.booleans())
def test_any_signed_text_is_refused(said, is_padded):
    body = HEAD + said.encode("utf-8", "surrogatepass")
    assert reason(sealed(padded(body) if is_padded else body)) == "bad-content"


@pytest.mark.parametrize(
    "body",
    [
        written(archive="../etc"),
        written(archive=""),
        written(edition="1"),
        written(edition="-4"),
        written(edition="4.0"),
        written(edition=str((1 << 24) + 1)),
        written(edition='"4"'),
        written(withdrawn="[]"),
        written(withdrawn='["q-2","q-1"]'),
        written(withdrawn='["q-1","q-1"]'),
        written(withdrawn='["Q 1"]'),
        written(withdrawn='"q-1"'),
        written(withdrawn="[" + ",".join(f'"q-{n:05}"' for n in range(10_001)) + "]"),
        written(introduced='["00"]'),
        written(introduced='["' + "00" * 96 + '"]'),
        written(introduced='["zz"]'),
        written() + b" ",
        written()[:-1],
        written() + b" " * STEP,
        padded(HEAD + b" " + written()[len(HEAD) :].rstrip(b" ")),
        padded(written().rstrip(b" ")[:-1] + b',"reason":"x"}'),
        padded(HEAD + b"[" * 5_000),
        padded(written().rstrip(b" ").replace(b"q-1", b"q\\u002d1")),
    ],
)
def test_what_a_signer_wrote_otherwise_is_refused(body):
    assert reason(sealed(body)) == "bad-content"


def test_neither_an_archive_nor_a_key_change_passes_for_a_notice_nor_it_for_an_archive():
    assert reason(tiny()) == "not-a-notice"
    with pytest.raises(ArchiveDamaged) as damage:
        unpack(notice_of(GONE, OURS))
    assert damage.value.reason == "not-an-archive"
    assert CONTEXT != b"satchel archive 2\0"


def test_of_another_format_and_of_a_huge_file_it_is_told():
    assert reason(b"satchel notice 2\n" + bytes(500)) == "newer-format"
    assert reason(HEAD + bytes(MAX_NOTICE)) == "not-a-notice"


def test_no_altered_notice_is_taken_for_the_one_that_was_signed():
    """Bits flipped, bytes cut, put in, swapped, and another key's signature."""
    good, other = notice_of(GONE, OURS), notice_of(GONE, Key(OTHER_KEY))
    chance = dice(19)
    mutants = [good[:-96] + other[-96:-64] + good[-64:], good[:-64] + other[-64:]]
    for _ in range(3_000):
        at, end = sorted(chance.sample(range(len(good)), 2))
        flipped = bytes([good[at] ^ 1 << chance.randrange(8)])
        mutants.append(
            chance.choice(
                [
                    good[:at] + flipped + good[at + 1 :],
                    good[:at],
                    good[:at] + good[end:],
                    good[:at] + chance.randbytes(chance.choice([1, 9, 300])) + good[at:],
                    good[:at] + bytes(end - at) + good[end:],
                    good[:at] + good[end:] + good[at:end],
                ]
            )
        )
    for mutant in mutants:
        if mutant != good:
            assert reason(mutant) in {"not-a-notice", "damaged", "newer-format"}


def test_a_stranger_s_notice_is_the_stranger_s():
    stranger = SigningKey(bytes(range(32)))
    assert read_notice(notice_of(GONE, Key(stranger))).keys == (stranger.verify_key.encode(),)
