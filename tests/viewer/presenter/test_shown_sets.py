"""A trainer shows a set to a room: what each item becomes, and what a room never sees."""

import re
from itertools import pairwise
from typing import override

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from index import (
    Item,
    ItemKind,
    Level,
    OpenArchive,
    OwnPicture,
    PicturedItem,
    RoomChoice,
    Set,
    own_words,
    replace,
    worded,
)
from tests.conftest import in_turn
from tests.pictures import png
from viewer.presenter import keys
from viewer.presenter.present_keys import PresentKeys
from viewer.presenter.presentation import Presentation, RoomSees
from viewer.presenter.presentation_controller import ShowOptions
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.slide import Slide, SlideKind
from viewer.presenter.slides.slide_view import SlideView, fits_every_room
from viewer.presenter.slides.text_split import parted
from viewer.presenter.trainer.side_views import Overview
from viewer.presenter.trainer.tile import RoomTile
from viewer.wording.dial import Dial

HEAVY, LIGHT, REPORTED = "q-all-your-fault", "q-few-who-help", "p-police-say"
SCREENS = ((1024, 768), (1366, 768), (1920, 1080))


def a_set(*items, **more):
    return Set("mine", own_words("For Tuesday"), items, **more)


def quote(name, **more):
    return Item(ItemKind.PASSAGE, name, **more)


def free(kind, words):
    return Item(kind, words=own_words(words))


EVERYTHING = a_set(
    free(ItemKind.TITLE, "The law, and how it is used"),
    free(ItemKind.QUESTION, "What would make it safe to write a statement?"),
    free(ItemKind.INSTRUCTION, "Talk with the person beside you for three minutes."),
    Item(ItemKind.PAUSE),
    Item(ItemKind.THEME, "extortion"),
    Item(ItemKind.CHART, "age"),
    Item(ItemKind.TERM, "bribe"),
    quote(HEAVY, note=own_words("Let three people answer."), minutes=2),
    quote(LIGHT),
    quote(REPORTED),
    contacts=own_words("Support line: 0312 000 000"),
)


@pytest.fixture
def archive(qapp, first_archive):
    """The case study, which nothing here changes."""
    return first_archive


@pytest.fixture
def show_set(person):
    """Show a set to a room, and return the room."""

    def shown(chosen, first=0):
        presenting = person.program.session.presenting
        presenting.end()  # what was shown before
        QApplication.processEvents()
        archive, screen = person.program.session.archive, person.window.screen()
        assert presenting.start_set(archive, chosen, "en", screen, first=first)
        return presenting.audience

    return shown


def with_passages(archive, **changes):
    """Return `archive` with the passages in `changes` altered: id -> what is other in them."""

    def section(of):
        passages = tuple(
            replace(each, **changes.get(each.id.replace("-", "_"), {})) for each in of.passages
        )
        return replace(of, passages=passages, sections=tuple(map(section, of.sections)))

    documents = tuple(
        replace(document, sections=tuple(map(section, document.sections)))
        for document in archive.content.documents
    )
    return OpenArchive(replace(archive.content, documents=documents), None)


def slides_of(archive, chosen, language="en", dial=None):
    return programme_of(archive, chosen, language, dial or Dial()).slides


def press(room, key, modifier=Qt.KeyboardModifier.NoModifier, text=""):
    QApplication.sendEvent(room, QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))


def skip(room):
    press(room, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)


def test_signs_that_turn_words_round_are_seen_on_slides(archive):
    asked = free(ItemKind.QUESTION, "Who \u202edecides\u202c?")
    contacts = own_words("Call \u20660312\u2069")
    slides = programme_of(archive, a_set(asked, contacts=contacts), "en", Dial())
    assert slides.slides[0].words == "Who \ufffddecides\ufffd?"
    assert slides.contacts == "Call \ufffd0312\ufffd"


