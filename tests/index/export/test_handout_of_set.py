"""Handouts of a set that is known: all that somebody changed in one is told, and nothing else."""

import zipfile

import pytest

from index import Item, ItemKind, Level, Set, TextChoice, TextSetting, check_handout, check_words
from index.export.extract import extract
from index.export.formats import FORMATS
from index.model import Passage, PassageKind
from index.model.shown_text import AllTexts
from tests.conftest import each_once
from tests.index.export.test_handout import packed_again

FORMS = ("docx", "odt", "pptx", "pptx-trainer", "epub", "html", "md", "txt")
HTML = pytest.param("html", marks=pytest.mark.long)  # it takes several times as long as others
TASK = "Draw who stands around her, in twos."
ADDED = "The woman of the salon works near the bazaar."
PARTS = {"docx": "word/document.xml", "odt": "content.xml"}


def own(words):
    return {"": words}


@pytest.fixture
def day(first_archive):
    """A trainer's day: quotes, a text, every chart, a task, a question and contacts."""
    charts = (Item(ItemKind.CHART, each.id) for each in first_archive.content.participants)
    items = (
        Item(ItemKind.TITLE, words=own("Welcome\nto all"), minutes=1),
        Item(ItemKind.PASSAGE, "q-bandits", note=own("Wait until all have read."), minutes=5),
        Item(ItemKind.TASK, words=own(TASK), minutes=7),
        *charts,
        Item(ItemKind.TERM, first_archive.content.glossary[0].id),
        Item(ItemKind.PASSAGE, "p-no-trust"),
        Item(ItemKind.QUESTION, words=own("Who could have helped?")),
        Item(ItemKind.THEME, first_archive.content.themes[0].id),
        Item(ItemKind.PASSAGE, "q-few-who-help", may_drop=True),
        Item(ItemKind.PAUSE, words=own("Breathe.")),
    )
    return Set("day", own("A day"), items, own("For two hours."), own("Tais Plus\n0 555 100 200"))


@pytest.fixture
def write(first_archive, day, tmp_path):
    """Write the day as a handout. What was changed in it is given as words and other words."""

    def written(form, *changes, chosen=day, reading=AllTexts.REVIEWED, level=None):
        row = FORMATS[form]
        taken = extract(first_archive, level, None, row.use, chosen, reading)
        file = tmp_path / f"a.{row.suffix}"
        file.write_bytes(row.write(taken))
        for before, after in changes:
            replaced(file, before, after)
        return file

    return written


def replaced(file, before, after):
    """Put `after` for the first `before`, which stands in the file."""
    name = PARTS.get(file.suffix[1:])
    if name is None:
        text = file.read_text("utf-8")
        assert before in text
        file.write_text(text.replace(before, after, 1), "utf-8")
        return
    with zipfile.ZipFile(file) as packed:
        parts = {each: packed.read(each) for each in packed.namelist()}
    assert before.encode() in parts[name]
    packed_again(file, parts | {name: parts[name].replace(before.encode(), after.encode(), 1)})


@pytest.mark.parametrize(
    ("form", "reading"), each_once(FORMS, (None, TextSetting("ru", TextChoice.BOTH).leaving()))
)
def test_a_handout_that_nobody_touched_is_unchanged(first_archive, day, write, form, reading):
    file = write(form, reading=reading or AllTexts.REVIEWED)

    checked = check_handout(file, first_archive, made_of=day)

    assert (checked.others, checked.missing, checked.unseen) == ((), (), ())
    assert checked.is_unchanged


@pytest.mark.parametrize(("form", "language"), each_once(("docx", "txt"), ("en", "ru", "ky")))
def test_so_is_one_of_each_set_of_the_archive_in_every_language(
    first_archive, write, form, language
):
    for chosen in first_archive.content.sets:
        reading = TextSetting(language).leaving()
        file = write(form, chosen=chosen.said_in(language), reading=reading, level=Level.ROLE)

        checked = check_handout(file, first_archive, made_of=chosen)

        assert (checked.others, checked.missing, checked.unseen) == ((), (), ())


CHANGES = (
    ("in twos", "in threes", "Draw who stands around her, in threes."),
    ("18 sex workers", "28 sex workers", "Gender – 28 sex workers"),
    ("fewer than 3", "2", "Lawyers 2"),
)


IN_HTML = [pytest.param("html", each, marks=HTML.marks) for each in CHANGES]


@pytest.mark.parametrize(("form", "change"), [*each_once(("docx", "md"), CHANGES), *IN_HTML])
def test_words_that_a_colleague_changed_are_told(first_archive, day, write, form, change):
    before, after, told = change
    file = write(form, (before, after))

    checked = check_handout(file, first_archive, made_of=day)

    (other,) = checked.others
    assert plain(told) in plain(other)
    assert not checked.is_unchanged
    assert check_handout(file, first_archive, sets=[day]).others == ()


def plain(words):
    """Words without the signs between them, which differ by format."""
    return " ".join("".join(each if each.isalnum() else " " for each in words).split())


@pytest.mark.parametrize("form", ["docx", HTML, "txt"])
def test_a_paragraph_that_was_added_is_told_wherever_it_stands(first_archive, day, write, form):
    added = {
        "docx": f"</w:t></w:r></w:p><w:p><w:r><w:t>{ADDED}",
        "html": f"</p><p>{ADDED}",
        "txt": f"\n\n{ADDED}",
    }
    file = write(form, (TASK, TASK + added[form]))

    assert check_handout(file, first_archive, made_of=day).others == (ADDED,)


def test_two_numbers_of_a_chart_that_changed_places_are_told(first_archive, day, write):
    file = write("docx", (">18<", ">NEW<"), (">4<", ">18<"), (">NEW<", ">4<"))

    told = check_handout(file, first_archive, made_of=day).others

    assert told == ("Sex workers 4", "Police officers 18")


def test_quotes_that_somebody_took_out_are_missing_but_not_those_that_may_be_left_out(
    first_archive, day, write
):
    kept = ("q-bandits",)
    items = tuple(e for e in day.items if e.kind is not ItemKind.PASSAGE or e.target in kept)
    file = write("docx", chosen=Set(day.id, day.title, items, day.about, day.contacts))

    checked = check_handout(file, first_archive, made_of=day)

    assert (checked.missing, checked.is_unchanged) == (("p-no-trust",), False)
    assert check_handout(file, first_archive, sets=[day]).missing == ()


def test_a_text_whose_code_was_taken_out_is_not_missing(first_archive, day):
    told = "\n\n".join(first_archive.passage(each).text for each in ("q-bandits", "p-no-trust"))

    assert check_words(told, first_archive, made_of=day).missing == ()


def test_a_quote_that_consent_keeps_from_paper_is_not_missing(make_archive):
    words = ("Nobody listens to us at all.", "They never came to the hearing.")
    passages = (
        Passage("q-free", PassageKind.QUOTE, words[0], "en"),
        Passage("q-kept", PassageKind.QUOTE, words[1], "en", consent=("read",)),
    )
    archive = make_archive(*passages, Passage("q-gone", PassageKind.QUOTE, "They came.", "en"))
    items = (Item(ItemKind.PASSAGE, each.id) for each in archive.content.passages())

    checked = check_words(words[0], archive, made_of=Set("a", {"en": "A"}, tuple(items)))

    assert checked.missing == ("q-gone",)
