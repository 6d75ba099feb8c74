"""Tells what could name or place a person in an imported document, grouped by kind."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

from index.importers.draft import DraftDocument
from index.importers.import_report import (
    NAMES,
    REMOVED,
    REMOVED_WORDS,
    Guess,
    Report,
    described_place,
)
from index.names.finder import find_names_in_all
from index.names.found_name import FoundName, NameKind
from index.names.likeness import like_finds
from index.names.summary import LABELS, found_by_form
from index.names.words import words_of
from index.office.metadata import statements_beside
from index.office.text import StructuredText
from index.text.certainty import Certainty

type FindPlace = Callable[[int], tuple[int, int]]
"""Line -> the paragraph and the page on which it stands, each 0 where there is none."""


def tell_names(document: DraftDocument, report: Report, find: FindPlace) -> None:
    """Add to `report` one guess for each kind of what is found, with the words and places of each.

    All words told here are in the folder: none of those that were left out.
    """
    texts = [(line, text) for line, text in _texts(document) if text]
    each_found = find_names_in_all([text for _line, text in texts], document.language)
    attributions = {passage.attribution for passage in document.passages()}
    found: dict[NameKind, list[tuple[str, int, FoundName]]] = defaultdict(list)
    for (line, text), names in zip(texts, each_found, strict=True):
        for each in names:
            if each.kind is NameKind.AGE and text in attributions:
                continue  # a field of the speaker, which is told as such
            words = " ".join(text[each.start : each.end].split())
            found[each.kind].append((words, line, each))
    said = found_by_form(sum(map(len, found.values())))
    report.guess(1, NAMES, said, Certainty.DOUBTFUL)
    for kind, label in LABELS.items():
        if found[kind]:
            report.guesses.append(_group(report.file, label, found[kind], find))


def tell_removed(structured: StructuredText, report: Report) -> None:
    """Add to `report` how many words the file holds that are not on its pages, and where."""
    places: dict[str, list[str]] = defaultdict(list)
    for each in structured.omissions:
        if each.kind in REMOVED:
            places[each.kind].append(described_place(each.paragraph, each.page) or "no place")
    told = [f"{kind}, {len(where)} ({'; '.join(where)})" for kind, where in places.items()]
    told += _stated_fields(structured)
    if told:
        said = f"The file holds words that are not on its pages: {'; '.join(told)}."
        hint = "They are not in the folder. Whoever is given the file can read them."
        report.guess(1, REMOVED_WORDS, f"{said} {hint}", Certainty.SURE)


def _stated_fields(structured: StructuredText) -> Iterator[str]:
    """Yield which fields the file states of itself, with the number of words in each."""
    counts: Counter[str] = Counter()
    for each in statements_beside(structured):
        counts[each.field] += len(words_of(each.text))
    if counts:
        listed = (f"{field} ({count} word{'s' * (count != 1)})" for field, count in counts.items())
        yield f"metadata: {', '.join(listed)}"


def _texts(document: DraftDocument) -> Iterator[tuple[int, str]]:
    """Yield (line, text) of all that the folder will hold of `document`; notes have line 0."""
    if document.titled:
        yield 1, document.title
    for section in document.sections:
        yield section.line, section.title
        for passage in section.passages:
            yield from ((passage.line, text) for text in passage.paragraphs)
            yield passage.line, passage.attribution or ""
    yield from ((0, note.text) for note in document.footnotes)


def _group(
    file: str, label: str, found: list[tuple[str, int, FoundName]], find: FindPlace
) -> Guess:
    places: dict[str, dict[str, None]] = defaultdict(dict)  # words -> places, each once
    for words, line, _each in found:
        paragraph, page = find(line) if line else (0, 0)
        where = described_place(paragraph, page) or (f"line {line}" if line else "a footnote")
        places[words][where] = None
    names = like_finds([(words, each.certainty) for words, _line, each in found])
    ordered = dict.fromkeys(found[number][0] for name in names for number in name.numbers)
    listed = "; ".join(f"“{words}” ({'; '.join(places[words])})" for words in ordered)
    is_likely = any(each.certainty is Certainty.LIKELY for _words, _line, each in found)
    certainty = Certainty.LIKELY if is_likely else Certainty.DOUBTFUL
    first = next((line for _words, line, _each in found if line), 1)
    kind = found[0][2].kind
    return Guess(file, first, kind, f"{label}, {len(found):,}: {listed}.", certainty=certainty)
