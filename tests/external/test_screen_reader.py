"""The real program to a screen reader: what it finds and hears over AT-SPI, from outside."""

import shutil

import pytest

from tests.conftest import CASE_STUDY, WITH_TABLES

pytestmark = [pytest.mark.external, pytest.mark.timeout(180)]  # another runs beside it


def all_of(tree):
    """Everything in a tree, from the top."""
    yield tree
    for child in tree["children"]:
        yield from all_of(child)


def named(tree, name):
    return [each for each in all_of(tree) if each["name"] == name]


def passages(tree):
    """The passages of a document; those that are quotes are each in a block quote."""
    return [each for each in all_of(tree) if each["role"] == "paragraph"]


def tables_in(tree):
    """The tables of the document, and not those in which an editor states something."""
    tables = (each for each in all_of(tree) if each["role"] == "table")
    return [each for each in tables if "\nTable, " in each["name"]]


def comes_to(role, words):
    """Whether the screen reader is brought to something of this role with these words."""
    return lambda told: (
        (told["event"], told["on"], told["role"]) == ("object:state-changed:focused", True, role)
        and words in told["name"]
    )


def says(words):
    return lambda told: told["event"] == "object:announcement" and words in told["said"]


@pytest.fixture
def opened(ears, satchel):
    """The case study, open, with the keyboard in the search box."""
    return ears.until(lambda tree: len(passages(tree)) == 27)


def test_the_window_is_found_with_its_search_box_and_the_document_s_passages(opened):
    (frame,) = opened["children"]
    assert (frame["role"], frame["name"]) == ("frame", "Satchel")
    (box,) = [each for each in named(frame, "Search the archive") if each["role"] == "text"]
    assert {"focusable", "focused", "editable"} <= set(box["states"])

    (document,) = [each for each in all_of(frame) if each["role"] == "document frame"]
    roles = [each["role"] for each in document["children"]]
    assert roles[:2] == ["heading", "heading"]
    assert roles.count("block quote") == 8
    assert roles.count("comment") == 2  # the footnotes
    (quote,) = [each for each in passages(document) if "official bandits" in each["name"]]
    assert quote["name"].splitlines()[0] == "Passage 13 of 27"
    assert quote["name"].splitlines()[-1] == "Woman, 40 years old, street-based sex worker"


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(opened):
    shown = [each for each in all_of(opened) if {"focusable", "showing"} <= set(each["states"])]
    takes = [each for each in shown if each["role"] != "table cell"]  # which may be empty
    assert len(takes) > 10
    assert [each for each in takes if not each["name"]] == []
    assert [each for each in takes if each["role"] in ("filler", "unknown", "invalid")] == []


def test_it_follows_the_keyboard_from_the_box_into_the_results_and_to_the_passage(
    desk, ears, opened
):
    desk.hands("type", "--delay", "20", "werewolves")
    ears.until(lambda tree: named(tree, "Search results") and found(tree))
    desk.hands("key", "Down")
    ears.hear(comes_to("list item", "werewolves"))

    desk.hands("key", "Return")
    ears.hear(comes_to("paragraph", "werewolves"))
    (at,) = [each for each in passages(ears.until(bool)) if "focused" in each["states"]]
    assert "selected" in at["states"]
    assert "werewolves" in at["name"]


def found(tree):
    return [each for each in all_of(tree) if each["role"] == "list item" and each["name"]]


def test_it_is_led_to_another_screen_by_way_of_no_button(desk, ears, opened):
    desk.hands("key", "alt+1")
    ears.hear(comes_to("document frame", "Document"))
    desk.hands("key", "alt+2")
    told = ears.hear(comes_to("list", "Quotes"))
    assert [each for each in told if each["role"] == "button"] == []


def test_it_follows_from_passage_to_passage_and_tells_a_mark_and_its_footnote(desk, ears, opened):
    desk.hands("key", "ctrl+g")
    ears.until(lambda tree: any(each["role"] == "dialog" for each in all_of(tree)))
    desk.hands("type", "3")
    desk.hands("key", "Return")
    ears.hear(comes_to("paragraph", "Passage 3 of 27"))
    desk.hands("key", "ctrl+Down")
    ears.hear(comes_to("paragraph", "Passage 4 of 27"))

    desk.hands("key", "Tab")
    ears.hear(says("Footnote 1"))
    desk.hands("key", "Return")
    ears.hear(says("Custodial restraint is not an"))


