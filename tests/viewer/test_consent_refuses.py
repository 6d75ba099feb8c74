"""Where consent keeps something from a room or a file, Satchel says that this is why."""

import pytest
from PySide6.QtCore import Qt

from index import build_archive
from tests.viewer.conftest import Reader
from tests.viewer.test_exporting import Exporter
from viewer.keeping.standing import Keeping
from viewer.store.anchoring import anchor_on
from viewer.store.sets import Draft, ItemKind
from viewer.workshop.page import WorkshopPage

READ_ONLY = """## One {#one}

> “Read it.” {#q-read consent="read"}
>
> — Woman

> “Print it.” {#q-print consent="read,print"}
>
> — Woman
"""
ONE_MORE = """
> “Show it.” {#q-show consent="read,train"}
>
> — Woman
"""
NO_QUOTES = "## One {#one}\n\nWords. {#p-one}\n"


@pytest.fixture
def reading(qtbot, start, make_folder, tmp_path):
    """Open an archive of one document."""

    def opened(body):
        file = tmp_path / "consent.satchel"
        assert build_archive(make_folder(body), file).archive is not None
        program = start([file])
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return opened


def is_shown(person):
    return person.program.sitting.presenting.audience is not None


@pytest.mark.parametrize("modifier", ["NoModifier", "ShiftModifier"])
def test_f5_says_that_no_quote_may_be_presented_and_why(reading, modifier):
    person = reading(READ_ONLY)
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier[modifier])

    assert not is_shown(person)
    assert person.window.messages.text == (
        "None of the 2 quotes may be presented: what the speakers agreed to does not cover "
        "training."
    )


def test_shift_f5_on_a_quote_that_may_not_be_presented_shows_no_other_in_its_place(reading):
    person = reading(READ_ONLY + ONE_MORE)
    person.workspace.show_text("q-read")
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)

    assert not is_shown(person)
    assert person.window.messages.text == (
        "This quote may not be presented: what its speaker agreed to does not cover training."
    )
    person.press(Qt.Key.Key_F5)
    assert is_shown(person)


def test_f5_without_a_quote_says_only_that(reading):
    person = reading(NO_QUOTES)
    person.press(Qt.Key.Key_F5)

    assert person.window.messages.text == "This archive has no quotes to present."


def test_f5_says_why_nothing_of_a_set_may_be_presented(reading):
    person = reading(READ_ONLY)
    keeper, archive, made = person.program.sitting.keeper, person.program.sitting.archive, []
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is Keeping.OPEN)
    items = [Draft(ItemKind.PASSAGE, anchor_on(archive, quote.id)) for quote in archive.quotes]
    keeper.keep(lambda notebook: notebook.sets.make("Tuesday", items), made.append)
    person.qtbot.waitUntil(lambda: bool(made))
    person.do.workshop.trigger()
    person.workspace.findChild(WorkshopPage)._steering.show_set(made[0].id)

    person.press(Qt.Key.Key_F5)

    assert not is_shown(person)
    assert person.window.messages.text == (
        "Nothing of this set may be presented: what the speakers of 2 passages agreed to does not "
        "cover training."
    )


def test_an_export_that_consent_leaves_empty_says_why_and_cannot_be_written(reading):
    exporter = Exporter(reading(READ_ONLY))
    sheet = exporter.ask()
    exporter.choose(sheet._form, "Slides")

    told = exporter.sheet.counted
    assert told.startswith("Nothing of this would be in the file.")
    assert "1 quote left out: it may be read, not presented." in told
    assert not exporter.sheet._write.isEnabled()
