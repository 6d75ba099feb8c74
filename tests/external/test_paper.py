"""What poppler, which knows nothing of Satchel, reads in files that were set for paper."""

import re
import resource
import shutil
import subprocess

import pytest

from index import (
    Level,
    OpenArchive,
    PaperKind,
    PaperWish,
    Progress,
    TextChoice,
    TextSetting,
    cards_of,
    replace,
)
from index.export.extract import extract
from tests.conftest import ROOT
from tests.index.container.archives import RICH
from tests.index.export.test_formats import SAMPLE
from tests.index.export.test_sets import WORKSHOP
from viewer.printing.typeset import TYPESET, typeset
from viewer.printing.typeset.application import have_application
from viewer.printing.typeset.look import TypesetLook
from viewer.printing.typeset.text_writer import text_of
from viewer.printing.typeset.workshop_papers import PaperSetting, pdf_of_papers

pytestmark = [pytest.mark.external, pytest.mark.usefixtures("qapp")]
GOLDEN = ROOT / "tests" / "external" / "golden"
CPU = 5.0  # seconds that 200 quotes may take


@pytest.fixture(autouse=True)
def tools():
    known = ("pdftotext", "pdffonts", "pdfinfo", "pdftohtml")
    missing = [name for name in known if shutil.which(name) is None]
    assert missing == [], "install what .ci/run names"
    have_application()


