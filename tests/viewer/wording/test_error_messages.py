"""The sentences of all errors are there for the translators, and are said in each language."""

import errno
import os

import pytest

from index import ArchiveUnreadable, NotTakenIn, OutputFailed, SourceProblem
from index.importers.formats import KINDS
from index.importers.readers.pdf import REFUSALS
from tests.viewer.wording.error_sentences import handed_on, raised, returned
from viewer.services.messages import Messages, words_of
from viewer.wording.count_errors import COUNTS
from viewer.wording.edition_errors import CORRECTIONS, EDITIONS
from viewer.wording.editor_errors import DESK, IMPORTS
from viewer.wording.entry_errors import ENTRIES
from viewer.wording.error_messages import NOTEBOOK, OUTPUT, SENTENCES
from viewer.wording.set_errors import SETS
from viewer.wording.table_errors import TABLES
from viewer.wording.theme_errors import THEMES
from viewer.wording.written_errors import WRITTEN

UNFIT = {
    *("ArchiveDamaged", "ArchiveRefused", "ArchiveSealed", "ArchiveUnreadable", "NotTakenIn"),
}
UNMADE = {"ChangedBeside", "FolderReadOnly", "KeyUnusable", "OutputFailed", "SourceProblem"}
TOLD = {
    ("index.importers.received", "kind.refusal"): {each.refusal for each in KINDS} - {None},
    ("index.importers.readers.pdf", "REFUSALS.get(reason, REFUSALS['damaged'])"): set(
        REFUSALS.values()
    ),
    ("index.importers.readers.pdf_page", "REFUSALS['damaged']"): {REFUSALS["damaged"]},
    ("index.source.text_files", "wrong"): returned(
        "index.source.text_files", "_why_no_source", "_why_no_folder"
    ),
    ("index.container.keys", "error.sentence"): set(SENTENCES),  # of a file that is not read
    ("index.container.passphrase", "error.sentence"): set(SENTENCES),
}
AT_A_TERMINAL = {
    "{why} {hint}": "a finding, and findings are in English",
    "This key has too many before it. Make one that is wholly new.": "keygen --successor-of",
    "“{name}” holds no passphrase. Put it in the first line, in UTF-8.": "--passphrase-file",
    "“{name}” is edition {edition}, and this is a draft. Choose another name.": (
        "the window makes editions, no drafts"
    ),
    "“{name}” is sealed, and could be an edition. Choose another name.": "the same",
    "An archive is sealed for {most} readers at most. Make a second file for others.": "--seal-for",
    "Nothing would open this archive. Name a passphrase or a reader.": "--seal-for",
    "Nothing can be sealed for one of these keys. Ask its holder for another.": "--seal-for",
}
"""Sentences that no window shows, and why."""


def test_what_can_be_wrong_with_an_archive_is_there_for_the_translators():
    assert raised(UNFIT) == set(SENTENCES)


def test_what_can_go_wrong_with_a_file_that_is_written_is_there_for_the_translators():
    for folder in ("container", "export"):
        assert raised({"OutputFailed"}, folder) <= set(OUTPUT)


def test_what_can_go_wrong_with_the_notebook_is_there_for_the_translators():
    assert handed_on("viewer.notebook.store.errors") == set(NOTEBOOK)


def test_what_can_go_wrong_at_the_desk_is_there_for_the_translators():
    sentences = raised(UNMADE, told=TOLD)

    assert set(AT_A_TERMINAL) <= sentences
    assert sentences - set(AT_A_TERMINAL) - {*SENTENCES, *OUTPUT} == {
        *IMPORTS,
        *DESK,
        *CORRECTIONS,
        *EDITIONS,
        *ENTRIES,
        *THEMES,
        *WRITTEN,
        *COUNTS,
        *SETS,
        *TABLES,
    }


def test_no_sentence_is_listed_twice():
    listed = [*SENTENCES, *OUTPUT, *NOTEBOOK, *IMPORTS, *DESK, *EDITIONS, *THEMES, *COUNTS, *TABLES]
    listed += [*CORRECTIONS, *SETS, *WRITTEN]

    assert len(listed) == len(set(listed))


@pytest.mark.parametrize(("language", "told"), [("ru", "Проверьте"), ("ky", "текшериңиз")])
def test_what_can_be_wrong_with_an_archive_is_said_in_each_language(language, told, speak):
    bearer, seen = Messages(), []
    bearer.posted.connect(seen.append)
    speak(language)
    bearer.report(ArchiveUnreadable("“{name}” is not there. Check its name.", name="{x}"))
    assert "{x}" in seen[0]
    assert told in seen[0]


@pytest.mark.parametrize(("language", "told"), [("ru", "нет места на диске"), ("ky", "орун жок")])
def test_why_the_system_could_not_do_it_is_said_in_each_language(language, told, speak):
    bearer, seen = Messages(), []
    bearer.posted.connect(seen.append)
    speak(language)
    for number in (errno.ENOSPC, 99_999):  # the second is known to nobody
        sentence = "The archive could not be copied: {why}. Make room on this computer, or open it "
        bearer.report(NotTakenIn(f"{sentence}where it lies.", why=os.strerror(number)))
    assert told in seen[0]
    assert os.strerror(99_999) in seen[1]


@pytest.mark.parametrize(
    ("language", "refused", "unmade"),
    [("ru", "документ Word (RTF)", "нет прав"), ("ky", "Word документи (RTF)", "укук жок")],
)
def test_what_the_desk_refuses_is_said_in_each_language(language, refused, unmade, speak):
    speak(language)
    kind = next(each.refusal for each in KINDS if each.name == "rtf")
    assert kind
    said = words_of(SourceProblem(kind, name="a.rtf"))
    assert refused in said
    assert "«a.rtf»" in said

    sentence = next(each for each in EDITIONS if "could not be recorded" in each)
    assert unmade in words_of(OutputFailed(sentence, why=os.strerror(errno.EACCES)))
