"""A document gets another id, and all that names it follows: a file's name may name a person."""

import pytest

from index import (
    DESK_LOCK,
    ActName,
    DeskFolder,
    RemovedWords,
    SourceProblem,
    document_to_rename,
    import_texts,
    name_digests,
    renamed_document,
    run_digests,
)
from index.revision.removed_words import removed_runs
from index.source.folder import read_source
from tests.index.desk.random_acts import held, write_folder
from viewer.platform.file_lock import FileLock

OLD, NEW = "intervyu-aygul", "document-1"
DOCUMENT = f"""+++
# who wrote this
id = "{OLD}"
title = "The second talk"
source = "source/{OLD}.md"   # as it came
+++
## The night {{#night}}

We waited at the station. {{#p-11}}

> “They came at ten.” {{#q-11}}
"""
RECEIVED = "## The night\n\nWe waited at the station.\n\n“They came at ten.”\n"
TABLES = {
    "codings.toml": "\n[[coding]]\npassage = 'p-11'\ntheme = 'a'\nexact = 'station'\n",
    "notes.toml": "\n[[note]]\nid = 'own'\npassages = ['q-11']\ntext.en = 'Hers.'\n",
    "sets.toml": "[[set]]\nid = 's'\ntitle.en = 'S'\n"
    "[[set.item]]\nkind = 'passage'\ntarget = 'q-11'\n",
    "translations/ru.toml": f"[[translation]]\npassage = '{OLD}'\ntext = 'Вторая беседа'\n"
    "status = 'draft'\nby = 'A.'\n",
    "guesses.toml": f"[[guess]]\npassage = '{OLD}'\nkind = 'heading'\ncertainty = 'doubtful'\n",
    "archive.toml": f"\n[[waived]]\ncode = 'names-found'\npassage = '{OLD}'\nreason = 'Hers.'\n",
}
CONFLICT = f"[[conflict]]\npassage = 'p-11'\ndocument = '{OLD}'\nkind = 'changed'\n"


@pytest.fixture
def folder(tmp_path):
    """A folder whose second document is called by the name of a person."""
    made = write_folder(tmp_path / "folder")
    files = {f"documents/{OLD}.md": DOCUMENT, f"source/{OLD}.md": RECEIVED} | TABLES
    for name, text in files.items():
        (made / name).parent.mkdir(exist_ok=True)
        with (made / name).open("a", encoding="utf-8") as out:
            out.write(text)
    return made


def archive_of(folder):
    draft = read_source(folder)
    assert draft.archive is not None, [each for each in draft.problems if each.severity == "error"]
    return draft.archive


def ids(archive):
    return [document.id for document in archive.documents]


def test_what_names_the_document_follows_and_nothing_else_changes(folder, desk):
    before, files = archive_of(folder), held(folder)
    assert ids(before) == [OLD, "small"]
    done = desk.apply(renamed_document(desk.files, OLD, NEW))
    assert done.name is ActName.DOCUMENT_NAME

    after = archive_of(folder)
    assert not [name for name, data in held(folder).items() if OLD in name or OLD.encode() in data]
    assert ids(after) == [NEW, "small"]  # in the order of before
    first = before.documents[0]
    assert repr(after.documents[0]) == repr(first).replace(OLD, NEW)
    assert [(each.file, each.text) for each in after.sources] == [
        (each.file.replace(OLD, NEW), each.text) for each in before.sources
    ]
    parts = "themes", "notes", "sets", "glossary", "participants"
    assert all(getattr(after, each) == getattr(before, each) for each in parts)
    assert [each.passage for each in after.waivers] == [NEW]
    assert '# who wrote this\nid = "document-1"' in (folder / f"documents/{NEW}.md").read_text()

    desk.undo()
    assert held(folder) == files
    assert archive_of(folder) == before


def test_the_order_of_documents_stays_where_file_names_would_change_it(folder, desk):
    desk.apply(renamed_document(desk.files, OLD, "talk"))
    assert ids(archive_of(folder)) == ["talk", "small"]
    desk.apply(renamed_document(desk.files, "small", "apple"))
    assert ids(archive_of(folder)) == ["talk", "apple"]


def test_a_conflict_names_its_document_by_the_new_id(folder, desk):
    (folder / "conflicts.toml").write_text(CONFLICT, encoding="utf-8")
    desk.refresh()
    desk.apply(renamed_document(desk.files, OLD, NEW))
    assert f'document = "{NEW}"' in (folder / "conflicts.toml").read_text().replace("'", '"')


def test_a_free_name_is_proposed_and_one_that_is_taken_or_no_id_is_refused(folder, desk):
    asked = document_to_rename(desk.files, OLD)
    assert (asked.title, asked.id, asked.free) == ("The second talk", OLD, NEW)
    for name in ("small", "p-11", "q-1", "Aygül", "two words", ""):
        with pytest.raises(SourceProblem):
            renamed_document(desk.files, OLD, name)
    assert desk.apply(renamed_document(desk.files, OLD, OLD)) is None


def test_two_documents_of_one_text_both_name_it_so(folder, desk):
    other = DOCUMENT.replace(f'id = "{OLD}"', 'id = "other"').replace("{#", "{#o-")
    (folder / "documents/other.md").write_text(other, encoding="utf-8")
    desk.refresh()
    act = renamed_document(desk.files, OLD, NEW)
    assert f"source/{NEW}.md" in act.files["documents/other.md"]


def test_words_that_were_taken_out_before_stay_out_when_the_document_comes_again(tmp_path):
    given = tmp_path / "aygul.txt"
    home = "Then we went home along the river, past the mill where all of us had worked before."
    text = f"The night\n\nWe waited at the station for Zyxomma until ten.\n\n{home}\n\n{home[5:]}\n"
    given.write_text(text, encoding="utf-8")
    made = tmp_path / "made"
    import_texts([given], made)
    desk = DeskFolder(made, FileLock(made / DESK_LOCK))
    without = "We waited at the station for a friend until ten."
    desk.apply(desk.acts.words("p-1", without, in_source=True))
    received = desk.files["source/aygul.txt"]
    desk.apply(renamed_document(desk.files, "aygul", NEW))
    desk.close()

    key = bytes(32)
    runs = removed_runs("aygul", text, received)
    words = RemovedWords(
        key,
        [each for run in runs for each in run_digests(key, run)],
        [each for run in runs for each in name_digests(key, run)],
    )
    given.write_text(f"{text}\nIt was cold.\n", encoding="utf-8")
    import_texts([given], made, removed=words)
    assert len(ids(archive_of(made))) == 1
    assert "Zyxomma" not in (made / f"source/{NEW}.txt").read_text(encoding="utf-8")
    assert "It was cold." in (made / f"source/{NEW}.txt").read_text(encoding="utf-8")
