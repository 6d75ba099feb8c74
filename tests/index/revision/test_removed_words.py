"""Words that were taken out are known again in the same document, and are in no hash to be read."""

import random
from itertools import pairwise

import pytest

from index.revision.removed_words import (
    RemovedWords,
    name_digests,
    removed_runs,
    run_digests,
)

KEY = b"k" * 32
TALK = """Voices of the night shift

Three people spoke with Aida in the office of the bakery.

Aida: We bake from nine in the evening until five.

“Nobody asks us,” said Gulnara,
the sister of Aida Bekova.

* * *

The ovens are never cold.
"""


def removed(*texts, key=KEY, document="talk"):
    """What is remembered where a text was changed step by step."""
    runs = [run for old, new in pairwise(texts) for run in removed_runs(document, old, new)]
    digests = [each for run in runs for each in run_digests(key, run)]
    names = [each for run in runs for each in name_digests(key, run)]
    return RemovedWords(key, digests, names)


def test_each_change_is_made_again_in_the_text_as_it_came():
    steps = [TALK]
    for old, new in (
        ("spoke with Aida", "spoke with a baker"),
        ("Aida: We", "A.: We"),
        ("Gulnara,\nthe sister of Aida Bekova", "G.,\nher sister "),
        ("a baker in the", "somebody in the"),
        ("The ovens are never cold.", ""),
    ):
        assert old in steps[-1]
        steps.append(steps[-1].replace(old, new))
    found = removed(*steps).cleared(TALK, steps[-1])

    assert found.text.split() == steps[-1].split()
    assert found.text.count("\n") == TALK.count("\n")
    assert found.replaced == (3, 3, 5, 7)
    assert found.left_out == (8, 12)
    assert "* * *" in found.text
    assert removed(*steps).cleared(steps[-1], steps[-1]).is_same


@pytest.mark.parametrize(
    "out",
    ["The first was Aida.\n", "The fees were raised twice.\n", "The fees were raised again.\n"],
)
def test_a_paragraph_that_begins_as_the_next_one_is_taken_out_whole(out):
    text = (
        "Before.\n\nThe first was Aida.\n\nThe fees were raised twice.\n\n"
        "The fees were raised again.\n\nThe end.\n"
    )
    left = text.replace(out, "\n")
    (run,) = removed_runs("talk", text, left)
    assert list(run.words) == out.lower().replace(".", "").split()
    assert removed(text, left).cleared(text, left).text == left


def test_a_name_is_replaced_wherever_it_comes_unless_the_folder_has_it():
    after = TALK.replace("Gulnara", "G.")
    added = TALK + "\nGulnara was asked again.\n"
    found = removed(TALK, after).cleared(added, after)
    assert found.text == added.replace("Gulnara", "G.")
    assert found.replaced == (7, 14)

    kept = after + "\nGulnara was asked again.\n"
    assert removed(TALK, after).cleared(added, kept).text == added.replace(
        "said Gulnara", "said G."
    )


def test_other_words_are_replaced_in_their_place_alone():
    after = TALK.replace("in the evening", "at night")
    found = removed(TALK, after).cleared(TALK + "\nThey meet in the evening.\n", after)
    assert found.text == after + "\nThey meet in the evening.\n"


def test_a_passage_that_was_deleted_is_left_out_with_its_signs_and_no_line_is_lost():
    passage = "“Nobody asks us,” said Gulnara,\nthe sister of Aida Bekova."
    after = TALK.replace(passage, "\n")
    found = removed(TALK, after).cleared(TALK, after)
    assert (found.text, found.left_out) == (after, (7,))
    first = TALK.replace("Voices of the night shift", "")
    assert removed(TALK, first).cleared(TALK, first).text == first
    last = TALK.replace("The ovens are never cold.", "")
    assert removed(TALK, last).cleared(TALK, last).text == last


def test_other_forms_of_a_name_are_known():
    words = removed("Айгүл келди. Then Osh.", "Ал келди. Then O.")
    for word in ("Айгүл", "Айгүлгө", "АЙГҮЛДӨ", "Osh"):
        assert words.is_form(word)
    for word in ("айгүл", "Айгерим", "Айгүлгөнүн", "Osho", "Then", "Келди"):
        assert not words.is_form(word)


