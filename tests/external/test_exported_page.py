"""The exported HTML file before a validator, and in a real browser as somebody reads it there."""

import subprocess

import pytest

from index import Level, OpenArchive, Passage, PassageKind, replace
from index.export.extract import extract
from index.export.html.page import page_of
from index.model.shown_text import AllTexts
from tests.external.browsing import Browser
from tests.index.container.archives import RICH
from tests.index.export.test_html import published

pytestmark = [pytest.mark.external, pytest.mark.timeout(120)]

SEEN = "[...document.querySelectorAll('.passage, .footnote')].filter(each => each.offsetHeight)"
IN_SIGHT = """(function () {
  var led = document.getElementById(location.hash.slice(1)), box;
  while (!led.getClientRects().length && led.className !== "passage folded") {
    led = led.parentNode;
  }
  box = led.getBoundingClientRect();
  return led !== document.body && box.height > 0 && box.top < innerHeight && box.bottom >= 0;
}())"""
FIELD = "document.querySelector('.finder input')"
_PARTS = {"#_text", "#_contents", "#_themes", "#_about"}
LED_TO = {  # a link to each kind of place
    "all": _PARTS | {"#document.kyrgyzstan", "#q-bandits", "#theme.extortion", "#_glossary"},
    "set": _PARTS | {"#item.1", "#theme.extortion"},
    "rich": _PARTS
    | {"#s-2", "#f", "#mark.f.6", "#theme.t-2", "#q-table", "#_people", "#_withdrawn"},
    "rich-set": _PARTS | {"#item.1", "#f", "#mark.f.2", "#q", "#_contacts", "#_withdrawn"},
}


@pytest.fixture
def file(first_archive, tmp_path):
    file = tmp_path / "Архив 1.html"
    file.write_bytes(page_of(extract(first_archive, Level.ROLE, reading=AllTexts.WITH_DRAFTS)))
    return file


@pytest.fixture
def browser(tmp_path):
    browser = Browser(tmp_path / "profile")
    yield browser
    browser.close()
    assert browser.complaints == []  # no mistake of the script, nothing that the policy refused


def search(browser, text):
    browser.see(f"{FIELD}.focus()")
    browser.type(text)
    browser.until("document.body.classList.contains('finding')")


def choose(browser, number, value):
    field = f"document.querySelectorAll('.finder select')[{number}]"
    browser.see(f"{field}.value = '{value}', {field}.dispatchEvent(new Event('change'))")


@pytest.mark.parametrize("chosen", [None, 0, 1, 2], ids=["all", "introduction", "law", "justice"])
@pytest.mark.parametrize("rich", [False, True])
def test_a_validator_finds_nothing_to_say(first_archive, tmp_path, rich, chosen):
    archive = OpenArchive(RICH, "nobody") if rich else first_archive
    sets = archive.content.sets
    taken = extract(archive, chosen=None if chosen is None else sets[chosen % len(sets)])
    (tmp_path / "a.html").write_bytes(page_of(taken))

    checked = subprocess.run(
        ["tidy", "-quiet", "-errors", tmp_path / "a.html"], capture_output=True, check=False
    )

    assert (checked.returncode, checked.stderr.decode()) == (0, "")


def test_without_its_script_all_is_there_and_no_box_is(browser, file):
    browser.open(file, script=False)

    assert browser.see(f"{SEEN}.length") == 29
    assert browser.see("document.querySelectorAll('input, select, button').length") == 0


def test_words_in_any_order_are_found_and_marked_until_esc(browser, file):
    browser.open(file)

    search(browser, "BRIBE police")

    assert browser.see(f"{SEEN}.length") == 6
    marks = "[...document.querySelectorAll('mark')].map(each => each.textContent.toLowerCase())"
    assert set(browser.see(marks)) == {"bribe", "bribes", "police"}
    assert browser.see("document.querySelector('[role=status]').textContent") == "Found: 6 of 29"
    assert browser.see("document.querySelector('nav').offsetHeight") == 0
    browser.escape()
    browser.until(f"{SEEN}.length === 29")
    assert browser.see("document.querySelectorAll('mark').length") == 0
    assert browser.see(f"{FIELD}.value") == ""


