"""Where the pages of what participants get end: no label alone, and a strip that fits."""

from dataclasses import replace

import pytest

from index import (
    ItemKind,
    Kind,
    MarkedItem,
    PaperKind,
    PaperWish,
    Progress,
    Set,
    Span,
    TextChoice,
    TextSetting,
)
from index.export.extract import extract
from viewer.printing.typeset.application import have_application
from viewer.printing.typeset.workshop_papers import PaperPages, PaperSetting, printed_papers

pytestmark = pytest.mark.usefixtures("qapp")
A4, LETTER, A5_LYING = (210.0, 297.0), (215.9, 279.4), (210.0, 148.0)
CONTACTS = "A house: 0 555 000 000"


def on_paper(archive, name, language, contacts=CONTACTS):
    """What may be put on paper of the set `name`, in both texts."""
    chosen = next(each for each in archive.content.sets if each.id == name).said_in(language)
    chosen = replace(chosen, contacts={language: contacts} if contacts else {})
    reading = TextSetting(language, TextChoice.BOTH).leaving()
    return extract(archive, use="print", chosen=chosen, reading=reading)


def pages_of(taken, wish, size):
    have_application()
    setting = PaperSetting(wish, size)
    pages = PaperPages(taken, setting, printed_papers(taken, setting, Progress()))
    for _part in pages.lay_out():
        pass
    return pages


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["en", "ru", "ky"])
@pytest.mark.parametrize("kind", [PaperKind.HANDOUT, PaperKind.GROUPS])
def test_no_page_ends_with_what_belongs_to_the_next(first_archive, kind, language, large, size):
    wish = PaperWish(kind, large)
    for name in ("introduction", "law", "justice"):
        taken = on_paper(first_archive, name, language)
        blocks = list(wish.blocks(taken))
        pages = pages_of(taken, wish, size)

        ends = [pages.words(at).splitlines()[-1] for at in range(pages.count - 1)]

        alone = {each.text for each in blocks if each.leads or each.kind is Kind.CARE}
        alone |= {each.text for each in blocks if each.kind is Kind.HEADING}
        assert [end for end in ends if end in alone] == []


@pytest.mark.parametrize("large", [False, True])
def test_what_is_above_the_strip_ends_above_it(first_archive, large):
    """Whatever is on the last page: it is looked at with ever more of the set."""
    whole = on_paper(first_archive, "law", "en")
    for count in range(1, len(whole.chosen.items) + 1):
        chosen = replace(whole.chosen, items=whole.chosen.items[:count])
        pages = pages_of(replace(whole, chosen=chosen), PaperWish(PaperKind.HANDOUT, large), A4)

        last = pages.count - 1
        assert pages.foot_of(last).bottom() < pages.strip_top
        assert pages.free.height() >= 0
        assert last == 0 or pages.foot_of(last - 1) == pages.sheet.foot


@pytest.mark.parametrize("size", [A4, LETTER, A5_LYING])
@pytest.mark.parametrize("contacts", ["\n".join(["0 555 000 000"] * 8), "Жалал-Абад, " * 48])
def test_the_longest_strip_has_a_place_on_any_sheet(first_archive, contacts, size):
    taken = on_paper(first_archive, "justice", "ru", contacts)

    pages = pages_of(taken, PaperWish(PaperKind.HANDOUT, large=True), size)

    assert pages.strip_top < pages.sheet.size.height()
    assert pages.foot_of(pages.count - 1).top() > pages.sheet.head.bottom()


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_an_evaluation_and_a_sheet_to_report_back_have_one_page(
    first_archive, language, large, size
):
    taken = on_paper(first_archive, "justice", language)

    form = pages_of(taken, PaperWish(PaperKind.EVALUATION, large), size)
    sheets = pages_of(taken, PaperWish(PaperKind.GROUPS, large, groups=2), size)

    assert form.count == 1
    words = taken.words.say("report_told")
    assert words.splitlines()[0] in sheets.words(sheets.count - 1)
    assert taken.words.say("report") in sheets.words(sheets.count - 1)


def test_a_phrase_is_underlined_and_all_words_are_there(first_archive):
    phrase = "constantly extort"
    text = first_archive.passage("q-bandits").text
    at = text.index(phrase)
    item = MarkedItem(ItemKind.PASSAGE, "q-bandits", phrase=Span(at, at + len(phrase)))
    taken = extract(first_archive, use="print", chosen=Set("own", {"en": "A"}, items=(item,)))
    setting = PaperSetting(PaperWish(PaperKind.HANDOUT), A4)

    document = printed_papers(taken, setting, Progress()).text

    cursor = document.find(phrase)
    assert cursor.charFormat().fontUnderline()
    assert text in document.toPlainText()
    assert not document.find("Police officers are official").charFormat().fontUnderline()
