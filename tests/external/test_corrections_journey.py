"""What a reader suggests comes from one home to the editor's desk, and into the next edition.

All of it in the real window, by keys; commands only make the first edition.
"""

import shutil

import pytest

from index import open_archive
from tests.external.conftest import ROOT
from tests.external.keyboard_editor import NAME, KeyboardEditor
from tests.external.person import focused, has

pytestmark = [pytest.mark.external, pytest.mark.timeout(600)]

CORPUS = ROOT / "resources" / "corpus" / "kyrgyzstan"
SIX = "ladder copper window seven gravel autumn"
LETTER = "letter.satchel-letter"
WORDS, NAMED = "Money for an official.", "Aida Asanova"
WITHDRAWN = "p-police-who-took-part"  # the second passage


class Suggesting(KeyboardEditor):
    """Somebody who suggests, and somebody who decides on it."""

    def better_the_glossary(self, words):
        self.press("alt+5")
        self.see(focused("Glossary", "list"))
        self.press("ctrl+shift+g")
        self.see(focused("What should stand there", "text"))
        self.press("ctrl+a")
        self.type(words)
        self.press("alt+p")
        self.until_said("1 suggestion, not yet in a file: dropped when Satchel locks or ends.")

    def ask_to_withdraw_second_passage(self):
        self.press("alt+1", "ctrl+Home", "ctrl+Down", "ctrl+Down")
        self.choose("e", "w")
        self.see(has("Ask to withdraw", "dialog"))
        self.press("alt+p")
        self.until_said("2 suggestions, not yet in a file: dropped when Satchel locks or ends.")

    def review_all(self, name, count):
        """Accept each passage of the translation."""
        self.choose("e", "r")
        self.see(focused("Your name"))
        self.type(name)
        self.press("Return")
        for number in range(1, count + 1):
            self.see(has(f"Into Russian: {number} of {count}"))
            self.press("alt+a")
        self.until_said("That was the last one.")
        self.press("alt+c")
        self.until_said(
            f"{count + 2} suggestions, not yet in a file: dropped when Satchel locks or ends."
        )

    def write(self):
        self.choose("e", "o")
        self.see(focused("Suggestions", "list"))
        self.press("alt+w")
        self.see(focused(NAME, "text"))
        self.press("Return")
        self.until_said("1 file written.")

    def take_in_letter(self, count):
        self.press("ctrl+shift+F9")
        self.see(focused("What readers suggested", "list"))
        self.press("f")
        self.see(focused(NAME, "text"))
        self._name(LETTER)
        self.see(focused("Passphrase of your key"))
        self.type(SIX)
        self.press("Return")
        self.until_said(f"{count} suggestions taken in.")

    def decide(self, reviewed):
        """Withdraw what comes first, take over the review, then what is left that can be."""
        self.see(has("To be withdrawn", "list item"))
        self.press("Home", "a")
        self.see(focused("Why, for your folder"))
        self.type("A reader asked.")
        self.press("Return")
        self.until_told("It is withdrawn.")
        self.press("ctrl+shift+F9", "Home")
        self.see(focused("Translation", "list item"))
        self.press("w")
        self.see(has("Accept a whole review", "dialog"))
        self.press("alt+t")
        self.until_said(f"{reviewed} translations taken over as reviewed.")
        self.press("ctrl+shift+F9", "Home")
        self.see(focused("Glossary", "list item"))
        self.press("a")
        self.until_said("It is taken over.")


@pytest.fixture
def people(desk, ears, tmp_path):
    made = [Suggesting(desk, ears, tmp_path, name) for name in ("editor", "reader")]
    yield made
    for person in made:
        person.stop()


def first_edition(editor):
    """Make the first edition of the case study, with a key that has a passphrase."""
    folder, file = editor.documents / "study", editor.documents / "study-1.satchel"
    shutil.copytree(CORPUS, folder)
    head = folder / "archive.toml"  # Satchel comes with the other one, by another signer
    head.write_text(head.read_text("utf-8").replace('id = "kyrgyzstan"', 'id = "study"'), "utf-8")
    secret = editor.home / "passphrase"
    secret.write_text(SIX, encoding="utf-8")
    key = editor.home / "keys" / "own.key"
    key.parent.mkdir()
    editor.command("keygen", "-o", key, "--passphrase-file", secret)
    signed = "--publish", "--sign", key, "--passphrase-file", secret
    editor.command("build", folder, "-o", file, *signed)
    secret.unlink()
    return folder, file


def test_a_correction_a_review_and_a_request_to_withdraw_come_into_the_next_edition(people):
    editor, reader = people
    folder, first = first_edition(editor)
    shutil.copy(first, reader.documents)
    (document,) = open_archive(first).content.documents
    count = sum(bool(each.translations) for each in document.translated())

    suggest_all(reader, first.name, count)
    letter = reader.documents / LETTER
    assert_nothing_is_left(reader, letter)
    shutil.copy(letter, editor.documents)
    editor.start("preview", folder)
    editor.take_in_letter(count + 2)
    editor.decide(count - 1)
    editor.publish(2, SIX)
    editor.close_sheet("Edition 2 is made")
    editor.press("ctrl+q")
    editor.until_said("1 suggestion of readers is not decided")  # of what is withdrawn
    editor.quit()

    (made,) = editor.documents.glob("*2.satchel")
    content = open_archive(made).content
    assert content.withdrawn == (WITHDRAWN,)
    assert [each.definition["en"] for each in content.glossary].count(WORDS) == 1
    read = [made for each in content.documents[0].translated() for made in each.translations]
    assert {(each.status, each.by) for each in read} == {("reviewed", NAMED)}


def suggest_all(reader, name, count):
    """Suggest a better meaning and a withdrawal, review the translation, and write the file."""
    reader.start()
    reader.take_in(name)
    reader.better_the_glossary(WORDS)
    reader.ask_to_withdraw_second_passage()
    reader.review_all(NAMED, count)
    reader.write()
    reader.quit()


def assert_nothing_is_left(reader, letter):
    kept = b"".join(each.read_bytes() for each in reader.home.rglob("*") if each.is_file())
    assert letter.stat().st_size == 1 << 20
    for said in (WORDS, NAMED, LETTER):
        assert said.encode() not in kept
        assert said.encode() not in letter.read_bytes()
