"""No file that leaves tells, or lets anybody work out, that a number of people is 1 or 2."""

import json
import re

import pytest
from hypothesis import example, given, settings, strategies as st

from index import Item, ItemKind, Level, OpenArchive, ParticipantRow, ParticipantTable, Set, replace
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.text.cards import cards_of
from index.export.words import resource
from index.model import Waiver
from tests.conftest import each_once
from tests.index.container.archives import RICH
from tests.index.counts.test_small_counts import same_people
from tests.index.export.attacker import FEW, UNTOLD, determined, read_rows
from tests.index.export.file_text import PASSAGES, unzipped
from tests.index.export.pages import read_page
from tests.index.export.test_formats import SAMPLE
from tests.strategies import archives

SHOWING = ("html", "md", "txt", "json", "docx", "odt", "pptx")
"""The formats that show the tables of who took part."""


def tabled(drawn, people):
    """An archive with tables over the same people, whose labels occur nowhere else."""
    held, totals, rest = people
    tables = []
    for number, (counts, total) in enumerate(zip(held, totals, strict=True)):
        rows = [
            ParticipantRow({"en": f"Qrow{'xyz'[number]}{'abcdefgh'[at]}q"}, count)
            for at, count in enumerate(counts)
        ]
        of = {"en": f"{total} people"} if total else {}
        named = f"table-{number}"
        field = None if rest else "gender"
        tables.append(ParticipantTable(named, {"en": "Who"}, of, tuple(rows), field))
    waivers = [each for each in drawn.waivers if each.table is None]
    return replace(
        drawn, language="en", participants=tuple(tables), waivers=tuple(waivers), sets=()
    )


def chart_set(archive):
    items = tuple(Item(ItemKind.CHART, table.id) for table in archive.participants)
    return Set("own", {"en": "Qset"}, (Item(ItemKind.PAUSE, words={"en": "Qpause"}), *items))


HELD = archives() if settings.default.max_examples >= 200 else st.sampled_from([SAMPLE, RICH])
"""What else the archive holds: anything with --long, for that takes its time to draw."""


@given(
    HELD,
    same_people(),
    st.sampled_from([None, *Level]),
    st.sampled_from(SHOWING),
    st.booleans(),
)
@example(SAMPLE, ([[5, 2, 7]], [None], False), None, "pptx", True)
@example(SAMPLE, ([[0, 3]], [None], False), None, "pptx", True)
def test_no_export_at_any_level_tells_a_count_of_one_or_two(drawn, people, level, form, as_set):
    held, totals, rest = people
    archive = tabled(drawn, people)
    chosen = chart_set(archive) if as_set else None
    labels = [row.label["en"] for table in archive.participants for row in table.rows]

    data = FORMATS[form].write(extract(OpenArchive(archive, None), level, chosen=chosen))

    found = read_rows(data, form, labels)
    assert set(found) == set(labels)
    rows = [[found[row.label["en"]] for row in table.rows] for table in archive.participants]
    for counts, words in zip(held, rows, strict=True):
        for count, said in zip(counts, words, strict=True):
            assert said in (str(count), FEW, UNTOLD)
            assert said not in ("1", "2")
    assert determined(rows, totals, rest) == []


def numbered(first_archive, level=None, form="txt", only=None, chosen=None):
    return unzipped(FORMATS[form].write(extract(first_archive, level, only, chosen=chosen)))


@pytest.mark.parametrize(("form", "level"), each_once(SHOWING, [None, *Level]))
def test_the_case_study_s_tables_tell_no_one_person(form, level, first_archive):
    data = FORMATS[form].write(extract(first_archive, level))

    labels = ["Lawyers", "Men", "Transgender individuals", "Under the age of 20", "31-35",
              "Retired, friendly to the organisation working with sex workers"]  # fmt: skip
    rows = read_rows(data, form, labels)
    if form in ("html", "txt", "md", "docx", "odt", "pptx"):  # where labels also stand in the text
        told = re.sub(r"<[^>]*>", "\x1f", unzipped(data))
        rows = {
            label: FEW for label in labels if re.search(rf"\b{label}\b[\x1f\s:|\\]*{FEW}", told)
        }
    assert {rows.get(label) for label in labels} == {FEW}


