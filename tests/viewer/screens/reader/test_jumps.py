"""A jump in a long text leads to the words that were asked for, in every size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from index import Archive, Document, OpenArchive, Passage, PassageKind, Section
from viewer.screens.reader.portion_bar import PortionBar

WORDS = "There was no money for a lawyer, and the police came with a letter in the evening. "
CHAPTERS, IN_EACH = 40, 50


def long_document():
    """Two thousand paragraphs of 85 to 425 letters, in some three parts."""

    def passage(number):
        text = f"Paragraph {number}. {WORDS * (1 + number * 7 % 5)}".strip()
        return Passage(f"p-{number}", PassageKind.PARAGRAPH, text, "en")

    sections = tuple(
        Section(
            f"s-{n}",
            f"Chapter {n}",
            1,
            tuple(passage(n * IN_EACH + k + 1) for k in range(IN_EACH)),
        )
        for n in range(CHAPTERS)
    )
    return Document("long", "Long report", "en", sections=sections)


@pytest.fixture
def reader(person):
    """Somebody at the beginning of a text in three parts, while the event loop turns."""
    archive = Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(long_document(),))
    person.program.session.show_archive(OpenArchive(archive, "nobody"), False)
    return person


def seen(person):
    """The first lines of the paragraphs that are visible."""
    first, last = person.canvas.positions_seen
    document, found = person.canvas.document(), []
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        found.append(block.text().partition(".")[0])
        block = block.next()
    return found


JUMPS = (1555, 300, 1900, 1400, 400, 1200, 500)


@pytest.mark.parametrize("larger", [0, 3, 8])
def test_a_jump_shows_the_paragraph_in_every_size(reader, larger):
    reader.window.resize(1366, 748)
    jump(reader, 10)
    enlarge(reader, larger)
    assert not missed(reader)


def test_a_jump_shows_the_paragraph_after_the_window_has_changed_its_size(reader):
    for size in ((1366, 748), (900, 600), (1366, 748)):
        reader.window.resize(*size)
        assert not missed(reader, JUMPS[:3])


def test_the_paragraph_stays_where_the_window_and_the_words_change(reader):
    jump(reader, 400)
    reader.window.resize(900, 600)
    reader.qtbot.wait(100)
    assert "Paragraph 400" in seen(reader)
    enlarge(reader, 3)
    assert "Paragraph 400" in seen(reader)


def missed(reader, jumps=JUMPS):
    """What is seen after a jump to each paragraph that is not seen then."""
    wrong = {}
    for number in jumps:
        jump(reader, number)
        if f"Paragraph {number}" not in seen(reader):
            wrong[number] = seen(reader)
    return wrong


def test_the_part_before_is_shown_at_its_end(reader):
    enlarge(reader, 8)
    jump(reader, 1400)
    first = next(iter(reader.layout.stretches)).removeprefix("p-")
    leads_back = next(
        button
        for button in reader.reader.findChild(PortionBar).findChildren(QPushButton)
        if button.text() == "Previous part"
    )
    leads_back.click()
    reader.qtbot.wait(100)

    assert f"Paragraph {int(first) - 1}" in seen(reader)


def enlarge(person, steps):
    for _step in range(steps):
        person.do.larger.trigger()
    person.look.settle()
    person.qtbot.wait(20)


def jump(person, number):
    person.workspace.show_text(f"p-{number}")
    person.qtbot.wait(100)


@pytest.mark.parametrize("larger", [0, 8])
def test_ctrl_end_and_ctrl_home_lead_to_the_ends_of_the_part(reader, larger):
    reader.window.resize(1366, 748)
    enlarge(reader, larger)
    reader.canvas.setFocus()
    document = reader.canvas.document()

    for _again in range(2):
        reader.qtbot.keyClick(reader.canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        last = document.lastBlock()
        assert seen(reader)[-1] == last.text().partition(".")[0]
        assert reader.canvas.positions_seen[1] == document.characterCount() - 1
        reader.qtbot.keyClick(reader.canvas, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        assert seen(reader)[0] == "Long report"
