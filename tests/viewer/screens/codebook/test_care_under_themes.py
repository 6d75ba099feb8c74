"""Passages under a theme with a care note: their words are folded where a reader chose that."""

from index import Codebook
from tests.viewer.printing.test_printing import printed_words
from viewer.screens.codebook.page import ThemesPage
from viewer.services.settings import CareChoice
from viewer.wording.archive_words import care_line

FOLDED = "The words are folded. Enter leads to them in the text."


def has_both(person, theme):
    cared = {bool(each.care) for each in Codebook(person.archive.content).under(theme)}
    return cared == {True, False}


def test_words_to_be_folded_are_folded_under_a_theme_in_a_comparison_and_on_paper(person):
    person.do.themes.trigger()
    page = person.workspace.findChild(ThemesPage)
    theme = next(each.id for each in person.archive.content.themes if has_both(person, each.id))
    page.show_target(theme)
    person.treat_care(CareChoice.FOLD)
    folded = [each for each in Codebook(person.archive.content).under(theme) if each.care]
    cards = {card.id: card for card in person.cards(page.views[0])}
    assert all((cards[e.id].care, cards[e.id].text) == (care_line(e), FOLDED) for e in folded)
    assert any(card.text != FOLDED for card in cards.values())
    text = printed_words(person)
    assert text.count("The words are left out.") == len(folded)
    assert not any(each.text[:40] in text for each in folded)

    page.show_view(3)
    told = [card.text for view in page.views[1:] for card in person.cards(view)]
    assert FOLDED in told
    every = {each.text for each in person.archive.content.passages() if each.care}
    assert every.isdisjoint(told)

    page.show_view(0)
    person.treat_care(CareChoice.SHOW)
    cards = {card.id: card for card in person.cards(page.views[0])}
    assert all(cards[each.id].text == each.text for each in folded)
