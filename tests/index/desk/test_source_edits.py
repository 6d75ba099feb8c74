"""What an editor takes out of a passage goes from the text as received, too, if asked."""

import pytest
from hypothesis import given, strategies as st

from index import DESK_LOCK, DeskFolder, FolderActs, SourceProblem, check_source, import_texts
from index.desk.folder_texts import ids_ever
from index.source.text_files import files_in
from viewer.platform.file_lock import FileLock

TALK = """Voices of the night shift

Three people spoke in the office of the bakery, Aida among them.

Aida: We bake from nine in the
evening until five.

Interviewer: Who decides that?
"""
BOLD = "# A talk\n\n**Aida:** We *bake* at night.\n\n**Bakyt:** So do I, and Aida too.\n"


@pytest.fixture
def folder(tmp_path):
    def made(text=TALK, name="talk.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_texts([tmp_path / name], tmp_path / "made")
        return tmp_path / "made"

    return made


def texts(folder):
    names = (*files_in(folder, "documents", ".md"), *files_in(folder, "source", ""))
    files = {name: (folder / name).read_bytes().decode() for name in names}
    return files | {"archive.toml": (folder / "archive.toml").read_text(encoding="utf-8")}


def write(folder, act):
    for file, text in act.files.items():
        if text is not None:
            (folder / file).write_bytes(text.encode())
    return {each.code for each in check_source(folder)}


WRONG = {"words-missing", "words-added", "quote-altered", "left-out"}


def test_words_of_a_quote_go_from_the_source_too(folder):
    made = folder()
    acts = FolderActs(texts(made))

    alone = acts.words("q-1", "We bake from eight in the evening until five.")
    assert "quote-altered" in write(made, alone)
    both = acts.words("q-1", "We bake from eight in the evening until five.", in_source=True)
    assert not WRONG & write(made, both)
    assert "Aida: We bake from eight in the\nevening until five." in both.files["source/talk.txt"]


def test_a_name_is_nowhere_once_it_was_replaced(folder):
    made = folder()
    words = "Three people spoke in the office of the bakery, one woman among them."
    act = FolderActs(texts(made)).words("p-1", words, in_source=True)

    assert not WRONG & write(made, act)
    assert act.files["source/talk.txt"].count("Aida") == 1  # who speaks, in another passage


def test_a_passage_that_is_left_out_is_in_no_file(folder):
    made = folder()
    act = FolderActs(texts(made)).leave_out("q-1", in_source=True)

    assert not WRONG & write(made, act)
    source = act.files["source/talk.txt"]
    assert "We bake" not in source
    assert "evening" not in source
    assert len(source.splitlines()) == len(TALK.splitlines())  # lines keep their numbers


def test_a_turn_in_bold_is_left_out_of_its_source(folder):
    made = folder(BOLD, "talk.md")
    act = FolderActs(texts(made)).leave_out("q-1", in_source=True)

    assert not WRONG & write(made, act)
    assert act.files["source/talk.md"] == "# A talk\n\n\n\n**Bakyt:** So do I, and Aida too.\n"


def test_a_word_in_markup_is_left_to_a_text_editor(folder):
    acts = FolderActs(texts(folder(BOLD, "talk.md")))

    with pytest.raises(SourceProblem):
        acts.words("q-1", "We sleep at night.", in_source=True)
    other = acts.words("q-2", "So do I, and she too.", in_source=True)
    assert other.files["source/talk.md"].endswith("**Bakyt:** So do I, and she too.\n")


@given(
    st.lists(
        st.sampled_from(["We", "bake", "at", "nine", "she", "(he)", "five.", "x-y"]), min_size=1
    )
)
def test_any_other_words_are_found_again_in_the_source(tmp_path_factory, words):
    base = tmp_path_factory.mktemp("folder")
    (base / "talk.txt").write_text(TALK, encoding="utf-8")
    import_texts([base / "talk.txt"], base / "made")
    made = base / "made"

    act = FolderActs(texts(made)).words("p-1", " ".join(words), in_source=True)

    assert not WRONG & write(made, act)
    assert "office" not in act.files["source/talk.txt"]


NAMED = "# Talks\n\n## Talk with Zarif Kulmat\n\nIt was cold.\n\n## Another\n\nAlso cold.\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [("talk.md", NAMED), ("talk.txt", NAMED.replace("## ", "").replace("# ", ""))],
)
def test_a_name_in_a_heading_is_in_no_word_and_no_id_once_it_was_replaced(folder, name, text):
    made = folder(text, name)
    files = texts(made)
    (heading,) = (each for each in ids_ever(files) if "zarif" in each)

    act = FolderActs(files).words(heading, "Talk with a neighbour", in_source=True)

    assert not WRONG & write(made, act)
    after = texts(made)
    assert all("zarif" not in each.lower() for each in after.values())
    assert "Talk with a neighbour" in after[f"source/{name}"]


def test_the_title_of_a_document_follows_its_heading(folder):
    made = folder("# Zarif Kulmat\n\nIt was cold.\n\n## Another\n\nAlso cold.\n", "talk.md")
    files = texts(made)
    heading = next(each for each in ids_ever(files) if "zarif" in each)

    write(made, FolderActs(files).words(heading, "A neighbour", in_source=True))

    after = texts(made)
    del after["archive.toml"]  # whose title is the editor's
    assert all("zarif" not in each.lower() for each in after.values())


def test_the_bytes_of_another_encoding_go_with_the_words(folder, tmp_path):
    (tmp_path / "wide.txt").write_bytes(TALK.encode("utf-16"))
    import_texts([tmp_path / "wide.txt"], tmp_path / "made")
    made = tmp_path / "made"
    desk = DeskFolder(made, FileLock(made / DESK_LOCK))

    desk.apply(desk.acts.leave_out("q-1", in_source=True))
    kept = sorted(each.name for each in (made / "source").iterdir())
    desk.undo()

    assert kept == ["wide.txt"]
    assert len(list((made / "source").iterdir())) == 2  # as it was
    desk.close()
