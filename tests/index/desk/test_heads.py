"""What an archive and a document say of themselves changes in one place."""

import tomllib

import pytest

from index import (
    AboutArchive,
    AboutDocument,
    SourceProblem,
    about_archive,
    about_document,
    state_about_archive,
    state_about_document,
)

ARCHIVE = """# ours
id = "a"
edition = 3
language = "en"
title = { en = "Bakers", ru = "Пекари" }  # both
rights.en = "Copy it."

[defaults]
consent = "unknown"
"""
DOCUMENT = """+++
id = "talk"   # short
title = "Night work"
source = "source/talk.txt"
left_out = [5]
+++

## First {#s-1}

Words. {#p-1}
"""
FILES = {
    "archive.toml": ARCHIVE,
    "documents/talk.md": DOCUMENT,
    "source/talk.txt": "Night work\n\nFirst\n\n12\nWords.\n",
}


def front(text):
    return tomllib.loads(text.split("+++\n")[1])


def test_only_what_is_stated_otherwise_changes_in_archive_toml():
    now = about_archive(FILES)
    assert now == AboutArchive({"en": "Bakers", "ru": "Пекари"}, "en", rights={"en": "Copy it."})
    assert state_about_archive(FILES, now).files == {}
    said = AboutArchive({"en": "Bakers", "ru": ""}, "en", "E.", "CC0", {"en": "Copy it."})
    text = state_about_archive(FILES, said).files["archive.toml"]
    held = tomllib.loads(text)
    assert held["title"] == {"en": "Bakers"}
    assert (held["licence"], held["dublin_core"]) == ("CC0", {"contributor": "E."})
    assert held["defaults"] == {"consent": "unknown"}
    assert text.startswith("# ours\n")
    assert "# both" in text
    assert state_about_archive({"archive.toml": text}, said).files == {}


def test_blanks_and_lines_of_what_is_not_stated_otherwise_stay():
    text = ARCHIVE.replace("Bakers", "The  Bakers").replace('"Copy it."', '"Copy.\\n\\nAsk.\\n"')
    files = {"archive.toml": text}
    now = about_archive(files)
    assert (now.title["en"], now.rights["en"]) == ("The  Bakers", "Copy.\n\nAsk.\n")
    assert state_about_archive(files, now).files == {}
    said = AboutArchive(now.title, "en", "", "CC0", {"en": "Copy.\nAsk."})
    held = tomllib.loads(state_about_archive(files, said).files["archive.toml"])
    assert (held["title"], held["rights"]) == (dict(now.title), {"en": "Copy.\nAsk."})

    files = {**FILES, "documents/talk.md": DOCUMENT.replace("Night work", "Night  work")}
    about = about_document(files, "talk")
    text = state_about_document(files, "talk", AboutDocument(about.title, date="2024"))
    assert front(text.files["documents/talk.md"])["title"] == "Night  work"


def test_an_archive_without_a_title_in_its_language_is_refused():
    with pytest.raises(SourceProblem, match="title in the language"):
        state_about_archive(FILES, AboutArchive({"ru": "Пекари"}, "en"))


def test_the_title_line_of_the_text_is_left_out_where_an_editor_gives_another_title():
    act = state_about_document(FILES, "talk", AboutDocument("Bakers", date="2024"))
    text = act.files["documents/talk.md"]
    assert front(text) == {
        "id": "talk",
        "title": "Bakers",
        "source": "source/talk.txt",
        "left_out": [1, 5],
        "date": "2024",
        "title_by": "editor",
    }
    assert "# short" in text

    files = {**FILES, "documents/talk.md": text}
    back = state_about_document(files, "talk", AboutDocument("Night work"))
    assert front(back.files["documents/talk.md"]) == front(DOCUMENT)
    assert about_document(files, "talk") == AboutDocument("Bakers", date="2024")


def test_a_document_that_went_is_refused():
    with pytest.raises(SourceProblem, match="there no more"):
        about_document(FILES, "other")
