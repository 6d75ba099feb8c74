"""A file that nobody touched has nothing told: of any format, in any language, at any level."""

from itertools import product

import pytest

from index import EXPORTS, Level, TextChoice, TextSetting, check_handout, check_words
from index.export.extract import extract
from index.export.formats import FORMATS, FormatGroup
from index.export.words import LANGUAGES
from index.model.shown_text import AllTexts
from tests.conftest import each_once
from tests.index.export.file_parts import swapped
from tests.index.export.full_archive import COLD, EVENING, HOURS, NIGHT, full_archive

_READ = (FormatGroup.WORKSHOP, FormatGroup.TEXT)
FORMS = [n for n, row in FORMATS.items() if n in EXPORTS and row.group in _READ and n != "zim"]
CHOICES = (None, *TextChoice)
SETTINGS = (TextSetting(*each) for each in product(LANGUAGES, CHOICES, (False, True)))
READINGS = (*AllTexts, *SETTINGS)
LEVELS = (None, *Level)
SCOPES = ("all", "set", *LANGUAGES)  # the archive; a set as it is, and in each language
TOLD = ("others", "unseen", "missing", "without_care")


def cases(form, *, every, of=8):
    """Every text, level and scope; or one `of` so many texts, each with another level and scope.

    These are others in each format, so that all formats together have all texts.
    """
    if every:
        yield from product(READINGS, LEVELS, SCOPES)
        return
    first = FORMS.index(form)
    for at, reading in enumerate(READINGS[first % of :: of], first):
        yield reading, LEVELS[(at + at // 5) % 5], SCOPES[at % 5]


def write(archive, file, form, reading=AllTexts.REVIEWED, level=None, scope="all"):
    row = FORMATS[form]
    chosen = None if scope == "all" else next(iter(archive.content.sets))
    chosen = chosen.said_in(scope) if chosen and scope in LANGUAGES else chosen
    taken = extract(archive, level, None, row.use, row.of_set(chosen), reading)
    file = file / f"a.{row.suffix}"
    file.write_bytes(row.write(taken))
    return file


def told_of(checked):
    """All that is told of a handout, but for its quotes that are unchanged."""
    quotes = [(e.passage, e.difference) for e in checked.quotes if e.state.value != "unchanged"]
    return [*quotes, *(each for name in TOLD for each in getattr(checked, name))]


@pytest.fixture(scope="module")
def full():
    return full_archive()


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_told_of_a_file_that_nobody_touched(full, form, tmp_path, request):
    for case in cases(form, every=request.config.getoption("--long")):
        file = write(full, tmp_path, form, *case)

        checked = check_handout(file, full)

        assert (case, told_of(checked)) == (case, [])
        assert {COLD, "q-none", "q-crane"} <= {each.passage for each in checked.quotes}


@pytest.mark.parametrize("form", FORMS)
def test_nor_of_one_of_the_case_study(first_archive, form, tmp_path, request):
    for case in cases(form, every=request.config.getoption("--long"), of=2 * len(FORMS)):
        file = write(first_archive, tmp_path, form, *case)

        assert (case, told_of(check_handout(file, first_archive))) == (case, [])


OF_TRAINER = [pytest.param("pptx-trainer", each, marks=pytest.mark.long) for each in LANGUAGES]
OTHERS = each_once([each for each in FORMS if each != "pptx-trainer"], LANGUAGES)


@pytest.mark.parametrize(("form", "language"), [*OTHERS, *OF_TRAINER])
def test_nor_of_one_of_which_the_set_is_known(full, form, language, tmp_path):
    reading = TextSetting(language, TextChoice.BOTH).leaving()
    file = write(full, tmp_path, form, reading, Level.ROLE, language)

    assert told_of(check_handout(file, full, made_of=EVENING)) == []


@pytest.mark.parametrize("form", ["txt", "md"])
def test_nor_of_passages_that_an_e_mail_broke_into_lines(full, form, tmp_path):
    lines = write(full, tmp_path, form, scope="set").read_text("utf-8").splitlines()
    said = (
        f"> {each}" if each[:1] in "(*—[|" else f"> {each}".replace(" the ", " the\n> ")
        for each in lines
    )
    broken = "\n".join(said)

    checked = check_words(broken, full)

    assert told_of(checked) == []
    assert {COLD, NIGHT, "l-first"} <= {each.passage for each in checked.quotes}


CHANGES = (
    ("nobody came to us", "somebody came to us", COLD),
    ("owner of the crane counted", "owner of the port counted", NIGHT),
    ("412", "413", HOURS),
    ("hours of the night.", "hours of a night.", "l-first"),
)


@pytest.mark.parametrize(
    ("form", "change"), each_once(("txt", "md", "html", "docx", "pptx"), CHANGES)
)
def test_a_word_that_was_changed_is_told_alone(full, form, change, tmp_path):
    before, after, passage = change
    file = write(full, tmp_path, form, TextSetting("en"), scope="set")
    swapped(file, before, after)

    told = [each for each in check_handout(file, full).quotes if each.difference]

    assert [each.passage for each in told] == [passage]
    gone, come = (set(each.split()) for each in (before, after))
    assert f"[-{(gone - come).pop()}-]" in told[0].difference
    assert f"{{+{(come - gone).pop()}+}}" in told[0].difference
