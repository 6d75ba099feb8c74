"""A text is taken as it is only where all of its white space is single blanks."""

import sys

from index.text.blanks import has_single_blanks


def test_single_blanks_alone_are_left():
    assert has_single_blanks(" Two words—and “three” ")
    assert not has_single_blanks("Two  words")


def test_no_other_white_space_is_taken_for_a_blank():
    others = [
        sign for sign in map(chr, range(sys.maxunicode + 1)) if sign.isspace() and sign != " "
    ]
    assert len(others) > 20
    assert not any(map(has_single_blanks, others))