def test_hashes_are_keyed_and_hold_no_word():
    after = TALK.replace("Gulnara", "G.")
    one, other = removed(TALK, after), removed(TALK, after, key=b"o" * 32)
    assert {each.digest for each in one.runs}.isdisjoint(each.digest for each in other.runs)
    assert "gulnara" not in repr(one).casefold()
    assert other.cleared(TALK, after).text == after
    assert RemovedWords(b"x" * 32, other.runs, other.names).cleared(TALK, after).is_same


def test_the_words_of_one_document_say_nothing_of_another():
    words = removed(TALK, TALK.replace("Gulnara", "G."))
    assert not words.of("other").runs
    assert words.of("other").cleared(TALK, "").is_same
    assert not words.of("other").is_form("Gulnara")


COLD = "“They brought 7 of us there and let 5 go before morning.”"


@pytest.mark.parametrize(
    "left",
    [
        "“They brought some of us here, and they let most go.”",
        "“They brought some of us, Gulnara said. They let most go.”",
    ],
)
def test_a_line_that_was_told_in_other_words_comes_so_or_as_it_is(left):
    text, mended = (TALK.replace("* * *", said) for said in (COLD, left))
    words = removed(text, mended)
    assert words.cleared(text, mended).text == mended

    other = text.replace("before morning", "after midnight")
    assert words.cleared(other, mended).is_same  # half of it would say what nobody said


def test_a_name_in_such_a_line_is_replaced_in_any_case():
    text = TALK.replace("* * *", COLD.replace("of us there", "of us to Ruslan"))
    mended = TALK.replace("* * *", "“They brought some of us, and they let most go.”")
    other = text.replace("before morning", "after midnight")
    assert "Ruslan" not in removed(text, mended).cleared(other, mended).text


@pytest.mark.parametrize("seed", range(40))
def test_random_changes_are_made_again(seed):
    chance = random.Random(seed)  # noqa: S311  the same changes each time
    known = [f"w{number}" for number in range(300)]  # hardly one twice, as in a text of some length
    text = "\n\n".join(" ".join(chance.choices(known, k=8)) + "." for _ in range(12))
    steps = [text]
    for number in range(chance.randint(1, 12)):
        words = steps[-1].split(" ")
        at = chance.randrange(len(words))
        new = [] if chance.random() < 0.3 else [f"Z{number}"]
        inside = words[at : at + chance.randint(1, 3)]
        if any("\n" in each for each in inside) or not inside:
            continue
        words[at : at + len(inside)] = new
        steps.append(" ".join(words))
    found = removed(*steps).cleared(text, steps[-1])
    assert said(found.text) == said(steps[-1])


def said(text):
    """The words of a text, without its stops."""
    return text.replace(".", " ").split()


def test_of_a_long_text_only_what_differs_is_compared():
    much = "\n".join(f"w{number} w{number + 1} w{number + 2}." for number in range(3_000))
    before = f"{much}\nThen Gulnara came.\n{much}"
    after = before.replace("Gulnara", "G.")
    (run,) = removed_runs("talk", before, after)
    assert (run.before, run.words, run.after) == (
        ("w3000", "w3001", "then"),
        ("gulnara",),
        ("came", "w0", "w1"),
    )
    assert (run.instead, run.names) == ("G.", ("Gulnara",))
    assert removed_runs("talk", f"{before}\nGULNARA", f"{after}\nGULNARA")[0].names == ()


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("— Aida, sex worker, 35", "— sex worker, 35"),
        ("— Aida, sex worker, 35", "— Sex worker, 35"),
        ("— Aida, sex worker, 35", "— Woman, sex worker, 35"),
        ("— Woman, Aida, 35", "— Woman, 35"),
        ("Aida: We bake from nine.", "We bake from nine."),
    ],
)
def test_a_line_that_was_mended_comes_again_as_the_editor_left_it(line, mended):
    text = TALK.replace("* * *", f"“We were cold.”\n\n{line}\n\n* * *")
    left = text.replace(line, mended)
    found = removed(text, left).cleared(text, left)
    assert found.text == left
