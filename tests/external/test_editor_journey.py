"""The editor's whole way in the real window: documents, guesses, editions, a notice, and readers.

No command is given and no text file is edited: commands only compare what was made.
"""

import shutil
from dataclasses import dataclass
from json import loads
from pathlib import Path

import pytest

from index import PassageKind, open_archive
from tests.external.keyboard_editor import KeyboardEditor
from tests.external.mouse_editor import MouseEditor
from tests.external.person import has, problems_shown
from tests.external.reports import made, write_docx, write_pdf

pytestmark = [pytest.mark.external, pytest.mark.timeout(900)]

SIX = "ladder copper window seven gravel autumn"
RECORD = "published.toml"
BY = [KeyboardEditor, pytest.param(MouseEditor, marks=pytest.mark.long)]


@pytest.fixture(scope="module")
def reports(tmp_path_factory, office):
    """A report in Word and one as PDF of thirty pages each, and the first one mended."""
    place = tmp_path_factory.mktemp("reports")
    first = made("Voices of the Night Bakeries", 1, 20)
    write_docx(first, place / "bakeries.docx")
    write_pdf(made("The Road to the Market", 2, 20), place, "road", office)
    first.mend()
    (place / "mended").mkdir()
    write_docx(first, place / "mended" / "bakeries.docx")
    return place


@dataclass
class Journey:
    """What an editor and two readers hand to one another."""

    editor: object
    one: object
    other: object
    place: Path

    @property
    def folder(self):
        return self.editor.documents / "bakeries-roads"

    def edition(self, number):
        return self.editor.documents / f"bakeries-roads-{number}.satchel"

    @property
    def notice(self):
        return self.editor.documents / "bakeries-roads-2.satchel-notice"

    @property
    def record(self):
        """The record of the editions so far."""
        return (self.folder / RECORD).read_bytes()

    def hand(self, file, reader):
        shutil.copy(file, reader.documents)

    def is_as_built(self, number, record):
        """Whether the edition is, byte for byte, what the command builds of the same folder."""
        copy, file = self.place / f"copy-{number}", self.place / f"built-{number}.satchel"
        shutil.copytree(self.folder, copy, ignore=shutil.ignore_patterns(".satchel-desk"))
        (copy / RECORD).unlink()
        if record:
            (copy / RECORD).write_bytes(record)
        passphrase = self.place / "passphrase"
        passphrase.write_text(SIX, encoding="utf-8")
        key = self.editor.home / "keys" / "own.key"
        told = self.one.command(
            *("build", copy, "-o", file, "--publish"),
            *("--sign", key, "--passphrase-file", passphrase),
        )
        assert f"edition {number}, signed by" in told
        return file.read_bytes() == self.edition(number).read_bytes()

    def until_all_is_told(self):
        """Wait until the desk shows what `satchel check` finds, and nothing else."""
        problems = loads(self.editor.command("check", self.folder, "--json"))["problems"]
        places = [
            ":".join(str(each[key]) for key in ("file", "line") if each[key]) for each in problems
        ]
        assert places

        def is_told(tree):
            rows = problems_shown(tree)
            all_told = all(any(row.endswith(place) for row in rows) for place in places)
            return len(rows) == len(places) and all_told

        self.editor.ears.until(is_told)


@pytest.fixture
def journey(request, desk, ears, tmp_path, reports):
    kind = request.param
    people = [kind(desk, ears, tmp_path, name) for name in ("editor", "one", "other")]
    shutil.copytree(reports, people[0].documents, dirs_exist_ok=True)
    yield Journey(*people, tmp_path)
    for person in people:
        person.stop()


@pytest.mark.parametrize("journey", BY, indirect=True)
def test_two_reports_become_three_editions_that_readers_have(journey):
    make_first_edition(journey)
    for reader in (journey.one, journey.other):
        journey.hand(journey.edition(1), reader)
        reader.start()
        reader.take_in("bakeries-roads-1.satchel")
        reader.sees_count("Quotes", 40)
        reader.quit()
    withdraw_a_quote(journey)
    bring_in_the_mended_report(journey)
    take_in_the_notice(journey)


def make_first_edition(journey):
    editor = journey.editor
    editor.start()
    editor.begin("Bakeries and Roads", "Aisha")
    for name in ("bakeries.docx", "road.pdf"):
        editor.add(name)
        editor.accept_guesses()
    editor.state_consent()
    editor.state_role("Baker", 40)
    editor.note_care("hunger")
    editor.count_people("Gender", "60 bakers", "Women 36", "Men 24")
    editor.code("Hunger", "Wages", "Nights", "Wag", "Hun")
    journey.until_all_is_told()
    editor.publish(1, SIX, is_first=True)
    editor.close_sheet("Edition 1 is made")
    editor.quit()
    assert journey.is_as_built(1, b"")
    content = open_archive(journey.edition(1)).content
    quotes = [each for each in content.passages() if each.kind is PassageKind.QUOTE]
    assert (len(content.documents), len(quotes), content.draft) == (2, 40, False)
    assert {each.attribution.role for each in quotes} == {"baker"}
    assert [each.care for each in quotes if each.care] == [("hunger",)]
    codings = [coding for each in content.passages() for coding in each.codings]
    assert (len(content.themes), len(codings)) == (3, 5)
    assert [table.field for table in content.participants] == ["gender"]


def withdraw_a_quote(journey):
    editor, record = journey.editor, journey.record
    editor.start()
    editor.open_folder(journey.folder)
    editor.withdraw_second_quote()
    editor.publish(2, SIX)
    editor.save_notice()
    editor.close_sheet("Edition 2 is made")
    assert journey.is_as_built(2, record)
    assert open_archive(journey.edition(2)).content.withdrawn == ("q-2",)


def bring_in_the_mended_report(journey):
    editor, record = journey.editor, journey.record
    editor.add("mended", "bakeries.docx", changes=True)
    editor.state_consent(added=True)
    journey.until_all_is_told()
    editor.publish(3, SIX)
    editor.close_sheet("Edition 3 is made")
    editor.quit()
    assert journey.is_as_built(3, record)
    content = open_archive(journey.edition(3)).content
    assert content.withdrawn == ("q-2",)
    assert "Nobody had read this paragraph before." in [each.text for each in content.passages()]


def take_in_the_notice(journey):
    reader = journey.other
    journey.hand(journey.notice, reader)
    reader.start()
    reader.take_in_notice(journey.notice.name)
    seen = reader.see(has("Bakeries and Roads", "list item"))
    assert any("39 quotes" in each["name"] for each in seen)
    reader.quit()
