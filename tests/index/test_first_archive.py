"""The case study that comes with Satchel says what its source says: no more, and no less."""

import re
import tomllib

import pytest

from index import Level, PassageKind, Voice, shown, shown_text
from tests.conftest import CASE_STUDY

SOURCE = (CASE_STUDY / "source" / "case-study.txt").read_text(encoding="utf-8")
SOURCE_LINES = SOURCE.split("\n")

# Every difference that is allowed between the source and the archive, word by word.
TITLE = "Sex work and policing in Kyrgyzstan: a case study"  # the editor's: the source has none
MARKS = {"months.1": "months.", "rackets’2": "rackets’"}  # a mark is a place, not a word
NOTES = {"1 Custodial": "1", "2 Protection": "2"}  # and so is the number before its note
JOINS = {("street-", "based"): "street-based"}  # a word that the source breaks over two lines

HEADINGS = [
    "Participant Demographics",
    "Sex Workers’ Experiences",
    "The Views of Lawyers",
    "The Views of the Police",
    "Conclusion",
]

# first words, attribution line, gender, age, age band, sector
QUOTES = [
    (
        "“Police officers are official bandits",
        "Woman, 40 years old, street-based sex worker",
        ("woman", 40, None, "street"),
    ),
    (
        "“There are those police officers who help us",
        "Woman 26 years old, working in salon",
        ("woman", 26, "26-30", "salon"),
    ),
    (
        "“In cases when we are attacked",
        "Woman, 19 years old, street-based sex worker",
        ("woman", 19, "under 20", "street"),
    ),
    (
        "“The police take us away no matter what",
        "Woman, 32 years old, working by call (operating in a group in the car)",
        ("woman", 32, "31-35", "by-call"),
    ),
    (
        "“If I don’t have money to give to the police",
        "Woman, 24 years old, street-based sex worker",
        ("woman", 24, "21-25", "street"),
    ),
    (
        "“Now there are new laws",
        "Transgender sex worker, 32 years old, working via the internet",
        ("transgender", 32, "31-35", "internet"),
    ),
    (
        "“They wanted to take the child from me",
        "Woman, 40 years old, street-based sex worker",
        ("woman", 40, None, "street"),
    ),
    (
        "“I know there is no article for sex work",
        "Transgender sex worker, 27 years old, working via internet",
        ("transgender", 27, "26-30", "internet"),
    ),
]

# table, value or label, count, the words of the text that say so
COUNTS = [
    ("who-took-part", "sex-worker", 18, "eighteen sex workers, two lawyers and four police"),
    ("who-took-part", "lawyer", 2, "two lawyers"),
    ("who-took-part", "police", 4, "four police officers"),
    ("gender", "woman", 15, "fifteen women"),
    ("gender", "man", 1, "one man"),
    ("gender", "transgender", 2, "two transgender individuals"),
    ("sector", "street", 6, "street (six workers)"),
    ("sector", "salon", 6, "salon (six workers)"),
    ("sector", "sauna-hotel", 3, "saunas and hotels (three workers)"),
    ("age", "under 20", 1, "one person under the age of 20"),
    ("age", "21-25", 6, "six people aged 21-25"),
    ("age", "26-30", 9, "nine people aged 26-30"),
    ("age", "31-35", 2, "two people aged 31-35"),
    ("hiv", "Living with HIV", 2, "two sex workers living with HIV"),
    (
        "police-officers",
        "Retired, friendly to the organisation working with sex workers",
        1,
        "one retired officer who is friendly to the organisation working with sex workers",
    ),
]


@pytest.fixture(scope="module")
def document(first_archive):
    (document,) = first_archive.content.documents
    return document


@pytest.fixture(scope="module")
def passages(document):
    return {passage.id: passage for passage in document.passages()}


def source_words():
    """The words of the source, the footnotes moved to the end, the allowed differences made."""
    notes_from = next(n for n, line in enumerate(SOURCE_LINES) if line.startswith("1 Custodial"))
    notes_to = next(n for n in range(notes_from, 999) if not SOURCE_LINES[n].strip())
    notes = " ".join(SOURCE_LINES[notes_from:notes_to])
    for opening, number in NOTES.items():
        assert notes.count(opening) == 1
        notes = notes.replace(opening, opening.removeprefix(number))
    words = " ".join(SOURCE_LINES[:notes_from] + SOURCE_LINES[notes_to:]).split()
    for marked, plain in MARKS.items():
        words[words.index(marked)] = plain
        assert marked not in words
    for (first, second), whole in JOINS.items():
        at = words.index(first)
        assert words[at + 1] == second
        words[at : at + 2] = [whole]
        assert first not in words
    return words + notes.split()


