"""What the right pane says of a passage of which there is more to say than anybody reads."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import (
    Attribution,
    Coding,
    EditorNote,
    Footnote,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Theme,
    Vocabulary,
    replace,
)
from index.model import FootnoteMark, VocabularyEntry
from viewer.screens.quotes.page import QuotesPage
from viewer.services.settings import Setting
from viewer.shell.panes.card import CardPane
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.workspace import show_beside
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.widgets.chip import Chip
from viewer.wording.dial import Dial


def crowded(make_archive, number):
    """An archive of one passage with so many themes, footnotes and notes."""
    passage = Passage(
        "p",
        PassageKind.PARAGRAPH,
        "Bread.",
        "en",
        tuple(FootnoteMark(f"f-{n}", 0) for n in range(number)),
        codings=tuple(Coding(f"t-{n}", 0, 5) for n in range(number)),
    )
    made = make_archive(
        passage,
        footnotes=tuple(Footnote(f"f-{n}", str(n), f"Footnote text {n}") for n in range(number)),
        themes=tuple(Theme(f"t-{n}", {"en": f"Theme {n}"}) for n in range(number)),
    )
    notes = tuple(EditorNote(f"n-{n}", ("p",), {"en": f"Note {n}"}) for n in range(number))
    return OpenArchive(replace(made.content, notes=notes), "nobody")


def told(qtbot, archive):
    card = CardPane(archive, Look("light", Setting()), "en", Dial())
    qtbot.addWidget(card)
    card.show_passage("p", can_show_text=True)
    card.show_due()
    return card, [label.text() for label in card.widget().findChildren(QLabel)]


def test_of_very_many_themes_footnotes_and_notes_the_first_are_told(qtbot, qapp, make_archive):
    card, words = told(qtbot, crowded(make_archive, 25))

    assert len(card.widget().findChildren(Chip)) == 20
    assert "Footnote text 19" in words
    assert "Footnote text 20" not in words
    assert "Note 19" in words
    assert "Note 20" not in words
    assert sum("5 more" in each for each in words) == 3


def test_of_long_notes_those_are_told_that_are_quick_to_lay_out(qtbot, qapp, make_archive):
    archive = crowded(make_archive, 5)
    long = tuple(replace(note, text={"en": "Bread. " * 700}) for note in archive.content.notes)
    _card, words = told(qtbot, OpenArchive(replace(archive.content, notes=long), "nobody"))

    assert sum(each.startswith("Bread. ") for each in words) == 3
    assert sum("2 more" in each for each in words) == 1
    assert "Footnote text 4" in words


def test_all_is_told_where_there_is_little(qtbot, qapp, make_archive):
    card, words = told(qtbot, crowded(make_archive, 20))

    assert len(card.widget().findChildren(Chip)) == 20
    assert "Note 19" in words
    assert not any("more" in each for each in words)


def test_a_label_that_nobody_can_break_is_wrapped_within_the_pane(qtbot, qapp, make_archive):
    """Else all that the pane says would be as wide as it, and stand outside the window."""
    said = Attribution("— A guard", "guard", read=Level.ROLE)
    made = make_archive(Passage("p", PassageKind.QUOTE, "“Bread.”", "en", attribution=said))
    role = VocabularyEntry("guard", {"en": "v" * 2_000})
    content = replace(made.content, vocabulary=Vocabulary(roles=(role,)))
    card, words = told(qtbot, OpenArchive(content, "nobody"))

    assert "v" * 2_000 in [each.replace("\u200b", "") for each in words]
    assert card.widget().minimumSizeHint().width() < 280


def in_card(person, kind):
    """The controls of one kind on the card that is there now."""
    return person.workspace.findChild(CardPane).widget().findChildren(kind)


def test_somebody_who_came_to_the_old_card_by_tab_stands_on_the_new_one(person, qtbot):
    person.workspace.show_text("q-bandits")
    assert person.card.isVisible()
    in_card(person, Chip)[-1].setFocus()
    there = in_card(person, Chip)[-1].accessibleName()
    show_beside(person.workspace, "q-child-taken")
    assert QApplication.focusWidget().accessibleName() == there

    qtbot.waitUntil(
        lambda: (
            "Children and parental rights" in [c.accessibleName() for c in in_card(person, Chip)]
        )
    )

    assert QApplication.focusWidget() in in_card(person, Chip)


def test_a_click_before_another_card_is_there_counts_for_the_card_that_is_seen(person):
    person.do.quotes.trigger()
    rows = person.workspace.findChild(QuotesPage).findChild(RowList)
    rows.choose("q-out-of-town")
    assert person.card.widget()
    rows.choose("q-bandits")

    (button,) = [each for each in in_card(person, QPushButton) if each.text() == "Show in text"]
    button.click()

    assert person.place == Place(ScreenName.READER, "q-out-of-town")


def chips_of(qtbot, make_archive, label, width):
    """The chips of a passage under two themes, one of them called `label`, in a pane so wide."""
    text = Passage(
        "p", PassageKind.PARAGRAPH, "Bread.", "en", codings=(Coding("t", 0, 5), Coding("u", 0, 5))
    )
    themes = Theme("t", {"en": label}), Theme("u", {"en": "Law"})
    card, _words = told(qtbot, make_archive(text, themes=themes))
    card.resize(width, 600)
    card.show()
    QApplication.processEvents()
    return card, card.widget().findChildren(Chip)


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Трансгендерные секс-работники", ["Трансгендерные секс-", "работники"]),
        ("Law & order, and what became of it", ["Law && order, and what", "became of it"]),
        ("Bribes", ["Bribes"]),
    ],
)
def test_a_long_name_of_a_theme_goes_on_in_the_next_line(qtbot, qapp, make_archive, label, lines):
    card, (chip, below) = chips_of(qtbot, make_archive, label, 240)

    assert chip.text().split("\n") == lines
    assert chip.height() >= len(lines) * chip.fontMetrics().lineSpacing()
    assert chip.toolTip() == ""
    assert chip.accessibleName() == label
    assert below.y() >= chip.y() + chip.height() or below.x() > chip.x()
    assert chip.width() <= card.viewport().width()


def test_a_word_that_is_wider_than_the_pane_is_cut_and_told_whole(qtbot, qapp, make_archive):
    label = "Rechtsschutzversicherungsgesellschaften im Streit"
    _card, (chip, _below) = chips_of(qtbot, make_archive, label, 200)
    first, second = chip.text().split("\n")

    assert first.endswith("…")
    assert second == "im Streit"
    assert label in chip.toolTip()


def test_a_name_of_very_many_words_has_some_lines(qtbot, qapp, make_archive):
    label = "What the officers said of the law " * 5
    _card, (chip, _below) = chips_of(qtbot, make_archive, label.strip(), 220)

    assert len(chip.text().split("\n")) == 4
    assert chip.text().endswith("…")
    assert label.strip() in chip.toolTip()
