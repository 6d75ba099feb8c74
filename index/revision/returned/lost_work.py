"""Counts what documents lose that come again with other words, for the question before that."""

from collections.abc import Mapping

from index.importers.import_report import LostWork
from index.revision.document_text import DocumentText, RawBlock, read_document
from index.revision.folder_state import HEAD, FolderState
from index.source.markdown.blocks import SourceBlockKind


def lost_in(state: FolderState, files: Mapping[str, bytes]) -> LostWork:
    """Return what the documents of the folder lose where `files` are written."""
    lines = tables = 0
    for each in state.documents:
        if each.file in files:
            after = read_document(files[each.file].decode("utf-8-sig"), each.file)
            now = {block.id: block for block in after.blocks}
            lines += sum(_loses_line(block, now.get(block.id)) for block in each.text.blocks)
            tables += max(0, _tables(each.text) - _tables(after))
    consent = HEAD in files and state.head.get("consent_confirmed", True) is True
    return LostWork(lines, tables, consent=consent)


def _loses_line(before: RawBlock, after: RawBlock | None) -> bool:
    line = before.block.attribution
    return line is not None and (after is None or after.block.attribution != line)


def _tables(text: DocumentText) -> int:
    return sum(each.kind is SourceBlockKind.TABLE for each in text.blocks)
