"""An editor is told of a text that no archive may hold, and where it stands."""

import pytest

from index import build_archive, open_archive
from index.limits import MAX_DEPTH, MAX_LINE, MAX_NUMBER, MAX_TEXT
from index.source.folder import read_source
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER

HEAD = "## One {#one}\n\n"
QUOTE = "> “A quote.” {#q%s}\n>\n> — Some%sbody\n"
THEME = '[[theme]]\nid = "a"\nlabel.en = "A%s"\ndefinition.en = "%s"\n'
NOTE = '[[note]]\nid = "n"\npassages = ["p"]\ntext.en = "%s"\n'
ENTRY = '[[entry]]\nid = "g"\nen = ["bri%sbe"]\n'
TABLE = '[[table]]\nid = "t"\ntitle.en = "x"\nof.en = "y"\n[[table.row]]\nlabel.en = "%s"\n'
GONE = '[[withdrawn]]\npassage = "gone"\ndate = "%s"\nreason = "r"\n'
SPOKEN = '[[translation]]\npassage = "p"\ntext = "%s"\nstatus = "draft"\nby = "A%s"\n'
TITLED = '[[translation]]\npassage = "%s"\ntext = "x%sx"\nstatus = "draft"\n'
SOURCED = FRONT_MATTER.replace("+++\n", '+++\nsource = "source/a.txt"\n', 1)


def document(body):
    return FRONT_MATTER + HEAD + body


CHARACTERS = [
    # file, content, line of the problem
    ("archive.toml", ARCHIVE_TOML.replace("archive", "ar\\u0007chive"), None),
    ("archive.toml", ARCHIVE_TOML.replace("archive", "ar\\nchive"), None),
    ("archive.toml", ARCHIVE_TOML.replace("archive", "ar\u202echive"), None),
    ("archive.toml", ARCHIVE_TOML.replace("archive", "ar\u2028chive"), None),
    ("codebook.toml", THEME % ("\\t", ""), 1),
    ("codebook.toml", THEME % ("\u2066", ""), 1),
    ("codebook.toml", THEME % ("", "\\u001b[2J"), 1),
    ("glossary.toml", ENTRY % "\\u009b", 1),
    ("participants.toml", TABLE % "\u202d" + "count = 1\n", 1),
    ("notes.toml", NOTE % "\\u000b", 1),
    ("translations/ru.toml", SPOKEN % ("\\b", ""), None),
    ("translations/ru.toml", SPOKEN % ("", "\u2069"), None),
    *(("translations/ru.toml", TITLED % (name, "a\\nb"), None) for name in ("small", "one")),
    ("translations/ru.toml", TITLED % ("one", "\u202e"), None),
    ("documents/small.md", document("A\x07b {#p}\n"), 7),
    ("documents/small.md", document("A\x1bb {#p}\n"), 7),
    ("documents/small.md", document("A\x9bb {#p}\n"), 7),
    ("documents/small.md", document("> A\x0bb {#p}\n"), 7),
    ("documents/small.md", document("Words. {#p}\n\n" + QUOTE % (' role="a\u202eb"', "")), 9),
    ("documents/small.md", document("Words. {#p}\n\n" + QUOTE % ("", "\u202e")), 9),
    ("documents/small.md", document("Words. {#p}\n\n### T\u202ewo {#two}\n"), 9),
    ("documents/small.md", document("Words.[^1] {#p}\n\n[^1]: No\x02te. {#f}\n"), 9),
    ("documents/small.md", document("Words. {#p}\n").replace("A small", "A sm\\u007fall"), None),
]


@pytest.mark.parametrize(("file", "content", "line"), CHARACTERS, ids=range(len(CHARACTERS)))
def test_a_character_that_cannot_be_shown_is_told(make_folder, file, content, line):
    draft = read_source(make_folder(HEAD + "Words. {#p}\n", {file: content}))

    assert [(each.code, each.file, each.line) for each in draft.problems] == [
        ("bad-character", file, line)
    ]
    assert draft.archive is None
    assert draft.problems[0].text.isprintable()
    assert "U+" in draft.problems[0].text


def test_a_received_text_may_have_pages_and_any_line_ends_but_no_other_controls(make_folder):
    files = {"documents/small.md": SOURCED + HEAD + "Words. {#p}\n"}
    fine = read_source(make_folder(files=files | {"source/a.txt": "Words.\r\n\f\tx"}, name="fine"))
    wrong = read_source(make_folder(files=files | {"source/a.txt": "Words. \x00"}, name="wrong"))

    assert fine.archive.sources[0].text == "Words.\r\n\f\tx"
    assert [(each.code, each.file) for each in wrong.problems] == [
        ("bad-character", "source/a.txt")
    ]


LEGITIMATE = [
    "soft\u00adhyphen",
    "\U0001f469\u200d\U0001f4bb",
    "no\u200cjoiner",
    "a\u00a0b",
    "e\u0301",
    "\u200f\u05e9\u05dc\u05d5\u05dd\u200e",
    "чоң сөз",
    "a\ufeffb",
]


@pytest.mark.parametrize("text", LEGITIMATE, ids=ascii)
def test_what_writers_of_any_language_need_is_kept_in_texts_and_lines(make_folder, tmp_path, text):
    quoted = f"> {text} {{#q role={text.split()[0]}}}\n>\n> — {text}\n"
    body = f"## {text} {{#one}}\n\n{text} {{#p}}\n\n{quoted}"
    result = build_archive(make_folder(body), tmp_path / "a.satchel")
    assert result.archive is not None, result.problems
    (document,) = open_archive(tmp_path / "a.satchel").content.documents
    words, quote = document.passages()

    assert (document.sections[0].title, words.text, quote.text) == (text, text, text)
    assert quote.attribution.text == text


