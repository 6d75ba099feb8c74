"""Reports as field workers write them: numbered chapters, marks, tags, and what is told of them."""

# ruff: noqa: RUF001  some of them are Russian

import pytest
from hypothesis import given, strategies as st

from index import import_texts
from index.errors import SourceProblem
from index.importers.structure.chapters import chapters_of
from index.importers.structure.lines import lines_of

LONG = "Two of us went there in May, and we stayed for eight days with the family of a teacher"
VILLAGE = f"""Field Report

1 Introduction

The village lies high up in the mountains.1 Snow closes the road from November to March.2

2 Methods

{LONG}.3

3 What people said

People said that the ambulance does not come.4 They said it more than once, at the “shop”.5

4 Conclusion

They need a road, and a nurse who stays.
"""
RUSSIAN = """Отчёт о поездке

1. Введение

Мы поехали в село в мае.1 Там живёт около ста семей, и почти все держат скот.2

1. Село лежит в горах.
2. По данным районной администрации.

2. Методы

Мы говорили с людьми дома.3 Никто не отказался, и все просили прийти ещё раз.

3. Все разговоры шли на кыргызском языке.

3. Выводы

Людям нужна дорога, и им нужна медсестра, которая живёт в селе.

4. Что делать

Построить дорогу.
"""
BRACKETS = """Annual report

1 Introduction

We work in three towns.[1] In each there is an office, and a lawyer comes once a week.[2] See [7].

2 Work with women

In 2020 we helped 340 women, and they came back.

References

[1] The towns are not named here.
[2] On Wednesdays.
"""
PAGES = f"""Report

1. Introduction

Detention lasts long.1 People told us about it in June and in July, in the town and outside of it.

1 Human Rights Watch, Nowhere to Turn
\f2. Methods

{LONG},
and none of them had been told why they were2

2 Interview with a lawyer, Osh
\ftaken to the station.

3. Results

Nobody was told why.3

3 Interview with an officer, Osh
"""
ON_THEIR_TEXT = f"""Field Report

1. Introduction
The village lies high up in the mountains.1 Snow closes the road from November to March.2 It lies
far from the town, and it has no shop.

2. Methods
{LONG}. We walked from house to house.

Chapter 3

What people said is written down here.
"""


def titles(made):
    return [title for _level, title in made.headings]


def notes(made):
    return [(note.mark, note.text) for note in made.document.footnotes]


def told(made, kind):
    return [(guess.line, guess.text) for guess in made.result.guesses if guess.kind == kind]


def test_numbered_chapters_are_headings_though_marks_of_their_numbers_stand_before_them(bring_in):
    made = bring_in(VILLAGE)

    assert titles(made) == [
        "1 Introduction", "2 Methods", "3 What people said", "4 Conclusion"
    ]  # fmt: skip
    assert notes(made) == []
    assert len(made.texts("paragraph")) == 4


def test_marks_without_a_footnote_are_reported_with_their_lines(bring_in):
    found = told(bring_in(VILLAGE), "mark")

    assert [line for line, _text in found] == [5, 5, 9, 13, 13]
    assert found[0][1].startswith("“mountains.1” looks like the mark of a footnote")


def test_chapters_and_footnotes_of_one_form_are_told_apart(bring_in):
    made = bring_in(RUSSIAN)

    assert titles(made) == ["1. Введение", "2. Методы", "3. Выводы", "4. Что делать"]
    assert notes(made) == [
        ("1", "Село лежит в горах."), ("2", "По данным районной администрации."),
        ("3", "Все разговоры шли на кыргызском языке."),
    ]  # fmt: skip
    assert told(made, "mark") == []


def test_a_chapter_is_no_note_of_a_mark_in_brackets(bring_in):
    made = bring_in(BRACKETS)

    assert titles(made) == ["1 Introduction", "2 Work with women"]
    assert notes(made) == [("[1]", "The towns are not named here."), ("[2]", "On Wednesdays.")]
    assert [line for line, _text in told(made, "mark")] == [5]


def test_footnotes_that_look_like_headings_stay_footnotes_where_footnotes_stand(bring_in):
    made = bring_in(PAGES)

    assert titles(made) == ["1. Introduction", "2. Methods", "3. Results"]
    assert [mark for mark, _text in notes(made)] == ["1", "2", "3"]


def test_a_chapter_may_stand_on_its_text(bring_in):
    made = bring_in(ON_THEIR_TEXT)

    assert titles(made) == ["1. Introduction", "2. Methods", "Chapter 3"]
    assert made.texts("list-item") == []


@pytest.mark.parametrize(
    "text",
    ["1. Clear rules\n\n2. A person to turn to\n\n3. Water\n\nThat was all.\n",
     "Conclusion\n\n1. wages\n\nThey are low.\n\n2. hours\n\nThey are long.\n",
     "Conclusion\n\nThey told us so.1 And this.2\n\n1 A note of Ours\n2 Another One\n"],
)  # fmt: skip
def test_items_and_notes_are_no_chapters(text):
    assert chapters_of(lines_of(text)) == frozenset()


