"""Each form that a text may take, alone: quotes, speakers, marks, hyphens, pages, lists."""

# ruff: noqa: RUF001  some of them are Russian

import re
import tomllib

import pytest

from index import import_texts
from index.importers.ids import slug
from index.importers.structure.attribution import fields_of
from index.source.folder import read_source
from index.text.certainty import Certainty

SPOKEN = "We were cold, and nobody came to help us."
LEAD = "Conclusion\n\nWe asked everybody what had happened in that winter.\n\n"
AFTER = "\n\nThis is what they told us, and we have nothing to add to it.\n"


@pytest.mark.parametrize("marks", ["“”", "„“", "„”", "«»", "»«", "‘’", "‚‘", '""', "''"], ids=ascii)
@pytest.mark.parametrize(
    "said",
    ["\n\nWoman, 31, crane driver", "\nWoman, 31, crane driver", " — Woman, 31, crane driver",
     " - Woman, 31, crane driver", "\n\n— Woman, 31, crane driver",
     " Woman, 31, crane driver"],
    ids=["below", "next line", "dash", "hyphen", "dash below", "same line"],
)  # fmt: skip
def test_a_quote_in_any_marks_with_its_speaker_in_any_place(bring_in, marks, said):
    quote = f"{marks[0]}{SPOKEN}{marks[1]}"
    made = bring_in(LEAD + quote + said + AFTER)

    assert made.quotes == [(quote, "Woman, 31, crane driver", {"gender": "woman", "age": 31})]
    assert len(made.texts("paragraph")) == 2


@pytest.mark.parametrize(
    "prose",
    [
        "“We were cold,” she said, and left the room with the others.",
        "“We were cold,” said the woman of 31. “Nobody came.”",
        "‘Running a brothel’ is an offence, they said, and so is ‘petty hooliganism’.",
        "«Нам холодно», — сказала женщина, 32 года, и ушла.",
        '"Yes" was all that they said, and "no" was what they meant.',
        "They call it “protection”, and the sum “a gift”.",
    ],
)
def test_a_quotation_in_prose_stays_prose(bring_in, prose):
    made = bring_in(LEAD + prose + AFTER)

    assert made.quotes == []
    assert prose in made.texts("paragraph")


def test_a_quote_without_a_speaker_has_none(bring_in):
    made = bring_in(LEAD + f"“{SPOKEN}”\n\nThe Views of Lawyers" + AFTER)

    assert made.quotes == [(f"“{SPOKEN}”", None)]
    assert made.headings == [(1, "Conclusion"), (1, "The Views of Lawyers")]


def test_quotes_that_follow_one_another_without_a_blank_line(bring_in):
    text = "“We were cold.”\nWoman, 31\n“Nobody came.”\nMan, 45 years old\n“No.”\nLawyer, Osh\n"
    made = bring_in(LEAD + text + AFTER)

    assert [quote[1] for quote in made.quotes] == ["Woman, 31", "Man, 45 years old", "Lawyer, Osh"]


def test_a_bulleted_quote_is_a_quote(bring_in):
    made = bring_in(LEAD + f"• “{SPOKEN}” (Woman, 31)\n• “{SPOKEN}” (Man, 45)" + AFTER)

    assert [quote[1] for quote in made.quotes] == ["(Woman, 31)", "(Man, 45)"]


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Sex worker, trans woman, 27", {
            "role": "sex-worker", "gender": "transgender", "age": "27"}),
        ("Man, 22 years old, working by call", {
            "role": "sex-worker", "gender": "man", "age": "22", "sector": "by-call"}),
        ("Woman aged 30, sauna-based sex worker", {
            "role": "sex-worker", "gender": "woman", "age": "30", "sector": "sauna-hotel"}),
        ("Manager, working in a hotel", {}),
        ("Docker, 21-25 years old", {}),
        ("Two women, 20 and 30 years old", {"age": "30"}),
        ("Taxi driver", {}),
        ("Police officer, retired", {"role": "police"}),
        ("Сотрудник милиции, 50 лет", {"role": "police", "age": "50"}),
        ("секс-работница, салон, 19 лет", {"role": "sex-worker", "age": "19", "sector": "salon"}),
        ("Адвокат", {"role": "lawyer"}),
        ("Woman and man, 40 years old", {"age": "40"}),
        ("Woman, 400 years old", {"gender": "woman"}),
    ],
)  # fmt: skip
def test_fields_are_what_the_line_says_and_no_more(line, fields):
    assert fields_of(line).values == fields


@pytest.mark.parametrize(
    ("line", "is_doubtful"),
    [
        ("Guard at the south gate, man, 38, former policeman", True),
        ("Guard at the south gate, man, 38, policeman", True),
        ("Former sex worker, 40 years old", True),
        ("Police officer, retired", True),
        ("Бывший сотрудник милиции, 50 лет", True),
        ("Man, 38, policeman", False),
        ("Woman aged 30, sauna-based sex worker", False),
        ("Participant 3, salon, sex worker, 22", False),
        ("Адвокат", False),
        ("Guard at the south gate, man, 38", False),
    ],
)
def test_a_role_that_may_not_be_the_speakers_is_doubtful(line, is_doubtful):
    assert fields_of(line).is_doubtful is is_doubtful