@pytest.fixture
def in_english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("in_english")
def test_each_item_becomes_the_slide_that_it_should(archive):
    slides = slides_of(archive, EVERYTHING)
    kinds = [slide.kind.name for slide in slides]

    assert kinds == [
        *("TITLE", "QUESTION", "INSTRUCTION", "PAUSE", "THEME", "CHART", "TERM"),
        *("CARE", "WORDS", "WORDS", "CARE", *["WORDS"] * 5),
    ]
    theme, chart, term = slides[4:7]
    assert theme.words == "Extortion and bribes"
    assert [(bar.label, bar.figure) for bar in chart.bars] == [
        ("Under the age of 20", "fewer than 3"),
        ("21-25", "6"),
        ("26-30", "9"),
        ("31-35", "fewer than 3"),
    ]
    assert dict(term.rows)["Russian"] == "взятка"
    assert "English" not in dict(term.rows)
    care, words = slides[7:9]
    assert care.words == "Care: violence"
    assert words.words == archive.passage(HEAVY).text
    assert words.attribution == "Sex worker"
    assert words.source.endswith("quote 3 · 8 of 10")
    assert slides[-1].voice == "The writer reports police officers"
    assert [slide.note for slide in (care, words)] == ["Let three people answer."] * 2


def test_what_is_of_a_year_says_so(archive):
    (slide,) = slides_of(archive, a_set(quote("q-new-laws"), in_steps=False))

    assert slide.as_of == "As of 2019. Check before advising."
    assert slide.care == "Care: detention"


def in_room(choice):
    dial = Dial()
    dial.show_room(choice)
    return dial


def with_review(archive):
    """The archive with the translation of a quote reviewed."""

    (made,) = archive.passage(LIGHT).translations
    translations = (replace(made, status="reviewed"),)
    return with_passages(archive, q_few_who_help={"translations": translations})


def with_reviewed_titles(archive):
    """The archive with the Russian titles of its sections reviewed."""

    def section(of):
        made = tuple(replace(each, status="reviewed") for each in of.translations)
        return replace(of, translations=made, sections=tuple(map(section, of.sections)))

    documents = tuple(
        replace(document, sections=tuple(map(section, document.sections)))
        for document in archive.content.documents
    )
    return OpenArchive(replace(archive.content, documents=documents), None)


@pytest.mark.parametrize("choice", [None, *RoomChoice])
def test_a_slide_says_in_the_language_of_the_room_where_it_is_from(archive, choice):
    dial = in_room(choice) if choice else Dial()
    chosen = a_set(quote("p-focus-group-quotes"), in_steps=False)
    draft = slides_of(archive, chosen, "ru", dial)[0].source
    reviewed = slides_of(with_reviewed_titles(archive), chosen, "ru", dial)[0].source
    section = archive.section_of("p-focus-group-quotes")
    (made,) = section.translations

    assert made.text in reviewed
    assert (made.text in draft) is dial.room.has_drafts  # nobody chose it for a room


def test_a_draft_is_shown_to_a_room_only_if_somebody_chose_that(archive):
    (slide,) = slides_of(archive, a_set(quote(LIGHT)), "ru")

    assert slide.words == archive.passage(LIGHT).text
    assert slide.translation == ""


def test_a_translation_stands_below_and_says_that_it_is_a_draft(archive):
    dial = in_room(RoomChoice.ORIGINAL_FIRST)
    (slide,) = slides_of(archive, a_set(quote(LIGHT)), "ru", dial)

    assert slide.words == archive.passage(LIGHT).text
    assert slide.translation == archive.passage(LIGHT).translations[0].text
    assert slide.translated.startswith("Draft translation")


@pytest.mark.parametrize("choice", [RoomChoice.TRANSLATION_FIRST, RoomChoice.TRANSLATION])
def test_a_draft_that_comes_first_says_so_and_has_its_original_below(archive, choice):
    passage = archive.passage(LIGHT)
    (slide,) = slides_of(archive, a_set(quote(LIGHT)), "ru", in_room(choice))

    assert slide.words == passage.translations[0].text
    assert slide.words_are.startswith("Draft translation")
    assert slide.translation == passage.text
    assert slide.told.index(slide.words) < slide.told.index(slide.translation)
    assert "Woman" not in slide.attribution


