"""Files of a source folder that are passed over or empty, and what an editor is told of them."""

import pytest

from index.source.folder import read_source

NEVER_READ = "Satchel reads no file of this name, so nothing in it counts."


@pytest.mark.parametrize(
    ("file", "hint"),
    [
        ("vocabulery.toml", "Name it vocabulary.toml."),
        ("Vocabulary.toml", "Name it vocabulary.toml."),
        ("vocabulary.toml.txt", "Name it vocabulary.toml."),
        ("note.toml", "Name it notes.toml."),
        (
            "words.toml",
            (
                "Take it out, or name it codebook.toml, codings.toml, glossary.toml, notes.toml, "
                "participants.toml, sets.toml or vocabulary.toml."
            ),
        ),
    ],
)
def test_a_file_that_is_never_read_is_told(make_folder, file, hint):
    draft = read_source(make_folder(files={file: "no TOML"}))
    told = [each for each in draft.problems if each.code == "unknown-file"]

    assert [(each.severity, each.file, each.text, each.hint) for each in told] == [
        ("warning", file, NEVER_READ, hint)
    ]


@pytest.mark.parametrize("file", ["published.toml", ".old.toml", "letter.txt", "sets.toml.bak"])
def test_of_what_an_editor_may_keep_in_the_folder_nothing_is_told(make_folder, file):
    sets = '[[set]]\nid = "s"\ntitle.en = "S"\n[[set.item]]\nkind = "pause"\nwords.en = "Tea"\n'
    draft = read_source(make_folder(files={file: "", "sets.toml": sets}))

    assert [each for each in draft.problems if each.code == "unknown-file"] == []


REMARK = "# To be written.\n"


@pytest.mark.parametrize(
    ("file", "content", "severity", "begins"),
    [
        ("vocabulary.toml", "", "warning", "Write [[role]], [[gender]] or [[sector]]"),
        ("vocabulary.toml", REMARK, "note", "Write [[role]], [[gender]] or [[sector]]"),
        ("codebook.toml", "\n", "warning", "Write [[theme]]"),
        ("translations/ru.toml", "", "warning", "Write [[translation]]"),
    ],
)
def test_an_empty_file_is_told(make_folder, file, content, severity, begins):
    draft = read_source(make_folder(files={file: content}))
    (told,) = [each for each in draft.problems if each.code == "empty-file"]

    assert (told.severity, told.file) == (severity, file)
    assert told.text.endswith(", so it says nothing.")
    assert told.hint.startswith(begins)


def test_of_a_form_that_an_import_leaves_nothing_is_told(make_folder):
    """Themes may come much later."""
    assert read_source(make_folder(files={"codebook.toml": REMARK})).problems == ()
