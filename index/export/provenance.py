"""The provenance lines of every file: what it is, what was left out, and its sources."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from index.disclosure import ENOUGH
from index.export.extract import Extract
from index.export.words import Words
from index.model import Document, EditorNote, Level, Passage
from index.model.links import link_of


def opening_lines(extract: Extract) -> Iterator[str]:
    """Yield the lines at the beginning of a file: edition, extent, levels, what was left out."""
    words, archive = extract.words, extract.archive
    yield words.edition_of(archive)
    if extract.selected:
        yield part_line(extract)
    if extract.quotes:
        yield level_line(extract)
    yield from (f"{words.say('left_out')}: {line}." for line in left_out_lines(extract))


def part_line(extract: Extract) -> str:
    """Return how much of the archive is in the extract, or "" where all of it is."""
    if not extract.selected:
        return ""
    return extract.words.say("part", count=extract.count, all=extract.all_passages)


def level_line(extract: Extract) -> str:
    """Return the sentence about the level of the attributions."""
    return level_sentence(extract.words, extract.level)


def level_sentence(words: Words, level: Level | None) -> str:
    """Return the sentence in `words` about attributions at `level`, None for each at its own."""
    return words.say(f"level_{level}" if level else "level")


def left_out_lines(extract: Extract) -> list[str]:
    """Return sentences about what was left out, and why."""
    words = extract.words
    used = words.name("may", extract.use)
    quotes = [
        words.say("quotes_left_out", may=words.name("may", may), use=used, count=n)
        if may
        else words.say("quotes_kept_back", count=n)
        for may, n in sorted(extract.kept_back.items())
    ]
    counts = {
        "passages_left_out": extract.passages_left_out,
        "pictures_left_out": extract.pictures_left_out,
        "notes_left_out": extract.notes_left_out,
        "items_left_out": extract.items_missing,
    }
    told = {name: count for name, count in counts.items() if count}
    return quotes + [words.say(name, count=count, use=used) for name, count in told.items()]


def consent_line(extract: Extract) -> str:
    """Return the sentence whether the consent to the quotes is recorded, or ""."""
    quotes = len(extract.quotes)
    if extract.unrecorded:
        return extract.words.say("consent_unrecorded", count=extract.unrecorded, all=quotes)
    return extract.words.say("consent_recorded") if quotes else ""


def numbers_lines(extract: Extract, *, tables: bool) -> Iterator[str]:
    """Yield the sentences that `tables` hide small counts, and that the text names some."""
    if tables and extract.hides_numbers:
        yield untold_line(extract)
    if extract.names_numbers:
        yield extract.words.say("numbers_in_text")


def untold_line(extract: Extract) -> str:
    """Return the sentence that small counts, and counts that would reveal them, are not told."""
    return extract.words.say("numbers_untold", number=ENOUGH)


def about_rows(extract: Extract, *, tables: bool = True) -> Iterator[tuple[str, str]]:
    """Yield (label, value) of what is known about the archive and the file.

    `tables` tells whether the file has the participants' tables.
    """
    words, archive = extract.words, extract.archive
    rights, _language = words.worded(archive.rights)
    rows: list[tuple[str, str]] = [
        ("archive", archive.id),
        ("edition", words.number_of(archive)),
        ("date", archive.created),
        ("licence", archive.licence or words.say("no_licence")),
        ("rights", rights),
        *(row for document in archive.documents for row in document_rows(document)),
        ("signer", extract.signer or ""),
        ("extent", part_line(extract)),
        ("attributions", level_line(extract)),
        ("consent", consent_line(extract)),
        *(("left_out", line) for line in left_out_lines(extract)),
        *(("numbers", line) for line in numbers_lines(extract, tables=tables)),
    ]
    yield from ((words.say(name), value) for name, value in rows if value)


def document_rows(document: Document) -> Iterator[tuple[str, str]]:
    """Yield (name, value) of what is known about `document`; missing values are left out."""
    named: Mapping[str, str | None] = {
        "document": document.title,
        "creator": document.creator,
        "date": document.date,
        "place": document.place,
        "citation": document.citation,
    }
    yield from ((name, value) for name, value in named.items() if value)


def citation_of(extract: Extract, document: Document) -> str:
    """Return the citation of `document`, with its edition and archive."""
    return f"{cited_alone(extract.words, document)}. {where_of(extract)}"


def cited_alone(words: Words, document: Document) -> str:
    """Return the citation of `document` in `words`; values that the archive lacks are left out."""
    if document.citation:
        return document.citation
    title = document.title
    if document.title_by == "editor":
        title = words.say("title_of_editor", title=title)
    return ", ".join(filter(None, (document.creator, title, document.date)))


def where_of(extract: Extract) -> str:
    """Return the sentence that names the archive and its edition."""
    return extract.words.where(extract.archive)


def source_of(extract: Extract, document: Document, passage: Passage) -> str:
    """Return the citation of `passage` of `document`, its number, as of when it holds, its code."""
    parts = (
        citation_of(extract, document),
        quote_number(extract, passage),
        as_of(extract, passage),
        code_of(extract, passage),
    )
    return " · ".join(filter(None, parts))


def quote_number(extract: Extract, passage: Passage) -> str:
    """Return the number that `passage` has in the window, or "" where it is no quote."""
    number = extract.quote_numbers.get(passage.id)
    return extract.words.say("quote_number", number=number) if number else ""


def code_of(extract: Extract, passage: Passage) -> str:
    """Return the code of `passage`, a link by which its words can be found and checked.

    It is made of the original words, also where a translation stands in their place.
    """
    return link_of(extract.archive.id, passage.id, passage.text)


def as_of(extract: Extract, passage: Passage) -> str:
    """Return the sentence as of when `passage` holds, or "" where that is not stated."""
    return extract.words.say("as_of", year=passage.as_of) if passage.as_of else ""


def notes_by_passage(extract: Extract) -> dict[str, list[tuple[EditorNote, list[str]]]]:
    """Return id of a passage -> (note, ids of the other passages it is about).

    Each note is at the first passage of the extract that it is about; notes about none are at "".
    """
    held = {passage.id: at for at, passage in enumerate(extract.archive.passages())}
    placed: dict[str, list[tuple[EditorNote, list[str]]]] = defaultdict(list)
    for note in extract.archive.notes:
        names = sorted({name for name in note.passages if name in held}, key=held.__getitem__)
        placed[names[0] if names else ""].append((note, names[1:]))
    return placed


def about_others(extract: Extract, note: EditorNote, others: list[str]) -> Iterator[str]:
    """Yield sentences on what else `note` is about: withdrawn passages, and `others` by number."""
    words = extract.words
    if set(note.passages) & set(extract.archive.withdrawn):
        yield words.say("note_gone")
    if others:
        numbers = ", ".join(str(extract.numbers[name]) for name in others)
        yield f"{words.say('also_about')}: {numbers}"


def withdrawn_line(extract: Extract) -> str:
    """Return how many passages were withdrawn, or ""; no ids, which may repeat their words."""
    gone = len(extract.archive.withdrawn)
    return extract.words.say("withdrawn_count", count=gone) if gone else ""