def test_a_reviewed_translation_is_shown_alone_if_somebody_chose_that(archive):
    checked, chosen = with_review(archive), a_set(quote(LIGHT))
    (alone,) = slides_of(checked, chosen, "ru", in_room(RoomChoice.TRANSLATION))
    (below,) = slides_of(checked, chosen, "ru")
    (bare,) = slides_of(checked, chosen, "ru", in_room(RoomChoice.ORIGINAL))

    made = checked.passage(LIGHT).translations[0].text
    assert (alone.words, alone.translation) == (made, "")
    assert (below.words, below.translation) == (checked.passage(LIGHT).text, made)
    assert (bare.words, bare.translation) == (checked.passage(LIGHT).text, "")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_all_that_the_case_study_says_can_be_shown_whole_and_large_enough(archive, language):
    passages = list(archive.content.passages())
    everything = [quote(passage.id) for passage in passages]
    everything += [Item(ItemKind.THEME, theme.id) for theme in archive.content.themes]
    everything += [Item(ItemKind.CHART, table.id) for table in archive.content.participants]
    everything += [Item(ItemKind.TERM, entry.id) for entry in archive.content.glossary]
    slides = slides_of(archive, a_set(*everything, in_steps=False), language)

    view = SlideView()
    for slide in slides:
        for width, height in SCREENS:
            column = view.fitted(slide, QSizeF(width, height))
            assert column.fits(view.room_in(QRectF(0, 0, width, height)).size()), slide
            assert 28 * column.pixels >= height
    for passage in passages:
        parts = [slide for slide in slides if slide.item == f"passage {passage.id} 1"]
        assert " ".join(" ".join(part.now[0] for part in parts).split()) == " ".join(
            passage.text.split()
        )


def test_a_name_is_never_broken_at_a_hyphen(qapp):
    name = "Bibisara-Кызы-Жумакадыр-кызы-Абдыкадырова"
    slide = Slide("one", f"It was {name} who said so, and nobody else in the room. " * 9)
    for part in parted(slide, fits_every_room):
        for width, height in SCREENS:
            column = SlideView().fitted(part, QSizeF(width, height))
            assert not any(line.rstrip().endswith("-") for line in column.lines)
            assert sum(name in line for line in column.lines) == part.words.count(name)


def test_to_part_a_very_long_text_takes_no_more_looks_than_are_needed():
    """Each look lays words out, and until it is done no key is heard: not that to leave at once."""
    looked = []

    def fits(slide):
        looked.append(len(slide.words))
        return len(slide.words) <= 900

    text = " ".join(f"word{number}." for number in range(20_000))
    parts = parted(Slide("x", text), fits)

    assert " ".join(part.words for part in parts) == text
    assert sum(looked) < 2 * len(text)


def test_a_set_of_nothing_but_very_long_texts_does_not_keep_the_keys_waiting(archive):
    """It is parted by guess in the end: in more parts than it would take, with every word."""
    text = " ".join(f"word{number}." for number in range(2_000))
    slides = slides_of(archive, a_set(*[free(ItemKind.QUESTION, text)] * 60))
    names = dict.fromkeys(each.item for each in slides)
    parts = [[each.words for each in slides if each.item == name] for name in names]

    assert len(parts) == 60
    assert len(parts[0]) < len(parts[-1])
    assert all(" ".join(each) == text for each in parts)


def test_the_room_stays_at_its_slide_where_items_before_it_come_and_go(archive):
    one, two, three = (free(ItemKind.QUESTION, words) for words in ("One?", "Two?", "Three?"))
    show = Presentation(slides_of(archive, a_set(one, two, three)))
    show.go_to(2)
    for items in ((two, three), (one, one, two, three), (three,)):
        show.replace(slides_of(archive, a_set(*items)))
        assert (show.in_room.words, show.black) == ("Three?", False)