def test_every_word_of_the_source_is_there_in_order_and_none_is_added(first_archive):
    assert shown_text(first_archive).split() == TITLE.split() + source_words()


def test_the_text_as_received_lies_in_the_archive_unchanged(first_archive):
    (kept,) = first_archive.content.sources

    assert (kept.file, kept.text) == ("source/case-study.txt", SOURCE)


def test_its_five_sections_stand_in_order_under_the_source_s_own_headings(document):
    assert [section.title for section in document.sections] == HEADINGS
    assert {section.level for section in document.walk()} == {1}
    assert all(heading in (line.strip() for line in SOURCE_LINES) for heading in HEADINGS)


def test_the_title_is_the_editor_s_and_says_so(document, first_archive):
    assert (document.title, document.title_by) == (TITLE, "editor")
    assert TITLE not in SOURCE
    assert "title is the editor" in first_archive.content.rights["en"]


def test_nothing_is_invented_about_who_published_it(document, first_archive):
    assert (document.creator, document.date, document.citation) == (None, None, None)
    assert first_archive.content.licence is None
    head = tomllib.loads((CASE_STUDY / "archive.toml").read_text(encoding="utf-8"))
    assert not {"publisher", "author", "creator", "isbn", "doi", "url"} & set(head)


@pytest.mark.parametrize("number", range(8), ids=lambda number: f"quote-{number + 1}")
def test_a_quote_carries_its_attribution_line_verbatim_and_its_fields(first_archive, number):
    opening, line, fields = QUOTES[number]

    quote = first_archive.quotes[number]
    said = quote.attribution

    assert quote.text.startswith(opening)
    assert quote.text[-1] == "”"
    assert said.text == line
    assert line in (source_line.strip() for source_line in SOURCE_LINES)
    assert (said.gender, said.age, said.age_band, said.sector) == fields
    assert said.role == "sex-worker"
    assert said.speaker is None
    assert said.read is Level.FULL
    assert quote.voice is Voice.QUOTED


def test_there_are_eight_quotes_and_no_more(first_archive, passages):
    quotes = [each for each in passages.values() if each.kind is PassageKind.QUOTE]

    assert len(quotes) == len(first_archive.quotes) == len(QUOTES) == 8


def test_two_quotes_of_one_attribution_stay_two(first_archive):
    first, seventh = first_archive.quotes[0], first_archive.quotes[6]

    assert first.attribution.text == seventh.attribution.text
    assert first.id != seventh.id
    assert first.text != seventh.text
    assert first.attribution.speaker is seventh.attribution.speaker is None


def test_the_two_footnotes_are_tied_to_where_their_marks_stood(document, passages):
    marks = [(mark, each) for each in passages.values() for mark in each.footnotes]

    assert [note.mark for note in document.footnotes] == ["1", "2"]
    assert [mark.footnote for mark, _ in marks] == [note.id for note in document.footnotes]
    before = [passage.text[: mark.at] for mark, passage in marks]
    assert before[0].endswith("custodial restraint for up to six months.")
    assert before[0] == marks[0][1].text
    assert before[1].endswith("In addition, police officers run ‘protection rackets’")
    after = marks[1][1].text[marks[1][0].at :]
    assert after.startswith(" and sex workers, either by choice or force")
    assert document.footnotes[0].text.startswith("Custodial restraint is not an ‘arrest’")
    assert document.footnotes[1].text.startswith("Protection rackets involve police officers")


def test_the_lead_in_is_neither_heading_nor_paragraph_and_stands_before_quote_four(document):
    (section,) = [each for each in document.sections if each.title == HEADINGS[1]]
    kinds = [passage.kind for passage in section.passages]
    at = kinds.index(PassageKind.LEAD_IN)

    assert kinds.count(PassageKind.LEAD_IN) == 1
    assert section.passages[at].text == "Quotes by focus group participants:"
    assert kinds[:at].count(PassageKind.QUOTE) == 3
    assert kinds[at + 1 :] == [PassageKind.QUOTE] * 5


@pytest.mark.parametrize(("heading", "role"), [(HEADINGS[2], "lawyer"), (HEADINGS[3], "police")])
def test_lawyers_and_police_are_reported_not_quoted(document, heading, role):
    (section,) = [each for each in document.sections if each.title == heading]

    assert {(each.voice, each.voice_of) for each in section.passages} == {(Voice.REPORTED, role)}


def test_paragraphs_are_whole_again_and_page_furniture_is_gone(passages):
    text = "\n".join(passage.text for passage in passages.values())

    assert "They say street-based sex workers are detained more often" in text
    assert "they would be afraid to write a statement" in text  # over a page's end
    assert "instead the laws are used by the police" in text
    assert "streetbased" not in text
    assert "street- based" not in text
    assert not re.search(r"\s\s", text.replace("\n", ""))
    assert all(passage.text == passage.text.strip() for passage in passages.values())