def test_a_former_policeman_is_filed_as_doubtful(bring_in):
    line = "Guard at the south gate, man, 38, former policeman"
    made = bring_in(f"Report\n\nWhat they said\n\n“They come on Fridays.”\n{line}\n")
    (told,) = [each for each in made.result.guesses if "role=police" in each.text]
    assert told.certainty is Certainty.DOUBTFUL


@pytest.mark.parametrize(
    ("before", "mark", "note"),
    [("months.", "1", "1 A note."), ("‘rackets’", "1", "1 A note."), ("rackets", "1", "1. A note."),
     ("rackets", "¹", "¹ A note."), ("rackets", "¹", "1 A note."),
     ("rackets", "[1]", "[1] A note."),
     ("rackets ", "[1]", "[1] A note."), ("rackets", "1", "1A note.")],
)  # fmt: skip
def test_a_mark_is_taken_out_and_its_place_kept(bring_in, before, mark, note):
    made = bring_in(f"Conclusion\n\nThey had {before}{mark} and more of it.\n\n{note}\n")
    (passage,) = made.passages
    (footnote,) = made.document.footnotes

    assert passage.text == f"They had {before} and more of it."
    assert [found.at for found in passage.footnotes] == [len("They had " + before)]
    assert (footnote.mark, footnote.text) == (mark, "A note.")


@pytest.mark.parametrize(
    "text",
    ["It was COVID19 in 2019.\n\n19 people came.", "They paid 3.5 soms.\n\n5 people came.",
     "The B1 form.\n\n1 A form of the ministry.", "Read this.\n\n1 is a number, and no note."],
)  # fmt: skip
def test_a_number_is_not_taken_for_a_mark(bring_in, text):
    assert bring_in(f"Conclusion\n\n{text}\n").document.footnotes == ()


def test_marks_that_begin_anew_on_each_page(bring_in):
    page = "They had a great deal to tell.1 We wrote it all {}.\n\n1 This is note {}.\n"
    made = bring_in("Conclusion\n\n" + "\f".join(page.format(n, n) for n in ("one", "two")))

    assert [(note.mark, note.text) for note in made.document.footnotes] == [
        ("1", "This is note one."), ("1", "This is note two."),
    ]  # fmt: skip
    assert [len(passage.footnotes) for passage in made.passages] == [1, 1]


def test_a_footnote_whose_mark_is_in_a_heading_stays_a_paragraph(bring_in):
    made = bring_in("What they said1\n\nThey said a great deal.\n\n1 A note.\n")

    assert made.texts("paragraph") == ["They said a great deal.", "1 A note."]


def test_hyphens_are_resolved_by_the_words_of_the_text(bring_in):
    text = (
        "Conclusion\n\nThe Tumanbai quay has street-based work and one more Tuman-\n"
        "bai, where street-\nbased people are in the gor-\nokom.\n"
    )
    made = bring_in(text)

    assert made.passages[0].text.endswith(
        "one more Tumanbai, where street-based people are in the gor-okom."
    )
    assert made.guessed("hyphen") == [6]


def test_a_word_that_a_footnote_and_a_page_cut_is_whole(bring_in):
    text = (
        "Conclusion\n\nAn examination of all things.1 This is one more exam-\n\n1 A note.\n\n7\n"
        "\fHarbour voices\n\nination of them.\n\n8\n\fHarbour voices\n\nThe end of it.\n\n9\n"
    )
    made = bring_in(text)

    assert made.texts("paragraph")[0].endswith("This is one more examination of them.")
    assert [line.text for line in made.result.left_out] == ["7", "Harbour voices", "8",
                                                            "Harbour voices", "9"]  # fmt: skip


def test_page_numbers_are_found_without_form_feeds(bring_in):
    page = "\n".join(f"Line {n} of what was said in the room that day." for n in range(30))
    made = bring_in("\n\n".join(f"{page}\n\nOur report\n\n{n}" for n in range(5, 9)))

    assert [line.text for line in made.result.left_out] == [
        text for n in range(5, 9) for text in ("Our report", str(n))
    ]


def test_speakers_at_the_end_of_pages_are_no_furniture(bring_in):
    page = "They told us {} things.\n\n“We were cold.”\n\nWoman, 31 years old\n"
    made = bring_in("Conclusion\n\n" + "\f".join(page.format(n) for n in "1234"))

    assert made.result.left_out == ()
    assert len(made.quotes) == 4


def test_headings_at_the_top_of_pages_are_no_furniture(bring_in):
    pages = (f"Interview {n}\n\nThey told us a great deal on day {n}.\n" for n in range(1, 7))
    made = bring_in("\f".join(pages))

    assert made.result.left_out == ()
    assert [title for _level, title in made.headings] == [f"Interview {n}" for n in range(1, 7)]