@pytest.mark.parametrize(
    ("kind", "caption"),
    [(ItemKind.OWN_PICTURE, ""), (ItemKind.OWN_PICTURE, "Here"), (ItemKind.TITLE, "")],
)
def test_the_room_stays_at_a_picture_of_the_trainers_own_too(archive, kind, caption):
    def pictured(at):
        own = OwnPicture(png(8, 6 + at), "png", 8, 6 + at, f"Picture {at}")
        return PicturedItem(kind, words=own_words(caption), own=own)

    items = (pictured(1), pictured(2), free(ItemKind.QUESTION, "One?"), pictured(3))
    show = Presentation(slides_of(archive, a_set(*items)))
    show.go_to(3)
    for left in (items[1:], items[2:], items[3:], items):
        show.replace(slides_of(archive, a_set(*left)))
        assert (show.in_room.picture.description, show.black) == ("Picture 3", False)


def test_the_list_of_slides_says_what_a_picture_without_a_caption_shows(qtbot, archive):
    own = OwnPicture(png(8, 6), "png", 8, 6, "Our hall with chairs")
    items = (PicturedItem(ItemKind.OWN_PICTURE, own=own), PicturedItem(ItemKind.TITLE, own=own))
    show = Presentation(slides_of(archive, a_set(*items)))
    listed = Overview(show, PresentKeys(show))
    qtbot.addWidget(listed)
    listed.show()
    listed.refresh()

    told = [listed.item(at).text() for at in range(listed.count())]
    assert told == ["1 · Our hall with chairs", "2 · Our hall with chairs"]


def test_a_title_that_begins_with_an_empty_line_is_shown(archive):
    (slide,) = slides_of(archive, a_set(free(ItemKind.TITLE, "\n The law\nand its use")))

    assert (slide.words, slide.below) == ("The law", "and its use")


def test_who_did_not_agree_is_left_out_and_counted(archive):
    changed = with_passages(
        archive,
        q_few_who_help={"consent": ("read", "print")},
        q_all_your_fault={"consent": ("train",)},
    )
    chosen = a_set(quote(LIGHT), quote(HEAVY), quote("q-bandits"), quote("q-not-there"))
    programme = programme_of(changed, chosen, "en", Dial())

    assert archive.passage(LIGHT).text not in {slide.words for slide in programme.slides}
    assert archive.passage(HEAVY).text in {slide.words for slide in programme.slides}
    assert (programme.kept_back, programme.missing, programme.unrecorded) == (1, 1, 1)


def test_nothing_is_shown_where_all_is_left_out(person, archive):
    changed = with_passages(archive, q_few_who_help={"consent": ()})
    presenting, screen = person.program.session.presenting, person.window.screen()

    assert not presenting.start_set(changed, a_set(quote(LIGHT)), "en", screen)
    assert presenting.audience is None


def test_voices_are_counted_as_a_room_is_told_them(archive):
    dial = Dial()
    chosen = a_set(quote(HEAVY), quote(LIGHT), quote(REPORTED))
    told = dict(programme_of(archive, chosen, "en", dial).voices)
    assert told == {"Sex workers, quoted": 2, "Police officers, reported": 1}

    dial.turn(Level.NONE)
    told = dict(programme_of(archive, chosen, "en", dial).voices)
    assert told == {"Quoted, not told who": 2, "Police officers, reported": 1}


def test_the_dial_reaches_a_set_that_is_being_shown(person, show_set):
    room = show_set(a_set(quote(HEAVY)))
    press(room, Qt.Key.Key_PageDown)
    assert room.presentation.slide.attribution == "Sex worker"
    person.program.session.dial.turn(Level.NONE)

    assert room.presentation.slide.attribution == ""
    assert room.presentation.slide.words.startswith("“In cases")


