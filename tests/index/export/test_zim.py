"""The ZIM: whole, with links that lead somewhere, and an index in the archive's languages."""

import os
import re
import subprocess
import sys
import time
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from libzim.reader import Archive
from libzim.search import Query, Searcher
from libzim.suggestion import SuggestionSearcher

from index import Level, OpenArchive, Passage, PassageKind, open_archive, replace
from index.errors import OutputFailed
from index.export.extract import extract
from index.export.formats import FORMATS, grouped_formats
from index.export.zim import zim_process
from index.export.zim.article import pages_of
from index.export.zim.articles import articles_of
from index.export.zim.book import zim_of
from index.model import Coding, Theme
from index.model.shown_text import AllTexts, TextChoice, TextSetting
from tests.conftest import ROOT
from tests.index.container.archives import RICH
from tests.index.export.file_text import entries_of, words_of
from tests.index.export.test_html import HOSTILE, LEVELS, hostile, published
from tests.strategies import archives, few

SAMPLE = replace(RICH, documents=tuple(map(published, RICH.documents)))
PATHS = {"PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))}
MEMORY = Path("/dev/shm")  # noqa: S108


def plain(page):
    """The words of a page, without the marks of footnotes in them."""
    text = re.sub("<sup><a [^<>]*>[^<>]*</a></sup>|<[^<>]*>", "", page)
    return "".join(unescape(text).split())


def pages(archive, level=None, **more):
    taken = extract(OpenArchive(archive, "nobody"), level, **more)
    return pages_of(taken, articles_of(taken))


@pytest.fixture(scope="module")
def zim(first_archive_file, tmp_path_factory):
    file = tmp_path_factory.mktemp("zim") / "a.zim"
    taken = extract(open_archive(first_archive_file), reading=AllTexts.WITH_DRAFTS)
    file.write_bytes(zim_of(taken))
    return Archive(file)


def found(zim, words):
    search = Searcher(zim).search(Query().set_query(words))
    return [*search.getResults(0, search.getEstimatedMatches())]


@few
@given(archives(), st.sampled_from(LEVELS))
def test_any_archive_makes_pages_with_its_words_whose_links_lead_somewhere(archive, level):
    taken = extract(OpenArchive(archive, "nobody"), level)

    made = pages_of(taken, articles_of(taken))

    ids = {path: set(re.findall(r'<[^<>]* id="([^"]*)"', page)) for path, page in made.items()}
    for path, page in made.items():
        for link in re.findall(r'<a [^<>]*href="([^"]*)"', page):
            file, _, place = link.partition("#")
            assert not place or place in ids[file or path]
            assert (file or path) in made
    for document in taken.archive.documents:
        for section in document.walk():
            told = plain(made[section.id])
            for passage in section.passages:
                for words in words_of(passage):
                    assert "".join(words.split()) in told


@pytest.mark.parametrize("level", LEVELS)
def test_markup_in_an_archive_stays_text(level):
    granted = hostile(RICH)
    granted = replace(granted, documents=tuple(map(published, granted.documents)))

    made = pages(granted, level)

    assert not any("<script" in page for page in made.values())
    assert any("".join(HOSTILE.split()) in plain(page) for page in made.values())


def test_what_looks_like_a_link_in_testimony_is_not_changed(make_archive):
    text = 'Они писали <a href="#_about"> и id="x" \\0a\\0.'
    taken = extract(make_archive(Passage("p", PassageKind.PARAGRAPH, text, "ru")))

    made = pages_of(taken, articles_of(taken))

    assert any("".join(text.split()) in plain(page) for page in made.values())


@pytest.mark.parametrize("words", ["bribes", "bribe", "взятки", "взятку", "пара"])
def test_words_are_found_in_the_archive_s_languages(zim, words):
    assert "term.bribe" in found(zim, words)


def test_a_translated_passage_is_found_by_another_form_of_its_words(zim):
    assert "lawyers" in found(zim, "взятки")
    page = bytes(zim.get_entry_by_path("lawyers").get_item().content).decode()
    assert "взяток" in page
    assert "взятки" not in page


def test_themes_and_terms_are_suggested_by_their_names_in_each_language(zim):
    def suggested(typed):
        results = SuggestionSearcher(zim).suggest(typed).getResults(0, 20)
        entries = (zim.get_entry_by_path(each) for each in results)
        return {(each.get_redirect_entry() if each.is_redirect else each).path for each in entries}

    assert {"theme.extortion", "term.bribe"} <= suggested("bribe")
    assert "theme.extortion" in suggested("Вымогательство")
    assert "term.protection-racket" in suggested("крыша")


def test_it_says_what_it_is_and_no_moment_of_its_own(zim, first_archive):
    told = {key: zim.get_metadata(key).decode() for key in zim.metadata_keys}

    assert told["Title"] == "Sex work and policing in Kyrgyzstan"
    assert told["Language"] == "eng"
    assert told["Date"] == first_archive.content.created
    assert told["Description"].startswith("Edition 1")
    assert zim.main_entry.get_redirect_entry().path == "_contents"
    assert (zim.has_fulltext_index, zim.has_title_index) == (True, True)


def test_it_has_no_script_no_address_and_no_font(zim):
    data = zim.filename.read_bytes()

    kinds = {path.rpartition(".")[2] for path, *_rest in entries_of(data) if "." in path}
    assert "css" in kinds
    assert not kinds & {"js", "woff", "woff2", "ttf", "otf"}
    assert b"http" not in b"".join(
        part for path, _title, part in entries_of(data) if "x" not in path
    )


def test_a_care_note_stands_before_its_words_and_in_their_place_in_lists():
    passage = Passage("q", PassageKind.QUOTE, "We were cold.", "en", care=("death",))
    passage = replace(passage, codings=(Coding("t", 0, 2),))
    (document,) = SAMPLE.documents
    sections = (replace(document.sections[0], passages=(passage,), sections=(), pictures=()),)
    archive = replace(
        SAMPLE,
        documents=(replace(document, sections=sections, footnotes=()),),
        themes=(Theme("t", {"en": "Cold"}),),
        **dict.fromkeys(("notes", "glossary", "sets", "pictures"), ()),
    )

    made = pages(archive)

    assert made["s"].index("Care: death") < made["s"].index("We were cold.")
    assert "Care: death" in made["theme.t"]
    assert "We were" not in made["theme.t"]


def test_footnotes_are_on_the_page_of_their_marks_and_lead_back():
    made = pages(SAMPLE, Level.FULL)

    for name in ("s", "s-2"):
        assert "A note." in made[name]
        assert re.search(r'<a href="#f" id="mark\.f\.1"', made[name])
        assert '<a href="#mark.f.1"' in made[name]


def test_a_set_is_pages_of_its_titles_with_what_it_shows(first_archive):
    chosen = next(each for each in first_archive.content.sets if each.id == "law")
    taken = extract(first_archive, chosen=chosen)

    made = pages_of(taken, articles_of(taken))

    assert {"_contents", "item.1", "_about"} <= made.keys()
    everything = "".join(map(plain, made.values()))
    for name in taken.in_order:
        text = first_archive.passage(name).text
        assert "".join(text.split()) in everything


def test_a_translation_is_alone_where_that_was_chosen(first_archive):
    taken = extract(first_archive, reading=TextSetting("ru", TextChoice.TRANSLATION))

    made = pages_of(taken, articles_of(taken))

    assert "Черновой перевод" in made["experiences"]
    assert '<html lang="ru">' in made["experiences"]


def test_pictures_are_files_of_their_own_with_descriptions():
    taken = extract(OpenArchive(SAMPLE, "nobody"))

    held = {path: part for path, _title, part in entries_of(zim_of(taken))}

    files = {each.name: each.data for each in SAMPLE.pictures}
    assert held["_pictures/001.png"] == files["pictures/001.png"]
    assert b'<img src="_pictures/001.png" alt="A map."' in held["s"]


def test_without_the_library_it_is_refused_in_a_sentence_and_not_offered(monkeypatch):
    monkeypatch.setattr(zim_process, "find_spec", lambda _name: None)
    monkeypatch.setattr("index.export.formats.find_spec", lambda _name: None)

    with pytest.raises(OutputFailed, match="needs libzim"):
        zim_process.zim_file(b"{}")
    assert FORMATS["zim"] not in [each for group in grouped_formats() for each in group]


def left():
    return {each.name for each in MEMORY.iterdir() if each.name.startswith("satchel-zim.")}


def test_what_cannot_be_made_is_told_and_leaves_nothing():
    before = left()

    with pytest.raises(OutputFailed, match="could not be written"):
        zim_process.zim_file(b'{"language": "eng"')

    assert left() <= before


KILLED = """
import json
from index.export.zim.zim_process import zim_file
pages = [[f"p-{n}", f"P {n}", f"<p>{n}</p>", " ".join(map(str, range(200)))] for n in range(2000)]
told = {"language": "eng", "main": "p-1", "metadata": {}, "pages": pages, "files": [], "names": []}
zim_file(json.dumps(told).encode())
"""


def test_a_killed_export_leaves_nothing_in_memory():
    before, ends = left(), time.monotonic() + 100
    program = subprocess.Popen([sys.executable, "-P", "-c", KILLED], env=os.environ | PATHS)
    while not left() - before:
        assert (program.poll(), time.monotonic() < ends) == (None, True)

    program.kill()
    program.wait()

    while left() - before:
        assert time.monotonic() < ends
