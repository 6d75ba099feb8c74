"""Finds what could name a person in words of a text as received that no document has."""

from functools import partial

from index.model import Archive, SourceText
from index.names.finder import find_names_in_all
from index.names.names_aside import NamesAside
from index.source.checks.alignment import Alignment
from index.source.checks.source_alignments import Alignments, unheld_words
from index.source.names.found_names import NameFind, note_on_names
from index.source.problems.problem import Problems
from index.source.received import source_lines
from index.values import replace


def check_received_names(
    archive: Archive, alignments: Alignments, problems: Problems, aside: NamesAside
) -> None:
    """Add to `problems` a note for each text as received that goes out with the `archive`.

    It is on words that no document has. What is put `aside` is not told.
    """
    for published in archive.sources:
        file = published.file
        source, documents, left_out = alignments.made_of(file)
        language = documents[0].language
        made_of = source, documents, left_out, published, language
        found = alignments.kept.of(
            "names received",
            file,
            made_of,
            partial(_found, alignments, published, language),
        )
        finds = [each for each in found if not aside.has(each.words)]
        if finds:
            places = {each.id: (file, int(each.id)) for each in finds}
            problems.add(replace(note_on_names(finds, places), file=file, passages=()))


def _found(alignments: Alignments, published: SourceText, language: str) -> list[NameFind]:
    source = alignments.made_of(published.file)[0]
    return received_names(source, published, alignments.of(published.file), language)


def received_names(
    source: SourceText, published: SourceText, alignment: Alignment, language: str
) -> list[NameFind]:
    """Return what is found in `source` where no document has the words; an `id` is a line.

    What is not in the text that is `published` too, as withdrawn words are not, is not told.
    """
    unheld = unheld_words(source, alignment)
    wanted = {each.line for each in unheld}
    lines = [each for each in source_lines(source, set()) if each.number in wanted]
    told = {each.number: each.written for each in source_lines(published, set())}
    names = find_names_in_all([each.written for each in lines], language)
    finds: list[NameFind] = []
    for line, found in zip(lines, names, strict=True):
        own = [each for each in unheld if each.line == line.number]
        for name in found:
            words = line.written[name.start : name.end]
            start, end = line.start + name.start, line.start + name.end
            is_unheld = any(each.start < end and start < each.end for each in own)
            if is_unheld and words in told.get(line.number, ""):
                said = " ".join(words.split())
                finds.append(NameFind(str(line.number), said, name.kind, name.certainty))
    return finds
