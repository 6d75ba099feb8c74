"""Writes the trainer's sheet: when each item of a set comes, what it shows, the trainer's notes."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTime

from index import OpenArchive, is_presented, replace
from viewer.printing.lists import CARE, EDITORS, QUOTE, TOLD, WORDS, ListWriter
from viewer.screens.workshop.plan.item_words import ItemTeller, cut
from viewer.screens.workshop.plan.plan import WorkshopPlan, passage_of, standing
from viewer.screens.workshop.plan.plan_words import (
    clock_after,
    consent_words,
    level_word,
    run_words,
    size_words,
    span_words,
)
from viewer.screens.workshop.shown_set import Shown, ShownItem
from viewer.ui.look.look import LIST
from viewer.ui.look.text_blocks import BlockStyle
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.wording.archive_words import as_of_line
from viewer.wording.dial import Dial

_WHEN = BlockStyle(LIST, 1.6, bold=True, editor=True, top=18, bottom=2, keeps=True)
_MOST = 320  # characters of a passage, and of its translation, by which they are known again
_NOTE = replace(EDITORS, indent=20, bottom=2)


class TrainerSheet:
    """What is written of the items of a set of `archive` that begins at a time of day."""

    def __init__(self, archive: OpenArchive, teller: ItemTeller, dial: Dial) -> None:
        self._archive, self._teller, self._dial = archive, teller.for_room(), dial

    def written(
        self, shown: Shown, plan: WorkshopPlan, begins: QTime, paper: PrintContext
    ) -> Printed:
        """Return the sheet of `shown` for `paper`. Words that may not be printed are left out."""
        writer = ListWriter(paper)
        size = f"{size_words(len(shown.entries), plan.minutes)}."
        writer.begin(shown.title, for_trainer(), f"{size} {span_words(begins, plan)}", shown.about)
        for words in filter(None, (run_words(plan.runs), *consent_words(plan))):
            writer.line(TOLD, words)
        passed = 0
        for entry in paper.through(shown.entries):
            if not writer.has_room():
                break
            self._write(writer, entry, clock_after(begins, passed), paper)
            passed += entry.item.minutes if self._is_shown(entry) else 0
        if shown.contacts:
            contacts = QCoreApplication.translate("TrainerSheet", "Where people can find help")
            writer.part(contacts, "")
            writer.line(EDITORS, shown.contacts)
        above = f"{for_trainer()} {shown.title}"
        named = QCoreApplication.translate("TrainerSheet", "Trainer’s sheet")
        return replace(writer.printed(), above=above, name=f"{shown.title} {named}")

    def _write(self, writer: ListWriter, entry: ShownItem, when: str, paper: PrintContext) -> None:
        """Write `entry`. A page may end after its last line, or within a text of several lines."""
        is_kept = entry.item.target in paper.kept_back
        lines = [line for line in self._lines(entry, when, is_kept=is_kept) if line[1]]
        for at, (style, words) in enumerate(lines, start=1):
            writer.line(replace(style, keeps=at < len(lines), whole=False), words)

    def _lines(
        self, entry: ShownItem, when: str, *, is_kept: bool
    ) -> Iterator[tuple[BlockStyle, str]]:
        """Yield the lines of `entry`, each in its style; words that are kept back have none."""
        told = self._teller.tell(entry, _MOST)
        if self._is_shown(entry):
            parts = [when, told.minutes, told.head]
        else:
            parts = [told.head, QCoreApplication.translate("TrainerSheet", "not shown")]
        yield _WHEN, " · ".join(filter(None, parts))
        yield CARE, told.care
        if not is_kept:
            is_named = told.own and not entry.item.kind.is_free and entry.number is not None
            words = told.words
            if is_named and not self._teller.folds(entry.item):
                words = cut(self._teller.whole(entry.item), _MOST)
            yield QUOTE if told.quote else EDITORS if told.own else WORDS, words
        for line in (*self._shown_with(entry), *told.signs):
            yield TOLD, line
        yield _NOTE, entry.note

    def _is_shown(self, entry: ShownItem) -> bool:
        return entry.number is not None and is_presented(entry.item, self._archive)

    def _shown_with(self, entry: ShownItem) -> Iterator[str]:
        """Yield what stands with a passage on its slide: of when it is, how much of who speaks."""
        passage = passage_of(entry.item, self._archive)
        yield as_of_line(passage) if passage else ""
        level = standing(passage, self._dial).level if passage else None
        if level is not None:
            told = QCoreApplication.translate("TrainerSheet", "Who speaks, on the slide: {level}.")
            yield told.format(level=level_word(level).lower())


def for_trainer() -> str:
    """Return the sentence that stands on each page."""
    return QCoreApplication.translate("TrainerSheet", "For the trainer only.")