SECOND = """+++
id = "second"
title = "A second study"
+++
## Market {#market}

The market opens early. {#p-market}
"""


def test_another_document_is_told_in_its_own_parts(desk, ears, launch, tmp_path):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")
    (folder / "documents" / "second.md").write_text(SECOND, encoding="utf-8")
    launch("preview", str(folder))
    ears.until(lambda tree: len(passages(tree)) == 27)
    desk.hands("key", "ctrl+j")
    ears.until(lambda tree: any(each["role"] == "dialog" for each in all_of(tree)))
    desk.hands("type", "--delay", "20", "market")
    desk.hands("key", "Return")

    tree = ears.until(lambda tree: len(passages(tree)) == 1)
    (document,) = [each for each in all_of(tree) if each["role"] == "document frame"]
    assert [each["name"] for each in document["children"][:3]] == [
        "A second study",
        "Market",
        "Passage 1 of 1\nThe market opens early.",
    ]


def test_a_value_that_is_ticked_in_a_menu_that_stays_open_is_told(desk, ears, opened):
    desk.hands("key", "ctrl+j")
    ears.until(lambda tree: any(each["role"] == "dialog" for each in all_of(tree)))
    desk.hands("type", "--delay", "20", "quotes")
    desk.hands("key", "Return")
    ears.hear(comes_to("list", "Quotes"))
    for _ in range(6):  # back past the other fields
        desk.hands("key", "shift+Tab")
    ears.hear(comes_to("button", "Theme"))
    desk.hands("key", "space")
    desk.hands("key", "Down")
    ears.hear(comes_to("menu item", ""))
    for is_ticked in (True, False):
        desk.hands("key", "space")
        ears.hear(lambda told, wanted=is_ticked: is_tick(told, wanted))
    desk.hands("key", "Escape")


def is_tick(told, is_ticked):
    is_line = told["role"] == "menu item" and told["event"].endswith("checked")
    return is_line and told["on"] == is_ticked


def test_a_tick_is_told_as_it_changes(desk, ears, opened):
    name = "Cover such results of a search"
    desk.hands("key", "ctrl+comma")
    (box,) = named(ears.until(lambda tree: named(tree, name)), name)
    assert (box["role"], "checkable" in box["states"]) == ("check box", True)
    assert "checked" not in box["states"]

    desk.hands("key", "alt+v")
    ears.hear(lambda told: told["event"].endswith("checked") and told["name"] == name)
    (box,) = named(ears.until(lambda tree: named(tree, name)), name)
    assert "checked" in box["states"]
    desk.hands("key", "Escape")
    ears.until(lambda tree: not named(tree, name))


def test_a_table_is_read_row_by_row_and_cell_by_cell_with_its_headers(
    desk, ears, launch, make_folder
):
    launch("preview", str(make_folder(WITH_TABLES, name="tables")))
    table, *_others = tables_in(ears.until(tables_in))

    assert table["name"].split("\n")[1:] == ["Who was heard | where", "Table, 4 rows, 3 columns"]
    rows = table["children"]
    assert [row["role"] for row in rows] == ["table row"] * 4
    assert rows[1]["name"] == "Region: North, Group: Women, Number: 12"
    cells = [[(cell["role"], cell["name"]) for cell in row["children"]] for row in rows]
    assert cells[0][0] == ("table column header", "Region")
    assert cells[1] == [
        ("table row header", "Region: North"),
        ("table cell", "Group: Women, Region: North"),
        ("table cell", "Number: 12, Region: North"),
    ]

    desk.hands("key", "ctrl+g")
    ears.until(lambda tree: any(each["role"] == "dialog" for each in all_of(tree)))
    desk.hands("type", "3")
    desk.hands("key", "Return")
    ears.hear(says("Region: North, Group: Men, Number: 3"))
    every = tables_in(ears.until(bool))
    (at,) = [each for each in every if {"focused", "selected"} <= set(each["states"])]
    assert at["name"] == table["name"]
