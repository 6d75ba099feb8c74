"""Where the pages of what participants get end: no label alone, and a strip that fits."""

from itertools import pairwise, product

import pytest
from PySide6.QtGui import QFontMetricsF, QImage

from index import (
    ItemKind,
    Kind,
    MarkedItem,
    OwnPicture,
    PaperKind,
    PaperWish,
    PicturedItem,
    Progress,
    Set,
    Span,
    TextChoice,
    TextSetting,
    replace,
)
from index.export.extract import extract
from tests.viewer.screens.reader.test_pictures import written
from viewer.printing.typeset.application import have_application
from viewer.printing.typeset.look import LargeLook
from viewer.printing.typeset.workshop_papers import PaperPages, PaperSetting, printed_papers
from viewer.ui.look.look import SMALL

pytestmark = pytest.mark.usefixtures("qapp")
A4, LETTER, A5, A5_LYING = (210.0, 297.0), (215.9, 279.4), (148.0, 210.0), (210.0, 148.0)
CONTACTS = "A house: 0 555 000 000"


def on_paper(archive, name, language, contacts=CONTACTS):
    """What may be put on paper of the set `name`, in both texts."""
    chosen = next(each for each in archive.content.sets if each.id == name).said_in(language)
    chosen = replace(chosen, contacts={language: contacts} if contacts else {})
    reading = TextSetting(language, TextChoice.BOTH).leaving()
    return extract(archive, use="print", chosen=chosen, reading=reading)


def _care(blocks):
    return [each for each in blocks if each.kind is Kind.CARE]


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

        leads = [each for each in blocks if each.leads and each.kind is Kind.LABEL]
        alone = {each.text for each in (*leads, *_care(blocks))}
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


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_a_page_on_which_a_sheet_of_a_group_goes_on_names_the_group(first_archive, language):
    taken = on_paper(first_archive, "justice", language)
    pages = pages_of(taken, PaperWish(PaperKind.GROUPS, large=True, groups=2), A5)
    groups = [taken.words.say("group", number=number) for number in (1, 2)]

    told = []
    for number in range(pages.count):
        begins = next((each for each in groups if pages.words(number).startswith(each)), "")
        told.append(begins or pages.head_of(number)[1])
        assert not begins or pages.head_of(number)[1] == ""

    assert len(told) > 4
    named = [name.partition(":")[0] for name in told]
    assert [*dict.fromkeys(named)] == groups
    assert named == sorted(named)
    handout = pages_of(taken, PaperWish(PaperKind.HANDOUT), A5)
    assert {handout.head_of(number)[1] for number in range(handout.count)} == {""}


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_words_for_the_ends_of_a_scale_stand_below_its_ends(first_archive, language, large):
    taken = on_paper(first_archive, "justice", language)
    pages = pages_of(taken, PaperWish(PaperKind.EVALUATION, large), A4)
    text = pages.printed.text
    ends = taken.words.say("evaluation_least"), taken.words.say("evaluation_most")
    found, block = {}, text.begin()
    while block.isValid():
        if block.text() in (*"12345", *ends):
            box = text.documentLayout().blockBoundingRect(block)
            line = block.layout().lineAt(0).naturalTextRect()
            found.setdefault(block.text(), box.left() + line.center().x())
        block = block.next()

    across = [found[mark] for mark in "12345"]
    steps = [after - before for before, after in pairwise(across)]
    assert max(steps) - min(steps) < 2
    assert across[-1] - across[0] > pages.printed.text.textWidth() / 2
    assert abs(found[ends[0]] - across[0]) < 2
    assert abs(found[ends[1]] - across[-1]) < 2


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


def pages_of_handouts(archive, languages=("en", "ru", "ky")):
    """The pages of every set as a handout, in each language and print, with their blocks."""
    for language, large, size in product(languages, (False, True), (A4, LETTER)):
        for name in ("introduction", "law", "justice"):
            taken, wish = on_paper(archive, name, language), PaperWish(PaperKind.HANDOUT, large)
            yield list(wish.blocks(taken)), pages_of(taken, wish, size)


def pages_with(pages, words):
    return [at for at in range(pages.count) if words in pages.words(at)]


def test_a_footnote_begins_on_the_page_on_which_what_marks_it_ends(first_archive):
    looked_at = 0
    for blocks, pages in pages_of_handouts(first_archive):
        for at, note in enumerate(blocks):
            if note.kind is Kind.FOOTNOTE:
                looked_at += 1
                before = next(b for b in reversed(blocks[:at]) if b.kind is not Kind.LABEL)
                first = pages_with(pages, f"{note.sign} {note.text}")[0]
                assert first in pages_with(pages, before.text.splitlines()[-1][-20:])
    assert looked_at >= 12


def test_a_question_is_on_one_page(first_archive):
    """A block that two pages share is told on both."""
    for blocks, pages in pages_of_handouts(first_archive):
        for block in blocks:
            if block.kind is Kind.PROMPT:
                told = "\u2028".join(block.text.splitlines())
                assert len(pages_with(pages, told)) == 1, told


def test_no_foot_is_cut(first_archive):
    for _blocks, pages in pages_of_handouts(first_archive):
        metrics = QFontMetricsF(LargeLook().interface_font(SMALL))
        for at in range(pages.count):
            lines = pages.foot_lines(at)
            told = " ".join(left for left, _right in lines if left)
            assert told == pages.frame.source[0]
            assert lines[0][1] == f"{at + 1} / {pages.count}"
            if pages.sheet.large:
                across = [metrics.horizontalAdvance("".join(line)) for line in lines]
                assert max(across) < pages.sheet.foot.width()
                assert len([line for line in lines if any(line)]) * metrics.height() * 1.1 <= (
                    pages.sheet.foot.height()
                )


@pytest.mark.parametrize("size", [A4, LETTER, A5_LYING, A5])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("shape", [(2400, 1200), (1200, 2400)])
def test_a_picture_fits_the_page_and_the_words_keep_their_size(first_archive, shape, large, size):
    own = OwnPicture(written(QImage(*shape, QImage.Format.Format_Mono), b"png"), "png", *shape, "A")
    items = (PicturedItem(ItemKind.OWN_PICTURE, words={"en": "Where we meet"}, own=own),)
    chosen = Set("own", {"en": "A"}, items=(*items, MarkedItem(ItemKind.PASSAGE, "q-bandits")))
    taken = extract(first_archive, use="print", chosen=chosen)

    pages = pages_of(taken, PaperWish(PaperKind.HANDOUT, large), size)

    body = pages.sheet.body
    assert pages.printed.text.documentLayout().documentSize().width() <= body.width() + 1
    (selection, _most), *others = pages.printed.pictures
    form = selection.charFormat().toImageFormat()
    assert form.width() / form.height() == pytest.approx(shape[0] / shape[1])
    assert form.height() < body.height()
    assert others == []
