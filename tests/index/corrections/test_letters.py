"""A letter says to the editor what readers suggest, and to nobody else anything."""

import msgspec
import pytest
from hypothesis import given, strategies as st

from index import ArchiveDamaged, KeyUnusable, replace
from index.container.keys import Key
from index.container.sealed_letter import HEAD, ROOM, SIZE, open_letter, seal_letter
from index.corrections.correction import Correction, Subject, digest_of
from index.corrections.letters import opened_letter, read_letter, sealed_letters, taken_in
from tests.hostile_archives.outcomes import dice
from tests.index.container.archives import KEY, OTHER_KEY
from tests.index.corrections.corrections import EXAMPLES, letter

pytestmark = pytest.mark.timeout(300)  # each example seals a megabyte

EDITOR, OTHER = Key(KEY), Key(OTHER_KEY)
IDS = st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}", fullmatch=True)
WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=300)
TYPED = WORDS.filter(str.strip)
PROPOSED = st.builds(
    Correction,
    st.sampled_from([Subject.THEME, Subject.NOTE, Subject.TERM, Subject.TRANSLATION]),
    IDS,
    st.sampled_from(["en", "ru", "ky", "zh-Hant"]),
    WORDS.map(digest_of),
    TYPED,
    why=st.one_of(st.just(""), WORDS),
    by=st.text(st.characters(categories=["L"]), max_size=40),
)
ASKED = st.builds(Correction, st.just(Subject.WITHDRAWAL), IDS)


def reason(data, key=EDITOR):
    with pytest.raises(ArchiveDamaged) as damage:
        opened_letter(data, key)
    said = str(damage.value)
    assert said.endswith(".")
    assert "\n" not in said
    return damage.value.reason


@given(st.lists(st.one_of(PROPOSED, ASKED), min_size=1, max_size=8))
def test_the_editor_reads_just_what_was_suggested(corrections):
    (file,) = sealed_letters(letter(*corrections), EDITOR.public)

    assert opened_letter(file, EDITOR) == letter(*corrections)


def test_all_letters_look_the_same_from_outside():
    said = [each.proposed for each in EXAMPLES if each.proposed] + ["kyrgyzstan", "withdrawal"]
    files = [sealed_letters(letter(each), EDITOR.public)[0] for each in EXAMPLES]

    for file in files:
        assert len(file) == SIZE
        assert file.startswith(HEAD)
        assert not [words for words in said if words.encode() in file]
        assert b" " * 8 not in file  # what pads it is sealed too
        assert EDITOR.public not in file
        assert reason(file, OTHER) == "other-key"
    assert len({file[len(HEAD) :][:32] for file in files}) == len(files)


def test_the_same_suggestion_is_never_the_same_file():
    first, second = (sealed_letters(letter(), EDITOR.public)[0] for _ in range(2))

    assert first[len(HEAD) : len(HEAD) + 32] != second[len(HEAD) : len(HEAD) + 32]


def test_what_has_no_room_goes_into_further_files_of_the_same_size():
    many = [
        replace(EXAMPLES[1], name=f"p-{number}", proposed=f"{number} " + "ы" * 19_000)
        for number in range(60)
    ]
    files = sealed_letters(letter(*many), EDITOR.public)

    assert len(files) == 3
    assert {len(file) for file in files} == {SIZE}
    read = [each for file in files for each in opened_letter(file, EDITOR).corrections]
    assert read == many


@pytest.mark.parametrize(
    "wrong",
    [
        replace(EXAMPLES[0], proposed=""),
        replace(EXAMPLES[0], proposed="x" * 20_001),
        replace(EXAMPLES[0], proposed="a\0b"),
        replace(EXAMPLES[0], name="../archive"),
        replace(EXAMPLES[0], language="ru"),
        replace(EXAMPLES[0], source="English"),
        replace(EXAMPLES[0], is_review=True),
        replace(EXAMPLES[0], digest="f" * 63),
        replace(EXAMPLES[0], why="x" * 2_001),
        replace(EXAMPLES[0], by="a\nb"),
        replace(EXAMPLES[1], language=""),
        replace(EXAMPLES[1], language="../../x"),
        replace(EXAMPLES[2], proposed="two\nlines"),
        replace(EXAMPLES[5], source=""),
        replace(EXAMPLES[5], name="a b"),
        replace(EXAMPLES[6], proposed="words"),
    ],
)
def test_nothing_else_is_written_or_read(wrong, monkeypatch):
    with pytest.raises(ValueError, match="limits"):
        sealed_letters(letter(wrong), EDITOR.public)

    monkeypatch.setattr("index.corrections.letters._may_be", lambda _letter: True)
    (file,) = sealed_letters(letter(wrong), EDITOR.public)
    monkeypatch.undo()
    assert reason(file) == "bad-content"


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"null",
        b"[]",
        b'{"archive":"a","corrections":[],"edition":1}',
        b'{"archive":"a","corrections":[[]],"edition":1,"more":1}',
        b"[" * 100_000,
        b"\xff\xfe" * 40,
        b'{"edition":' + b"9" * 5_000 + b"}",
    ],
)
def test_a_well_sealed_letter_that_says_nothing_of_the_kind_is_refused(said):
    assert reason(seal_letter(said, EDITOR.public)) == "bad-content"


