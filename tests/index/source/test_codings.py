"""A coding is found by its words, never by their position."""

import pytest
from hypothesis import given, strategies as st

from index.source.codings import QuotedCoding, find_coding
from index.source.folder import read_source

BODY = "## One {#one}\n\nThe police came. Then the police left. {#p}\n"
CODEBOOK = '[[theme]]\nid = "police"\nlabel.en = "Police"\n'


def coded(make_folder, coding):
    files = {"codebook.toml": CODEBOOK, "codings.toml": f"# a remark\n\n[[coding]]\n{coding}\n"}
    return read_source(make_folder(BODY, files))


@pytest.mark.parametrize(
    ("coding", "span"),
    [
        ('exact = "The police came"', (0, 15)),
        ('exact = "police"\nprefix = "The "', (4, 10)),
        ('exact = "police"\nprefix = "the "', (26, 32)),
        ('exact = "police"\nsuffix = " left"', (26, 32)),
        ('exact = "police"\nprefix = "Then the "\nsuffix = " left."', (26, 32)),
        ('exact = "The police came. Then the police left."', (0, 38)),
    ],
)
def test_the_one_place_that_is_meant_is_found(make_folder, coding, span):
    draft = coded(make_folder, f'passage = "p"\ntheme = "police"\n{coding}')

    assert draft.archive is not None, draft.problems
    (passage,) = draft.archive.passages()
    assert [(each.theme, each.start, each.end) for each in passage.codings] == [("police", *span)]


@pytest.mark.parametrize(
    ("coding", "code"),
    [
        ('passage = "p"\ntheme = "police"\nexact = "police"', "coding-not-found"),  # twice
        ('passage = "p"\ntheme = "police"\nexact = "officer"', "coding-not-found"),
        ('passage = "p"\ntheme = "police"\nexact = ""', "coding-not-found"),
        (
            'passage = "p"\ntheme = "police"\nexact = "police"\nprefix = "no "',
            "coding-not-found",
        ),
        ('passage = "p"\ntheme = "polise"\nexact = "came"', "unknown-theme"),
        ('passage = "q"\ntheme = "police"\nexact = "came"', "unknown-passage"),
    ],
)
def test_a_coding_that_fits_no_one_place_is_an_error_at_its_line(make_folder, coding, code):
    draft = coded(make_folder, coding)

    assert draft.archive is None
    assert [(each.file, each.line, each.code) for each in draft.problems] == [
        ("codings.toml", 3, code)
    ]


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=4), st.text("ab ", max_size=4))
def test_a_place_is_found_exactly_where_there_is_one_and_no_more(text, exact, prefix):
    starts = [
        at
        for at in range(len(text) + 1)
        if exact and text.startswith(exact, at) and text[:at].endswith(prefix)
    ]

    found = find_coding(QuotedCoding("p", "t", exact, prefix), text)

    assert ([] if found is None else [found.start]) == (starts if len(starts) == 1 else [])
