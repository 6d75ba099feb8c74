"""Moves a document before or behind the others of its folder."""

from collections.abc import Mapping, Sequence

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName
from index.desk.folder_texts import DOCUMENTS, file_of_document, front_of
from index.desk.followed_tables import ARCHIVE
from index.desk.table_edits import with_value
from index.desk.toml_chunks import parsed
from index.source.document_files import in_order

_ORDER = "order"


def document_moved(files: Mapping[str, str], name: str, by: int) -> Act:
    """Return the act that moves the document `name` by so many places, down where `by` is above 0.

    At the end nothing changes. Raises SourceProblem.
    """
    file_of_document(files, name)
    names = [*_names_in_order(files)]
    at = names.index(name)
    to = min(max(0, at + by), len(names) - 1)
    names.insert(to, names.pop(at))
    text = files[ARCHIVE]
    changed = with_value(ARCHIVE, text, (_ORDER,), names) if to != at else text
    return Act(ActName.DOCUMENT_PLACE, {ARCHIVE: changed}, {ARCHIVE: text})


def without_in_order(files: Mapping[str, str], name: str) -> Mapping[str, str]:
    """Return archive.toml without the document `name` in its order, where that changes."""
    held = _order_in(files)
    if name not in held:
        return {}
    left = [each for each in held if each != name] or None
    return {ARCHIVE: with_value(ARCHIVE, files[ARCHIVE], (_ORDER,), left)}


def order_after(
    left: Mapping[str, str | None], files: Mapping[str, str], name: str, new: str
) -> Mapping[str, str]:
    """Return archive.toml with the order of before, where that changes by another id of `name`.

    `left` are the texts of `files` as they are then, in which the document is called `new`.
    """
    then = {file: text for file, text in left.items() if text is not None}
    wanted = [new if each == name else each for each in _names_in_order(files)]
    if name not in _order_in(files) and list(_names_in_order(then)) == wanted:
        return {}
    return {ARCHIVE: with_value(ARCHIVE, then[ARCHIVE], (_ORDER,), wanted)}


def _names_in_order(files: Mapping[str, str]) -> Sequence[str]:
    """Return the ids of the documents of the folder as readers see them."""
    fronts = (front_of(files[file]) for file in sorted(files) if file.startswith(DOCUMENTS))
    names = [str(front["id"]) for front in fronts if "id" in front]
    return in_order(dict.fromkeys(names), _order_in(files), str)


def _order_in(files: Mapping[str, str]) -> Sequence[str]:
    held = parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE).get(_ORDER, ())
    return [str(each) for each in held]
