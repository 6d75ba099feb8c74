"""An editor begins a new archive: an empty folder, to which documents are added."""

import tomllib

import pytest
from hypothesis import given, strategies as st

from index import NewArchive, OutputFailed, check_source, import_texts, make_source_folder
from index.source.folder import read_source

TALK = NewArchive("The “Night” Bakeries \\ 2026", "en", "An editor", "CC BY 4.0", "Ask us first.")


def test_documents_are_added_to_it_and_it_says_what_its_editor_said(tmp_path):
    folder, text = tmp_path / "bakeries", tmp_path / "talk.txt"
    text.write_text("A talk\n\nWe waited for a long time.\n", encoding="utf-8")

    make_source_folder(folder, TALK)
    empty = [each.text for each in check_source(folder) if each.severity == "error"]
    import_texts([text], folder)

    archive = read_source(folder).archive
    assert empty == ["There is no document."]
    assert (archive.id, archive.edition, archive.language) == ("night-bakeries-2026", 1, "en")
    assert archive.title == {"en": "The “Night” Bakeries \\ 2026"}
    assert (archive.licence, archive.rights) == ("CC BY 4.0", {"en": "Ask us first."})
    assert dict(archive.terms) == {"contributor": "An editor"}
    assert [each.title for each in archive.documents] == ["Talk"]
    codes = {each.code for each in check_source(folder)}
    assert "consent-unconfirmed" in codes


@given(st.text(min_size=1, max_size=60).filter(lambda words: any(map(str.isalnum, words))))
def test_any_words_make_a_folder_without_mistakes(tmp_path_factory, words):
    folder = tmp_path_factory.mktemp("made")

    make_source_folder(folder, NewArchive(words, "ru", words, words, words))

    head = tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))
    said = "".join(filter(str.isprintable, " ".join(words.split())))
    assert [head["title"]["ru"], head["licence"], head["rights"]["ru"]] == [said] * 3
    wrong = [each.text for each in check_source(folder) if each.severity == "error"]
    assert wrong == ["There is no document."]


@pytest.mark.parametrize("what", ["a file", "a full folder", "a place that is not there"])
def test_what_is_there_stays_as_it_is(tmp_path, what):
    folder = tmp_path / "made"
    if what == "a file":
        folder.write_text("mine")
    elif what == "a full folder":
        folder.mkdir()
        (folder / "mine").touch()
    else:
        folder = folder / "deeper"
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(OutputFailed):
        make_source_folder(folder, TALK)

    assert sorted(tmp_path.rglob("*")) == before


def test_a_full_disk_leaves_nothing(tmp_path, monkeypatch):
    def full(*_given, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("index.publication.new_folder.write_whole", full)

    with pytest.raises(OutputFailed, match="No space left"):
        make_source_folder(tmp_path / "made", TALK)
    assert not (tmp_path / "made").exists()