def test_a_text_may_turn_letters_around_but_no_line_may(make_folder, tmp_path):
    text = "\u2067של\u2069 and \u202bشكر\u202c"
    result = build_archive(make_folder(HEAD + f"{text} {{#p}}\n"), tmp_path / "a.satchel")

    assert [each.text for each in result.archive.passages()] == [text]


def test_in_the_translation_of_a_title_a_character_that_nobody_sees_is_warned_of(make_folder):
    files = {"translations/ru.toml": TITLED % ("one", "\u200b")}
    draft = read_source(make_folder(HEAD + "Words. {#p}\n", files))

    assert [(each.code, each.file, each.severity) for each in draft.problems] == [
        ("unseen-character", "translations/ru.toml", "warning")
    ]


@pytest.mark.parametrize("text", ["", " ", "\u200b", "\u2800"])
@pytest.mark.parametrize("name", ["p", "f", "one", "small"])
def test_a_translation_without_a_letter_is_told_and_not_built(make_folder, tmp_path, name, text):
    entry = (TITLED % (name, "")).replace('"xx"', f'"{text}"')
    body = HEAD + "Words.[^1] {#p}\n\n[^1]: Note. {#f}\n"
    folder = make_folder(body, {"translations/ru.toml": entry})
    errors = [each for each in read_source(folder).problems if each.severity == "error"]

    assert ("empty-translation", 1) in [(each.code, each.line) for each in errors]
    assert build_archive(folder, tmp_path / "a.satchel").archive is None


LONG = [
    ("documents/small.md", document("x" * (MAX_TEXT + 1) + " {#p}\n"), 7),
    ("documents/small.md", document("W.[^1] {#p}\n\n[^1]: " + "x" * (MAX_TEXT + 1) + " {#f}\n"), 9),
    ("documents/small.md", document("Words. {#p}\n\n### " + "x" * (MAX_LINE + 1) + " {#two}\n"), 9),
    ("documents/small.md", document("Words. {#p}\n\n" + QUOTE % ("", "x" * MAX_LINE)), 9),
    ("notes.toml", NOTE % ("x" * (MAX_TEXT + 1)), 1),
    ("codebook.toml", THEME % ("x" * MAX_LINE, ""), 1),
    ("translations/ru.toml", SPOKEN % ("x" * (MAX_TEXT + 1), ""), None),
    *(("translations/ru.toml", TITLED % (name, "x" * MAX_LINE), None) for name in ("small", "one")),
]


@pytest.mark.parametrize(("file", "content", "line"), LONG, ids=range(len(LONG)))
def test_a_text_that_is_too_long_is_told(make_folder, file, content, line):
    draft = read_source(make_folder(HEAD + "Words. {#p}\n", {file: content}))

    assert [(each.code, each.file, each.line) for each in draft.problems] == [
        ("too-long", file, line)
    ]
    assert len(draft.problems[0].text + draft.problems[0].hint) < 200


def test_what_is_just_short_enough_is_built_and_opened(make_folder, tmp_path):
    body = f"## {'x' * MAX_LINE} {{#one}}\n\n{'я' * MAX_TEXT} {{#p}}\n"
    files = {"documents/small.md": SOURCED + body, "source/a.txt": "я" * (MAX_TEXT + 1)}
    result = build_archive(make_folder(files=files), tmp_path / "a.satchel")

    assert result.archive is not None, result.problems
    assert open_archive(tmp_path / "a.satchel").content == result.archive


def test_a_count_that_cannot_be_and_themes_too_deep_are_told(make_folder):
    themes = [
        f'[[theme]]\nid = "t{number}"\nlabel.en = "T"\n'
        + (f'parent = "t{number - 1}"\n' if number else "")
        for number in range(MAX_DEPTH + 1)
    ]
    files = {
        "participants.toml": TABLE % "x" + f"count = {MAX_NUMBER + 1}\n",
        "codebook.toml": "".join(themes),
        "archive.toml": ARCHIVE_TOML + GONE.replace("gone", "No id") % "x",
    }
    draft = read_source(make_folder(files=files))

    assert [each.code for each in draft.problems] == [
        "bad-id",
        "bad-value",
        "too-much",
        "bad-value",
    ]


def test_more_than_one_archive_can_hold_is_told_and_not_written(make_folder, tmp_path):
    body = "".join(f"{'{' * MAX_TEXT} {{#p-{number}}}\n\n" for number in range(11))
    result = build_archive(make_folder("## One {#one}\n\n" + body), tmp_path / "x.satchel")
    (problem,) = result.problems

    assert (result.archive, problem.code) == (None, "too-much")
    assert problem.text.startswith("The document “small” holds 220,0")
    assert not (tmp_path / "x.satchel").exists()


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\u2066", "\u3164", "\U000e0041"])
@pytest.mark.parametrize(
    ("file", "content", "line"),
    [
        ("documents/small.md", document("A%sb {#p}\n"), 7),
        ("translations/ru.toml", SPOKEN.replace("A%s", "A"), None),
        ("notes.toml", NOTE, 1),
    ],
)
def test_a_character_that_nobody_sees_is_warned_of(tmp_path, sign, file, content, line):
    for name, text in (
        ("archive.toml", ARCHIVE_TOML),
        ("documents/small.md", document("Words {#p}\n")),
        (file, content.replace("%s", f"w{sign}w")),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = [each for each in read_source(tmp_path).problems if each.code == "unseen-character"]
    assert [(each.file, each.line, each.severity) for each in found] == [(file, line, "warning")]
    assert f"U+{ord(sign):04X}" in found[0].text
