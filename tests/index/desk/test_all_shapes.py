"""Every act on every block of a document with all that Markdown can hold, however it is nested."""

from itertools import cycle

import pytest

from index import BlockForm, SourceProblem
from index.desk.folder_acts import FolderActs
from index.desk.folder_texts import words_in
from index.source.folder import read_source
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER

DOCUMENT = "documents/small.md"
BODY = """## One {#h-1}
Tight paragraph
 over lines {#p-1}
1. first
   over lines

   second par {#i-1}

   > nested quote {#q-1}

   - inner {#i-2}
     1) deep {#i-3}
2. second {#i-4}
10. tenth[^a] {#i-5}
* other list {#i-7 depth=3}
+ third {#i-8}

> - a list in
> - a quote {#q-2}

> lazy
continuation {#q-3}

>   wide {#q-4}
>
>   — Man

### Two {#h-2}
: cap *x*[^b] {#t-1 header_columns=1}

| a | b |
|:--|--:|
| *c* | d\\|e |

a\\
b **strong *both* x**[^b]@
c {#p-2 kind=lead-in}
[^a]: note a {#f-1}

text between {#p-3}

[^b]: note b

    par two {#f-2 mark="1"}

tail7 and more {#p-5}

7\\. was *it* {#p-6}

last   {#p-4  care="x, y" }""".replace("@", "  ")
ORDER = [*words_in(FRONT_MATTER + BODY)]
ACTS = [
    *(("kind", form, 1) for form in BlockForm),
    ("kind", BlockForm.HEADING, 3),
    ("kind", BlockForm.ITEM, 3),
    ("leave_out",),
    ("footnote",),
    ("join",),
    ("line",),
    ("line_off",),
    ("line_words", "*x* [^a]"),
    ("attribute", "care", "x_y_ [^a]"),
    ("words", "# new *words*"),
    ("part", 4),
]


def passages_in(folder):
    draft = read_source(folder, finds_names=False)
    assert draft.archive is not None, [each.text for each in draft.problems]
    return {each.id: each for each in draft.archive.passages()}


def touched(name, act):
    """Return what an act on the block `name` may change beside it: the passages before it."""
    at = ORDER.index(name)
    return {name, *(ORDER[max(0, at - 2) : at] if act in ("join", "line", "footnote") else ())}


@pytest.mark.parametrize("act", ACTS, ids=lambda act: "-".join(map(str, act)).replace(" ", ""))
def test_each_block_is_changed_and_all_others_are_read_as_before(act, make_folder, request):
    folder = make_folder(BODY)
    text, before = FRONT_MATTER + BODY, passages_in(folder)
    files = {"archive.toml": ARCHIVE_TOML, DOCUMENT: text}
    name, *values = act
    done = 0
    seen = cycle([True] if request.config.getoption("--long") else [True, False])
    for block in ORDER:
        try:
            made = getattr(FolderActs(files), name)(block, *values)
        except SourceProblem as refused:
            assert "cannot be written" not in str(refused)  # noqa: PT017  any other reason will do
            continue
        done += made.files[DOCUMENT] != text
        if not next(seen):
            continue
        (folder / DOCUMENT).write_bytes(made.files[DOCUMENT].encode())
        after = passages_in(folder)
        left = before.keys() - touched(block, name)
        assert {key: after[key] for key in left} == {key: before[key] for key in left}

        windows = {file: held.replace("\n", "\r\n") for file, held in files.items()}
        again = getattr(FolderActs(windows), name)(block, *values)
        assert again.files[DOCUMENT] == made.files[DOCUMENT].replace("\n", "\r\n")
    assert done