@in_turn("first, words", [(0, "One"), (1, "Three"), (2, "Three")])
def test_it_begins_at_the_item_that_was_chosen_or_the_next_that_is_shown(show_set, first, words):
    one, three = free(ItemKind.TITLE, "One"), free(ItemKind.TITLE, "Three")
    room = show_set(a_set(one, quote("q-not-there"), three), first)

    assert room.presentation.slide.words == words


def test_care_comes_first_and_again_on_the_way_back_or_where_a_frozen_room_follows(show_set):
    room = show_set(a_set(quote(HEAVY), quote(LIGHT)))
    show = room.presentation
    assert show.slide.kind is SlideKind.CARE
    assert "fault" not in room.accessibleName()
    press(room, Qt.Key.Key_PageDown)
    assert "fault" in room.accessibleName()
    press(room, Qt.Key.Key_PageDown)
    assert show.slide.words.startswith("“There are those")
    press(room, Qt.Key.Key_PageUp)

    assert show.slide.kind is SlideKind.CARE
    press(room, Qt.Key.Key_End)
    press(room, Qt.Key.Key_Home)
    assert show.slide.kind is SlideKind.CARE

    show = show_set(a_set(quote(LIGHT), quote(HEAVY))).presentation
    show.toggle_freeze()
    show.advance()
    show.advance()
    assert show.slide.kind is SlideKind.WORDS
    show.toggle_freeze()
    assert show.slide.kind is SlideKind.CARE


def test_a_set_or_an_item_can_do_without_steps(archive):
    kinds = [
        [slide.kind.name for slide in slides_of(archive, chosen)]
        for chosen in (
            a_set(quote(HEAVY), in_steps=False),
            a_set(quote(HEAVY, in_steps=False)),
            a_set(quote(HEAVY, in_steps=True), in_steps=False),
        )
    ]

    assert kinds == [["WORDS"], ["WORDS"], ["CARE", "WORDS"]]


class Painted(QObject):
    """Hears of every frame that a room is painted, and takes a picture after each key."""

    def __init__(self, room):
        super().__init__(room)
        self.slides, self.pictures, self._room = [], [], room
        room.installEventFilter(self)

    @override
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.slides.append(self._room.presentation.in_room)
        return False

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, text=""):
        press(self._room, key, modifier, text)
        for _ in range(3):
            QApplication.processEvents()
        self.pictures.append(self._room.grab().toImage())


@pytest.mark.parametrize("cover", ["", "b", "f"])
def test_a_quote_that_is_skipped_is_never_painted(show_set, cover):
    """Pictures of it are taken first; then no frame is like them, nor is any of it in the room."""
    room = show_set(a_set(quote(LIGHT), quote(HEAVY), free(ItemKind.TITLE, "The end")))
    painted = Painted(room)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        painted.press(key)
    care, words, light = painted.pictures
    assert len({slide.item for slide in painted.slides}) == 2
    painted.slides.clear()
    for text in filter(None, (cover,)):
        painted.press(0, text=text)
    painted.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    for text in filter(None, (cover,)):
        painted.press(0, text=text)

    assert room.presentation.slide.words == "The end"
    assert painted.slides
    assert all(slide is None or HEAVY not in slide.item for slide in painted.slides)
    assert not any(picture in (care, words) for picture in painted.pictures[3:])
    assert painted.pictures[-1] not in (care, words, light)


