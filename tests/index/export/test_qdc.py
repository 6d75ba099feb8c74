"""The codebook alone: every theme with its place and meaning, and not a word of testimony."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from index import Level, OpenArchive, TextChoice, TextSetting, replace
from index.export.archive_export import export_archive
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.refi.project import qdpx_of
from index.importers.codebooks.qdc import read_qdc
from tests.index.container.archives import RICH
from tests.index.export.test_qdpx import Project
from tests.strategies import archives, few

QDC = FORMATS["qdc"]


def read_back(archive, **more):
    return read_qdc(QDC.write(extract(archive, **more)), "a.qdc")


def test_satchel_reads_its_own_codebook_back(first_archive):
    themes = first_archive.content.themes

    told = read_back(first_archive)

    named = {each.key: each.label[""] for each in told.themes}
    labels = {each.id: each.label["en"] for each in themes}
    assert [each.label[""] for each in told.themes] == [each.label["en"] for each in themes]
    assert [each.definition[""] for each in told.themes] == [
        each.definition["en"] for each in themes
    ]
    assert [named.get(each.above) for each in told.themes] == [
        labels.get(each.parent) for each in themes
    ]


def test_a_theme_is_the_same_code_in_a_codebook_and_in_a_project(first_archive):
    taken = extract(first_archive)

    root = ET.fromstring(QDC.write(taken))

    codes = {each.get("guid"): each.get("name") for each in root.iter() if each.get("guid")}
    assert codes == Project(qdpx_of(taken)).codes


@few
@given(archives(), st.sampled_from([None, *Level]))
def test_no_passage_note_or_line_of_any_archive_is_in_it(archive, level):
    bare = replace(archive, documents=(), notes=(), glossary=(), participants=(), sets=())

    with_all = QDC.write(extract(OpenArchive(archive, "nobody"), level))

    assert with_all == QDC.write(extract(OpenArchive(bare, None)))


@pytest.mark.parametrize("choice", TextChoice)
def test_it_is_the_same_whichever_text_and_level_was_chosen_but_for_its_language(
    first_archive, choice
):
    made = QDC.write(extract(first_archive, Level.FULL, reading=TextSetting("en", choice)))

    assert made == QDC.write(extract(first_archive, Level.NONE))


def test_of_a_part_it_has_the_themes_of_its_passages_and_those_above(first_archive):
    told = read_back(first_archive, only={"q-bandits"})

    coded = first_archive.passage("q-bandits").themes
    labels = {first_archive.theme(name).label["en"] for name in coded}
    assert labels <= {each.label[""] for each in told.themes}
    assert len(told.themes) < len(first_archive.content.themes)


def test_consent_keeps_no_theme_back(tmp_path):
    """No passage of it may be published, and none is."""
    (document,) = RICH.documents
    sections = tuple(
        replace(each, passages=tuple(replace(one, consent=()) for one in each.passages))
        for each in document.sections
    )
    archive = replace(RICH, documents=(replace(document, sections=sections),))

    export_archive(OpenArchive(archive, None), tmp_path / "a.qdc", "qdc")

    assert read_qdc((tmp_path / "a.qdc").read_bytes(), "a.qdc").themes


def test_it_says_of_which_archive_it_is_and_that_it_is_of_a_draft(first_archive):
    draft = OpenArchive(replace(first_archive.content, draft=True), None)

    for archive, said in ((first_archive, "edition 1"), (draft, "draft of edition 1")):
        origin = ET.fromstring(QDC.write(extract(archive))).get("origin")
        assert origin.startswith("Satchel ")
        assert origin.endswith(f"(kyrgyzstan), {said}")
