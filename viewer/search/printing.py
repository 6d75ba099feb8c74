"""Writes the hits of a search for paper, under what was asked."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import SearchPage
from viewer.kit.printed import NotPrinted, Paper, Printed, tells_too_much
from viewer.printing.lists import ListWriter
from viewer.search.asking import Question
from viewer.search.hits import HitList
from viewer.search.withheld import asks_for, told_voices


def written(
    page: SearchPage, question: Question, told: Sequence[str], hits: HitList, paper: Paper
) -> Printed | NotPrinted:
    """Return `hits`, which `page` answers to `question`, written for `paper`.

    `told` says in words what was searched for.
    """
    withheld = paper.dial.withheld(hits.archive.quotes)
    if asks_for(question.typed, question.chosen, withheld):
        return tells_too_much()
    title = QCoreApplication.translate("Printing", "Search: {query}")
    writer = ListWriter(paper)
    narrowed = hits.naming.choices(question.chosen)
    writer.begin(title.format(query=page.query.strip()), *told, narrowed)
    if not writer.is_part and page.total > 1:
        writer.voices(told_voices(page, withheld))
    writer.cards(hits.rows_for(paper.dial))
    return writer.printed()
