"""Whole texts: the first case study, and others as editors get them."""

# ruff: noqa: RUF001  one of them is Russian

import re
from collections import Counter

import pytest

from index import check_source
from index.source.folder import read_source
from tests.conftest import CASE_STUDY
from tests.index.importers.conftest import TEXTS, told


def test_the_case_study_is_understood_as_its_editor_understood_it(bring_in):
    made = bring_in(file=CASE_STUDY / "source" / "case-study.txt")
    (by_hand,) = read_source(CASE_STUDY).archive.documents

    assert dict(made.result.counts) == {
        "sections": 5, "passages": 27, "quotes": 8, "footnotes": 2, "list_items": 0,
        "tables": 0, "pictures": 0, "pictures_taken": 0,
    }  # fmt: skip
    assert made.headings == [(section.level, section.title) for section in by_hand.walk()]
    for mine, theirs in zip(made.passages, by_hand.passages(), strict=True):
        assert (mine.kind, mine.text, mine.place) == (theirs.kind, theirs.text, theirs.place)
        assert [mark.at for mark in mine.footnotes] == [mark.at for mark in theirs.footnotes]
        assert told(mine) == told(theirs)
    notes = [(note.mark, note.text) for note in by_hand.footnotes]
    assert [(note.mark, note.text) for note in made.document.footnotes] == notes
    assert made.result.left_out == ()


def spoken_beside(text, between):
    """The case study with each speaker moved up to the quote."""
    return re.sub(r"”\s*\n\s*\n(?=[WT])", f"”{between}", text)


def paged(text):
    lines = text.split("\n")
    pages = [lines[start : start + 45] for start in range(0, len(lines), 45)]
    return [
        "\n".join(["Case study: Kyrgyzstan", "", *page, "", str(number), ""])
        for number, page in enumerate(pages, start=1)
    ]


FORMS = {
    "Windows": lambda text: text.replace("\n", "\r\n"),
    "straight": lambda text: text.translate(str.maketrans("“”’‘", "\"\"''")),
    "guillemets": lambda text: text.translate(str.maketrans("“”", "«»")),
    "next line": lambda text: spoken_beside(text, "\n"),
    "dash": lambda text: spoken_beside(text, " — "),
    "same line": lambda text: spoken_beside(text, " "),
    "pages": lambda text: "\f".join(paged(text)),
    "pages without form feeds": lambda text: "\n".join(paged(text)),
    "fixed blanks": lambda text: text.replace(" ", "\u00a0"),
    "indented": lambda text: text.replace("\n", "\n    "),
    "raised marks": lambda text: text.replace("months.1", "months.¹").replace("\n1 C", "\n¹C"),
}


@pytest.fixture(scope="module")
def by_hand():
    """The document of the case study as its editor wrote it."""
    (document,) = read_source(CASE_STUDY).archive.documents
    return document


@pytest.mark.parametrize("change", FORMS.values(), ids=FORMS)
def test_the_case_study_is_found_in_whatever_form_it_comes(bring_in, by_hand, change):
    made = bring_in(change((CASE_STUDY / "source" / "case-study.txt").read_text("utf-8")))

    assert dict(made.result.counts) == {
        "sections": 5, "passages": 27, "quotes": 8, "footnotes": 2, "list_items": 0,
        "tables": 0, "pictures": 0, "pictures_taken": 0,
    }  # fmt: skip
    lines = [told(each)[1:] for each in by_hand.passages() if each.kind == "quote"]
    assert [quote[1:] for quote in made.quotes] == [
        (change(line).strip() if "\u00a0" in change(" ") else line, fields)
        for line, fields in lines
    ]


def test_nothing_is_invented(bring_in):
    made = bring_in(file=CASE_STUDY / "source" / "case-study.txt")
    archive, document = made.archive, made.document

    assert (archive.licence, archive.rights, archive.edition) == (None, {}, 1)
    assert (document.creator, document.date, document.place, document.citation) == (None,) * 4
    assert (document.title, document.title_by) == ("Case study", "editor")
    assert {passage.consent for passage in made.passages} == {None}
    received = (CASE_STUDY / "source" / "case-study.txt").read_bytes()
    assert (made.folder / "source" / "case-study.txt").read_bytes() == received


def test_a_russian_text(bring_in):
    made = bring_in(file=TEXTS / "market.txt")

    assert (made.document.title, made.document.title_by) == ("ОТЧЁТ О ВСТРЕЧАХ НА РЫНКЕ", None)
    assert made.archive.language == "ru"
    assert [title for _level, title in made.headings] == [
        "Кто участвовал", "Что говорят о проверках", "Чего хотят продавщицы",
    ]  # fmt: skip
    assert [quote[1:] for quote in made.quotes] == [
        (
            "женщина, 32 года, секс-работница, улица",
            {"role": "sex-worker", "gender": "woman", "age": 32, "sector": "street"},
        ),
        ("мужчина, 45 лет, торгует обувью", {"gender": "man", "age": 45}),
        ("Женщина, 51 год", {"gender": "woman", "age": 51}),
        ("Юрист, мужчина, 41 год, Ош", {"role": "lawyer", "gender": "man", "age": 41}),
    ]
    assert made.quotes[0][0].endswith("„У вас нет бумаги“, — а бумага есть, я её им показываю».")
    prose = " ".join(made.texts("paragraph"))
    assert "«К нам приходят каждую неделю», и добавила" in prose
    assert "Двое участников" in prose
    assert "гово-рили" not in prose.replace("говорили", "")
    assert made.texts("list-item")[0] == "ясные правила;"
    assert [note.mark for note in made.document.footnotes] == ["1", "²"]
    assert made.passages[0].id == "p-1"


