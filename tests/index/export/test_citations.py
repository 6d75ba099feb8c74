"""Citations in each style, beside examples that were made by hand from the style's rules."""

import json
import tomllib
from pathlib import Path

import bibtexparser
import pytest
from hypothesis import given, strategies as st

from index import (
    FORMATS,
    Archive,
    CitationStyle,
    Document,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    TextChoice,
    TextSetting,
    Wanted,
    citation_entry,
    cited,
    link_of,
    prepare_export,
)
from index.model.document import Place

EXAMPLES = tomllib.loads((Path(__file__).parent / "cited_examples.toml").read_text("utf-8"))
TEXTS = (CitationStyle.APA, CitationStyle.CHICAGO, CitationStyle.GOST)
ENTRIES = [each for each in CitationStyle if each.is_entry]


def quote(name, language="en", page=None):
    place = Place("source.txt", 1, page) if page else None
    return Passage(name, PassageKind.QUOTE, f"“Words of {name}.”", language, place=place)


def section(title, *quotes):
    return Section(f"s-{quotes[0].id}", title, 1, quotes)


def market():
    union = Document(
        "work",
        "Work and harassment at the market",
        "en",
        creator="Market Workers’ Union",
        date="2019-05-03",
        place="Osh",
        sections=(
            section("What the traders say", quote("q-stall", page=12), quote("q-fine", page=13)),
            section("What the police say", quote("q-order")),
        ),
    )
    russian = Document(
        "rynok",
        "Рынок и милиция",
        "ru",
        creator="Иванова А. П.",  # noqa: RUF001
        date="2018",
        sections=(
            section("Рынок и милиция", quote("q-forma", "ru")),
            section("Выводы", quote("q-itog", "ru")),
        ),
    )
    kyrgyz = Document(
        "bazar",
        "Базар",
        "ky",
        date="2020-07",
        citation="Базар. Ош, 2020.",
        sections=(section("Соода", quote("q-bazar", "ky")),),
    )
    title = {"en": "Voices of the market", "ru": "Голоса рынка"}
    documents = (union, russian, kyrgyz)
    return OpenArchive(Archive("market", 12, "2026-03-09", title, "en", documents=documents), None)


def sketch():
    document = Document(
        "why",
        "Why “fines”?",
        "en",
        date="about 2017",
        sections=(section("The “law”", quote("q-why")),),
    )
    content = Archive(
        "sketch", 3, "2026-01-31", {"en": "A sketch"}, "en", documents=(document,), draft=True
    )
    return OpenArchive(content, None)


@pytest.fixture(scope="module")
def archives(first_archive):
    return {"kyrgyzstan": first_archive, "market": market(), "sketch": sketch()}


def codes(archive, names):
    return ", ".join(link_of(archive.content.id, n, archive.passage(n).text) for n in names)


@pytest.mark.parametrize("style", TEXTS)
@pytest.mark.parametrize("example", EXAMPLES["example"], ids=lambda each: each["what"])
def test_quotes_are_cited_as_by_hand(example, style, archives):
    archive, names = archives[example["archive"]], example["quotes"]

    told = cited(archive, names, style)

    assert told == example[style].strip("\n").replace("{codes}", codes(archive, names))


def told_by_bibtex(entry):
    (read,) = bibtexparser.parse_string(entry).entries
    fields = {each.key: each.value for each in read.fields}
    within, _bracket, edition = fields["howpublished"].partition(" (")
    return {
        "key": read.key,
        "title": fields["title"],
        "author": fields.get("author", "").strip("{}"),
        "date": fields.get("date") or fields.get("year", ""),
        "within": within,
        "edition": edition.partition("), ")[2],
        "where": fields["chapter"],
        "language": fields["langid"],
        "words": fields["abstract"],
    }


