"""A document is taken out of its folder whole, with all that is said of its passages."""

import pytest

from index import (
    DESK_LOCK,
    ActName,
    DeskFolder,
    SourceProblem,
    document_to_go,
    import_texts,
    without_document,
)
from index.source.folder import read_source
from tests.index.desk.random_acts import held, write_folder
from tests.pictures import png
from viewer.platform.file_lock import FileLock

ADDED = "documents/added.md"
TEXT = """+++
id = "added"
title = "What came by mistake"
source = "source/added.txt"
+++
## Her own name {#h-1}

Gulnara Osmonova told us of the night at the station.[^1] {#p-11}

> “They took me to the station at night.” {#q-11}

![Her house](pictures/house.png) {#house}

![A map](pictures/map.png) {#map-1}

No. {#p-12}

[^1]: She said so twice. {#f-11}
"""
RECEIVED = """Her own name

Gulnara Osmonova told us of the night at the station.1
1 She said so twice.

“They took me to the station at night.”

No.
"""
TABLES = {
    "codings.toml": "\n[[coding]]\npassage = 'p-11'\ntheme = 'a'\nexact = 'night'\n"
    "\n[[coding]]\npassage = 'q-11'\ntheme = 'a'\nexact = 'station' # where\n",
    "notes.toml": "\n[[note]]\nid = 'own'\npassages = ['q-11']\ntext.en = 'Hers.'\n"
    "\n[[note]]\nid = 'both'\npassages = ['p-1', 'p-11']\ntext.en = 'Both.'\n",
    "sets.toml": "[[set]]\nid = 's'\ntitle.en = 'S'\n"
    "[[set.item]]\nkind = 'passage'\ntarget = 'q-11'\n"
    "[[set.item]]\nkind = 'picture'\ntarget = 'house'\n"
    "[[set.item]]\nkind = 'passage'\ntarget = 'q-1'\n",
    "translations/ru.toml": "[[translation]]\npassage = 'p-12'\ntext = 'Нет.'\nstatus = 'draft'\n"
    "by = 'A.'\n",
    "conflicts.toml": "[[conflict]]\npassage = 'p-12'\ndocument = 'added'\nkind = 'changed'\n",
    "guesses.toml": "[[guess]]\npassage = 'q-11'\nkind = 'quote'\ncertainty = 'doubtful'\n",
}
EDITION = "[[edition]]\nnumber = 1\ndate = '2026-02-02'\nsha256 = 'aa'\nsigner = 'bb'\n"


def errors(folder):
    """The codes of what is wrong with a folder."""
    return [each.code for each in read_source(folder).problems if each.severity == "error"]


@pytest.fixture
def folder(tmp_path):
    """A folder with a second document, and the files that it has without that."""
    made = write_folder(tmp_path / "folder")
    (made / "pictures").mkdir()
    (made / "pictures" / "map.png").write_bytes(png())
    first = made / "documents" / "small.md"
    text = first.read_text("utf-8")
    first.write_text(text.replace("\n[^1]:", "\n![A map](pictures/map.png) {#map}\n\n[^1]:"))
    return made


@pytest.fixture
def before(folder):
    return held(folder)


@pytest.fixture
def desk(folder, before):
    for name, text in {ADDED: TEXT, "source/added.txt": RECEIVED, **TABLES}.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        kept = path.read_text("utf-8") if path.exists() else ""
        path.write_text(kept + text, "utf-8")
    (folder / "pictures" / "house.png").write_bytes(png(8, 8))
    assert errors(folder) == ["conflict"]
    opened = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    yield opened
    opened.close()


def test_a_document_goes_with_its_text_its_pictures_and_all_that_is_said_of_it(
    folder, before, desk
):
    to_go = document_to_go(desk.files, "added")
    assert (to_go.title, to_go.passages, to_go.codings) == ("What came by mistake", 5, 2)
    assert (to_go.notes, to_go.sets, to_go.was_published) == (2, 1, False)

    done = desk.apply(without_document(desk.files, "added"))

    left = held(folder)
    assert done.name is ActName.DOCUMENT_OUT
    for name in ("documents/small.md", "source/small.txt", "pictures/map.png", "archive.toml"):
        assert left[name] == before[name]
    assert left["codings.toml"].rstrip() == before["codings.toml"].rstrip()
    assert b"'both'" in left["notes.toml"]
    assert b"'q-1'" in left["sets.toml"]
    assert not [name for name in left if "added" in name or "house" in name]
    said = b"\n".join(left.values())
    for gone in (b"11'", b"p-12", b"house", b"Gulnara", "Нет".encode()):
        assert gone not in said
    assert errors(folder) == []


def test_it_comes_back_to_the_byte(folder, desk):
    whole = held(folder)
    desk.apply(without_document(desk.files, "added"))
    gone = held(folder)

    desk.undo()
    assert held(folder) == whole
    desk.refresh()
    desk.redo()
    assert held(folder) == gone
    desk.undo()
    assert held(folder) == whole


def test_it_can_be_added_again_with_all_of_its_words(folder, desk, tmp_path):
    desk.apply(without_document(desk.files, "added"))
    assert desk.forget().documents == {"added"}
    assert desk.undo_name is None
    text = tmp_path / "added.txt"
    text.write_text(RECEIVED, "utf-8")

    import_texts([text], folder)
    desk.refresh()

    assert "Gulnara Osmonova" in desk.files[ADDED]


def test_one_that_an_edition_had_is_withdrawn(folder, desk):
    record = folder / "published.toml"
    record.write_text(f"id = 'small'\n{EDITION}words = 'p-11 0123456789abcdef'\n", "utf-8")
    desk.refresh()
    assert document_to_go(desk.files, "added").was_published

    desk.apply(without_document(desk.files, "added", "She asked for it."))

    archive = read_source(folder).archive
    assert archive.edition == 2
    assert set(archive.withdrawn) == {"p-11", "q-11", "house", "map-1", "p-12"}
    assert desk.files["archive.toml"].count("She asked for it.") == 5
    desk.undo()
    assert "edition = 1\n" in desk.files["archive.toml"]


@pytest.mark.parametrize(("text", "was"), [(TEXT, False), (TEXT.partition("Gulnara")[0], True)])
def test_an_edition_that_knows_none_of_its_words_did_not_have_it(folder, desk, text, was):
    if was:
        text += "No. {#p-12}\n"  # a record knows no passages of so few words
    (folder / ADDED).write_text(text, "utf-8")
    record = folder / "published.toml"
    record.write_text(f"id = 'small'\n{EDITION}words = 'p-1 0123456789abcdef'\n", "utf-8")
    desk.refresh()

    assert document_to_go(desk.files, "added").was_published is was


def test_a_text_of_two_documents_stays(folder, desk):
    other = TEXT.replace("11", "21").replace("12", "22").replace('id = "added"', 'id = "other"')
    (folder / "documents" / "other.md").write_text(other, "utf-8")
    desk.refresh()
    before = held(folder)

    with pytest.raises(SourceProblem, match="Leave out its passages instead"):
        without_document(desk.files, "added")
    assert held(folder) == before


def test_the_only_document_goes_too(folder, desk):
    desk.apply(without_document(desk.files, "added"))
    desk.apply(without_document(desk.files, "small"))

    assert not [*(folder / "documents").iterdir()]
    assert not [*(folder / "pictures").iterdir()]
    assert errors(folder) == ["no-document"]
