"""Words of a web page that nobody sees, however its styles take them off the page."""

import pytest

from index import import_texts, imported
from index.importers.readers.html import read
from index.office.text import OmissionKind

SEEN = "<p>Before</p>"


def parts(body):
    """What is taken of a page, and what is left out as hidden."""
    text = read(f"{SEEN}{body}".encode(), "page.html")
    taken = " ".join(each.text.strip() for each in text.paragraphs() if each.text.strip())
    hidden = [each.text for each in text.omissions if each.kind is OmissionKind.HIDDEN]
    return taken.removeprefix("Before").strip(), " ".join(hidden), text.guesses


@pytest.mark.parametrize(
    "style",
    [
        *("opacity:0", "opacity: .0", "font-size:0", "font: 0/0 a", "visibility:collapse"),
        *("position:absolute;left:-9999px", "position:fixed;top:-100em", "text-indent:-9999px"),
        "position:absolute;clip:rect(0,0,0,0)",
        "position: absolute; clip: rect(1px 1px 1px 1px)",
        *("clip-path: inset(50%)", "content-visibility:hidden", "transform:scale(0)"),
        *("height:0;overflow:hidden", "width:1px;height:1px;overflow:hidden"),
        *("d\\69splay:none", "display:none!important;display:block", "content:'a;b';display:none"),
        f"{'color:red;' * 300}display:none",
    ],
)
def test_what_a_style_takes_off_the_page_is_left_out(style):
    assert parts(f'<p style="{style}">gone</p><p>After</p>') == ("After", "gone", ())
    assert parts(f"<style>.x {{ {style} }}</style><p class='x'>gone</p>") == ("", "gone", ())


@pytest.mark.parametrize(
    "style",
    [
        *("opacity:0.5", "font-size:0.9em", "left:-9999px", "clip:rect(0,0,0,0)", "height:0"),
        *("text-indent:-12px", "display:none;display:block", "overflow:hidden;width:100%"),
        *("position:absolute;left:0", "clip-path:inset(5%)", "/* display:none */", "font:12px a"),
    ],
)
def test_what_a_style_leaves_on_the_page_is_taken(style):
    assert parts(f'<p style="{style}">seen</p>') == ("seen", "", ())


@pytest.mark.parametrize(
    "selector",
    [
        *(
            "p.x",
            "#i",
            "[hid]",
            "[ hid = 'a b' ]",
            '[hid^="a"]',
            "[HID~=b]",
            "[class|=x]",
            "P[hid]",
        ),
        *(":is(.x, .y)", ":where(p).x", ".x:not(.z)", "p:not(:first-child)", "p:nth-child(odd).x"),
        *("b + .x", "p ~ .x", "div .x", "div > p.x", "body .x", "html > body .x", ":root .x"),
        *("p:last-of-type, .x", "*[hid$=b]", ".x:last-child", ".\\78", "div p:nth-child(n+2)"),
    ],
)
def test_a_rule_hides_what_its_selector_chooses(selector):
    sheet = f"<style>{selector} {{ display: none }}</style>"
    body = f'{sheet}<div><p>seen</p><b>too</b><p class="x" id="i" hid="a b">gone</p></div>'

    assert parts(body)[:2] == ("seen too", "gone")


@pytest.mark.parametrize(
    "selector",
    [
        *(".x::before", ".x:hover", ".x:before", "i + .x", "i > .x", ".x:first-child", "i .x"),
        *('[hid="a"]', "[other]", ".x:not(p)", ".x:not([hid])", "p:empty"),
        *("div:nth-child(9)", "#I", ".X"),
    ],
)
def test_a_rule_leaves_what_its_selector_does_not_choose(selector):
    sheet = f"<style>{selector} {{ display: none }}</style>"
    body = f'{sheet}<div><p>seen</p><b>too</b><p class="x" id="i" hid="a b">here</p></div>'

    assert parts(body) == ("seen too here", "", ())


