"""Words that stood side by side on a page become a table, and a table that was none its rows."""

import pytest

from index import BlockForm, FolderActs, PassageKind, SourceProblem, check_source
from index.source.folder import read_source
from index.source.text_files import files_in

FLAT = """# Visits

Where we went in one year.

Place Visits *Fines*

North district 12 3

South 4 15

After it.
"""
NAMES = ("p-2", "p-3", "p-4")
ROWS = [["Place", "Visits", "Fines"], ["North district", "12", "3"], ["South", "4", "15"]]
CODED = """[[theme]]
id = "a"
label.en = "A"
"""
WRONG = {"words-missing", "words-added", "quote-altered", "left-out"}


@pytest.fixture
def folder(import_text):
    return lambda text=FLAT, name="talk.md": import_text(text, name)


def texts(folder):
    names = (*files_in(folder, "documents", ".md"), *files_in(folder, "source", ""))
    files = {name: (folder / name).read_bytes().decode() for name in names}
    tables = ("archive.toml", "codebook.toml", "codings.toml", "sets.toml")
    held = {each: folder / each for each in tables}
    return files | {name: file.read_text("utf-8") for name, file in held.items() if file.exists()}


def write(folder, act):
    for file, text in act.files.items():
        if text is not None:
            (folder / file).write_bytes(text.encode())
    return {each.code for each in check_source(folder)}


def passages(folder):
    return {each.id: each for each in read_source(folder).archive.passages()}


def test_the_rows_of_a_flattened_table_become_one(folder):
    made = folder()
    assert not WRONG & write(made, FolderActs(texts(made)).table(NAMES, ROWS))

    held = passages(made)
    assert [*held] == ["p-1", "p-2", "p-5"]
    table = held["p-2"]
    assert table.kind is PassageKind.TABLE
    assert table.text == "Place\tVisits\tFines\nNorth district\t12\t3\nSouth\t4\t15"
    assert table.table.header_rows == 1
    assert [table.text[each.start : each.end] for each in table.emphasis] == ["Fines"]


def test_one_passage_that_holds_all_rows_becomes_a_table(folder):
    made = folder("# Visits\n\nPlace Visits North 12 South 4\n\nAfter it.\n")
    rows = [["Place", "Visits"], ["North", "12"], ["South", "4"]]
    assert not WRONG & write(made, FolderActs(texts(made)).table(["p-1"], rows))
    assert passages(made)["p-1"].text == "Place\tVisits\nNorth\t12\nSouth\t4"


def test_codings_and_footnotes_stay_at_their_words(folder):
    made = folder(FLAT.replace("North district", "North[^1] district") + "\n[^1]: Since May.\n")
    (made / "codebook.toml").write_text(CODED, encoding="utf-8")
    coding = '[[coding]]\npassage = "p-3"\ntheme = "a"\nexact = "district"\n'
    (made / "codings.toml").write_text(coding, encoding="utf-8")

    assert not WRONG & write(made, FolderActs(texts(made)).table(NAMES, ROWS))
    table = passages(made)["p-2"]
    (mark,) = table.footnotes
    assert table.text[: mark.at].endswith("North")
    (span,) = table.codings
    assert table.text[span.start : span.end] == "district"


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        (NAMES, [["Place", "Visits", "Fines"], ["North district", "12", "3"]]),  # words are missing
        (NAMES, [*ROWS, ["more", "1", "2"]]),
        (NAMES, [ROWS[0], ROWS[2], ROWS[1]]),  # in another order
        (NAMES, [["Place", "Visits Fines"], *ROWS[1:]]),  # uneven
        (NAMES, [["Place Visits Fines North district 12 3 South 4 15"]]),
        (("p-2", "p-4"), [ROWS[0], ROWS[2]]),  # not side by side
        (("p-1", "nowhere"), ROWS),
        (("visits", "p-1"), [["Visits", "Where"], ["we went", "in one year."]]),
    ],
)
def test_what_is_no_table_is_refused(folder, names, rows):
    with pytest.raises(SourceProblem):
        FolderActs(texts(folder())).table(names, rows)


def test_a_table_that_is_none_becomes_paragraphs_with_its_words(folder):
    made = folder()
    write(made, FolderActs(texts(made)).table(NAMES, ROWS))
    acts = FolderActs(texts(made))
    assert not WRONG & write(made, acts.kind("p-2", BlockForm.PARAGRAPH))

    held = passages(made)
    assert [each.text for each in held.values()] == [
        "Where we went in one year.",
        "Place Visits Fines",
        "North district 12 3",
        "South 4 15",
        "After it.",
    ]
    assert not {*held} & {"p-3", "p-4"}  # ids are given once
    assert len({*held}) == 5
    assert [each.kind for each in held.values()] == [PassageKind.PARAGRAPH] * 5
    assert len(held["p-2"].emphasis) == 1


def test_a_table_with_a_caption_and_merged_cells_becomes_paragraphs(folder):
    table = "# T\n\n: A caption\n\n| a | b |\n|---|---|\n| c |  |\n\nAfter.\n"
    made = folder(table)
    name = next(key for key, each in passages(made).items() if each.kind is PassageKind.TABLE)
    assert not WRONG & write(made, FolderActs(texts(made)).kind(name, BlockForm.PARAGRAPH))
    assert [each.text for each in passages(made).values()] == ["A caption", "a b", "c", "After."]
