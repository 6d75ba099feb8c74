"""The real window, on a real X server, with a real keyboard and mouse."""

import shutil
import subprocess
import time

import pytest

from tests.conftest import CASE_STUDY
from viewer.presenter.keys import TWICE
from viewer.ui.look.look import read_colours

pytestmark = [pytest.mark.external, pytest.mark.timeout(180)]  # another runs beside it

LIGHT, ROOM = read_colours("light"), read_colours("room")
TEXT = {"left": 270, "right": 830, "top": 110, "bottom": 730}


def count(image, colour, left=0, top=0, right=1366, bottom=768):
    wanted = int(colour[1:], 16)
    return sum(
        image.pixel(x, y) & 0xFFFFFF == wanted
        for x in range(left, min(right, image.width()))
        for y in range(top, min(bottom, image.height()))
    )


def opened(image):
    """Whether the case study is open: its heading's ink, and the editor's notes beside it."""
    notes = {"left": 846, "right": 1050, "top": 240, "bottom": 700}
    return (
        count(image, LIGHT["panel"], **notes) > 5_000 and count(image, LIGHT["ink"], **TEXT) > 500
    )


def texts(tree):
    """What stands in the fields of a window, as a screen reader has it."""
    below = set().union(*map(texts, tree["children"]))
    return below | ({tree["text"]} if "text" in tree else set())


def marked(image):
    return count(image, LIGHT["match"], **TEXT) + count(image, LIGHT["match_here"], **TEXT)


def test_a_word_is_typed_and_its_hit_opened_marked_by_keyboard_alone(desk, satchel):
    desk.until(opened, "opened")
    desk.hands("type", "--delay", "20", "werewolves")
    desk.until(lambda image: count(image, LIGHT["match"], **TEXT) > 300, "found")
    desk.hands("key", "Down")
    desk.hands("key", "Return")

    image = desk.until(lambda image: count(image, LIGHT["match_here"], **TEXT) > 300, "hit")
    assert count(image, LIGHT["quote"], **TEXT) > 100  # the quote's bar and attribution

    desk.hands("key", "alt+Left")
    desk.until(lambda image: not count(image, LIGHT["match_here"], **TEXT), "back")


def test_a_theme_is_clicked_and_its_passages_read(desk, satchel):
    desk.until(opened, "opened")
    desk.hands("key", "alt+3")
    desk.until(lambda image: count(image, LIGHT["raised"], 250, 90, 540, 200) > 5_000, "themes")
    before = desk.look("before")
    desk.hands("mousemove", "400", "330", "click", "1")

    image = desk.until(lambda image: image != before, "theme")
    coded = {"left": 560, "right": 1080, "top": 110, "bottom": 730}
    desk.until(lambda image: count(image, LIGHT["accent_ground"], **coded) > 2_000, "coded")
    assert count(image, LIGHT["raised"], 250, 300, 540, 400) > 5_000


def test_a_footnote_is_opened_and_closed_with_tab_and_enter(desk, satchel):
    desk.until(opened, "opened")
    desk.hands("key", "alt+1")
    desk.hands("key", "Tab")
    desk.hands("key", "Return")
    wide = {"left": 290, "right": 820, "top": 110, "bottom": 730}
    desk.until(lambda image: count(image, LIGHT["panel"], **wide) > 5_000, "footnote")

    desk.hands("key", "Escape")
    desk.until(lambda image: count(image, LIGHT["panel"], **wide) < 500, "closed")


@pytest.fixture
def keyboard(desk):
    """Lay out the keyboard as it is set up in Bishkek, until the test ends."""

    def set_layout(name):
        desk.hands("key", "Control_L")  # a layout is set for the keyboard that was used last
        subprocess.run(["setxkbmap", "-layout", name], env=desk.environment, check=True)

    yield set_layout
    set_layout("us")


A, B, K = "38", "56", "45"  # where a keyboard has these letters
BARS = {"left": 262, "right": 272, "top": 180, "bottom": 730}  # of the quotes as cards


def test_keys_with_ctrl_work_on_a_russian_keyboard_beside_a_latin_layout(desk, keyboard, launch):
    """Keys are pressed where they are: what they type is the layout's."""
    keyboard("ru,us")
    launch()
    desk.until(opened, "opened")
    desk.hands("key", "alt+2")
    desk.until(lambda image: count(image, LIGHT["quote"], **BARS) > 500, "cards")
    desk.hands("key", f"ctrl+shift+{B}")
    desk.until(lambda image: count(image, LIGHT["quote"], **BARS) < 100, "table")
    desk.hands("key", f"ctrl+shift+{B}")
    desk.until(lambda image: count(image, LIGHT["quote"], **BARS) > 500, "cards again")

    desk.hands("key", f"ctrl+{K}")
    desk.hands("type", "закон")
    desk.until(lambda image: count(image, LIGHT["match"], **TEXT) > 300, "found")


