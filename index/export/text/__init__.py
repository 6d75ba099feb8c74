"""Exports that are running text: their blocks, Markdown, plain text, cards."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.export.text.block import Block as Block, Kind as Kind
    from index.export.text.blocks import blocks_of as blocks_of
    from index.export.text.cards import (
        Card as Card,
        cards_of as cards_of,
        questions_behind as questions_behind,
    )
    from index.export.text.column_widths import column_shares as column_shares
    from index.export.text.footnote_lines import footnote_line as footnote_line
    from index.export.text.runs import MarkedText as MarkedText
    from index.export.text.table_breaks import (
        Spans as Spans,
        cut_row as cut_row,
        end_of_part as end_of_part,
        first_words as first_words,
    )
    from index.export.text.table_cells import ExportCell as ExportCell, ExportTable as ExportTable
    from index.export.text.workshop_papers import PaperKind as PaperKind, PaperWish as PaperWish