def test_a_letter_of_a_newer_satchel_says_so():
    assert reason(b"satchel letter 2\n" + bytes(40)) == "newer-format"


def test_what_is_no_letter_says_so(tmp_path):
    assert reason(b"") == "not-a-letter"
    assert reason(b"PK\3\4" + bytes(500)) == "not-a-letter"
    assert reason(HEAD) == "not-a-letter"
    assert reason(HEAD + bytes(SIZE)) == "not-a-letter"
    (tmp_path / "x").write_bytes(HEAD + bytes(10))
    with pytest.raises(ArchiveDamaged, match="holds no suggestions"):
        read_letter(tmp_path / "x")
    (tmp_path / "x").write_bytes(HEAD + bytes(SIZE - len(HEAD)))
    assert read_letter(tmp_path / "x").startswith(HEAD)  # still sealed


def test_nothing_is_sealed_with_what_is_no_key():
    with pytest.raises(KeyUnusable):
        sealed_letters(letter(), b"\xff" * 32)
    with pytest.raises(KeyUnusable):
        sealed_letters(letter(), b"short")


def test_more_than_there_is_room_for_is_a_bug():
    with pytest.raises(ValueError, match="more than"):
        seal_letter(bytes(ROOM + 1), EDITOR.public)


def test_not_one_of_the_altered_files_is_read(pytestconfig):
    (file,) = sealed_letters(letter(), EDITOR.public)
    chance = dice(11)
    for _ in range(5_000 if pytestconfig.getoption("--long") else 150):
        reason(_altered(chance, file))


def _altered(chance, file):
    at, kind = chance.randrange(len(file)), chance.randrange(5)
    if kind == 0:
        return file[:at] + bytes([file[at] ^ 1 << chance.randrange(8)]) + file[at + 1 :]
    if kind == 1:
        return chance.choice([file[:at], file[at:], file + file[:at], file[:at] + file])
    if kind == 2:
        return file[:at] + chance.randbytes(32) + file[at + 32 :] + b"x" * (at > SIZE - 32)
    if kind == 3:
        at = chance.randrange(len(HEAD) + 48)
        return file[:at] + chance.randbytes(1 + chance.randrange(40)) + file[at + 20 :]
    other = sealed_letters(letter(EXAMPLES[0]), OTHER.public)[0]
    return file[:at] + other[at:]


def test_what_is_sealed_stands_alone():
    (file,) = sealed_letters(letter(EXAMPLES[6]), EDITOR.public)

    said = open_letter(file, KEY).rstrip()
    assert len(said) < 400
    assert b"why" in said


def test_one_suggestion_that_cannot_be_read_takes_no_other_with_it():
    good = [msgspec.json.encode(each, order="sorted").decode() for each in EXAMPLES]
    bad = ['{"subject":"theme"}', "7", good[0].replace('"name":"', '"name":"../')]
    held = ",".join([good[0], *bad, *good[1:]])
    said = f'{{"archive":"kyrgyzstan","corrections":[{held}],"edition":1}}'
    file = seal_letter(said.encode(), EDITOR.public)

    read = opened_letter(file, EDITOR)
    assert read.corrections == tuple(EXAMPLES)
    assert read.unreadable == 3
    (taken, number) = taken_in(file, EDITOR, "kyrgyzstan")
    assert (len(taken), number) == (len(EXAMPLES), 3)


def test_a_letter_of_which_nothing_can_be_read_is_refused():
    said = b'{"archive":"kyrgyzstan","corrections":[7],"edition":1}'

    assert reason(seal_letter(said, EDITOR.public)) == "bad-content"
