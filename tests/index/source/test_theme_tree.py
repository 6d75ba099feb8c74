"""How the themes of a codebook stand under one another: one cause is one error."""

import pytest

from index.source.folder import read_source


def themes(count, topmost=""):
    """A chain of themes, each under the one before."""
    above = [topmost, *(f'parent = "t-{number}"\n' for number in range(count - 1))]
    label = 'label.en = "T"\n'
    return "".join(
        f'[[theme]]\nid = "t-{number}"\n{label}{parent}' for number, parent in enumerate(above)
    )


@pytest.mark.parametrize(
    ("codebook", "line", "text"),
    [
        (
            themes(200),
            64,
            (
                "184 themes stand too deep: “t-16”, “t-17”, “t-18” and 181 more. "
                "200 stand under one another; there may be 16."
            ),
        ),
        (
            themes(200, 'parent = "t-199"\n'),
            1,
            "“t-0”, “t-199”, “t-198” and 197 more stand under one another in a circle.",
        ),
        (themes(200, 'parent = "t"\n'), 1, "The parent “t” is no theme of this codebook."),
    ],
    ids=["too deep", "a circle", "of nothing"],
)
def test_a_chain_of_themes_is_one_error(make_folder, codebook, line, text):
    draft = read_source(make_folder(files={"codebook.toml": codebook}))

    assert [(each.line, each.text) for each in draft.problems] == [(line, text)]
