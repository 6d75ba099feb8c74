"""Sets and slides with as much in them as an archive may hold: planned, and shown to a room."""

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import (
    Archive,
    Attribution,
    Document,
    GlossaryEntry,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Section,
    Set,
)
from index.limits import MAX_LINE, MAX_TEXT
from viewer.presenter.journal import ItemTime, PresentationReport
from viewer.presenter.next_slide import NextSlide
from viewer.presenter.presentation import Presentation
from viewer.presenter.programme import programme_of
from viewer.presenter.room.room_view import views_of
from viewer.presenter.slides import laid_words, slide_layout
from viewer.presenter.slides.line_styles import MOST
from viewer.presenter.slides.pages import MOST_BARS
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView
from viewer.presenter.trainer.review_sheet import AfterSheet
from viewer.screens.workshop import add_menu
from viewer.screens.workshop.page import WorkshopPage
from viewer.screens.workshop.panes import pane
from viewer.wording.dial import Dial

SCREEN = QSizeF(1366, 768)
SMALLEST = 8  # pixels


def an_archive(*passages, **more):
    document = Document("d", "One", "en", sections=(Section("s", "One", 1, tuple(passages)),))
    return Archive("a", 1, "2026-01-01", {"en": "Full"}, "en", documents=(document,), **more)


def chart_of(rows, label="Group"):
    made = tuple(ParticipantRow({"en": f"{label} {n}"}, 9) for n in range(rows))
    table = ParticipantTable("sector", {"en": "Sectors"}, {"en": "All"}, made)
    archive = OpenArchive(an_archive(participants=(table,)), "nobody")
    chosen = Set("mine", {"en": "Mine"}, (Item(ItemKind.CHART, "sector"),))
    return programme_of(archive, chosen, "en", Dial()).slides[0]


@pytest.fixture
def laid(monkeypatch):
    """Every text that is laid out for a wall."""
    texts = []
    usual = laid_words.MarkedText

    def noted(text, *given, **more):
        texts.append(text)
        return usual(text, *given, **more)

    monkeypatch.setattr(laid_words, "MarkedText", noted)
    return texts


def test_of_a_chart_of_thousands_of_bars_a_room_sees_the_first_and_how_many_more_there_are(person):
    slide = chart_of(2_000)

    assert [bar.label for bar in slide.bars] == [f"Group {n}" for n in range(MOST_BARS)]
    assert slide.untold == "1,900 more rows are not shown."
    assert chart_of(MOST_BARS).untold == ""


def test_a_chart_that_fits_no_wall_is_laid_out_no_further_than_a_wall_is_high(qapp, laid):
    column = SlideView().fitted(chart_of(2_000, "g" * MAX_LINE), SCREEN)

    assert column.height > SCREEN.height()
    assert len(laid) < 10 * MOST_BARS  # in several sizes
    assert max(map(len, laid)) < MAX_LINE


