"""Of very many quotes the first are shown, made as they are seen, and all are counted."""

import pytest
from PySide6.QtCore import Qt

from index import (
    Archive,
    Attribution,
    Coding,
    Document,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    Theme,
    counted,
    narrowed,
)
from tests.viewer.controls import count_of
from viewer.screens.quotes import page as quotes_module, rows as rows_module
from viewer.screens.quotes.filters import FIELDS, QuoteFields, QuoteOrder, QuoteOrderBox
from viewer.screens.quotes.rows import QuoteRows
from viewer.ui.widgets.facet_bar import FacetMenu
from viewer.wording.dial import Dial

MOST = 40
CUT = f"Only the first {MOST} rows are shown here: narrow the list."
THEMES = 6


def quote(n):
    """The quote `n`: every second is said by a lawyer, every third on three themes."""
    on = range(3) if n % 3 == 0 else range(n % THEMES, n % THEMES + 1)
    return Passage(
        f"q-{n}",
        PassageKind.QUOTE,
        f"They came at night, the night number {n}.",
        "en",
        attribution=Attribution(f"Voice {n}", role="lawyer" if n % 2 else "police", sector="salon"),
        codings=tuple(Coding(f"t-{theme}", 0, 4) for theme in on),
    )


def opened(number):
    section = Section("s", "Nights", 1, tuple(map(quote, range(number))))
    book = tuple(Theme(f"t-{n}", {"en": f"Theme {n}"}) for n in range(THEMES))
    documents = (Document("d", "One", "en", sections=(section,)),)
    content = Archive(
        "nights", 1, "2026-01-01", {"en": "Nights"}, "en", documents=documents, themes=book
    )
    return OpenArchive(content, "nobody")


@pytest.fixture
def few(monkeypatch):
    """Somebody for whom few rows are many."""
    for module in (quotes_module, rows_module):
        monkeypatch.setattr(module, "MOST", MOST)


def page_of(person, number):
    person.program.session.show_archive(opened(number), False)
    person.do.quotes.trigger()
    return person.workspace.shown


def test_the_cards_of_a_thousand_quotes_are_made_as_they_are_seen(person, monkeypatch):
    made, make = [], QuoteRows._card
    monkeypatch.setattr(QuoteRows, "_card", lambda rows, of: made.append(of.id) or make(rows, of))
    page = page_of(person, 1_000)

    assert page.views[0].model().rowCount() == 1_000
    assert 0 < len(made) < 500
    person.press(Qt.Key.Key_End)
    assert page.chosen == "q-999"
    assert len(made) < 900
    assert len(made) == len(set(made))


def test_the_first_of_very_many_are_shown_and_said_to_be_the_first(person, few, qtbot):
    page = page_of(person, 100)
    cards, table = page.views

    assert count_of(page) == f"100 quotes. {CUT}"
    assert [card.id for card in person.cards(cards)] == [f"q-{n}" for n in range(MOST)]
    person.do.quotes_as_table.trigger()
    assert table.model().rowCount() == MOST
    assert CUT in count_of(page)

    qtbot.waitUntil(lambda: not page._counts.isActive())
    page.narrow({"theme": frozenset({"t-5"})})
    assert 0 < table.model().rowCount() < MOST
    assert CUT not in count_of(page)


def test_what_is_few_in_the_order_of_the_text_may_be_many_under_themes(person, few):
    page = page_of(person, MOST)
    cards = page.views[0]
    order = page.findChild(QuoteOrderBox)
    assert count_of(page) == f"{MOST} quotes."

    order.choose(QuoteOrder.THEME)
    assert cards.model().rowCount() == MOST
    assert CUT in count_of(page)
    order.choose(QuoteOrder.READING)
    assert count_of(page) == f"{MOST} quotes."


def test_very_many_are_counted_after_they_are_shown(person, few, qtbot):
    page = page_of(person, 100)
    qtbot.waitUntil(lambda: not page._counts.isActive())
    page.narrow({"role": frozenset({"lawyer"})})
    assert count_of(page).startswith("50 quotes.")

    theme = next(menu for menu in page.findChildren(FacetMenu) if menu.field == "theme")
    qtbot.waitUntil(lambda: sum(theme._counts.values()) < 100)
    assert theme._counts == counts_of(page._archive, page._dial, page._chosen)["theme"]


def counts_of(archive, dial, chosen):
    return counted(archive.quotes, FIELDS, values_of(archive, dial), chosen)


def values_of(archive, dial):
    def values(quote, field):
        match field:
            case "document":
                return (archive.document_of(quote.id).id,)
            case "theme":
                return quote.themes
            case _:
                return tuple(filter(None, [dial.told(quote, field)]))

    return values


CHOSEN = (
    {},
    {"role": frozenset({"lawyer"})},
    {"role": frozenset({"lawyer"}), "theme": frozenset({"t-0", "t-4"})},
    {"theme": frozenset({"t-1"}), "sector": frozenset()},
    {"gender": frozenset({"woman"})},
)


@pytest.mark.parametrize("level", [None, *Level])
@pytest.mark.parametrize("chosen", CHOSEN)
def test_quotes_are_counted_as_all_things_are(level, chosen, qapp):
    archive, dial = opened(60), Dial()
    fields = QuoteFields(archive, dial)
    fields.counted(chosen)
    dial.turn(level)

    assert fields.narrowed(chosen) == narrowed(archive.quotes, values_of(archive, dial), chosen)
    found = fields.counted(chosen)
    expected = counts_of(archive, dial, chosen)
    assert found == expected
    assert [[*counts.items()] for counts in found.values()] == [
        [*counts.items()] for counts in expected.values()
    ]