def test_a_skip_passes_over_a_whole_item_also_on_the_way_back_and_no_clicker_can(show_set):
    room = show_set(a_set(quote(HEAVY), quote(LIGHT)))
    skip(room)  # at a care note: its own words
    assert room.presentation.slide.words.startswith("“There are those")

    room = show_set(a_set(quote(LIGHT), quote(HEAVY)))
    skip(room)  # past the end
    assert room.presentation.sees is RoomSees.BLACK
    press(room, Qt.Key.Key_PageDown)  # as a clicker does, without Shift: the same again
    assert room.presentation.slide.words.startswith("“There are those")
    press(room, Qt.Key.Key_PageDown)
    assert room.presentation.slide.words.startswith("“There are those")

    press(room, Qt.Key.Key_End)  # whoever asks for it sees it all the same
    press(room, Qt.Key.Key_PageDown)
    skip(room)
    assert room.presentation.slide.words.startswith("“In cases")

    room = show_set(a_set(free(ItemKind.TITLE, "One"), quote(HEAVY), free(ItemKind.TITLE, "Three")))
    skip(room)
    assert room.presentation.slide.words == "Three"
    press(room, Qt.Key.Key_PageUp)
    assert room.presentation.slide.words == "One"
    press(room, Qt.Key.Key_PageDown)
    assert room.presentation.slide.words == "Three"

    press(room, Qt.Key.Key_2, text="2")
    press(room, Qt.Key.Key_Return)
    assert room.presentation.slide.kind is SlideKind.CARE
    press(room, Qt.Key.Key_PageDown)
    assert room.presentation.slide.words.startswith("“In cases")


def care_and_words(name):
    return Slide(name, "Care", kind=SlideKind.CARE), Slide(name, f"Words of {name}")


def test_what_takes_the_place_of_a_slide_that_is_gone_begins_with_its_care_note(qapp):
    """The room keeps one quote, the trainer has gone on; then the first is withdrawn."""
    show = Presentation([Slide("a", "Words of a"), *care_and_words("b")])
    show.toggle_freeze()
    show.advance()
    show.advance()
    show.replace(care_and_words("b"))
    assert show.sees is RoomSees.BLACK
    show.advance()

    assert show.slide.kind is SlideKind.CARE


def test_a_care_note_that_is_taken_away_leaves_no_words_in_its_place(qapp):
    show = Presentation([*care_and_words("a"), Slide("b", "Words of b")])
    show.replace([Slide("a", "Words of a"), Slide("b", "Words of b")])
    assert show.in_room is None
    show.advance()

    assert show.slide.words == "Words of a"


def test_other_words_in_the_same_place_are_another_item(archive):
    one, other = (a_set(free(ItemKind.TITLE, words)) for words in ("Before", "After"))

    assert slides_of(archive, one)[0].item != slides_of(archive, other)[0].item


@in_turn("cover", ["b", "w", "c"])
def test_two_quick_presses_uncover_a_slide_and_do_not_pass_it(show_set, monkeypatch, cover):
    titles = [free(ItemKind.TITLE, words) for words in ("One", "Two", "Three", "Four")]
    monkeypatch.setattr(keys, "TWICE", 0)
    room = show_set(a_set(*titles))
    press(room, Qt.Key.Key_B, text=cover)
    skip(room)  # what comes next now was not seen yet
    monkeypatch.setattr(keys, "TWICE", 60)
    for _ in range(2):
        press(room, Qt.Key.Key_PageDown)
    assert room.presentation.sees is RoomSees.LIVE
    assert room.presentation.slide.words == "Three"

    monkeypatch.setattr(keys, "TWICE", 0)  # as if time had passed
    press(room, Qt.Key.Key_PageDown)
    assert room.presentation.slide.words == "Four"


