"""The search benchmark measures like with like, on texts that are the same everywhere."""

from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.searching import measuring, report
from benchmarks.searching.corpus import GLOSSARY, archive, digest, rows
from benchmarks.searching.queries import queries
from benchmarks.searching.question import SHOWN, Query
from benchmarks.searching.stored import store, stored
from index.model import PassageKind

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"

# Where the case study or its glossary has changed, the made-up passages have too: renew it.
DIGEST = "8d78cf676bb81468be7ce60535925e25e8a67dab7fe7af36e0b2cb0887ca7f1f"
SAME_FOR_ALL = {*measuring.EXACT, "one letter"}
PEERS = [name for name in measuring.ENGINES if name != "fts5"]


@pytest.fixture(scope="module")
def smallest():
    return archive(60)


@pytest.fixture(scope="module")
def asked(smallest):
    return queries(smallest, list(rows(smallest)))


@pytest.fixture(scope="module")
def opened(smallest, tmp_path_factory):
    """Return a function that builds and opens the engine of a name, once."""
    engines = {}

    def get(name):
        if name not in engines:
            if name == "tantivy":
                pytest.importorskip("tantivy")
            folder = tmp_path_factory.mktemp(name)
            engines[name] = measuring.engine(name)
            engines[name].build(rows(smallest), smallest, folder)
            engines[name].open(smallest, folder)
        return engines[name]

    yield get
    for engine in engines.values():
        engine.close()


def test_the_same_archive_is_made_at_every_call(smallest):
    assert digest(archive(60)) == digest(smallest) == DIGEST


def test_a_small_archive_is_the_beginning_of_a_larger_one(smallest):
    larger = archive(90)

    assert list(islice(larger.passages(), 60)) == list(smallest.passages())
    assert len(list(larger.passages())) == 90


def test_an_archive_is_the_same_after_it_was_stored(tmp_path):
    made = archive(120)
    store(made, tmp_path)

    assert stored(tmp_path) == made


def test_languages_and_quotes_have_their_shares():
    made = archive(3_000)
    passages = list(made.passages())[60:]
    spoken = Counter(passage.language for passage in passages)
    quotes = [passage for passage in passages if passage.kind is PassageKind.QUOTE]

    assert 0.6 < spoken["en"] / len(passages) < 0.8
    assert 0.2 < spoken["ru"] / len(passages) < 0.32
    assert 0.01 < spoken["ky"] / len(passages) < 0.08
    assert 0.08 < len(quotes) / len(passages) < 0.12
    assert all(quote.attribution for quote in quotes)
    assert all(48 < len(passage.text.split()) <= 120 for passage in passages)
    assert len(made.glossary) == GLOSSARY


def test_there_are_more_than_a_dozen_queries_of_each_of_ten_classes(asked):
    counted = Counter(query.kind for query in asked)

    assert len(counted) == 10
    assert all(12 <= count <= 20 for count in counted.values())


def test_a_query_is_the_same_after_its_way_to_another_process(asked):
    told = measuring.told(asked)

    assert measuring.received(told) == asked


@pytest.mark.parametrize("name", PEERS)
def test_every_engine_finds_as_many_and_counts_them_alike(name, opened, asked):
    for query in (query for query in asked if query.kind in SAME_FOR_ALL):
        peer = opened("fts5").answer(query, exact=True)
        answer = opened(name).answer(query, exact=True)

        assert answer.total == peer.total > 0 or query.having, query
        assert answer.total == peer.total, query
        assert {name: dict(each) for name, each in answer.facets.items()} == peer.facets, query
        assert len(answer.snippets) == len(peer.snippets) == min(SHOWN, peer.total)


@pytest.mark.parametrize("name", PEERS)
@pytest.mark.parametrize("words", [("law", "enforcement"), ("petty", "hooliganism")])
def test_every_engine_finds_a_phrase_as_often(name, words, opened):
    phrase = Query("phrase", words, phrase=True)
    backwards = Query("phrase", words[::-1], phrase=True)

    assert opened(name).answer(phrase).total == opened("fts5").answer(phrase).total > 0
    assert opened(name).answer(backwards).total == 0


@pytest.mark.parametrize("name", ["whoosh3", "tantivy"])
def test_the_peers_find_close_spellings_and_the_glossary_s_words_alike(name, opened, asked):
    for query in (query for query in asked if query.close or query.instead or query.phrase):
        assert opened(name).answer(query).total == opened("fts5").answer(query).total > 0, query


def test_each_class_is_timed(asked, smallest, tmp_path):
    measuring.engine("fts5").build(rows(smallest), smallest, tmp_path)
    figures = measuring.ask("fts5", tmp_path, asked)

    assert figures["classes"].keys() == {query.kind for query in asked}
    assert all(0 < each["p50"] <= each["p95"] for each in figures["classes"].values())
    assert figures["open_ms"] > 0


def engine(p95, *found):
    times = {"p50": p95 / 2, "p95": p95, "first_p95": 3.0, "found": list(found)}
    once = dict.fromkeys(("build_cpu_s", "disk_mb", "open_ms", "before_mb"), 1.0)
    memory = dict.fromkeys(("resident_mb", "peak_mb", "build_peak_mb"), 1.0)
    return once | memory | {"classes": {"one word": times}, "exact_counts": [7]}


def bar(run, said):
    return next(line for line in report.bars(run) if said in line)


@pytest.mark.parametrize(
    ("ours", "state"),
    [
        (engine(4.9, 7), "| met"),
        (engine(5.1, 7), "**not met**"),
        (engine(0.1, 0), "**not met**"),  # quick, for it finds nothing
    ],
)
def test_a_bar_is_met_only_by_a_search_that_finds(ours, state):
    run = {"sizes": {"10000": {"satchel": ours, "fts5": engine(9, 7)}}}

    assert state in bar(run, "every class, p95 < 5 ms")
    assert "not measured" in bar(run, "100,000: build")


def test_the_figures_go_into_their_place_on_the_page_and_change_nothing_else(tmp_path):
    page = tmp_path / "performance.md"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    sizes = {"60": {"satchel": engine(1, 7), "whoosh3": "left out (--all)", "fts5": engine(2, 7)}}

    report.write({"machine": "a machine", "sizes": sizes}, page)

    before, mark, after = PAGE.read_text(encoding="utf-8").partition("<!-- figures -->\n")
    _figures, end, below = after.partition("<!-- end of the figures -->\n")
    written = page.read_text(encoding="utf-8")
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in written.splitlines()]
    assert written.startswith(f"{before}{mark}Taken on a machine.")
    assert end
    assert written.endswith(f"\n{end}{below}")
    assert ["one word", "0.50 / 1.00", "1.00 / 2.00", "0.5 / 0.5"] in cells
    assert ["one word", "3.00", "3.00"] in cells
    assert "whoosh3: left out (--all)." in written
