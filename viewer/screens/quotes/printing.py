"""Writes the listed quotes for paper, as cards or as a table."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from index import Choices, OpenArchive, Passage
from viewer.printing.lists import ListWriter
from viewer.screens.quotes.filters import KEPT, QuoteFields, QuoteOrder
from viewer.screens.quotes.rows import QUOTE, QuoteRows
from viewer.ui.lists.table_model import TableRow
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, Printed, tells_too_much
from viewer.wording.field_names import FieldNames

if TYPE_CHECKING:
    from viewer.notebook.service.marks import KeptMarks

type Sort = Callable[[Sequence[str], Sequence[TableRow]], Sequence[TableRow]]


class QuotePrinter:
    """Writes the quotes of one archive for one paper, with attributions as they may leave."""

    def __init__(
        self,
        archive: OpenArchive,
        language: str,
        paper: PrintContext,
        marks: "KeptMarks | None",
        *,
        folds_care: bool,
    ) -> None:
        self._marks = marks
        self._archive = archive
        self._paper = paper
        self._naming = FieldNames(archive, language)
        self._rows = QuoteRows(archive, language, paper.dial, self._naming)
        self._rows.leave_care_out(folds=folds_care)

    def cards(self, chosen: Choices, order: QuoteOrder) -> Printed | NotPrinted:
        """Return the quotes that pass the filters `chosen`, as cards in `order`."""
        if self._tells_too_much(chosen):
            return tells_too_much()
        writer, quotes = self._begun(chosen)
        writer.cards(self._rows.cards(quotes, order))
        return writer.printed()

    def table(self, chosen: Choices, sort: Sort) -> Printed | NotPrinted:
        """Return the quotes that pass the filters `chosen`, as a table in the order of `sort`."""
        if self._tells_too_much(chosen):
            return tells_too_much()
        writer, quotes = self._begun(chosen)
        headings = self._rows.headings()
        rows = sort(headings, self._rows.rows(self._paper.through(quotes)))
        writer.table(headings, rows, reading=QUOTE)
        return writer.printed()

    def _tells_too_much(self, chosen: Choices) -> bool:
        withheld = self._paper.dial.withheld(self._archive.quotes)
        taken = {(field, value) for field, values in chosen.items() for value in values}
        return bool(taken & withheld)

    def _begun(self, chosen: Choices) -> tuple[ListWriter, list[Passage]]:
        fields = QuoteFields(self._archive, self._paper.dial)
        fields.marks = self._marks
        wanted = [quote for quote in fields.narrowed(chosen) if self._paper.wants(quote.id)]
        count = QCoreApplication.translate("QuotesPage", "%n quote(s)", "", len(wanted))
        writer = ListWriter(self._paper)
        title = QCoreApplication.translate("Printing", "Quotes")
        told = {field: values for field, values in chosen.items() if field not in KEPT}
        writer.begin(title, f"{count}.", self._naming.choices(told))  # nothing of the notebook
        return writer, wanted
