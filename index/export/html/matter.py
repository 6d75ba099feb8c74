"""Writes the parts after the documents: themes, participants, glossary, notes, about."""

from collections.abc import Iterator

from index.counts.reports import Codebook
from index.counts.small_counts import ToldTable
from index.export.extract import Extract
from index.export.html.markup import Markup, element, joined, parted, said_in
from index.export.html.places import (
    ABOUT,
    GLOSSARY,
    NOTES,
    PEOPLE,
    THEMES,
    WITHDRAWN,
    line_of,
    theme_place,
)
from index.export.html.text import note_of
from index.export.provenance import (
    consent_line,
    document_rows,
    left_out_lines,
    level_line,
    notes_by_passage,
    numbers_lines,
    part_line,
    untold_line,
    withdrawn_line,
)
from index.export.words import Words
from index.model import GlossaryEntry, Passage, Theme, Wording
from index.version import VERSION

_LOWEST = 6  # of headings


def parts(extract: Extract, level: int = 2) -> Iterator[tuple[str, str, Markup]]:
    """Yield (link target, title, markup) of each part of `extract` after its documents.

    The tables and terms of a set are among its items instead. `level` is that of their headings.
    """
    words, archive = extract.words, extract.archive
    whole = extract.chosen is None
    written = (
        (THEMES, "themes", [*_themes(extract)]),
        (PEOPLE, "people", [*_people(extract)] if whole else []),
        (GLOSSARY, "glossary", [_glossary(extract)] if archive.glossary and whole else []),
        (NOTES, "notes", [note_of(extract, each, ()) for each, _ in notes_by_passage(extract)[""]]),
        (WITHDRAWN, "withdrawn", [element("p", gone)] if (gone := withdrawn_line(extract)) else []),
        (ABOUT, "about", [_about(extract)]),
    )
    for place, name, content in written:
        if content:
            title = words.say(name)
            heading = element(f"h{level}", title)
            part = element("section", heading, *content, id=place, class_="matter")
            yield place, title, part


def in_words(words: Words, name: str, wording: Wording, **attributes: str | None) -> Markup:
    """Return `wording` as the element `name`, with `lang` where its language is another one."""
    text, language = words.worded(wording)
    foreign = words.foreign(language)
    return element(name, text, **said_in(foreign), **attributes) if text else Markup()


def _themes(extract: Extract) -> Iterator[Markup]:
    under: dict[str, list[Passage]] = {}
    for passage in extract.archive.passages():
        for name in passage.themes:
            under.setdefault(name, []).append(passage)
    for theme, depth in Codebook(extract.archive).walk():
        yield _theme(extract, theme, depth, under.get(theme.id, []))


def _theme(extract: Extract, theme: Theme, depth: int, passages: list[Passage]) -> Markup:
    lines = [element("li", line_of(extract, passage)) for passage in passages]
    return element(
        "section",
        in_words(extract.words, f"h{min(depth + 3, _LOWEST)}", theme.label),
        in_words(extract.words, "p", theme.definition, class_="of"),
        element("ul", *lines, class_="lines") if lines else "",
        id=theme_place(theme.id),
    )


def _people(extract: Extract) -> Iterator[Markup]:
    words = extract.words
    for table in extract.tables:
        yield chart_of(words, table)
    if len(extract.tables) > 1:
        yield element("p", words.say("each_table"), class_="of")
    if extract.hides_numbers:
        yield element("p", untold_line(extract), class_="of")


def chart_of(words: Words, table: ToldTable) -> Markup:
    """Return a participants' table, as far as its counts are told."""
    rows = [
        element(
            "tr",
            in_words(words, "th", row.label, scope="row") or element("th", "–", scope="row"),
            element("td", words.number(row.told)),
        )
        for row in table.rows
    ]
    title = in_words(words, "strong", table.title)
    of = in_words(words, "span", table.of)
    return element("table", element("caption", title, " ", of), element("tbody", *rows))


def _glossary(extract: Extract) -> Markup:
    entries = [entry_of(extract.words, each) for each in extract.archive.glossary]
    return element("dl", *entries, class_="glossary")


def entry_of(words: Words, entry: GlossaryEntry) -> Markup:
    """Return the terms of `entry`, those in the file's language first, and its definition."""
    order = sorted(entry.terms, key=lambda code: (code != words.language, code != "en", code))
    terms = [
        element("dt", ", ".join(entry.terms[code]), **said_in(words.foreign(code)))
        for code in order
    ]
    return joined(*terms, in_words(words, "dd", entry.definition) or element("dd"))


def _about(extract: Extract) -> Markup:
    words, archive = extract.words, extract.archive
    rows: list[tuple[str, str]] = [
        ("archive", archive.id),
        ("edition", words.number_of(archive)),
        ("date", archive.created),
        ("licence", archive.licence or words.say("no_licence")),
        ("rights", in_words(words, "span", archive.rights)),
        *(row for document in archive.documents for row in document_rows(document)),
        ("signer", extract.signer or ""),
        ("extent", part_line(extract)),
        ("attributions", level_line(extract)),
        ("consent", consent_line(extract)),
        ("left_out", parted(left_out_lines(extract), element("br"))),
        ("numbers", parted([*numbers_lines(extract, tables=True)], element("br"))),
    ]
    told = [
        joined(element("dt", words.say(name)), element("dd", value, dir="auto"))
        for name, value in rows
        if value
    ]
    folded = any(passage.translations for passage in archive.passages())
    return joined(
        element("dl", *told, class_="about"),
        element("p", words.say("translations_folded"), class_="of") if folded else "",
        element("p", words.say("unsigned")),
        element("p", words.say("made_by", version=VERSION), class_="of"),
    )