def test_what_a_theme_means_is_cut_with_a_sign_where_it_would_fill_several_walls(qapp):
    slide = Slide("t", "Theme", kind=SlideKind.THEME, below="word " * (MAX_TEXT // 5))
    heading, *lines = SlideView().fitted(slide, SCREEN).lines

    assert heading == "Theme"
    assert "".join(lines).startswith("word word")
    assert "".join(lines).endswith("word …")


@pytest.mark.parametrize("sentences", [4, 12, 24, 40, 64, 100, 180])
def test_each_slide_is_set_in_the_largest_size_that_fits(qapp, sentences):
    slide = Slide("s", "A word or two and on. " * sentences)
    column = SlideView().fitted(slide, SCREEN)
    room = SlideView.room_in(QRectF(0, 0, SCREEN.width(), SCREEN.height())).size()
    larger = slide_layout.laid_out(slide, slide_layout.Size(column.pixels + 2, 1), room.width())

    assert column.fits(room) or column.pixels == SMALLEST
    assert column.pixels == MOST or not larger.fits(room)


def a_workshop(person, **more):
    """Show the workshop of an archive, and return its parts."""
    person.program.session.show_archive(OpenArchive(an_archive(**more), "nobody"), False)
    person.do.workshop.trigger()
    QApplication.processEvents()
    return person.workspace.findChild(WorkshopPage).parts


def test_of_hundreds_of_sets_each_title_is_measured_once_for_a_width(person, monkeypatch):
    measured = []
    usual = pane.QStyledItemDelegate.sizeHint

    def noted(delegate, option, index):
        measured.append((index.data(), option.rect.width()))
        return usual(delegate, option, index)

    monkeypatch.setattr(pane.QStyledItemDelegate, "sizeHint", noted)
    question = (Item(ItemKind.QUESTION, words={"en": "Who?"}),)
    sets = tuple(Set(f"set-{n}", {"en": f"{n} {'title ' * 300}"}, question) for n in range(200))
    parts = a_workshop(person, sets=sets)
    titles = [title for title, _width in measured if title and title[0].isdigit()]

    assert parts.pane.topLevelItemCount() > 200
    assert len(titles) <= 3 * 200  # the pane has one width after another until all stands
    assert all(len(title) < 250 for title in titles)
    assert "title " * 299 in parts.pane.topLevelItem(100).toolTip(0)


@pytest.mark.qt_log_ignore("This plugin does not support .*", extend=True)
def test_letters_choose_in_the_list_of_terms(person):
    words = ("bail", "bribe", "brothel", "fine", "Ёлка")
    terms = tuple(GlossaryEntry(f"g-{each}", {"en": (each,)}) for each in words)
    parts = a_workshop(person, glossary=terms)
    taken = []
    parts.add.item.connect(taken.append)
    _themes, _charts, menu, _pictures = filter(None, (each.menu() for each in parts.add.actions()))
    menu.popup(person.window.mapToGlobal(person.window.rect().center()))

    told = []
    for letter in ("b", "b", "b", "r", "o", "f", "е"):  # noqa: RUF001  a Russian one
        key = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(menu, key)  # keyClicks aborts at a Russian letter
        told.append(menu.activeAction().text())

    assert told == ["bail", "bribe", "brothel", "brothel", "brothel", "fine", "Ёлка"]
    person.qtbot.keyClicks(menu, "fi")
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert [each.target for each in taken] == ["g-fine"]


def test_thousands_of_terms_are_listed_when_somebody_looks_and_told_how_many_more(person):
    terms = tuple(GlossaryEntry(f"g-{n}", {"en": (f"term {n:04}",)}) for n in range(5_000))
    menus = [each.menu() for each in a_workshop(person, glossary=terms).add.actions()]
    _themes, _charts, menu, _pictures = filter(None, menus)
    assert menu.isEnabled()
    assert menu.actions() == []

    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    *lines, last = menu.actions()
    assert [line.text() for line in lines] == [f"term {n:04}" for n in range(add_menu._MOST)]
    assert last.text() == "4,800 more: choose one on its screen, and press Ctrl+Shift+A"
    assert not last.isEnabled()


def said(number):
    line = Attribution(f"Deckhand {number}", role="deckhand", read=Level.FULL, share=Level.FULL)
    text = f"{number} went and came back. " * 30
    return Passage(f"q-{number}", PassageKind.QUOTE, text, "en", attribution=line)


@pytest.fixture
def hall(person):
    """The window of a room that is shown a set which takes long to be made."""
    quotes = [said(number) for number in range(300)]
    items = tuple(Item(ItemKind.PASSAGE, quote.id) for quote in quotes)
    archive = OpenArchive(an_archive(*quotes), "nobody")
    person.program.session.show_archive(archive, False)
    presenting = person.program.session.presenting
    chosen = Set("mine", {"en": "Mine"}, items)
    assert presenting.start_set(archive, chosen, "en", person.window.screen(), first=150)
    yield presenting.audience.presentation
    presenting.end()


def dial(person, number):
    person.do.attributions.actions()[number].trigger()


def test_while_slides_are_made_anew_a_room_sees_nothing_and_then_the_same_item(person, hall):
    before, seen = hall.in_room, []
    hall.changed.connect(lambda: seen.append(hall.in_room))
    dial(person, -1)

    assert "Deckhand 150" in before.attribution
    assert seen[0] is None
    assert before not in seen
    assert hall.in_room.item == before.item
    assert hall.in_room.attribution == ""


def test_who_turns_the_dial_while_slides_are_made_has_them_as_it_stands_last(person, hall):
    turns = [0]

    def turn():
        if hall.setting.is_waiting and turns:
            dial(person, turns.pop())

    hall.changed.connect(turn)
    dial(person, -1)

    assert not turns
    assert "Deckhand 150" in hall.in_room.attribution


def test_a_presentation_can_be_ended_while_slides_are_made_anew(person, hall):
    presenting = person.program.session.presenting
    hall.changed.connect(presenting.end)
    dial(person, -1)

    assert presenting.audience is None


def test_the_window_has_its_turn_between_faces_that_are_searched_for_slides(qapp, monkeypatch):
    monkeypatch.setattr("viewer.ui.look.face_search._TURN", 0)  # seconds: a step for each letter
    letters = "\u0915\u0e01\u0f40\u1780\uac00"  # of five scripts
    passage = Passage("p-1", PassageKind.PARAGRAPH, f"{letters} " * 60, "en")
    archive = OpenArchive(an_archive(passage), "nobody")

    def turns(items):
        taken = []
        item = Item(ItemKind.PASSAGE, "p-1")
        chosen = Set("mine", {"en": "Mine"}, (item,) * items)
        programme_of(archive, chosen, "en", Dial(), lambda: taken.append(None))
        return len(taken)

    assert turns(1) - (turns(2) - turns(1)) >= len(letters)  # only before the first of two


def test_of_a_set_that_no_day_is_long_enough_for_each_text_is_begun_at_the_end(qapp):
    text = "Words upon words. " * (MAX_TEXT // 18)
    passage = Passage("p-1", PassageKind.PARAGRAPH, text, "en")
    items = (Item(ItemKind.PASSAGE, "p-1"),) * 100
    archive = OpenArchive(an_archive(passage), "nobody")
    shown = programme_of(archive, Set("mine", {"en": "Mine"}, items), "en", Dial())
    first = [slide for slide in shown.slides if slide.item == "passage p-1 1"]
    last = [slide for slide in shown.slides if slide.item == "passage p-1 100"]

    assert " ".join(slide.now[0] for slide in first).split() == text.split()
    assert [slide.words.split()[:3] for slide in last] == [["Words", "upon", "words."]]
    assert last[0].words.endswith(" …")
    assert set(shown.numbers) == set(range(100))


def test_of_how_a_very_long_set_went_the_beginning_is_shown_and_all_is_copied(person):
    spent = tuple(
        ItemTime(n, f"Question: {n} {'word ' * 30}", 9, True, False) for n in range(1_000)
    )
    after = PresentationReport("A week", 9_000, spent)
    sheet = AfterSheet(after, 0, person.look, lambda _over, go_on: go_on(), person.window)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    (shown,) = [each for each in said if each.startswith("A week")]

    assert "Question: 20 word" in shown
    assert len(shown) <= 10_000
    assert any("Only the beginning stands here" in each for each in said)
    next(each for each in sheet.findChildren(QPushButton) if "opy" in each.text()).click()
    assert QApplication.clipboard().text().count("Question: ") == 1_000


def test_an_item_of_many_words_is_called_by_the_first_of_them(qapp):
    words = Item(ItemKind.QUESTION, words={"en": "Who was there? " * 100})
    archive = OpenArchive(an_archive(), "nobody")
    slides = programme_of(archive, Set("mine", {"en": "Mine"}, (words,)), "en", Dial()).slides

    assert slides[0].name.startswith("Question: Who was there? Who")
    assert slides[0].name.endswith(" …")
    assert len(slides[0].name) < 220


@pytest.mark.parametrize("sentences", [1, 40, 180])
def test_a_slide_that_was_laid_out_ahead_looks_as_one_that_was_not(qtbot, sentences):
    rare = (
        "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f \u1780\u17d2\u1798 and on. " * sentences
    )
    slide = Slide("s", rare)
    usual = SlideView().fitted(slide, SCREEN)
    show = Presentation([slide])
    columns = show.columns
    columns.expect([slide], [SCREEN], 0)
    with qtbot.waitSignal(columns.arrived):
        pass

    ahead = columns.column(slide, SCREEN, 0)
    assert ahead is not usual
    assert (ahead.pixels, ahead.lines, ahead.height) == (usual.pixels, usual.lines, usual.height)


def screen_size():
    return QSizeF(QGuiApplication.primaryScreen().size())


def test_the_next_slide_is_laid_out_while_the_one_before_is_shown(qtbot, laid):
    show = Presentation([Slide("a", "One."), Slide("b", "\u1780\u17d2\u1798")])
    NextSlide(show, show)
    qtbot.waitUntil(lambda: show.columns.column(show.following, screen_size(), 0) is not None)
    ahead = len(laid)

    show.advance()
    assert show.columns.column(show.slide, screen_size(), 0)
    assert len(laid) == ahead


def test_the_last_slide_to_which_a_key_leads_is_laid_out_ahead_too_and_once(qtbot, laid):
    words = ("One.", "Two.", "Three.", "\u1780\u17d2\u1798")
    show = Presentation([Slide(text, text) for text in words])
    NextSlide(show, show)
    qtbot.waitUntil(lambda: show.columns.column(show.slides[-1], screen_size(), 0) is not None)
    ahead = len(laid)

    show.advance()
    qtbot.wait(20)
    assert show.columns.column(show.slides[-1], screen_size(), 0)
    assert len(laid) == ahead


def test_a_slide_that_takes_long_is_bare_until_it_is_laid_out_and_is_then_shown(qtbot, laid):
    show = Presentation([Slide("a", "One."), Slide("b", "\u1780\u17d2\u1798 " * 400)])
    views = views_of(show)

    def painted(slide):
        image = QImage(SCREEN.toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        views[0].paint(painter, QRectF(image.rect()), slide)
        painter.end()
        return image

    first = painted(show.slides[0])
    bare, before = painted(show.slides[1]), len(laid)
    assert bare != first
    assert {bare.pixel(x, 300) for x in range(bare.width())} == {bare.pixel(0, 0)}
    with qtbot.waitSignal(show.columns.arrived):
        pass
    assert painted(show.slides[1]) != bare
    assert len(laid) > before


@pytest.mark.parametrize("marks", [61, 2_700])
def test_a_letter_with_more_marks_than_a_line_has_letters_is_shown(qapp, marks):
    column = SlideView().fitted(Slide("t", f"Z{'\u0301' * marks} hello."), SCREEN)

    assert "".join(column.lines).endswith(" hello.")
