"""Writes the hits of a search for paper, under the query."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import SearchPage, fields_of, tells_more
from viewer.printing.lists import ListWriter
from viewer.screens.search.hits import HitList
from viewer.screens.search.query_runner import Question
from viewer.screens.search.voices import told_voices
from viewer.ui.screen.printed_text import NotPrinted, PrintContext, Printed, tells_too_much


def written(
    page: SearchPage, question: Question, told: Sequence[str], hits: HitList, paper: PrintContext
) -> Printed | NotPrinted:
    """Return `hits`, the answer `page` to `question`, written for `paper`.

    `told` are the words about what was searched for.
    """
    quotes = hits.archive.quotes
    asked = fields_of(page.meaning).union(question.chosen)
    lines = (said for quote in quotes if (said := quote.attribution))
    if tells_more(asked, hits.dial.setting, paper.dial.setting, lines):
        return tells_too_much()
    withheld = paper.dial.withheld(quotes)
    title = QCoreApplication.translate("Printing", "Search: {query}")
    writer = ListWriter(paper)
    narrowed = hits.naming.choices(question.chosen)
    writer.begin(title.format(query=page.query.strip()), *told, narrowed)
    if not writer.is_part and page.total > 1:
        writer.voices(told_voices(page, withheld), hits.archive.content.vocabulary)
    writer.cards(hits.rows_for(paper.dial))
    return writer.printed()