def test_a_translation_is_found_with_either_letter_and_opened_until_esc(browser, file):
    browser.open(file)

    search(browser, "трёх районов")
    found = browser.see(f"{SEEN}.map(each => each.id)")
    browser.escape()
    browser.until(f"{SEEN}.length === 29")
    search(browser, "трех районов")

    assert browser.see(f"{SEEN}.map(each => each.id)") == found == ["p-police-who-took-part"]
    assert browser.see("document.querySelectorAll('details[open]').length") == 1
    browser.escape()
    browser.until("document.querySelectorAll('details[open]').length === 0")


def test_what_is_found_is_narrowed_by_theme_kind_and_voice(browser, file):
    browser.open(file)

    choose(browser, 1, "quote")
    quotes = browser.see(f"{SEEN}.length")
    choose(browser, 0, "extortion")
    both = browser.see(f"{SEEN}.map(each => each.id)")
    choose(browser, 2, "reported/lawyer")

    assert quotes == 8
    assert both == ["q-bandits", "q-out-of-town"]
    assert browser.see(f"{SEEN}.length") == 0
    assert "Nothing was found" in browser.see("document.querySelector('[role=status]').textContent")


def test_a_link_leads_to_what_is_left_out_meanwhile(browser, file):
    browser.open(file)
    search(browser, "rackets")

    themes = "document.getElementById('_themes').offsetHeight"
    before = browser.see(themes)

    browser.see("document.querySelector('.passage:not([hidden]) .labels a').click()")

    browser.until("location.hash.indexOf('#theme.') === 0")
    led_to = "document.getElementById(location.hash.slice(1))"
    assert (before, browser.see(f"{led_to}.offsetHeight > 0")) == (0, True)
    assert browser.see("document.querySelector('nav').offsetHeight") == 0


@pytest.mark.parametrize("wide", [320, 360, 1024, 1366])
def test_nothing_is_wider_than_the_window(browser, file, wide):
    browser.open(file, wide=wide)

    across = "document.documentElement"
    assert browser.see(f"{across}.scrollWidth - {across}.clientWidth") == 0


@pytest.mark.parametrize(
    ("language", "text", "typed"),
    [
        ("en", "She was bribed by two women.", ["bribing", "bribes", "woman", "women", "BRIBED"]),
        ("ru", "Они требовали взятку.", ["взятка", "взятками", "взяток", "требовала"]),
        ("ky", "Үйүндө балдары калды.", ["үйдө", "үйүнөн", "балдар", "бала", "үй", "уй"]),
    ],
)
def test_a_word_is_found_in_any_form(make_archive, tmp_path, browser, language, text, typed):
    words = (text, "Something else altogether.")
    texts = [Passage(f"p-{n}", PassageKind.PARAGRAPH, t, language) for n, t in enumerate(words)]
    page = tmp_path / "a.html"
    page.write_bytes(page_of(extract(make_archive(*texts))))
    browser.open(page)

    for word in typed:
        search(browser, word)
        assert (word, browser.see(f"{SEEN}.map(each => each.id).join()")) == (word, "p-0")
        assert browser.see("document.querySelectorAll('mark').length") == 1
        browser.escape()
        browser.until(f"{SEEN}.length === 2")


def test_a_word_that_only_begins_like_another_is_no_form_of_it(make_archive, tmp_path, browser):
    page = tmp_path / "a.html"
    texts = [("p-0", "The poll was closed."), ("p-1", "He is polite.")]
    shown = [Passage(name, PassageKind.PARAGRAPH, text, "en") for name, text in texts]
    page.write_bytes(page_of(extract(make_archive(*shown))))
    browser.open(page)

    search(browser, "polling")

    assert browser.see(f"{SEEN}.map(each => each.id).join()") == "p-0"


def test_what_needs_care_is_folded_until_it_is_asked_for_and_whole_on_paper(browser, file):
    browser.open(file)
    words = "document.querySelector('.passage > .care').parentNode.querySelector('.words')"
    more = "document.querySelector('.passage > .care button')"

    before = browser.see(f"{words}.offsetHeight")
    browser.see(f"{more}.click()")
    shown = browser.see(f"{words}.offsetHeight"), browser.see(f"{more}.textContent")
    browser.see(f"{more}.click()")
    again = browser.see(f"{words}.offsetHeight"), browser.see(f"{more}.textContent")
    browser.on_paper()

    assert (before, shown[0] > 0, shown[1]) == (0, True, "Hide the words")
    assert again == (0, "Show the words")
    assert browser.see(f"{words}.offsetHeight") > 0


