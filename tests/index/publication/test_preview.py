"""A source folder as its readers would have it."""

import pytest

from index import SearchRequest, SourceProblem, preview_source, replace, shown
from tests.conftest import CASE_STUDY


def test_a_preview_is_a_draft_of_what_the_archive_will_hold_signed_by_nobody(first_archive):
    preview = preview_source(CASE_STUDY)

    assert preview.archive.content == replace(first_archive.content, draft=True)
    assert preview.archive.signer is None
    assert shown(preview.archive)["fingerprint"] is None
    assert preview.sources == ("source/case-study.txt",)
    assert preview.archive.search("werewolves").total == 1


def test_errors_leave_no_archive_and_name_the_sources_all_the_same(make_folder):
    folder = make_folder("## One {#one}\n\nNo id.\n")
    document = folder / "documents" / "small.md"
    document.write_text(document.read_text().replace("+++\nid", '+++\nsource = "lost.txt"\nid'))
    preview = preview_source(folder)

    assert preview.archive is None
    assert {"no-id", "no-source"} <= {problem.code for problem in preview.problems}
    assert preview.sources == ("lost.txt",)


def test_hidden_files_beside_the_documents_are_left_alone(make_folder):
    folder = make_folder(
        files={"documents/._small.md": b"\0\5\x16\7", "translations/.ru.toml": "["}
    )

    assert preview_source(folder).archive is not None


def test_a_folder_that_is_no_source_is_told(tmp_path):
    with pytest.raises(SourceProblem):
        preview_source(tmp_path)


def test_the_last_answer_is_known_for_its_own_question_alone(first_archive):
    page = first_archive.search("police", limit=3)

    assert first_archive.known_answer(SearchRequest("police", limit=3)) is page
    assert first_archive.known_answer(SearchRequest("police", limit=4)) is None
    assert first_archive.known_answer(SearchRequest("polic", limit=3)) is None
