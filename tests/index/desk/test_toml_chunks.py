"""Where the parts of a large file begin does not depend on what was cut before."""

import random

import pytest

from index.desk.toml_chunks import chunks_of, parsed

ENTRY = """[[coding]]
passage = "p-{0}"  # which
exact = "words {0}"
[coding.more]
list = [
  [1],
]

"""
WRITTEN = ["", '"', "[[coding]]\n", "[x.y]\na = 1\n", '"""', "'''", "\n", "[", "# c\n", "]", "{"]


def anew(text):
    """The parts of a text, found after another text was cut."""
    chunks_of.cache_clear()
    chunks_of("a = 1\n" * 2_000)
    return chunks_of(text)


SEEDS = [0, *(pytest.param(each, marks=pytest.mark.long) for each in (1, 2))]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_changed_copy_is_cut_as_if_for_the_first_time(seed):
    chance = random.Random(seed)  # noqa: S311  the same at every call
    whole = text = "".join(map(ENTRY.format, range(150)))
    for number in range(150):
        text = whole if number % 15 == 0 else text
        at = chance.randrange(len(text))
        end = min(len(text), at + chance.choice([0, 1, 5, 200, 900]))
        before, text = text, text[:at] + chance.choice(WRITTEN) + text[end:]
        chunks_of.cache_clear()
        chunks_of(before)
        found = chunks_of(text)
        assert found == anew(text)


def test_an_entry_at_the_end_is_read_with_all_others():
    text = "".join(map(ENTRY.format, range(150)))
    assert len(parsed(text, "it")["coding"]) == 150
    longer = text + ENTRY.format(150)
    assert [each["passage"] for each in parsed(longer, "it")["coding"]][-1] == "p-150"
    assert chunks_of(longer) == anew(longer)
