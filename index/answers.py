"""What the commands print, as the JSON objects of `docs/schemas/` and as plain text."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from index.disclosure import Counts, Disclosure, unique_levels
from index.export.json_parts import document_parts, passage_parts, titled
from index.library.archive import OpenArchive
from index.model import (
    Attribution,
    Document,
    Level,
    ParticipantTable,
    Passage,
    PassageKind,
)
from index.search.query.syntax_tree import Unused, Why, Widened
from index.search.results import Hit, SearchPage
from index.search.snippet_pieces import snippet_pieces
from index.search.table.records import FIELDS
from index.source.names.searched_words import SEARCHED_SAID, FolderPart
from index.source.problems.problem import Problem, Severity, blocks
from index.values import as_dict

if TYPE_CHECKING:
    from index.export.archive_export import Exported
    from index.export.extract import Extract
    from index.export.formats import Format
    from index.export.handout.checked_quote import CheckedHandout
    from index.library.opened_archive import Verdict
    from index.publication.builder import Built

FORMAT = 1
_WIDENED = {
    Why.GLOSSARY: "{}: {}, from the glossary",
    Why.SPELLING: "{}: {}, a close spelling",
    Why.LEFT_OUT: "{}: left out, since no text holds it",
    Why.COMMON: "{}: left out, since nothing is found with it",
}
_RELAXED = "No passage has all of these words. These have some of them."
_USED = {"read": "read", "train": "presented", "print": "printed", "publish": "published"}
_PROBLEMS = {
    Unused.TOO_LONG: "Only the first 1,000 characters were searched.",
    Unused.TOO_MANY: "Only the first 64 words were searched.",
    Unused.LEADING: "A word cannot begin with * or ?, so “{}” was searched without it.",
    Unused.TOO_WIDE: "“{}” fits more than 1,000 words, and only 1,000 of them were searched.",
    Unused.NOT_ASKED: "“{}” is not understood in a question. Passages without a word: -word.",
}

_SAID_IN_TEXT = ("words", "kind", "about", "spot")  # of a problem
_NOT_SEARCHED = "Names are looked for once the errors are mended."


def shown(archive: OpenArchive) -> dict[str, Any]:
    """Return everything that `archive` holds, as `satchel show --json` prints it."""
    content = archive.content
    return {
        "format": FORMAT,
        "id": content.id,
        "edition": content.edition,
        **titled(content),
        "fingerprint": archive.signer,
        "documents": [
            document_parts(document, partial(_passage, archive)) for document in content.documents
        ],
        "themes": [as_dict(theme) for theme in content.themes],
        "glossary": [as_dict(entry) for entry in content.glossary],
        "participants": {"tables": [_table(table) for table in content.participants]},
        "editor_notes": [as_dict(note) for note in content.notes],
        "sets": [as_dict(each) for each in content.sets],
        "withdrawn": [{"passage": name} for name in content.withdrawn],
        "restored": [{"passage": name} for name in content.restored],
        "waivers": [as_dict(waiver) for waiver in content.waivers],
    }


def shown_text(archive: OpenArchive) -> str:
    """Return the words of the documents in reading order, one passage a paragraph.

    Titles, headings and attribution lines are included; footnotes end their document. A table has
    its caption in a line, then a line a row, with a tab between two cells.
    """
    documents = archive.content.documents
    return "\n\n".join(part for document in documents for part in _parts(document)) + "\n"


def found(page: SearchPage) -> dict[str, Any]:
    """Return `page` as `satchel search --json` prints it."""
    return {
        "query": page.query,
        "understood_as": page.understood_as,
        "total": page.total,
        "took_ms": page.took_ms,
        "hits": [_hit(hit) for hit in page.hits],
        "facets": {name: dict(values) for name, values in page.facets.items()},
        "suggestion": page.suggestion,
        "widened_by": [_widened(widened) for widened in page.widened],
        "relaxed": page.relaxed,
        "problem": _problem_of(page),
    }


def found_text(page: SearchPage) -> str:
    """Return `page` as text for a terminal."""
    lines = [f"{hit.section}  {hit.id}\n    {_plain_snippet(hit)}\n" for hit in page.hits]
    told = (f"{each}\n" for each in _search_notes(page))
    return "".join([*lines, *told, f"{page.total} found\n"])


def export_notes(done: "Exported") -> list[str]:
    """Return the notes on an export: how its passages were searched for, and what was left out."""
    taken = done.taken
    ask = "Quotes whose attribution does not tell this in the file were not found by it: {}."
    without = "Quotes whose attribution does not tell this in the file were not left out by it: {}."
    use = _USED[taken.use]
    may_tell = "left out, which may tell more than the attributions."
    told = (
        *((count, _kept_back(may, use, count)) for may, count in sorted(taken.kept_back.items())),
        (taken.passages_left_out, "{} other passage{} left out: not to be " + use + "."),
        (taken.pictures_left_out, "{} picture{} left out: not to be " + use + "."),
        (taken.notes_left_out, "{} editor’s note{} " + may_tell),
        (taken.items_missing, "{} item{} of the set left out: not in this edition."),
        (taken.unrecorded, "Consent not recorded: {} quote{}."),
    )
    names = "The text itself names small numbers of people, and is not changed."

    searched = _search_notes(done.found) if done.found else []
    hidden = (ask, done.hidden.asked), (without, done.hidden.left_out)
    asked = [said.format(", ".join(fields)) for said, fields in hidden if fields]
    named = [names] if taken.names_numbers else []
    counted = (line.format(count, "" if count == 1 else "s") for count, line in told if count)
    return [*searched, *asked, *counted, *named]


def copy_note(form: "Format", taken: "Extract") -> str:
    """Return what to say before `taken` is written as a `form` of which copies are kept, or ""."""
    if not form.kept_on:
        return ""
    phone = " A phone may upload what is on it." if form.kept_on == "phone" else ""
    held = f"{taken.count} of {taken.all_passages} passages"
    return f"No withdrawal reaches this copy.{phone} It has {held}."


def handout_checked(checked: "CheckedHandout") -> dict[str, Any]:
    """Return `checked` as `satchel check-handout --json` prints it."""
    quotes = [as_dict(quote) for quote in checked.quotes]
    return {
        "quotes": quotes,
        "others": [*checked.others],
        "unseen": [*checked.unseen],
        "missing": [*checked.missing],
        "without_care": [*checked.without_care],
    }


def _kept_back(may: str, use: str, count: int) -> str:
    """Return why `count` quotes, allowed for `may` at most, were left out of a file for `use`."""
    they = "it" if count == 1 else "they"
    why = f"may be {_USED[may]}, not {use}." if may else "may not be handed on at all."
    return "{} quote{} left out: " + f"{they} {why}"


def verified(verdict: "Verdict") -> dict[str, Any]:
    """Return `verdict` as `satchel verify --json` prints it."""
    return {
        "ok": verdict.reason is None,
        "reason": verdict.reason,
        "draft": verdict.draft,
        "text": verdict.text,
        "id": verdict.id,
        "edition": verdict.edition,
        "fingerprint": verdict.signer,
        "signer": verdict.standing,
    }


def built(result: "Built") -> dict[str, Any]:
    """Return `result` as `satchel build --json` prints it."""
    archive = result.archive
    return {
        "ok": archive is not None,
        "file": str(result.file),
        "id": archive.id if archive else None,
        "edition": archive.edition if archive else None,
        "fingerprint": result.signer,
        "sha256": result.sha256,
        "problems": [_problem(problem) for problem in result.problems],
    }


def checked(problems: Sequence[Problem]) -> dict[str, Any]:
    """Return `problems` as `satchel check --json` prints them."""
    severities = [problem.severity for problem in problems]
    return {
        "problems": [_problem(problem) for problem in problems],
        "counts": {severity.value: severities.count(severity) for severity in Severity},
        "names": {
            "searched": [each for each in FolderPart if each.searched],
            "not_searched": [each for each in FolderPart if not each.searched],
        },
    }


def names_line(problems: Sequence[Problem]) -> str:
    """Return where in a folder with `problems` names were looked for, and where not."""
    return _NOT_SEARCHED if blocks(problems) else SEARCHED_SAID


def problem_line(problem: Problem) -> str:
    """Return `problem` as one line for a terminal: file, line, what it is, what to do."""
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return " ".join(filter(None, [f"{place}: {problem.severity}:", problem.text, problem.hint]))


def _search_notes(page: SearchPage) -> list[str]:
    """Return what of the query of `page` was left out, what was added, and the suggestion."""
    some = [_RELAXED] if page.relaxed else []
    told = [*some, *filter(None, [_problem_of(page)]), *map(_widened, page.widened)]
    if page.suggestion:
        told.append(f"Did you mean: {page.suggestion}")
    return told


def _problem_of(page: SearchPage) -> str | None:
    told = _PROBLEMS.get(page.unused, "").format(page.unused_text) if page.unused else ""
    return " ".join(filter(None, (_no_fields(page.no_fields), told))) or None


def _no_fields(names: Sequence[str]) -> str:
    """Return that no field of an archive has one of `names`, and which fields there are."""
    quoted, fields = ", ".join(f"“{name}:”" for name in names), ", ".join(FIELDS)
    if len(names) > 1:
        return f"{quoted} are no fields, so those parts were left out. The fields are {fields}."
    said = f"{quoted} is no field, so that part was left out. The fields are {fields}."
    return said if names else ""


def _widened(widened: Widened) -> str:
    return _WIDENED[widened.why].format(widened.typed, ", ".join(widened.words))


def _parts(document: Document) -> Iterator[str]:
    yield document.title
    for section in document.walk():
        yield section.title
        for passage in section.passages:
            yield passage.text
            if passage.attribution:
                yield passage.attribution.text
    for footnote in document.footnotes:
        yield footnote.text


def _passage(archive: OpenArchive, passage: Passage) -> dict[str, Any]:
    quote = passage.kind is PassageKind.QUOTE and passage.attribution
    line = _attribution(archive, passage.attribution) if quote else None
    return {
        "id": passage.id,
        **passage_parts(passage, line, "unknown"),
        "source": as_dict(passage.place) if passage.place else None,
    }


def _attribution(archive: OpenArchive, line: Attribution | None) -> dict[str, Any] | None:
    if line is None:
        return None
    counts = Counts(archive.content.participants, archive.content.vocabulary)
    told = {level: counts.disclosure(line, level) for level in Level}
    return as_dict(line) | {
        "k": {level: told[level].k for level in Level},
        "uncounted": {level: _uncounted(told[level]) for level in Level},
        "unique_among_quotes": unique_levels(archive.content, line),
    }


def _uncounted(told: Disclosure) -> list[str]:
    """Return the fields that no table counts, and words of the line that no field says."""
    return [*told.uncounted, *(f"line:{words}" for words in told.beyond)]


def _table(table: ParticipantTable) -> dict[str, Any]:
    rows = [as_dict(row) | {"ages": list(row.ages) if row.ages else None} for row in table.rows]
    return as_dict(table) | {"rows": rows}


def _hit(hit: Hit) -> dict[str, Any]:
    matches = [match._asdict() for match in hit.shown.matches]
    made = hit.shown.translation
    return {
        "passage": hit.passage,
        "footnote": hit.footnote,
        "document": hit.document,
        "section": hit.section,
        "kind": hit.kind,
        "score": hit.score,
        "matches": [] if made else matches,
        "snippet": [piece._asdict() for piece in snippet_pieces(hit.shown)],
        "translation": made
        and {"language": made.language, "status": made.status, "matches": matches},
    }


def _plain_snippet(hit: Hit) -> str:
    words = "".join(piece.text for piece in snippet_pieces(hit.shown))
    made = hit.shown.translation
    return f"[{made.status} translation, {made.language}] {words}" if made else words


def _problem(problem: Problem) -> dict[str, Any]:
    told = as_dict(problem)
    return {key: value for key, value in told.items() if key not in _SAID_IN_TEXT}
