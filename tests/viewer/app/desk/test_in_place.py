"""What an editor does is shown in the text that is there, not in a window made anew."""

import pytest

from index import PassageKind, ThemeActs
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_editing import choose, until
from tests.viewer.controls import called
from viewer.screens.quotes.page import QuotesPage
from viewer.shell.bars.tab_bar import TabBar
from viewer.shell.places.places import Place, ScreenName

OTHER = """The day shift

Two people spoke.

Bakyt: We come at six.

Cholpon: And we leave at two.
"""


@pytest.fixture
def both(maker, folder, tmp_path):
    """A folder of two documents, the first of which is shown."""
    file = tmp_path / "day.txt"
    file.write_text(OTHER, encoding="utf-8")
    maker.add(file)
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.documents) == 2, timeout=PATIENCE)
    maker.workspace.show_text("p-1")
    return maker


def lines_of(maker):
    """The lines of the contents, at any depth."""
    tree = maker.workspace.navigation.contents.tree
    left, found = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())], []
    while left:
        item = left.pop(0)
        found.append(item.text(0))
        left += [item.child(at) for at in range(item.childCount())]
    return found


def test_the_text_and_its_contents_are_shown_anew_in_the_same_workspace(both):
    before, archive = both.workspace, both.archive
    choose(both, "p-1")
    both.choose("It is a quote")
    both.qtbot.waitUntil(
        lambda: both.archive.passage("p-1").kind is PassageKind.QUOTE, timeout=PATIENCE
    )
    assert both.workspace is before
    assert both.archive is archive
    assert both.reader.chosen == "p-1"
    assert both.place_named("Quotes").text(1) == str(len(both.archive.quotes))
    both.until_said("It is a quote now.")

    choose(both, "p-1")
    both.choose("It is a heading")
    words = "Three people spoke in the office of the bakery."
    both.qtbot.waitUntil(lambda: words in lines_of(both), timeout=PATIENCE)
    assert both.workspace is before
    both.do.undo.trigger()
    both.qtbot.waitUntil(lambda: words not in lines_of(both), timeout=PATIENCE)
    assert both.workspace is before


def test_where_the_chosen_passage_goes_the_next_one_is_chosen(maker, folder):
    maker.workspace.shown.take_focus()  # else the text goes on to the next guess
    choose(maker, "q-1")
    maker.choose("Leave it out")
    until(maker, "paragraph", "quote", "quote")
    maker.qtbot.waitUntil(lambda: maker.reader.chosen == "q-2", timeout=PATIENCE)
    choose(maker, "q-3")
    maker.choose("Leave it out")
    until(maker, "paragraph", "quote")
    maker.qtbot.waitUntil(lambda: maker.reader.chosen == "q-2", timeout=PATIENCE)


def test_a_screen_that_was_shown_before_has_what_is_new(maker, folder):
    before = maker.workspace
    maker.workspace.go(Place(ScreenName.QUOTES))
    maker.workspace.show_text("p-1")
    choose(maker, "p-1")
    maker.choose("It is a quote")
    until(maker, "quote", "quote", "quote", "quote")
    maker.workspace.go(Place(ScreenName.QUOTES))
    assert isinstance(maker.workspace.shown, QuotesPage)
    assert maker.workspace is before
    assert len(maker.cards(maker.workspace.shown.views[0])) >= 4


def test_where_another_screen_is_shown_it_is_made_anew(maker, folder):
    choose(maker, "p-1")
    maker.choose("It is a quote")
    until(maker, "quote", "quote", "quote", "quote")
    before = maker.workspace
    maker.workspace.go(Place(ScreenName.QUOTES))
    maker.do.undo.trigger()
    until(maker, "paragraph", "quote", "quote", "quote")
    maker.qtbot.waitUntil(lambda: maker.workspace is not before, timeout=PATIENCE)
    assert maker.workspace.is_at(ScreenName.QUOTES)
    assert maker.place_named("Quotes").text(1) == "3"


def test_a_search_finds_what_was_just_written(maker, folder):
    assert maker.cards(maker.search("evening"))
    maker.workspace.show_text("q-1")
    source = maker.program.session.source
    source.editor.do(lambda desk: desk.acts.words("q-1", "We knead at dawn."), "Changed.")
    maker.until_read("We knead at dawn.")
    assert [each.id for each in maker.cards(maker.search("knead"))] == ["q-1"]
    assert maker.cards(maker.search("evening")) == []


def test_the_index_of_a_large_folder_is_made_with_the_first_search(maker, folder, monkeypatch):
    monkeypatch.setattr("viewer.services.index_builder.BESIDE", 1)
    source = maker.program.session.source
    source.editor.do(lambda desk: desk.acts.words("q-1", "We knead at dawn."), "Changed.")
    maker.until_read("We knead at dawn.")
    hits = maker.search("knead")
    maker.qtbot.waitUntil(
        lambda: [each.id for each in maker.cards(hits)] == ["q-1"], timeout=PATIENCE
    )


def test_what_an_error_is_about_is_shown_before_it_is_told(maker, folder):
    source = maker.program.session.source
    source.editor.do(lambda desk: desk.acts.attribute("q-1", "share", "full"), "Stated.")
    maker.until_said("Stated.")
    maker.qtbot.waitUntil(lambda: "error" in maker.pane.summary, timeout=PATIENCE)
    with maker.qtbot.waitSignal(source.checked, timeout=PATIENCE):
        source.editor.do(lambda desk: desk.acts.words("q-1", "Other words."), "Changed.")
    maker.until_read("Other words.")
    assert "error" in maker.pane.summary
    assert "Other words." in maker.text_seen()


def tab_names(maker):
    bar = called(maker.workspace, "Tabs", TabBar)
    return [bar.tabText(at) for at in range(bar.count())]


def test_tabs_say_what_their_places_are_called_after_an_act(maker, folder):
    (folder / "codebook.toml").write_text(
        '[[theme]]\nid = "hours"\nlabel.en = "Hours"\n', encoding="utf-8"
    )
    maker.qtbot.waitUntil(lambda: maker.archive.theme("hours") is not None, timeout=PATIENCE)
    maker.workspace.show_text("p-1")
    maker.workspace.tabs.open_behind(Place(ScreenName.THEMES, "hours"))
    maker.qtbot.waitUntil(lambda: "Theme: Hours" in tab_names(maker), timeout=PATIENCE)
    before = maker.workspace
    do = maker.program.session.source.editor.do
    do(lambda desk: ThemeActs(desk.files).name_theme("hours", "en", "Hours of work"), "Named.")
    maker.qtbot.waitUntil(lambda: "Theme: Hours of work" in tab_names(maker), timeout=PATIENCE)
    assert maker.workspace is before


def test_what_is_told_of_an_act_goes_with_the_list_and_the_act_can_still_be_undone(maker, folder):
    document = folder / "documents" / "talk.md"
    before = document.read_bytes()
    choose(maker, "p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")
    maker.choose("Look for names")
    assert maker.window.messages.text == ""
    assert document.read_bytes() != before
    maker.do.undo.trigger()
    maker.until_said("Taken back: ")
    assert document.read_bytes() == before


def test_what_is_told_of_another_language_goes_with_the_list(maker, folder):
    first = maker.window
    maker.speak("ru")
    maker.qtbot.waitUntil(lambda: maker.window is not first and maker.workspace is not None)
    maker.until_said("Satchel")
    maker.choose("Искать имена")
    assert maker.window.messages.text == ""