def poppler(tool, file, *arguments):
    done = subprocess.run(
        [tool, *arguments, file, *(["-"] if tool == "pdftotext" else [])],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    return done.stdout


def pages_of(file):
    return poppler("pdftotext", file, "-raw").split("\f")[:-1]


def run_together(text):
    return "".join(text.split())


@pytest.fixture
def written(tmp_path):
    def write(taken, form):
        file = tmp_path / f"a.{form}"
        file.write_bytes(typeset(form).write(taken))
        return file

    return write


def many(archive, count):
    """`archive` with `count` quotes, one after the other."""
    quotes = [each for each in archive.passages() if each.kind == "quote"]
    held = [replace(quotes[at % len(quotes)], id=f"q-{at}", footnotes=()) for at in range(count)]
    document = archive.documents[0]
    section = replace(document.sections[0], passages=tuple(held), sections=(), pictures=())
    return replace(archive, documents=(replace(document, sections=(section,)),), notes=())


def test_every_word_of_a_pdf_stands_once_in_order_in_both_alphabets(first_archive, written):
    taken = extract(first_archive, use="print")

    pages = [page.splitlines() for page in pages_of(written(taken, "pdf"))]

    told = "\n".join("\n".join(page[2:]) for page in pages)  # below the lines above and below
    text = text_of(taken, TypesetLook(), Progress(), {}).text.toPlainText()
    heads = "EnglishKyrgyzRussian"  # of the glossary, on each of its pages
    assert run_together(told).count(heads) == 8
    assert run_together(told).replace(heads, "") == run_together(text).replace(heads, "")
    assert "милиция" in told  # in the glossary
    assert all(f"{at} / {len(pages)}" in page[1] for at, page in enumerate(pages, start=1))


@pytest.mark.parametrize(("form", "sheets"), [("cards", 3), ("cards4", 3), ("cards8", 2)])
def test_cards_hold_every_quote_whole_and_in_order(first_archive, written, form, sheets):
    quotes = {each.id for each in first_archive.content.passages() if each.kind == "quote"}
    taken = extract(first_archive, only=quotes, use="print")

    pages = pages_of(written(taken, form))

    told, at = run_together("".join(pages)), 0
    assert len(pages) == sheets
    *cards, about = cards_of(taken)
    whole = [card for card in cards if form != "cards8" or len(card.text) < 300]
    assert len(whole) >= 7
    for card in (*whole, about):
        for part in filter(None, (card.care, card.text, card.line, card.source)):
            at = told.index(run_together(part), at) + 1


@pytest.mark.parametrize("choice", [TextChoice.BOTH, TextChoice.TRANSLATION])
@pytest.mark.parametrize("form", ["cards4", "cards8"])
def test_cards_hold_the_chosen_texts_whole(first_archive, written, form, choice):
    quotes = {each.id for each in first_archive.content.passages() if each.kind == "quote"}
    reading = TextSetting("ru", choice)
    taken = extract(first_archive, only=quotes, use="print", reading=reading)

    told = run_together("".join(pages_of(written(taken, form))))

    *cards, _about = cards_of(taken)
    both = [part for card in cards for part in (card, card.below) if part]
    for part in both:
        for words in filter(None, (part.translated, part.line)):
            assert run_together(words) in told
        halves = part.text[:20], part.text[-8:]  # a long one goes on on the next card
        assert [half for half in halves if run_together(half) not in told] == []


def test_a_quote_too_long_for_a_card_goes_on_on_the_next(first_archive, written):
    quote = next(each for each in first_archive.content.passages() if each.kind == "quote")
    words = [f"word{at}" for at in range(900)]
    held = replace(
        first_archive.content.documents[0].sections[0],
        passages=(replace(quote, text=" ".join(words), footnotes=()),),
        sections=(),
        pictures=(),
    )
    document = replace(first_archive.content.documents[0], sections=(held,))
    archive = replace(first_archive.content, documents=(document,), notes=())

    told = " ".join(
        "".join(pages_of(written(extract(OpenArchive(archive, None)), "cards"))).split()
    )

    assert [word for word in told.split() if re.match(r"word\d", word)] == words
    counts = re.findall(r"#[0-9a-f]{8} · (\d+) / (\d+)", told)
    assert len(counts) > 1
    assert counts == [(str(at), str(len(counts))) for at in range(1, len(counts) + 1)]


def outline_of(file):
    """The bookmarks of a PDF: their depth, words and page."""
    told, found, depth = poppler("pdftohtml", file, "-xml", "-i", "-stdout"), [], 0
    for line in told.splitlines():
        depth += (line == "<outline>") - (line == "</outline>")
        if item := re.fullmatch(r'<item page="(\d+)">(.*)</item>', line):
            found.append((depth, item[2], int(item[1])))
    return found


def test_bookmarks_lead_to_the_headings_in_their_order(first_archive, written):
    file = written(extract(first_archive, use="print"), "pdf")

    found = outline_of(file)

    pages = pages_of(file)
    document = first_archive.content.documents[0]
    titles = [section.title for section in document.walk()]
    assert [words for depth, words, _page in found if depth == 2] == titles
    assert [words for depth, words, _page in found if depth == 1][-1] == "About this file"
    assert all(words in pages[page - 1] for _depth, words, page in found)


@pytest.mark.parametrize("form", TYPESET)
def test_a_pdf_says_its_title_and_language_and_no_time(first_archive, written, form):
    sets = {each.id: each for each in first_archive.content.sets}
    chosen = sets["introduction"].said_in("ru")
    reading = TextSetting("ru", TextChoice.ORIGINAL).leaving()
    file = written(extract(first_archive, use="print", chosen=chosen, reading=reading), form)

    told = poppler("pdfinfo", file)

    assert "Title:           Знакомство за 20 минут\n" in told
    assert re.findall(r"Date:\s+(.*)", told) == 2 * ["Wed Nov 25 00:00:00 2026 UTC"]
    assert b"/Lang (ru)\n" in file.read_bytes()


def on_paper(archive, name, language, wish, size):
    """What participants get of the set `name`, as a PDF."""
    chosen = next(each for each in archive.content.sets if each.id == name).said_in(language)
    chosen = replace(chosen, contacts={language: "A house\n\n0 555 000 000"})
    reading = TextSetting(language, TextChoice.BOTH).leaving()
    taken = extract(archive, use="print", chosen=chosen, reading=reading)
    return pdf_of_papers(taken, Progress(), PaperSetting(wish, size))


@pytest.mark.parametrize("size", [(210.0, 297.0), (215.9, 279.4)])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("kind", PaperKind)
def test_nothing_of_the_trainer_is_in_the_bytes_that_participants_get(
    first_archive, tmp_path, kind, large, size
):
    file = tmp_path / "a.pdf"
    file.write_bytes(on_paper(first_archive, "law", "ru", PaperWish(kind, large), size))
    chosen = next(each for each in first_archive.content.sets if each.id == "law")
    hidden = [chosen.about["ru"], *(item.note["ru"] for item in chosen.items if item.note)]

    told = run_together("".join(pages_of(file)))

    assert hidden
    assert [words for words in hidden if run_together(words) in told] == []
    assert not re.search(r"\bмин\b", "".join(pages_of(file)))


@pytest.mark.parametrize("large", [False, True])
def test_contacts_are_below_all_that_says_where_the_words_are_from(first_archive, tmp_path, large):
    file = tmp_path / "a.pdf"
    wish = PaperWish(PaperKind.HANDOUT, large, checked="30.11.2026")
    file.write_bytes(on_paper(first_archive, "law", "en", wish, (210.0, 297.0)))

    *pages, last = pages_of(file)

    assert "0 555" not in "".join(pages)
    strip = last[last.index("Useful contacts") :]
    assert strip.split("\n") == [
        "Useful contacts",
        "A house",
        "0 555 000 000",
        "Checked on: 30.11.2026",
        "",
    ]


@pytest.mark.parametrize("form", TYPESET)
def test_all_letters_are_in_the_file(first_archive, written, form):
    _head, _line, *fonts = poppler(
        "pdffonts", written(extract(first_archive, use="print"), form)
    ).splitlines()

    assert {line.split()[0].partition("-")[0] for line in fonts} == {"CharisSIL", "Inter"}
    assert all(line.split()[-5:-2] == ["yes", "no", "yes"] for line in fonts)  # embedded, unicode


@pytest.mark.parametrize("form", TYPESET)
@pytest.mark.parametrize("name", ["sample", "rich", "set"])
def test_a_file_is_as_somebody_last_looked_at_it(written, request, form, name):
    """`--renew` keeps what is written now: look at the difference."""
    archive = {"sample": SAMPLE, "rich": RICH, "set": SAMPLE}[name]
    quotes = {each.id for each in archive.passages() if each.kind == "quote"}
    only = quotes if form.startswith("cards") and name == "set" else None
    chosen = WORKSHOP if name == "set" else None
    taken = extract(OpenArchive(archive, "nobody"), Level.FULL, only, "print", chosen)
    told = "\n\n".join(pages_of(written(taken, form)))
    file = GOLDEN / f"{name}.{form}.txt"
    if request.config.getoption("--renew"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(told, encoding="utf-8", newline="\n")

    assert told == file.read_text("utf-8")


@pytest.mark.parametrize("form", TYPESET)
def test_of_the_case_study_s_quotes_only_the_role_is_told(first_archive, written, form):
    quotes = {each.id for each in first_archive.content.passages() if each.kind == "quote"}
    taken = extract(first_archive, Level.ROLE, quotes, "print")

    told = " ".join("".join(pages_of(written(taken, form))).split())

    for line in ("Woman 26", "Woman, 40", "26-30", "street-based sex worker", "by-call"):
        assert line not in told
    assert told.count("Sex worker ") >= 3


@pytest.mark.parametrize("form", TYPESET)
def test_200_quotes_take_5_seconds_of_the_processor_at_most(first_archive, written, form):
    taken = extract(OpenArchive(many(first_archive.content, 200), None), use="print")
    before = resource.getrusage(resource.RUSAGE_SELF)

    written(taken, form)

    after = resource.getrusage(resource.RUSAGE_SELF)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime <= CPU
