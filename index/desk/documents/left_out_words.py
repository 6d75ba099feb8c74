"""Finds words that were left out of the documents and stay in texts as received; takes them out."""

from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path

from index.desk.folder_acts import Act, ActName
from index.desk.folder_reader import FolderReader
from index.desk.folder_texts import (
    AS_RECEIVED,
    DOCUMENTS,
    documents_of,
    front_of,
    left_out_lines,
)
from index.errors import SourceProblem
from index.model import Archive, SourceText
from index.source.checks.alignment import Alignment
from index.source.checks.source_alignments import UnheldWords, unheld_words
from index.source.kept_parts import KeptParts
from index.source.received import source_lines
from index.values import Value

_LONGEST_NUMBER = 4  # digits of the number of a page, which tells nothing


class LeftOutWords(Value):
    """Words on one `line` of the text as received `file` that no document has."""

    file: str
    line: int
    words: str


def left_out_words(
    files: Mapping[str, str], archive: Archive | None = None
) -> tuple[LeftOutWords, ...]:
    """Return what was left out of the documents and stays in the texts as received.

    With the `archive` that is made of `files`, only what stands in its texts: withdrawn words do
    not. Numbers of pages are not told, nor is what documents have other words for.
    """
    found = (each for file in _sources(files) for _at, each in _found(files, file))
    if archive is None:
        return tuple(found)
    told = {
        (source.file, each.number): each.written
        for source in archive.sources
        for each in source_lines(source, set())
    }
    return tuple(each for each in found if _is_in(told.get((each.file, each.line), ""), each))


def left_out_in(folder: Path, archive: Archive) -> tuple[LeftOutWords, ...]:
    """Return what was left out and goes out with the `archive` that is made of `folder`."""
    read = FolderReader(folder, KeptParts()).read()
    files = {file: text for file, text in read.items() if isinstance(text, str)}
    return left_out_words(files, archive)


def words_that_stay(files: Mapping[str, str], act: Act) -> tuple[LeftOutWords, ...]:
    """Return what stays in the text as received that `act` leaves out of a document of `files`."""
    left = {**files, **{file: text for file, text in act.files.items() if text is not None}}
    changed = (file for file in act.files if file.startswith(DOCUMENTS))
    sources = {str(front_of(left[file]).get("source", "")) for file in changed} & {*left}
    before, after = (
        [each for file in sorted(sources) for _at, each in _found(texts, file)]
        for texts in (files, left)
    )
    return tuple(each for each in after if each not in before)


def without_left_out(files: Mapping[str, str], words: Sequence[LeftOutWords]) -> Act:
    """Return the act that takes `words` out of the texts as received. Their lines stay, empty.

    Raises SourceProblem where they do not stand there any more.
    """
    changed: dict[str, str | None] = {}
    for file in dict.fromkeys(each.file for each in words):
        wanted = {each for each in words if each.file == file}
        changed[file] = _without(files, file, wanted)
        changed[f"{file}{AS_RECEIVED}"] = None
    return Act(ActName.RECEIVED, changed, {each: files.get(each) for each in changed})


def _without(files: Mapping[str, str], file: str, wanted: Set[LeftOutWords]) -> str:
    """Return the text as received `file` without what is `wanted`."""
    found = [at for at, each in _found(files, file) if each in wanted]
    if len({at.line for at in found}) < len({each.line for each in wanted}):
        raise SourceProblem(
            "“{words}” does not stand there any more. Look for it again.",
            words=min(each.words for each in wanted)[:40],
        )
    text = files[file]
    lead = len(text) - len(_source(files, file).text)
    for at in reversed(found):
        before, after = text[: lead + at.start], text[lead + at.end :]
        text = before + (after if at.is_whole_line else after.removeprefix(" "))
    return text


def _sources(files: Mapping[str, str]) -> Sequence[str]:
    """Return the texts as received that documents name, and that are there."""
    fronts = (front_of(text) for file, text in files.items() if file.startswith(DOCUMENTS))
    return sorted({str(front.get("source", "")) for front in fronts} & {*files})


def _source(files: Mapping[str, str], file: str) -> SourceText:
    return SourceText(file, files[file].removeprefix("\ufeff"))


def _found(files: Mapping[str, str], file: str) -> Iterator[tuple[UnheldWords, LeftOutWords]]:
    """Yield the words of the text as received `file` that are left out, with their places."""
    source = _source(files, file)
    documents = tuple(documents_of(files, file))
    alignment = Alignment(source, documents, left_out_lines(files, file))
    for at in unheld_words(source, alignment):
        words = " ".join(source.text[at.start : at.end].split())
        if not at.is_exchanged and _tells(words):
            yield at, LeftOutWords(file, at.line, words)


def _tells(words: str) -> bool:
    """Return whether `words` are more than signs and the number of a page."""
    if any(map(str.isalpha, words)):
        return True
    return sum(map(str.isdigit, words)) > _LONGEST_NUMBER


def _is_in(line: str, left: LeftOutWords) -> bool:
    return left.words in " ".join(line.split())
