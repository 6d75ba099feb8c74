"""What an editor takes out of a passage goes from the text as received, too, if asked."""

import pytest
from hypothesis import given, strategies as st

from index import DESK_LOCK, DeskFolder, FolderActs, SourceProblem, check_source, import_texts
from index.desk.document_edits import with_words
from index.desk.folder_texts import ids_ever, words_in
from index.source.folder import read_source
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
def folder(import_text):
    return lambda text=TALK, name="talk.txt": import_text(text, name)


def texts(folder):
    names = (*files_in(folder, "documents", ".md"), *files_in(folder, "source", ""))
    files = {name: (folder / name).read_bytes().decode() for name in names}
    return files | {"archive.toml": (folder / "archive.toml").read_text(encoding="utf-8")}


def write(folder, act):
    for file, text in act.files.items():
        if text is not None:
            (folder / file).write_bytes(text.encode())
    return {each.code for each in check_source(folder)}


QUOTE = '+++\nid = "d"\ntitle = "D"\n+++\n## H {#h}\n\n> We bake from nine, said one. {#q-1}\n'
WRONG = {"words-missing", "words-added", "quote-altered", "left-out"}


def test_words_of_a_quote_go_from_the_source_too(folder):
    made = folder()
    acts = FolderActs(texts(made))

    alone = acts.words("q-1", "We bake from eight in the evening until five.")
    assert "quote-altered" in write(made, alone)
    both = acts.words("q-1", "We bake from eight in the evening until five.", in_source=True)
    assert not WRONG & write(made, both)
    assert "Aida: We bake from eight in the\nevening until five." in both.files["source/talk.txt"]


@pytest.mark.parametrize("dash", "—–-")
def test_words_that_would_become_the_line_under_a_quote_are_refused_with_what_to_do(dash):
    with pytest.raises(SourceProblem, match=r"would become the line under it.* Take the dash"):
        with_words(QUOTE, "q-1", f"We bake from nine.\n{dash} Aida, 24, street")


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


QUOTED = "# A talk\n\n> “We bake.”\n>\n> — Aida K., baker, 40\n\nText.\n"
BELOW = (
    "A talk\n\nOne spoke.\n\n“We bake at night, all of us.”\n— Aida K., 40\nyears, baker\n\nMore.\n"
)


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("talk.txt", TALK, "{}: We bake from nine"),
        ("talk.md", BOLD, "**{}:** We *bake*"),
        ("talk.md", QUOTED, "> — {}\n"),
    ],
)
def test_a_name_in_a_line_goes_from_the_source_too(folder, name, text, line):
    made = folder(text, name)
    act = FolderActs(texts(made)).line_words("q-1", "Woman, a baker", in_source=True)

    assert not WRONG & write(made, act)
    source = act.files[f"source/{name}"]
    assert line.format("Woman, a baker") in source
    assert len(source.splitlines()) == len(text.splitlines())


def test_a_line_of_two_lines_is_found_in_the_source(folder):
    made = folder(BELOW)
    act = FolderActs(texts(made)).line_words("q-1", "Woman, 40 years, baker", in_source=True)

    assert not WRONG & write(made, act)
    assert "— Woman, 40\nyears, baker\n" in act.files["source/talk.txt"]


def test_the_first_word_of_a_turn_changes_and_its_speaker_stays(folder):
    made = folder()
    act = FolderActs(texts(made)).words("q-1", "They bake.", in_source=True)

    assert not WRONG & write(made, act)
    assert "Aida: They bake.\n" in act.files["source/talk.txt"]


@given(
    st.lists(
        st.sampled_from(["We", "bake", "Aida", "she", "(he)", "five.", "x-y", "A:"]), min_size=1
    ),
    st.sampled_from([TALK, BELOW]),
)
def test_any_other_line_is_found_again_in_the_source_or_refused(tmp_path_factory, words, text):
    base = tmp_path_factory.mktemp("folder")
    (base / "talk.txt").write_text(text, encoding="utf-8")
    import_texts([base / "talk.txt"], base / "made")
    made = base / "made"
    said = " ".join(words)
    try:
        act = FolderActs(texts(made)).line_words("q-1", said, in_source=True)
    except SourceProblem:
        return
    assert not WRONG & write(made, act)


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
    assert 'title.en = "A neighbour"' in after["archive.toml"]
    assert all("zarif" not in each.lower() for each in after.values())


def test_a_title_of_the_archive_that_its_editor_chose_stays(folder):
    made = folder("# Zarif Kulmat\n\nIt was cold.\n\n## Another\n\nAlso cold.\n", "talk.md")
    head = made / "archive.toml"
    head.write_text(head.read_text().replace('title.en = "Zarif Kulmat"', 'title.en = "Cold"'))
    files = texts(made)
    heading = next(each for each in ids_ever(files) if "zarif" in each)
    act = FolderActs(files).words(heading, "A neighbour", in_source=True)
    assert "archive.toml" not in act.files


def test_a_heading_that_is_deleted_leaves_no_id_of_its_words(folder):
    made = folder(f"# Talks\n\n## Winter\n\nIt was late.\n\n{NAMED[9:]}", "talk.md")
    files = texts(made)
    heading = next(each for each in ids_ever(files) if "zarif" in each)

    write(made, FolderActs(files).leave_out(heading, in_source=True))

    assert all("zarif" not in each.lower() for each in texts(made).values())


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


@pytest.mark.parametrize(
    ("text", "note", "mark"),
    [
        ("# T\n\nIt was cold.^2^ We left.\n\nMore.\n\n2) A note.\n", "A note.", "2"),
        ("# T\n\nIt was cold[a]. In 2011.\n\n[a] A *note*.\n", "A *note*.", "[a]"),
        ("# T\n\nIt was cold*.\n\n\\* A note.\n", "A note.", "*"),
        ("# T\n\n> “It was cold³.”\n>\n> — Man, 40\n\n³ A note.\n", "A note.", "³"),
    ],
)
def test_a_paragraph_at_the_foot_of_a_page_becomes_a_footnote(folder, text, note, mark):
    made = folder(text, "talk.md")
    files = texts(made)
    name = next(
        key for key, words in words_in(files["documents/talk.md"]).items() if "note" in words
    )

    assert not WRONG & write(made, FolderActs(files).footnote(name))

    (document,) = read_source(made).archive.documents
    (held,) = document.footnotes
    assert (held.text, held.mark) == (note.replace("*", ""), mark)
    (marked,) = (each for each in document.passages() if each.footnotes)
    assert marked.text[: marked.footnotes[0].at].endswith("cold." if mark == "2" else "cold")
    assert mark not in marked.text


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\nNo number here.\n\nA note.\n",
        "# T\n\nIn 2 of 3 cases, and in 12.\n\n2 A note.\n",
        "# T\n\nIt cost 1.2 or 1,2 or $2 or 3-2.\n\n2 A note.\n",
    ],
)
def test_a_paragraph_whose_mark_stands_nowhere_stays(folder, text):
    files = texts(folder(text, "talk.md"))
    name = next(
        key for key, words in words_in(files["documents/talk.md"]).items() if "note" in words
    )
    with pytest.raises(SourceProblem, match="number or sign"):
        FolderActs(files).footnote(name)
