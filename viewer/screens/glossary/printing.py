"""Writes the glossary for paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import replace
from viewer.printing.lists import ListWriter
from viewer.screens.glossary.rows import EntryRow
from viewer.ui.look.look import INTERFACE, LIST, SMALL
from viewer.ui.look.text_blocks import BlockStyle
from viewer.ui.screen.printed_text import PrintContext, Printed

_TERM = BlockStyle(LIST + 1, 1.6, bold=True, editor=True, top=16, bottom=2, keeps=True)
_MEANING = BlockStyle(INTERFACE, 1.6, editor=True, bottom=4, keeps=True)
_WORDS = BlockStyle(SMALL, 1.75, ink="soft", editor=True, indent=20, keeps=True)
_LAST = replace(_WORDS, bottom=6, keeps=False)


def written(rows: Sequence[EntryRow], narrowed: str, paper: PrintContext) -> Printed:
    """Return the entries `rows` written for `paper`; `narrowed` are the words that filter them."""
    kept = [row for row in paper.through(rows) if paper.wants(row.id)]
    count = QCoreApplication.translate("GlossaryPage", "%n entry(s)", "", len(kept))
    told = QCoreApplication.translate("Printing", "Only what has these words: {words}")
    writer = ListWriter(paper)
    title = QCoreApplication.translate("Printing", "Glossary")
    writer.begin(title, count, told.format(words=narrowed) if narrowed else "")
    for row in kept:
        if not writer.has_room():
            break
        writer.line(_TERM, row.term)
        writer.line(_MEANING, row.definition)
        for number, (language, words) in enumerate(row.words, start=1):
            style = _LAST if number == len(row.words) else _WORDS
            writer.line(style, f"{language}: {words}")
    return writer.printed()
