"""How a slide is set for a room: who reports first, questions apart, terms large."""

import pytest
from PySide6.QtCore import QSizeF

from index import Item, ItemKind, Set, Told, own_words
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.line_styles import Size
from viewer.presenter.slides.slide import Slide, SlideBar, SlideKind
from viewer.presenter.slides.slide_layout import laid_out
from viewer.presenter.slides.slide_view import SlideView
from viewer.wording.dial import Dial

SCREEN = QSizeF(1024, 768)


@pytest.fixture
def slide_of(first_archive, qapp):
    def made(kind, target):
        chosen = Set("mine", own_words("A set"), (Item(kind, target),))
        return programme_of(first_archive, chosen, "en", Dial()).slides[-1]

    return made


def test_a_room_reads_first_who_reports(slide_of):
    slide = slide_of(ItemKind.PASSAGE, "p-hooliganism-article")

    assert "awyers" in slide.voice
    assert SlideView().fitted(slide, SCREEN).lines[0] == slide.voice


def test_a_term_is_large_with_its_translations_above_what_it_means(slide_of):
    slide = slide_of(ItemKind.TERM, "bribe")
    column = SlideView().fitted(slide, SCREEN)

    assert column.lines[:2] == ["Term", "bribe"]
    assert dict(slide.rows) == {"Kyrgyz": "пара", "Russian": "взятка"}
    assert slide.told.index("взятка") < slide.told.index(slide.below)


@pytest.mark.parametrize("kind", [SlideKind.QUESTION, SlideKind.INSTRUCTION])
def test_each_of_several_questions_stands_for_itself(qapp, kind):
    """The space between two is larger than that between two lines of one."""
    size, words = Size(40, 28), "Who has power here? " * 4
    apart = laid_out(Slide("q", f"{words.strip()}\n{words.strip()}", kind=kind), size, 4_000)
    one = laid_out(Slide("q", words.strip(), kind=kind), size, 4_000)
    two = laid_out(Slide("q", f"{words}{words}".strip(), kind=kind), size, 4_000)

    lines = len(one.lines) - 1  # without the label
    assert len(apart.lines) == 1 + 2 * lines
    assert apart.height - two.height > (1 + 2 * lines - len(two.lines)) * 40 * 1.3


@pytest.mark.parametrize("width", [1024, 1920])
def test_no_word_beside_a_bar_is_broken(qapp, width):
    label = "Секс-кызматкерлер, адвокаттар"
    bars = tuple(SlideBar(label, Told(count)) for count in (18, 4))
    column = SlideView().fitted(
        Slide("c", "Who?", kind=SlideKind.CHART, bars=bars), QSizeF(width, 768)
    )

    assert 28 * column.pixels >= 768
    assert column.fits(QSizeF(width, 768))
