"""The sheets on what readers suggest, for tests that look at all of them."""

from collections.abc import Iterator

from tests.viewer.controls import main_button
from viewer.corrections.asking_sheet import AskingSheet
from viewer.corrections.basket import Basket, HeldSuggestion, addressee_of
from viewer.corrections.basket_sheet import BasketSheet
from viewer.corrections.own_sentences import own_sentences
from viewer.corrections.review_sheet import ReviewSheet, translated_names
from viewer.corrections.sentence_sheet import SentenceSheet
from viewer.corrections.subjects import correctable, withdrawal
from viewer.corrections.suggestion_sheet import SuggestionSheet, WithdrawalSheet
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.corrections.key_sheet import LetterKeySheet
from viewer.wording.dial import Dial

_SIGNER = "steeple-prelude-lobster-brick-yogurt-speckle · d7ac b838 7dfc f4fc 3522 0007 aa32 742d"
_SENTENCES = 40


def correction_sheets(person, language) -> Iterator[QuestionSheet]:
    """Every sheet on suggestions: those of a reader, and that of the editor's key."""
    look, window, archive = person.look, person.window, person.archive
    first = next(archive.content.passages())
    offers = correctable(archive, "", "", first.id, language, Dial())
    basket, to = Basket(window), addressee_of(archive)
    yield SuggestionSheet(offers, basket, look, window)
    yield WithdrawalSheet(first.text, None, look, window)
    yield BasketSheet(basket, look, window)
    if to is not None:
        for each in (offers[0], withdrawal(archive, first.id, first.text)):
            basket.put(to, HeldSuggestion(each.corrected("крыша", "", ""), each, "крыша"))
        yield BasketSheet(basket, look, window)
    yield AskingSheet(to, look, language, print, window)
    yield SentenceSheet(own_sentences(language)[:_SENTENCES], look, window)
    if translated_names(archive):
        for is_begun in (False, True):
            sheet = ReviewSheet(archive, basket, {}, look, window)
            sheet.begin(language)
            if is_begun:
                main_button(sheet).click()
            yield sheet
    yield LetterKeySheet(_SIGNER, 2, look, window)