NUMBERS = st.integers(0, 12).map(str)
PIECES = st.sampled_from(
    ["1. Introduction", "2 Methods", "3) Results", "1 A note of ours.", "2. Woman, 26 years old",
     "They said so.1", "People told us.2 And more.3", "", "\f", "and went on", "4 What is next?"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25))
def test_whatever_the_text_a_chapter_is_a_short_numbered_line_above_another(pieces):
    lines = lines_of("\n".join(pieces))
    by_number = {line.number: line.text for line in lines if line.text}
    chapters = chapters_of(lines)

    for number in chapters:
        assert by_number[number][0].isdigit()
        assert "note" not in by_number[number]
        assert "years old" not in by_number[number]
    assert len(chapters) != 1
    assert not chapters or max(chapters) < max(by_number)


@pytest.mark.parametrize(
    "text",
    ["The flat had 30 m² of room.", "Площадь 30 м² или больше.", "See p.12 and Art.5 of it.",
     "Это ст.5 и п.3 закона.", 'They paid "5 soms" for it.', "It cost $5, on 1.5.2019.",
     "COVID19 came in 2019.", "Read [this](http://example.org) and [1](#one)."],
)  # fmt: skip
def test_what_is_no_mark_is_not_reported_as_one(bring_in, text):
    assert told(bring_in(f"Conclusion\n\nWe asked everybody. {text}\n"), "mark") == []


@pytest.mark.parametrize("mark", ["¹", "[1]", "1", "[^1]"])
def test_a_mark_without_a_footnote_is_reported_in_any_form(bring_in, mark):
    made = bring_in(
        f"Conclusion\n\nWe asked everybody,\nand they told us.{mark} And that was all.\n"
    )

    assert [line for line, _text in told(made, "mark")] == [4]
    assert mark in made.texts("paragraph")[0]


def test_a_mark_in_markdown_without_a_footnote_is_reported(bring_in):
    made = bring_in("## One\n\nWords.[^1] More.[^lost]\n\n[^1]: A note.\n", "text.md")

    assert [(line, "[^lost]" in text) for line, text in told(made, "mark")] == [(3, True)]


def test_a_text_of_which_no_folder_can_be_made_says_what_to_mend(tmp_path):
    texts = [tmp_path / name for name in ("one.md", "two.md")]
    for file in texts:
        file.write_text(f"# Title\n\n## {'part ' * 500}\n\nWords of it.\n", "utf-8")

    with pytest.raises(SourceProblem, match=r"this text: .*too long\. Mend that, and import"):
        import_texts(texts[:1], tmp_path / "made")
    with pytest.raises(SourceProblem, match=r"these texts: .*Import them one by one"):
        import_texts(texts, tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_what_is_written_into_archive_toml_is_among_the_guesses(bring_in):
    made = bring_in("Conclusion\n\n“We were cold, and nobody came.”\n\nWoman, 31\n")

    ((line, text),) = told(made, "consent")
    assert line == 1
    written = (made.folder / "archive.toml").read_text("utf-8")
    for level in ("consent", "access"):
        assert f'{level} = "unknown"' in text
        assert f'{level} = "unknown"' in written
    for level in ('read = "none"', 'share = "none"'):
        assert level in text
        assert level in written


@pytest.mark.parametrize(
    ("text", "language", "doubt"),
    [("It was cold that winter, and nobody came to help us with it.", "en", False),
     ("Нам было холодно, и никто не пришёл, чтобы помочь нам и мне.", "ru", False),
     ("Cold.", "en", True)],
)  # fmt: skip
def test_the_language_is_among_the_guesses_whether_sure_or_not(bring_in, text, language, doubt):
    ((line, said),) = told(bring_in(text), "language")

    assert line == 1
    assert f"“{language}”" in said
    assert ("doubt" in said) == doubt


def test_lists_and_paragraphs_that_nothing_parts_are_among_the_guesses(bring_in):
    prose = f"{LONG}.\nWe came home.\n{LONG} and of an aunt."
    made = bring_in(f"Conclusion\n\n{prose}\n\nThey want\n\n• wages;\n• rest.\n")

    assert [text for _line, text in told(made, "list")] == ["A list of 2 items begins here."]
    assert len(told(made, "paragraph")) == 1


def test_tags_of_html_in_markdown_stay_and_are_reported(bring_in):
    text = (
        '# Talks\n\n## One\n\nThey were <b>cold</b>.\n\n<div align="left">\n\nA <name> said < 5.\n'
    )
    made = bring_in(text, "talks.md")

    assert [line for line, _text in told(made, "html")] == [5, 7]
    assert "They were <b>cold</b>." in made.texts("paragraph")


@pytest.mark.parametrize(
    "text",
    ["a < b, and b > c, they said.", "<Aida> We were cold.\n<Bek> So were we.",
     "<head of the village> said: no.", "They wrote <b> and </b> on the wall.",
     "{rtf} is no format.", "PK is a name.", "%PD is not much.", "ID3 was his number.",
     "<p> is what she wrote, and nothing closed it."],
)  # fmt: skip
def test_a_text_with_the_signs_of_a_format_is_still_a_text(bring_in, text):
    assert bring_in(text).passages