def test_every_passage_knows_the_line_of_the_source_that_it_begins_on(document, passages):
    for passage in passages.values():
        place = passage.place
        there = " ".join(SOURCE_LINES[place.line - 1 :]).split()

        assert (place.file, place.page) == ("source/case-study.txt", None)
        assert there[:4] == passage.text.split()[:4], passage.id
        assert SOURCE_LINES[place.line - 1].split()[0] == passage.text.split()[0]
    lines = [passage.place.line for passage in passages.values()]
    assert lines == sorted(set(lines))
    for note in document.footnotes:
        words = note.text.split()[:4]
        assert SOURCE_LINES[note.place.line - 1].split()[:5] == [note.mark, *words]


def test_every_theme_has_a_label_and_a_definition_in_three_languages(first_archive):
    themes = first_archive.content.themes

    assert len(themes) >= 12
    for theme in themes:
        assert set(theme.label) == set(theme.definition) == {"en", "ru", "ky"}
        assert all(words.strip() for words in (*theme.label.values(), *theme.definition.values()))


def test_every_theme_has_at_least_two_passages_and_every_quote_a_theme(first_archive):
    themed = [each.themes for each in first_archive.content.passages()]
    for theme in first_archive.content.themes:
        assert sum(theme.id in themes for themes in themed) >= 2, theme.id
    for quote in first_archive.quotes:
        assert quote.codings, quote.id


def test_a_coding_is_the_very_words_that_its_editor_quoted(first_archive):
    written = tomllib.loads((CASE_STUDY / "codings.toml").read_text(encoding="utf-8"))["coding"]
    expected = sorted((each["passage"], each["theme"], each["exact"]) for each in written)
    held = sorted(
        (passage.id, coding.theme, passage.text[coding.start : coding.end])
        for passage in first_archive.content.passages()
        for coding in passage.codings
    )

    assert held == expected


def test_the_glossary_has_forty_entries_in_three_languages(first_archive):
    glossary = first_archive.content.glossary

    assert len(glossary) >= 40
    for entry in glossary:
        assert set(entry.terms) == {"en", "ru", "ky"}
        assert all(word.strip() for words in entry.terms.values() for word in words)
        assert all(entry.terms.values())


@pytest.mark.parametrize(
    "word",
    ["взятка", "крыша", "мелкое хулиганство", "притон", "сутенёр", "лишение родительских прав"],
)
def test_the_glossary_knows_what_a_russian_reader_would_type(first_archive, word):
    assert any(word in entry.terms["ru"] for entry in first_archive.content.glossary)


def test_the_participants_are_counted_as_the_text_counts_them(first_archive, document):
    told = " ".join(passage.text for passage in document.sections[0].passages)
    held = [
        (table.id, row.value or row.label["en"], row.count)
        for table in first_archive.content.participants
        for row in table.rows
    ]

    assert held == [(table, value, count) for table, value, count, _words in COUNTS]
    assert [words for *_count, words in COUNTS if words not in told] == []


def test_the_editor_says_what_does_not_add_up(first_archive):
    notes = {note.id: note for note in first_archive.content.notes}

    assert len(notes) >= 4
    for note in notes.values():
        assert set(note.text) == {"en", "ru", "ky"}
        assert all(first_archive.passage(name) for name in note.passages)
    said = " ".join(note.text["en"] for note in notes.values())
    for point in ("over 35", "exactly 20", "by call", "167", "petty hooliganism", "2019"):
        assert point in said


def test_show_holds_what_the_issue_asks_for(first_archive):
    values = shown(first_archive)
    (document,) = values["documents"]
    passages = [each for section in document["sections"] for each in section["passages"]]

    assert len(document["sections"]) == 5
    assert len([each for each in passages if each["kind"] == "quote" and each["attribution"]]) == 8
    assert [mark["at"] for each in passages for mark in each["footnotes"]] == [541, 560]
    assert len(document["footnotes"]) == 2
    assert all(each["consent"] == "unknown" for each in passages)


def test_no_label_of_who_took_part_tells_by_its_number_that_it_is_one_person(first_archive):
    gender = next(table for table in first_archive.content.participants if table.id == "gender")
    labels = [dict(row.label) for row in gender.rows]
    assert labels[0] == {"en": "Women", "ru": "Женщины", "ky": "Аялдар"}
    assert labels[1] == {"en": "Men", "ru": "Мужчины", "ky": "Эркектер"}