@pytest.mark.parametrize(
    ("sheet", "hides"),
    [
        ("@media screen { .x { display: none } }", True),
        ("@media only screen, print { .x { display: none } }", True),
        ("@media not print { .x { display: none } }", True),
        ("@media not screen { .x { display: none } }", False),
        ("@supports (display: block) { @media all { .x { display: none } } }", True),
        ("@supports not (display: block) { .x { display: none } }", False),
        ("@layer a { .x { display: none } } ", True),
        ("@layer a { .x { display: none } } p { display: block }", False),
        ("@keyframes x { from { opacity: 0 } } @font-face { opacity: 0 }", False),
        (".x { &.x { display: none } }", True),
        ("div { .x { color: red; display: none } }", True),
        ("#i { display: block } .x { display: none }", False),
        ("#i { display: block } .x { display: none !important }", True),
        ('.a { content: "}" } .x { display: none }', True),
        ("<!-- .x { display: none } -->", True),
        (".x { display: none", True),
    ],
)
def test_the_rule_that_wins_decides(sheet, hides):
    body = f"<style>{sheet}</style><div><p class='x' id='i'>words</p></div>"

    assert parts(body) == (("", "words", ()) if hides else ("words", "", ()))


def test_a_style_of_its_own_shows_what_a_rule_hides():
    sheet = "<style>.x { display: none }</style>"

    assert parts(f"{sheet}<p class='x' style='display:block'>seen</p>")[0] == "seen"


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        *(("visibility:hidden", "visibility:visible"), ("font-size:0", "font-size:12pt")),
        ("font:0/0 a", "font-size:medium"),
    ],
)
def test_words_that_show_again_within_what_is_hidden_are_taken(outer, inner):
    body = f'<div style="{outer}">gone <b>too</b><p style="{inner}">seen <i>this</i></p></div>'

    assert parts(body)[:2] == ("seen this", "gone too")


@pytest.mark.parametrize(
    "sheet",
    [
        ".x:has(p) { display: none }",
        "@media (max-width: 600px) { .x { display: none } }",
        "@container a { .x { opacity: 0 } }",
        f"{'a ' * 30}b {{ display: none }}",
        f"{':is(' * 9}a{')' * 9} {{ display: none }}",
    ],
)
def test_a_rule_that_may_hide_and_is_not_understood_is_told(sheet):
    taken, hidden, (guess,) = parts(f"<style>{sheet}</style><p class='x'>words</p>")

    assert (taken, hidden, guess.kind, guess.certainty) == ("words", "", "hidden", "doubtful")
    assert guess.text.startswith("A rule of the page that hides something was not understood: “")


def test_a_condition_that_concerns_nothing_on_the_page_is_not_told():
    sheet = "<style>@media (max-width: 600px) { .menu { display: none } }</style>"

    assert parts(f"{sheet}<p>words</p>") == ("words", "", ())


def test_sheets_that_take_too_long_are_told_and_end():
    sheet = f"<style>{'p ~ ' * 9}i ~ p {{ display: none }}</style>"
    taken, _hidden, (guess,) = parts(sheet + "<p>a</p>" * 2_000)

    assert taken.split() == ["a"] * 2_000
    assert "not understood" in guess.text


def test_options_without_an_end_take_no_words_with_them():
    taken, _hidden, _guesses = parts("<select><option>one<option>two</select><p>seen</p>")

    assert taken == "seen"


def test_hidden_words_of_a_page_are_shown_and_not_stored(tmp_path):
    file = tmp_path / "page.html"
    file.write_text("<style>[x]{opacity:0}</style><p>It was cold.</p><p x>Osh bazaar</p>")
    result = import_texts([file], tmp_path / "made")

    (told,) = imported(result)["left_out"]
    assert (told["kind"], told["text"]) == ("hidden", None)
    made = b"".join(each.read_bytes() for each in (tmp_path / "made").rglob("*") if each.is_file())
    assert b"cold" in made
    assert b"bazaar" not in made