def test_two_quick_clicks_pass_over_no_care_note(show_set):
    room = show_set(a_set(quote(LIGHT), quote(HEAVY)))
    at, left, none = QPointF(9, 9), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
        (QEvent.Type.MouseButtonDblClick, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, at, at, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(room, event)

    assert room.presentation.slide.kind is SlideKind.CARE


@in_turn("key", ["l", "L", "д", "Д"])
def test_the_room_is_light_or_dark(show_set, key):
    room = show_set(a_set(quote(LIGHT)))
    dark = room.grab().toImage()
    assert dark.pixelColor(3, 3).name() == "#12110f"
    press(room, 0, text=key)
    assert room.grab().toImage().pixelColor(3, 3).name() == "#fbf9f5"

    press(room, 0, text=key)
    assert room.grab().toImage() == dark


def test_the_calm_screen_tells_where_to_turn(show_set):
    room = show_set(EVERYTHING)
    press(room, 0, text="c")

    assert "0312 000 000" in room.accessibleName()
    assert "Breathe" in room.accessibleName()


def assert_a_room_can_read(slide, view):
    """At most 60 words at once and 60 characters a line, of a 28th of the height or more."""
    assert all(len(words.split()) <= 60 for words in slide.now)
    light = SlideView("room-light")
    for width, height in SCREENS:
        screen = QSizeF(width, height)
        column = view.fitted(slide, screen)
        assert column.fits(view.room_in(QRectF(0, 0, width, height), slide).size()), slide
        assert 28 * column.pixels >= height
        assert max(len(line.rstrip()) for line in column.lines) <= 60
        in_light = light.fitted(slide, screen)
        assert (in_light.pixels, in_light.lines) == (column.pixels, column.lines)


FIRST = RoomChoice.ORIGINAL_FIRST, RoomChoice.TRANSLATION_FIRST
SETS = (
    *(pytest.param(name, marks=pytest.mark.long) for name in ("law", "justice")),
    "introduction",
)


@pytest.mark.parametrize("choice", FIRST)
@pytest.mark.parametrize("name", SETS)
def test_a_set_that_comes_with_the_case_study_is_as_large_with_translations(archive, name, choice):
    chosen = next(each for each in archive.content.sets if each.id == name)
    slides, view = slides_of(archive, chosen, "ru", in_room(choice)), SlideView()
    assert any(slide.translation for slide in slides)
    for slide in slides:
        assert_a_room_can_read(slide, view)


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
@pytest.mark.parametrize("name", SETS)
def test_a_set_that_comes_with_the_case_study_is_shown_from_first_to_last(person, name, language):
    """Every item, in order, care notes before what has one; nothing cut, nothing small."""
    presenting, archive = person.program.session.presenting, person.program.session.archive
    chosen = next(each for each in archive.content.sets if each.id == name)
    assert presenting.start_set(archive, chosen, language, person.window.screen())
    room, view = presenting.audience, SlideView()
    shown = [room.presentation.slide]
    while room.presentation.following is not None:
        press(room, Qt.Key.Key_PageDown)
        shown.append(room.presentation.slide)

    assert list(dict.fromkeys(slide.item for slide in shown)) == [
        f"{item.kind} {item.target or worded(item.words, language)} 1" for item in chosen.items
    ]
    for item, slides in zip(chosen.items, room.presentation.items, strict=True):
        passage = archive.passage(item.target)
        if passage is not None:
            assert (slides[0].kind is SlideKind.CARE) == bool(passage.care)
            words = " ".join(each.now[0] for each in slides if each.kind is SlideKind.WORDS)
            assert words.split() == passage.text.split()
        assert [slide.note for slide in slides] == [worded(item.note, language)] * len(slides)
    for slide in shown:
        assert_a_room_can_read(slide, view)
    press(room, Qt.Key.Key_Escape)
    press(room, Qt.Key.Key_Escape)
    assert presenting.audience is None


def test_no_picture_of_the_room_has_a_note_in_it(person, show_set):
    """Each slide looks the same with a note and minutes as without."""

    def pictures(chosen):
        room = show_set(chosen)
        show, size, taken = room.presentation, QSizeF(room.size()), []

        def is_laid_out():
            slide = show.in_room
            return slide is None or show.columns.column(slide, size, 0) is not None

        for _ in range(20):
            person.qtbot.waitUntil(is_laid_out)
            taken.append(room.grab().toImage())
            press(room, Qt.Key.Key_PageDown)
        person.program.session.presenting.end()
        return taken

    def with_all(**more):
        return replace(EVERYTHING, items=tuple(replace(i, **more) for i in EVERYTHING.items))

    pictures(EVERYTHING)  # Qt paints some letters a shade otherwise the first time
    noted = pictures(with_all(note=own_words("Ask who goes first"), minutes=5))

    assert noted == pictures(with_all(note={}, minutes=0))
    assert all(one != other for one, other in pairwise(noted[:12]))


@pytest.mark.parametrize("size", SCREENS)
def test_a_name_that_nobody_can_break_makes_no_words_smaller(qapp, size):
    """A vocabulary may call a role so: the slide is set as if it had a name of usual length."""
    short = Slide(SlideKind.WORDS, "“We were cold.”", attribution="Docker")
    column = SlideView().fitted(replace(short, attribution="v" * 2_000), QSizeF(*size))

    assert column.pixels == SlideView().fitted(short, QSizeF(*size)).pixels
    name = "".join(column.lines[1:])
    assert name.startswith("v" * 200)
    assert name.endswith("…")
    assert fits_every_room(replace(short, attribution="v" * 2_000))


def test_a_number_leads_to_the_item_that_has_it_in_the_workshop_and_on_paper(person, archive):
    changed = with_passages(archive, q_few_who_help={"consent": ("read",)})
    asked = [free(ItemKind.QUESTION, words) for words in ("One?", "Four?", "\u2063\u200b")]
    items = (asked[0], quote(LIGHT, minutes=2), quote(REPORTED), asked[1], asked[2])
    presenting, screen = person.program.session.presenting, person.window.screen()
    options = ShowOptions(is_rehearsal=True)
    assert presenting.start_set(changed, a_set(*items), "en", screen, options=options)
    console, told = presenting.console, []

    def go_to(number):
        press(console, Qt.Key.Key_unknown, text=number)
        press(console, Qt.Key.Key_Return)
        told[:] = [each.text() for each in console.findChildren(QLabel)]
        return console.findChild(RoomTile).accessibleName()

    go_to("4")
    assert "4 of 5 in the set" in told
    assert "item 2 is not shown" in go_to("2")
    assert "4 of 5 in the set" in told
    assert "item 5 is not shown" in go_to("5")
    assert "not shown" not in go_to("3")
    assert "3 of 5 in the set" in told


def test_what_is_not_shown_has_no_minutes_and_the_others_keep_their_numbers(archive):
    changed = with_passages(archive, q_few_who_help={"consent": ("read",)})
    nothing = replace(free(ItemKind.TASK, "\u3164\u2800\u00ad"), minutes=3)
    chosen = a_set(quote(LIGHT, minutes=2), nothing, quote(REPORTED, minutes=5))
    programme = programme_of(changed, chosen, "en", Dial())

    assert programme.minutes == 5
    assert {slide.number for slide in programme.slides} == {3}
    assert programme.slides[-1].source.endswith(" · 3 of 3")


def test_marks_stacked_on_a_letter_stay_below_the_heading_of_their_slide(show_set):
    """Painted over the heading, or over the number of an item, they hide what it is."""

    def painted_above_heading(words):
        room = show_set(a_set(free(ItemKind.QUESTION, words)))
        room.resize(1024, 768)
        image = room.grab().toImage()
        ground = image.pixel(1, 1)
        rows = range(image.height() // 4)
        return sum(image.pixel(x, y) != ground for y in rows for x in range(0, image.width(), 2))

    assert painted_above_heading("Count" + "\u0301" * 2_000 + " them.") == 0


def test_the_trainer_is_told_that_an_item_is_gone_and_has_its_minutes_no_more(person, archive):
    one, two, three = (free(ItemKind.QUESTION, f"{n}?") for n in (1, 2, 3))
    items = tuple(replace(each, minutes=5) for each in (one, two, three))
    presenting, screen = person.program.session.presenting, person.window.screen()
    options = ShowOptions(is_rehearsal=True)
    assert presenting.start_set(archive, a_set(*items), "en", screen, options=options)
    console = presenting.console

    def told():
        return " ".join(each.text() for each in console.findChildren(QLabel))

    assert re.search(r"1[45]:\d\d left", told())
    presenting.follow_set(a_set(*items[1:]))
    assert "what it saw is not there any more" in told()
    assert re.search(r"(9|10):\d\d left", told())
