"""The handlers of the elements of an ODT."""

from collections.abc import Mapping
from functools import partial

from index.office.odf.body import ElementEnd, ElementStart, OdfBody, words_of
from index.office.open_table import OpenTable
from index.office.packed_parts import Attributes
from index.office.text import PICTURE_SIGN, Omission, OmissionKind, StructuredBlock

_MOST_BLANKS = 1_000
_UNSEEN = frozenset({"collapse", "filter"})  # rows and columns
_FIELDS = """
    author-initials author-name bibliography-mark bookmark-ref chapter character-count creation-date
    creation-time creator database-display database-name database-row-number date dde-connection
    description editing-cycles editing-duration expression file-name image-count initial-creator
    keywords modification-date modification-time note-ref object-count page-continuation page-count
    page-number page-variable-get paragraph-count print-date print-time printed-by reference-ref
    sender-city sender-company sender-country sender-email sender-fax sender-firstname
    sender-initials sender-lastname sender-phone-private sender-phone-work sender-position
    sender-postal-code sender-state-or-province sender-street sender-title sequence sequence-ref
    sheet-name subject table-count table-formula template-name text-input time title user-defined
    user-field-get user-field-input variable-get variable-input variable-set word-count
"""
"""Elements in whose place a program shows words of its own."""
_SHOWN = ("string-value", "identifier")
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}


def _text(body: OdfBody, _name: str, _told: Attributes) -> None:
    body.is_text = True


def _paragraph(body: OdfBody, name: str, told: Attributes) -> ElementEnd:
    level = max(1, _integer(told, "outline-level", 1)) if name == "text:h" else None
    is_numbered = told.get("is-list-header") != "true"
    body.content.begin_paragraph(told.get("style-name", ""), level, is_numbered=is_numbered)
    return body.content.end_paragraph


def _span(body: OdfBody, _name: str, told: Attributes) -> ElementEnd:
    body.content.begin_span(told.get("style-name", ""))
    return body.content.end_span


def _sign(body: OdfBody, name: str, told: Attributes) -> None:
    blanks = " " * min(_MOST_BLANKS, _integer(told, "c", 1))
    body.content.say(_SIGNS.get(name, blanks))


def _list(body: OdfBody, _name: str, told: Attributes) -> ElementEnd:
    style, goes_on = told.get("style-name", ""), told.get("continue-list", "")
    if told.get("continue-numbering") == "true":
        goes_on = goes_on or style
    body.content.begin_list(style, told.get("id", ""), goes_on)
    return body.content.room.lists.pop


def _item(body: OdfBody, name: str, told: Attributes) -> None:
    value = _integer(told, "start-value", -1)
    is_numbered = name == "text:list-item"
    start, style = value if value >= 0 else None, told.get("style-override", "")
    body.content.begin_item(start, style, is_numbered=is_numbered)


def _note(body: OdfBody, _name: str, told: Attributes) -> None:
    body.note = told.get("id") or f"note-{len(body.notes) + 1}"


