"""Takes words that an editor changed or left out out of the text as it was received, too.

That text travels with the archive: a name that was taken out of a passage alone would still be
there.
"""

from collections.abc import Mapping, Sequence, Set
from difflib import SequenceMatcher

from index.desk.folder_texts import documents_of, left_out_lines, source_of
from index.errors import SourceProblem
from index.model import SourceText
from index.source.checks.alignment import Alignment
from index.values import Value

_NOT_FOUND = (
    "These words are not found again in the text as received. Leave that as it is, or change it in "
    "a text editor."
)


class _Place(Value):
    """A word of a passage, and its line and place in the source; -1 where it is not found there.

    `attributes` tells that it is of the line under a quote.
    """

    word: str
    attributes: bool = False
    line: int = -1
    start: int = -1
    end: int = -1

    def is_apart(self, text: str) -> bool:
        """Return whether nothing but the word stands at its place: no markup, and no other word."""
        there = "".join(text[self.start : self.end].split())
        return self.start >= 0 and there.replace("-", "") == self.word.replace("-", "")


def without_source_lines(
    files: Mapping[str, str], file: str, lines: Set[int], name: str
) -> Mapping[str, str]:
    """Return the source of the document `file` with these `lines` empty, as file -> text.

    Raises SourceProblem where words of the passage `name` stand on others.
    """
    source = source_of(files, file)
    if source is None:
        return {}
    if any(each.line not in lines for each in _places(files, source, name)):
        raise SourceProblem(_NOT_FOUND)
    written = files[source.file].split("\n")
    for line in lines:
        written[line - 1] = "\r" if written[line - 1].endswith("\r") else ""
    return {source.file: "\n".join(written)}


def with_source_heading(
    files: Mapping[str, str], file: str, old: str, new: str
) -> Mapping[str, str]:
    """Return the source of the document `file` with other words of a heading, as file -> text.

    Raises SourceProblem where not exactly one line of it says the `old` ones and nothing else.
    """
    source = source_of(files, file)
    if source is None:
        return {}
    written = files[source.file].split("\n")
    found = [at for at, line in enumerate(written) if line.strip("#* \r\ufeff") == old]
    if len(found) != 1:
        raise SourceProblem(_NOT_FOUND)
    written[found[0]] = written[found[0]].replace(old, new)
    return {source.file: "\n".join(written)}


def with_source_words(
    files: Mapping[str, str], file: str, changed: str, name: str, *, in_line: bool = False
) -> Mapping[str, str]:
    """Return the source of the document `file`, changed as the passage `name` is in `changed`.

    `files` are the texts before, `changed` is the document after; `in_line` tells that the line
    under the quote changed, not its words. What is returned is file -> text, empty where the
    document has no source or the words are the same. Raises SourceProblem where the words are not
    found in the source, or not found again after the change.
    """
    source = source_of(files, file)
    if source is None:
        return {}
    after = {**files, file: changed}
    old, new = (
        [each for each in _places(texts, source, name) if each.attributes is in_line]
        for texts in (files, after)
    )
    words = [each.word for each in new]
    if in_line and old and old[-1].word.endswith(":"):
        words[-1] = f"{words[-1].removesuffix(':')}:"  # it stands before the quote there
    text = _edited(files[source.file], source.text, old, words)
    if text == files[source.file]:
        return {}
    if not _fits(after, SourceText(source.file, text.removeprefix("\ufeff")), name):
        raise SourceProblem(_NOT_FOUND)
    return {source.file: text}


def _places(files: Mapping[str, str], source: SourceText, name: str) -> list[_Place]:
    """Return the words of the passage `name` in their order, with their places."""
    found: list[_Place] = []
    for stretch in _alignment(files, source).stretches:
        own = [each for each in stretch.ours if each.passage == name]
        if stretch.equal:
            pairs = zip(stretch.theirs, stretch.ours, strict=True)
            found += (
                _Place(our.word, our.attributes, their.line, their.start, their.end)
                for their, our in pairs
                if our.passage == name
            )
        else:
            found += (_Place(each.word, each.attributes) for each in own)
    return found


def _alignment(files: Mapping[str, str], source: SourceText) -> Alignment:
    documents = tuple(documents_of(files, source.file))
    return Alignment(source, documents, left_out_lines(files, source.file))


def _edited(raw: str, plain: str, old: Sequence[_Place], new: Sequence[str]) -> str:
    """Return the source `raw` with the words `new` in the places of `old`. `plain` has no mark."""
    lead = len(raw) - len(plain)
    matcher = SequenceMatcher(None, [each.word for each in old], new, autojunk=False)
    for kind, first, last, begin, end in reversed(matcher.get_opcodes()):
        if kind == "equal":
            continue
        words = " ".join(new[begin:end])
        beside = old[first:last] or old[max(0, first - 1) : first] or old[:1]
        if not beside or not all(each.is_apart(plain) for each in beside):
            raise SourceProblem(_NOT_FOUND)
        if first == last:
            at = beside[0].end if first else beside[0].start
            start = stop = at + lead
            words = f" {words}" if first else f"{words} "
        else:
            start, stop = beside[0].start + lead, beside[-1].end + lead
            if not words and raw[stop : stop + 1] == " ":
                stop += 1
        raw = raw[:start] + words + raw[stop:]
    return raw


def _fits(files: Mapping[str, str], source: SourceText, name: str) -> bool:
    """Return whether all words of the passage `name` are found in `source`, one after another."""
    changed = {**files, source.file: source.text}
    return all(each.start >= 0 for each in _places(changed, source, name))