@pytest.mark.parametrize("form", PASSAGES)
def test_a_text_that_names_numbers_itself_is_said_to(form, first_archive):
    whole = numbered(first_archive, form=form)
    part = numbered(first_archive, form=form, only={"q-bandits"})

    if form == "json":
        assert json.loads(whole)["participants"]["text_names_numbers"] is True
        assert json.loads(part)["participants"]["text_names_numbers"] is False
    else:
        assert "The text itself names numbers of participants." in whole
        assert "The text itself names numbers of participants." not in part
    assert first_archive.passage("p-who-took-part").text[:40] in whole or form in (
        "bib",
        "ris",
        "csl",
    )


def test_cards_say_it_too(first_archive):
    assert "names numbers" in cards_of(extract(first_archive))[-1].text


def test_json_says_null_and_below_three_at_every_level(first_archive):
    for level in (None, *Level):
        told = json.loads(numbered(first_archive, level, "json"))
        counts = {
            row["label"]["en"]: (row["count"], row["below"])
            for table in told["participants"]["tables"]
            for row in table["rows"]
        }
        assert counts["Living with HIV"] == (None, 3)
        assert counts["Men"] == (None, 3)
        assert counts["Women"] == (15, None)
        assert '"k"' not in json.dumps(told)
        assert "unique_among_quotes" not in json.dumps(told)


@pytest.mark.parametrize("form", SHOWING)
def test_a_table_that_the_editor_waives_is_told_as_it_is(form, first_archive):
    waived = Waiver("small-counts", "They asked to be counted.", table="hiv")
    held = replace(first_archive.content, waivers=(waived,))

    told = FORMATS[form].write(extract(OpenArchive(held, None)))

    text = re.sub(r"<[^>]*>", "\x1f", unzipped(told))
    if form == "json":
        tables = {each["id"]: each for each in json.loads(told)["participants"]["tables"]}
        assert tables["hiv"]["rows"][0]["count"] == 2
        assert tables["gender"]["rows"][1]["count"] is None
    else:
        assert re.search(r"Living with HIV[\x1f\s:|]*2\b", text)
        assert re.search(rf"Lawyers[\x1f\s:|]*{FEW}", text)


@pytest.mark.parametrize(
    ("language", "words"), [("en", FEW), ("ru", "меньше 3"), ("ky", "3төн аз")]
)
def test_small_numbers_are_told_in_the_language_of_the_file(language, words, first_archive):
    introduction = first_archive.content.sets[0].said_in(language)

    told = numbered(first_archive, chosen=introduction)

    assert words in told
    assert first_archive.content.participants[0].rows[1].label[language] in told


def test_all_exports_say_the_same(first_archive):
    taken = [
        extract(first_archive, level, only, use).tables
        for level in (None, *Level)
        for only in (None,)
        for use in ("publish", "print", "train")
    ]

    assert len(set(map(repr, taken))) == 1


@pytest.mark.parametrize("form", SHOWING)
def test_nothing_behind_the_words_tells_the_number_either(form, first_archive):
    """Neither attributes, nor data for a script, nor anything else of the row."""
    data = FORMATS[form].write(
        extract(first_archive, Level.NONE, chosen=chart_set(only_hiv(first_archive)))
    )

    text = unzipped(data)
    (at, *_more) = [found.end() for found in re.finditer("Living with HIV", text)][-1:]
    beside = text[at : text.index(FEW, at)] if form != "json" else ""
    assert not re.search(r"\b2\b", re.sub(r'"(?:ru|ky)": "[^"]*"', "", beside))


def only_hiv(first_archive):
    tables = [each for each in first_archive.content.participants if each.id == "hiv"]
    return replace(first_archive.content, participants=tuple(tables))


def test_the_search_of_a_page_counts_one_or_two_of_somebody_s_words_as_few(first_archive):
    page = read_page(FORMATS["html"].write(extract(first_archive)))

    (finder,) = [each for each in page.find("div") if each.attributes.get("id") == "finder"]
    told = json.loads(finder.attributes["data-words"])
    assert told["few"] == 3
    assert told["found_few"] == "Found: fewer than 3 of {all}"
    assert "found.length < words.few" in resource("reader.js")