def told_by_ris(entry):
    pairs = [line.split("  - ", 1) for line in entry.splitlines() if line.strip()]
    told = dict(pairs)
    assert (pairs[0], pairs[-1]) == (["TY", "GEN"], ["ER", ""])
    day = told.get("DA", "").strip("/").replace("/", "-")
    return {
        "key": told["ID"],
        "title": told["TI"],
        "author": told.get("AU", ""),
        "date": day or told.get("PY", ""),
        "within": told["T2"].rpartition(" (")[0],
        "edition": told["ET"],
        "where": told["SE"],
        "language": told["LA"],
        "words": told["AB"],
    }


def told_by_csl(entry):
    (told,) = json.loads(entry)
    issued = told.get("issued", {})
    days = issued.get("date-parts", [[]])[0]
    return {
        "key": told["id"],
        "title": told["title"],
        "author": "".join(each["literal"] for each in told.get("author", [])),
        "date": "-".join(f"{part:02}" for part in days) or issued.get("literal", ""),
        "within": told["container-title"],
        "edition": told["edition"],
        "where": told["section"],
        "language": told["language"],
        "words": told["abstract"],
    }


READERS = {
    CitationStyle.BIBTEX: told_by_bibtex,
    CitationStyle.RIS: told_by_ris,
    CitationStyle.CSL: told_by_csl,
}


@pytest.mark.parametrize("style", ENTRIES)
@pytest.mark.parametrize("example", EXAMPLES["example"], ids=lambda each: each["what"])
def test_a_reference_manager_reads_what_was_written_by_hand(example, style, archives):
    archive, names = archives[example["archive"]], example["quotes"]
    words = "The words, as they were chosen."

    entry = citation_entry(archive, names, words, style)

    assert READERS[style](entry) == {**example["entry"], "words": words}
    assert names[0] in entry
    assert not any(each.attribution.text in entry for each in archive.quotes if each.attribution)


@pytest.mark.parametrize("choice", TextChoice)
def test_a_list_of_references_cites_each_text_in_its_own_language(archives, choice):
    reading = TextSetting("ru", choice)
    entries = {}
    for name in ("market", "kyrgyzstan"):
        taken = prepare_export(archives[name], Wanted(), "bib", None, reading).taken
        read = bibtexparser.parse_string(FORMATS["bib"].write(taken).decode()).entries
        entries |= {each.key: {field.key: field.value for field in each.fields} for each in read}

    assert "Голоса рынка (market), Выпуск 12" in entries["market-q-itog"]["howpublished"]
    assert "Согласие: не зафиксировано" in entries["market-q-itog"]["note"]
    assert "market), 12-чыгарылыш" in entries["market-q-bazar"]["howpublished"]
    english = entries["kyrgyzstan-q-bandits"]
    assert "".join(english.values()).translate(str.maketrans("", "", "’“”·")).isascii()
    assert english["chapter"] == "Sex Workers’ Experiences"
    assert not any({"address", "url"} & each.keys() for each in entries.values())
    assert entries["market-q-itog"]["date"] == "2018"


@given(
    creator=st.text("Aя “”{}\\.?", max_size=8),
    title=st.text("Bж “”{}%.?", min_size=1, max_size=8),
    date=st.sampled_from(["", "2019", "2019-13", "2019-00-00", "2019-05-03", "n. d.", "{x}"]),
    editor=st.sampled_from([None, "editor"]),
)
def test_whatever_is_recorded_stands_in_the_citation_and_nothing_else_is_made_up(
    creator, title, date, editor
):
    held = section("Heading", quote("q-one"))
    document = Document(
        "d", title, "en", title_by=editor, date=date, creator=creator, sections=(held,)
    )
    content = Archive("a", 1, "2026-01-02", {"en": "Title"}, "en", documents=(document,))
    archive = OpenArchive(content, None)
    same_quotes = str.maketrans("‘’", "“”")

    for style in TEXTS:
        told = cited(archive, ["q-one"], style).translate(same_quotes)
        assert creator in told
        without_commas = told.replace(",", "")  # one goes within the last mark of a title
        assert title.translate(same_quotes).replace(",", "") in without_commas
        assert ("[" + title + "]" in told) == (editor is not None)
        assert "quote 1" in told
        assert not date or date[:4] in told