def _note_body(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    note, is_taken, place = body.note, body.content.mark(body.note), body.content.place

    def take(blocks: list[StructuredBlock]) -> None:
        if is_taken:
            body.notes[note] = tuple(blocks)
        else:
            body.omit(OmissionKind.HIDDEN, blocks, place)

    return body.enter(take)


def _annotation(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    place = body.content.place
    return body.enter(lambda blocks: body.omit(OmissionKind.COMMENT, blocks, place))


def _edge(kind: OmissionKind, body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    return body.enter(lambda blocks: body.omit(kind, blocks, 0))


def _changed_region(body: OdfBody, _name: str, told: Attributes) -> None:
    body.changes += 1
    body.change = told.get("id", "")


def _deletion(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    def take(blocks: list[StructuredBlock]) -> None:
        body.deletions[body.change] = words_of(blocks)

    return body.enter(take)


def _change(body: OdfBody, _name: str, told: Attributes) -> None:
    words = body.deletions.pop(told.get("change-id", ""), "")
    body.content.log.add(Omission(OmissionKind.DELETED, words, body.content.place))


def _contents(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    return body.leave_out(OmissionKind.CONTENTS)


def _section(body: OdfBody, _name: str, told: Attributes) -> ElementEnd | None:
    is_hidden = told.get("display") == "none" or told.get("is-hidden") == "true"
    if is_hidden or told.get("display") != "condition":
        return body.leave_out(OmissionKind.HIDDEN) if is_hidden else None
    return body.content.begin_condition()


def _hidden_text(body: OdfBody, _name: str, told: Attributes) -> ElementEnd | None:
    if told.get("is-hidden", "true") != "true":
        return None
    hidden = Omission(OmissionKind.HIDDEN, told.get("string-value", ""), body.content.place)
    body.content.log.add(hidden)
    return body.leave_out(OmissionKind.HIDDEN)


def _user_field(body: OdfBody, _name: str, told: Attributes) -> None:
    value = told.get("string-value", told.get("value", ""))
    body.user_fields[told.get("name", "")] = value


def _field(body: OdfBody, name: str, told: Attributes) -> ElementEnd | None:
    """Tell of what is shown in the place of the words of a field, at least which one it is."""
    if told.get("display") == "none":
        return body.leave_out(OmissionKind.HIDDEN)
    paragraph = body.content.paragraph
    if paragraph is not None and told.get("fixed") != "true":
        said = (told.get(each, "") for each in _SHOWN)
        known = body.user_fields.get(told.get("name", ""), "")
        paragraph.beside.append(known or next(filter(None, said), f"[{name.partition(':')[2]}]"))
    return None


def _conditional(body: OdfBody, _name: str, told: Attributes) -> None:
    """Tell of the words that are shown under a condition, and of those that are else."""
    if paragraph := body.content.paragraph:
        values = (f"string-value-if-{each}" for each in ("true", "false"))
        paragraph.beside += [told[value] for value in values if value in told]


def _hidden_paragraph(body: OdfBody, _name: str, told: Attributes) -> None:
    paragraph = body.content.paragraph
    if paragraph is not None and told.get("is-hidden") == "true":
        paragraph.is_hidden = True


def _table(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    body.content.begin_table()
    return body.content.end_table


def _heads(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd | None:
    table = _open_table(body)
    if table is None:
        return None
    table.has_heads_open = True
    return partial(setattr, table, "has_heads_open", False)


def _column(body: OdfBody, _name: str, told: Attributes) -> None:
    if table := _open_table(body):
        columns = _integer(told, "number-columns-repeated", 1)
        table.declare_columns(columns, is_hidden=told.get("visibility") in _UNSEEN)


def _row(body: OdfBody, _name: str, told: Attributes) -> ElementEnd | None:
    if table := _open_table(body):
        table.begin_row()
    return body.leave_out(OmissionKind.HIDDEN) if told.get("visibility") in _UNSEEN else None


def _cell(body: OdfBody, name: str, told: Attributes) -> ElementEnd | None:
    """Begin a cell; nobody sees the words of one that another covers, or in a hidden column."""
    table = _open_table(body)
    is_unseen = name == "table:covered-table-cell"
    if table is not None:
        columns = _integer(told, "number-columns-spanned", 1)
        repeated = _integer(told, "number-columns-repeated", 1) - 1
        is_unseen |= table.hides_next(repeated + columns)
        table.skip(repeated)
        table.begin_cell(columns, _integer(told, "number-rows-spanned", 1))
    show = body.leave_out(OmissionKind.HIDDEN) if is_unseen else None

    def end() -> None:
        if table is not None:
            table.leave_cell()
        if show is not None:
            show()

    return end


def _box(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    def take(blocks: list[StructuredBlock]) -> None:
        for block in blocks:
            body.content.room.add(block)
        if paragraph := body.content.paragraph:
            paragraph.beside.append(words_of(blocks))

    return body.enter(take, is_text=body.content.room.is_text)


def _frame(body: OdfBody, _name: str, _told: Attributes) -> ElementEnd:
    body.frames.append({})

    def end() -> None:
        frame = body.frames.pop()
        said = " ".join((frame.get("desc") or frame.get("title") or "").split())
        if "object" in frame:
            body.omit_object(frame["object"], said)
        elif "image" in frame:
            if body.content.paragraph and not body.content.room.because:
                body.content.paragraph.beside.append(PICTURE_SIGN)
            body.add_picture(frame["image"], said)

    return end


def _image(body: OdfBody, name: str, told: Attributes) -> None:
    if body.frames:
        kind = "image" if name == "draw:image" else "object"
        body.frames[-1].setdefault(kind, told.get("href", ""))


def _description(body: OdfBody, name: str, _told: Attributes) -> ElementEnd:
    body.described = name.partition(":")[2]
    return partial(setattr, body, "described", "")


def _open_table(body: OdfBody) -> OpenTable | None:
    tables = body.content.room.tables
    return tables[-1] if tables and not body.content.too_deep else None


def _integer(told: Attributes, name: str, otherwise: int) -> int:
    value = told.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else otherwise


STARTS: Mapping[str, ElementStart] = {
    "office:text": _text,
    **dict.fromkeys(("text:p", "text:h"), _paragraph),
    **dict.fromkeys(("text:span", "text:a"), _span),
    **dict.fromkeys(("text:s", "text:tab", "text:line-break"), _sign),
    "text:list": _list,
    **dict.fromkeys(("text:list-item", "text:list-header"), _item),
    "text:note": _note,
    "text:note-body": _note_body,
    "office:annotation": _annotation,
    "text:changed-region": _changed_region,
    "text:deletion": _deletion,
    **dict.fromkeys(("text:change", "text:change-start"), _change),
    **dict.fromkeys(
        (
            *("text:table-of-content", "text:illustration-index", "text:table-index"),
            *("text:object-index", "text:user-index", "text:alphabetical-index"),
        ),
        _contents,
    ),
    "text:section": _section,
    "text:hidden-text": _hidden_text,
    "text:user-field-decl": _user_field,
    **{f"text:{each}": _field for each in _FIELDS.split()},
    "text:conditional-text": _conditional,
    "text:hidden-paragraph": _hidden_paragraph,
    "table:table": _table,
    "table:table-header-rows": _heads,
    "table:table-column": _column,
    "table:table-row": _row,
    **dict.fromkeys(("table:table-cell", "table:covered-table-cell"), _cell),
    "draw:text-box": _box,
    "draw:frame": _frame,
    **dict.fromkeys(("draw:image", "draw:object", "draw:object-ole"), _image),
    **dict.fromkeys(("svg:title", "svg:desc"), _description),
}

_EDGES: Mapping[str, ElementStart] = {
    f"style:{side}{which}": partial(_edge, kind)
    for side, kind in (("header", OmissionKind.HEADER), ("footer", OmissionKind.FOOTER))
    for which in ("", "-left", "-first")
}
PAGE_STARTS: Mapping[str, ElementStart] = {**STARTS, **_EDGES}
