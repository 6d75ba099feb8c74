"""What is proposed for a value or id that nobody knows: what was meant, or nothing."""

import pytest
from hypothesis import given, strategies as st

from index.source.folder import read_source
from index.source.problems.proposals import proposed

TABLE = '[[table]]\nid = "g"\ntitle.en = "G"\nof.en = "9 people"\nfield = "{field}"\n'
ROW = '[[table.row]]\nlabel.en = "{value}"\ncount = 9\nvalue = "{value}"\n'
PEOPLE = ["man", "woman", "male", "female", "men", "women", "transgender", "sex-worker", "police"]


def hints(make_folder, line, field, written, *counted):
    """What is proposed for a quote by `line` with `field=written`, where `counted` are counted."""
    body = f"## One {{#one}}\n\n> “Cold.” {{#q {field}={written}}}\n>\n> — {line}\n"
    rows = "".join(ROW.format(value=value) for value in counted)
    table = TABLE.format(field=field) + rows
    problems = read_source(make_folder(body, {"participants.toml": table})).problems
    return [each.hint for each in problems if each.code in ("value-uncounted", "sector-uncounted")]


def test_a_man_is_not_proposed_to_be_a_woman(make_folder):
    (hint,) = hints(make_folder, "Man, 30 years old", "gender", "man", "woman", "transgender")

    assert "Did you mean" not in hint
    assert "editor's note" in hint


@pytest.mark.parametrize(
    ("line", "written", "counted"),
    [
        ("Man, 30 years old", "women", "woman"),  # the line speaks against it
        ("Woman, 30 years old", "woman", "women"),  # the value is what the line says
        ("Male, 30", "male", "female"),
        ("A person of 30", "wonan", "woman"),
    ],
)
def test_what_the_line_does_not_say_is_not_proposed(make_folder, line, written, counted):
    (hint,) = hints(make_folder, line, "gender", written, counted)

    assert "Did you mean" not in hint


@pytest.mark.parametrize(
    ("line", "field", "written", "meant"),
    [
        ("Woman, 30 years old", "gender", "womna", "woman"),
        ("Woman, street-based", "sector", "stret", "street"),
        ("Working in a sauna", "sector", "sauna-hotl", "sauna-hotel"),
        ("Женщина, 30 лет", "gender", "womann", "woman"),
        ("Sex worker, 30", "role", "sex-workr", "sex-worker"),
    ],
)
def test_a_slip_of_the_pen_is_proposed_mended(make_folder, line, field, written, meant):
    (hint,) = hints(make_folder, line, field, written, meant, "other-one")

    assert hint == f"Did you mean “{meant}”?"


@given(st.permutations(PEOPLE), st.sampled_from(PEOPLE))
def test_nobody_is_proposed_to_be_of_another_gender(known, written):
    meant = proposed(written, set(known) - {written})

    assert (written, meant) in {
        *((each, None) for each in PEOPLE), ("man", "men"), ("men", "man"), ("woman", "women"),
        ("women", "woman"),
    }  # fmt: skip


def test_ids_that_differ_by_a_number_or_a_word_are_other_ids():
    assert proposed("q-man-1", ["q-woman-1", "q-man-2"]) is None
    assert proposed("q-foremen", ["q-foreman"]) == "q-foreman"
    assert proposed("p-oen", ["p-one", "p-two"]) == "p-one"