@pytest.mark.parametrize(
    "text",
    ["Written\r\n\r\nas on Windows, with a line\r\nthat goes on.\r\n",
     "Written\r\ras on an old Mac, with a line\rthat goes on.\r",
     "\ufeffWritten\n\nwith a mark of the byte order.\n",
     "A line\x0bwith\x1codd\u2028blanks and\u00a0more.\n",
     "# no heading\n> no quote\n- \\ 1. [^1]: {#x}\n+++\n"],
)  # fmt: skip
def test_a_text_however_it_is_written_keeps_its_words(bring_in, text):
    assert bring_in(text).passages


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Нам было холодно.", "cp1251"),
        ("В office было холодно. «Приходите завтра», — сказал IT-специалист.", "cp1251"),
        ("Cold.", "utf-16"),
    ],
)
def test_a_text_in_another_encoding_is_kept_as_it_came(bring_in, text, encoding):
    made = bring_in(text.encode(encoding))

    assert made.passages[0].text == text
    kept = (made.folder / "source" / "text.txt.as-received").read_bytes()
    assert kept == text.encode(encoding)


def test_the_folder_is_what_a_reproducible_build_needs(bring_in, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = bring_in("Cold.", folder="Мой архив")

    values = tomllib.loads((made.folder / "archive.toml").read_text("utf-8"))
    assert (values["id"], values["created"], values["edition"]) == ("moy-arkhiv", "2023-11-14", 1)
    assert values["defaults"] == {
        "consent": "unknown",
        "access": "unknown",
        "read": "none",
        "share": "none",
    }
    assert not {"licence", "rights", "publisher"} & values.keys()
    assert tomllib.loads((made.folder / "codebook.toml").read_text("utf-8")) == {}


def test_the_same_text_gets_the_same_ids(bring_in):
    text = LEAD + f"“{SPOKEN}”\n\nWoman, 31\n\n“{SPOKEN}”\n\nWoman, 31" + AFTER
    first, again = bring_in(text, folder="one"), bring_in(text, folder="two")

    ids = [passage.id for passage in first.passages]
    assert ids == [passage.id for passage in again.passages]
    assert ids[1:3] == ["q-1", "q-2"]


def test_no_id_of_an_import_carries_a_word_of_a_passage(bring_in, tmp_path):
    quote = "“Zhyrgalbek Osmonov beat me behind the station.”\n\nWoman, 31"
    text = LEAD + quote + "\n\n- Osmonov drove away\n- Osmonov came back" + AFTER
    made = bring_in(text)

    ids = [passage.id for passage in made.passages]
    assert {"p-1", "q-1", "i-1", "i-2"} < set(ids)
    assert all(re.fullmatch(r"[pqi]-[0-9]+", name) for name in ids)
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(text, "utf-8")
    two.write_text(text.replace("beat me", "hit me"), "utf-8")
    import_texts([one, two], tmp_path / "both")
    archive = read_source(tmp_path / "both").archive
    assert archive is not None
    both = [passage.id for passage in archive.passages()]
    assert len(set(both)) == 2 * len(ids)
    assert all(re.fullmatch(r"[pqi]-[0-9]+", name) for name in both)


def test_a_footnote_named_by_a_word_gets_a_number_for_an_id(bring_in):
    text = "# One\n\nThey came at night.[^osmonov] They left.[^2]\n\n"
    text += "[^osmonov]: Osmonov told of it.\n[^2]: So did others.\n"
    made = bring_in(text, "text.md")

    assert sorted(note.id for note in made.document.footnotes) == ["f-1", "f-2"]


def test_an_id_is_made_of_telling_words():
    assert slug("The Views of the Police") == "views-police"
    assert slug("Кыргыз тили жана өнөр") == "kyrgyz-tili-onor"
    assert slug("Ünïcödé & ß…") == "unicode"
    assert slug("第一章") == ""


REPORT = """A report on the harbour

1. Introduction

We asked forty people about their work in the harbour.

They answered us at length, and all of them signed.{first}

2. What they said

The police come at night and take their money.{second}

“We were cold, and nobody came to help us.”

Woman, 31

Notes

[1] Interview with a docker, May 2019.
(2) See the consent form.
"""


@pytest.mark.parametrize("second", ["", " (2)", "(2)", " [2]", "[1](2)"])
def test_a_number_in_brackets_takes_no_chapter_from_the_headings(bring_in, second):
    made = bring_in(REPORT.format(first="[1]", second=second))

    titles = [title for _level, title in made.headings]
    assert titles == ["1. Introduction", "2. What they said", "Notes"]


@pytest.mark.parametrize("written", [" (2)", "(2)"])
def test_a_footnote_in_round_brackets_stands_alone_and_is_told_with_its_mark(bring_in, written):
    made = bring_in(REPORT.format(first=written, second="[1]"))

    assert [note.text for note in made.document.footnotes] == ["Interview with a docker, May 2019."]
    assert made.texts("paragraph")[-1] == "(2) See the consent form."
    assert 20 in made.guessed("footnote")
    assert made.guessed("mark") == [7]


def test_things_that_are_counted_in_brackets_are_no_marks(bring_in):
    text = LEAD + "They ask for (1) wages, (2) hours and (3) rest, by Art. 5(2) and by Art. (4)."
    assert bring_in(text + AFTER).guessed("mark") == []