def test_without_its_script_what_needs_care_stands_below_its_note(browser, file):
    browser.open(file, script=False)

    hidden = "[...document.querySelectorAll('.passage > .care')].filter(each => !each.parentNode.\
querySelector('.words').offsetHeight).length"
    assert browser.see(hidden) == 0


def test_it_can_be_made_dark_and_large_by_hand(browser, file):
    browser.open(file, wide=320)
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    size = "getComputedStyle(document.body).fontSize"
    buttons = "document.querySelectorAll('.look button')"
    small = browser.see(size)

    browser.see(f"{buttons}[0].click()")
    browser.see(f"{buttons}[1].click()")

    assert (browser.see(ground), small, browser.see(size)) == (
        "rgb(28, 27, 25)",
        "17px",
        "23.375px",
    )
    assert (
        browser.see(f"[...{buttons}].map(b => b.getAttribute('aria-pressed')).join()")
        == "true,true"
    )
    across = "document.documentElement"
    assert browser.see(f"{across}.scrollWidth - {across}.clientWidth") == 0
    browser.in_dark()
    browser.see(f"{buttons}[0].click()")
    assert browser.see(ground) == "rgb(251, 249, 245)"  # also where the system is dark


@pytest.mark.parametrize("kind", ["all", "set", "rich", "rich-set"])
@pytest.mark.parametrize("script", [True, False])
def test_every_link_leads_to_something_in_sight_on_a_phone(
    first_archive, tmp_path, browser, script, kind
):
    rich = replace(RICH, documents=tuple(map(published, RICH.documents)))
    archive = OpenArchive(rich, "nobody") if "rich" in kind else first_archive
    own = archive.content.sets[-1] if "set" in kind else None
    page = tmp_path / "a.html"
    page.write_bytes(page_of(extract(archive, chosen=own)))
    browser.open(page, script=script, wide=360, high=640)
    links = "document.querySelectorAll('a')"
    places = browser.see(f"[...{links}].map(each => each.getAttribute('href'))")

    for number, place in enumerate(places):
        browser.see(f"{links}[{number}].click()")
        browser.until(f"location.hash === {place!r}")
        browser.until(IN_SIGHT)

    assert LED_TO[kind] <= {*places}
    across = "document.documentElement"
    assert browser.see(f"{across}.scrollWidth - {across}.clientWidth") == 0


def test_it_is_dark_for_who_likes_it_dark(browser, file):
    browser.open(file)
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = browser.see(ground)

    browser.in_dark()

    assert (light, browser.see(ground)) == ("rgb(251, 249, 245)", "rgb(28, 27, 25)")


def test_it_can_be_printed(browser, file):
    browser.open(file)

    assert browser.printed().startswith(b"%PDF-")


def test_a_search_finds_a_nested_item_without_the_one_around_it(make_archive, tmp_path, browser):
    words = {"out": ("Wages", 1), "in": ("Overtime", 2), "deep": ("Nights", 3), "last": ("Rest", 1)}
    items = (
        Passage(name, PassageKind.LIST_ITEM, text, "en", depth=depth)
        for name, (text, depth) in words.items()
    )
    page = tmp_path / "a.html"
    page.write_bytes(page_of(extract(make_archive(*items))))
    browser.open(page)
    seen = "[...document.querySelectorAll('.passage > .words')].filter(each => each.offsetHeight)"
    told = f"{seen}.map(each => each.textContent).join()"

    assert browser.see(told) == "Wages,Overtime,Nights,Rest"
    search(browser, "nights")
    assert browser.see(told) == "Nights"
    assert browser.see("document.querySelector('[role=status]').textContent") == "Found: 1 of 4"
    browser.escape()
    browser.until(f"{told} === 'Wages,Overtime,Nights,Rest'")


@pytest.mark.parametrize("wide", [320, 1024])
def test_numbers_of_nested_items_stand_below_one_another(make_archive, tmp_path, browser, wide):
    items = (
        Passage(f"i-{depth}", PassageKind.LIST_ITEM, "Rest " * 40, "en", depth=depth)
        for depth in range(1, 9)
    )
    page = tmp_path / "a.html"
    page.write_bytes(page_of(extract(make_archive(*items))))
    browser.open(page, wide=wide)

    places = "[...document.querySelectorAll('.passage > .number')]"
    lefts = browser.see(f"{places}.map(each => Math.round(each.getBoundingClientRect().right))")
    across = "document.documentElement"
    assert (len(lefts), len(set(lefts))) == (8, 1)
    assert browser.see(f"{across}.scrollWidth - {across}.clientWidth") == 0