def test_a_text_of_many_pages(bring_in):
    made = bring_in(file=TEXTS / "harbour.txt")
    prose = " ".join(made.texts("paragraph"))

    left_out = Counter(line.text for line in made.result.left_out)
    assert left_out["www.example.org/harbour"] == 3
    assert left_out["Draft, do not quote"] == 2
    assert {f"Page {page} of 5" for page in range(1, 6)} < left_out.keys()
    assert len(made.result.left_out) == 14
    assert made.headings[1:] == [
        (1, "Introduction"), (1, "1. The work"), (2, "1.1 Who is hired"),
        (1, "2. What the owners say"), (1, "Conclusion"),
    ]  # fmt: skip
    assert made.document.title == "HARBOUR VOICES"
    assert "Some of them asked us to come back, and we did so." in prose
    assert "the examples they gave" in prose  # “examples” is seen elsewhere
    assert "long- and short-term" in prose
    assert [note.text for note in made.document.footnotes] == [
        "The quay was paid for by the city; its owner is not known to us.",
        "The others were not, because the speakers did not want it.",
        "She spoke to us twice.",
        "The letter is of 3 May 2019.",
    ]
    assert made.quotes[0][0].count("\n") == 1
    assert [quote[1] for quote in made.quotes] == [
        "Docker, man, 44", "(Director of a company, woman, 58)",
    ]  # fmt: skip
    assert "to be strong, and to look it;" in made.texts("list-item")


def test_what_was_left_out_is_a_note_of_the_check(bring_in):
    made = bring_in(file=TEXTS / "harbour.txt")

    (note,) = [problem for problem in check_source(made.folder) if problem.code == "left-out"]
    assert (note.severity, note.file, note.line) == ("note", "source/harbour.txt", 20)


def test_nested_quotes_and_lists(bring_in):
    made = bring_in(file=TEXTS / "school.txt")

    assert [(text, line) for text, line, _fields in made.quotes] == [
        (
            '"The teacher said \'be quiet\', and when I was, she said "louder" and laughed."',
            "Pupil, girl, 12",
        ),
        (
            "'They don't ask us. The pupils' council hasn't met since May.'",
            "Member of the pupils' council, 15",
        ),
        ("« On ne nous demande rien »", "pupil from the exchange class, 16 years old"),
        (
            "‘I asked for the key. The teachers’ room was open, so I went in.’",
            "Caretaker, man, 61 years old",
        ),
    ]
    assert '"The rule is simple," one of them told us, "you do not speak."' in " ".join(
        made.texts("paragraph")
    )
    assert made.texts("list-item")[:6] == [
        "1. The council", "a) meets every month", "b) has a budget:", "for paper", "for trips",
        "2. The rule is written down",
    ]  # fmt: skip
    written = (made.folder / "documents" / "school.md").read_text("utf-8")
    assert "\n    - for paper {#" in written
    assert "and another {#not-a-group}" in made.texts("list-item")
    signs = next(text for text in made.texts("paragraph") if text.startswith("#hashtag"))
    assert "> greater, *stars* and [^9] are only signs" in signs
    assert signs.endswith("and \\ as well.")


def test_a_markdown_text(bring_in):
    made = bring_in(file=TEXTS / "interviews.md")

    assert (made.document.title, made.document.title_by) == ("Three interviews", None)
    assert made.headings[1:] == [(1, "The baker"), (1, "The lists"), (2, "Last")]
    assert [(quote[0], quote[1]) for quote in made.quotes] == [
        ("“Flour is dear, and getting dearer.”", "Baker, woman, 50 years old"),
        ("I said nothing for a long time.\nThen I left.", None),
        ("“The oven is old.”", "Apprentice, man, 19"),
    ]
    assert made.texts("list-item") == [
        "flour of wheat", "salt", "1. coarse", "2. fine", "[ ] a box",
    ]  # fmt: skip
    assert "5 * 5 is twenty-five, as [somebody] said." in [
        text.rstrip() for text in made.texts("paragraph")
    ]
    marks = [len(passage.footnotes) for passage in made.passages]
    assert sum(marks) == 3
    assert "[^lost]: Nobody points here." in made.texts("paragraph")
    assert (made.folder / "source" / "interviews.md").read_bytes() == (
        TEXTS / "interviews.md"
    ).read_bytes()


@pytest.mark.parametrize("name", ["text.md", "text.txt"])
def test_a_picture_of_the_text_stays_as_it_is_written(bring_in, name):
    written = "![a map of all the markets that we speak of here](pictures/map.png)"
    outcome = bring_in(f"# Head\n\nWords.\n\n{written}\n\nMore words.\n", name)

    titles = [title for _level, title in outcome.headings]  # a line alone may be taken for one
    assert written in [*titles, *(each.text for each in outcome.passages)]
    assert list(outcome.archive.placed_pictures()) == []