def filled(image, colour):
    return count(image, colour) > 0.8 * image.width() * image.height()


def stands(image):
    """Whether a care note or a quote is on the wall."""
    return filled(image, ROOM["calm"]) or filled(image, ROOM["paper"])


def test_all_eight_quotes_black_and_the_end(desk, satchel):
    desk.until(opened, "opened")
    desk.hands("key", "F5")
    seen = [desk.until(stands, "room-1")]
    while len(seen) < 15:  # eight quotes, and a care note before seven of them
        before = seen[-1]
        time.sleep(TWICE)  # a second press at once does not pass a care note
        desk.hands("key", "Next")
        step = f"room-{len(seen) + 1}"
        seen.append(
            desk.until(lambda image, before=before: image != before and stands(image), step)
        )
    cares = [filled(image, ROOM["calm"]) for image in seen]
    assert cares == [True, False, False, *[True, False] * 6]  # the second quote has none
    seen = [image for image, cares in zip(seen, cares, strict=True) if not cares]
    assert all(count(image, ROOM["ink"]) > 2_000 for image in seen)
    lines = [count(image, ROOM["quote"]) > 50 for image in seen]
    assert lines == [True] * 7 + [False]  # the last is shared without saying who speaks

    desk.hands("key", "b")
    desk.until(lambda image: count(image, "#000000") == image.width() * image.height(), "black")
    time.sleep(TWICE)
    desk.hands("key", "period")
    desk.until(lambda image: filled(image, ROOM["paper"]), "again")
    desk.hands("key", "Escape")
    desk.until(lambda image: count(image, "#000000") == image.width() * image.height(), "escaped")
    time.sleep(TWICE)
    desk.hands("key", "Escape")
    desk.until(opened, "ended")
    time.sleep(TWICE)  # the keys of a clicker that come after the end lead nowhere


def test_russian_and_kyrgyz_are_typed_on_a_real_keyboard(desk, ears, keyboard, launch):
    """A layout without these letters would be given them one by one, and some get lost."""
    keyboard("kg")
    launch()
    desk.until(opened, "opened")
    desk.hands("type", "--delay", "60", "съезд үчүн өң")
    ears.until(lambda tree: texts(tree) & {"съезд үчүн өң"})


def test_ctrl_a_chooses_all_of_a_box_on_a_russian_keyboard_alone(desk, ears, keyboard, launch):
    keyboard("ru")
    launch()
    desk.until(opened, "opened")
    desk.hands("type", "--delay", "60", "закон")
    ears.until(lambda tree: texts(tree) & {"закон"})
    desk.hands("key", f"ctrl+{A}")
    desk.hands("type", "--delay", "60", "право")
    ears.until(lambda tree: texts(tree) & {"право"})


def test_zoom_dark_and_full_screen_by_key(desk, satchel):
    desk.until(opened, "opened")
    before = count(desk.look("before"), LIGHT["ink"], **TEXT)
    for _ in range(4):
        desk.hands("key", "ctrl+plus")
    desk.until(lambda image: count(image, LIGHT["ink"], **TEXT) != before, "large")
    desk.hands("key", "ctrl+0")
    desk.hands("key", "F11")
    desk.until(lambda image: opened(image) or marked(image) == 0, "full")
    desk.hands("key", "F11")
    desk.until(opened, "usual")


def test_a_saved_folder_is_shown_anew_and_its_problem_s_line_marked(desk, launch, tmp_path):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")
    document, draft = folder / "documents" / "kyrgyzstan.md", folder / "draft"
    launch("preview", str(folder))
    page = {"left": 270, "right": 830, "top": 110, "bottom": 520}
    desk.until(lambda image: count(image, LIGHT["ink"], **page) > 500, "opened")
    desk.hands("key", "F8")
    lines = {"left": 700, "right": 1340, "top": 570, "bottom": 740}
    desk.until(lambda image: count(image, LIGHT["match"], **lines) > 5_000, "line")
    asof = {"left": 60, "right": 1260, "top": 455, "bottom": 505}
    assert not count(desk.look("no-errors"), LIGHT["care_ground"], **asof)

    whole = document.read_text(encoding="utf-8")
    for text, stale in ((whole.replace("{#p-", "{#P ", 1), True), (whole, False)):
        draft.write_text(text, encoding="utf-8")
        draft.replace(document)  # as most editors save
        wanted = 5_000 if stale else 0
        desk.until(
            lambda image, wanted=wanted: (
                min(count(image, LIGHT["care_ground"], **asof), 5_000) == wanted
            ),
            "stale" if stale else "mended",
        )
