"""What a document says of itself in its front matter, and the act that says it otherwise."""

from collections.abc import Mapping

from index.desk.document_blocks import plain_text, written_as
from index.desk.entries.entry_texts import checked_words
from index.desk.folder_acts import Act, ActName
from index.desk.folder_texts import file_of_document, front_of, source_of
from index.desk.passages.passage_removal import with_listed
from index.desk.table_edits import with_value
from index.errors import SourceProblem
from index.source.document_files import FENCE
from index.values import Value, field_names

_EDITOR = "editor"


class AboutDocument(Value):
    """What a document says of itself: its title, who wrote it, of when it is, and where from."""

    title: str
    creator: str = ""
    date: str = ""
    place: str = ""


def about_document(files: Mapping[str, str], name: str) -> AboutDocument:
    """Return what the document with the id `name` says of itself. Raises SourceProblem."""
    front = front_of(files[file_of_document(files, name)])
    return AboutDocument(*(str(front.get(part, "")) for part in field_names(AboutDocument)))


def state_about_document(files: Mapping[str, str], name: str, head: AboutDocument) -> Act:
    """Return the act that has the document `name` say `head` of itself.

    Another title than that of its text is the editor's. Raises SourceProblem.
    """
    file, before = file_of_document(files, name), about_document(files, name)
    title = _line(head.title, before.title)
    if not any(letter.isalnum() for letter in title):
        raise SourceProblem("Type a title first.")
    text = plain_text(files[file])
    for part in field_names(AboutDocument):
        was = getattr(before, part)
        words = _line(getattr(head, part), was)
        if words != was:
            text = _with(text, part, words)
    if title != before.title:
        text = _titled(text, before.title, title, _lines(files, file))
    text = written_as(files[file], text)
    return Act(ActName.ABOUT_DOCUMENT, {file: text}, {file: files[file]})


def _line(words: str, was: str) -> str:
    return was if words == was else checked_words(words, is_line=True)


def _lines(files: Mapping[str, str], file: str) -> Mapping[str, int]:
    """Return the words of each line of the text as received, and its number."""
    source = source_of(files, file)
    lines = source.text.splitlines() if source else []
    return {_plain(line): number for number, line in reversed([*enumerate(lines, 1)])}


def _titled(text: str, before: str, title: str, lines: Mapping[str, int]) -> str:
    """Return the document with a new `title` that is its editor's.

    The line with the one `before` is left out then; with the words of such a line it is the text's
    own again.
    """
    left, again = front_of(text).get("left_out", []), lines.get(_plain(title))
    if again in left:
        text = _with(text, "left_out", [each for each in left if each != again])
        return _with(text, "title_by", None)
    if front_of(text).get("title_by") == _EDITOR:
        return text
    line = lines.get(_plain(before))
    has_heading = f" {before} {{#" in text
    text = _with(text, "title_by", _EDITOR)
    return text if line is None or has_heading else with_listed(text, "left_out", [line])


def _with(text: str, key: str, value: str | list[int] | None) -> str:
    opening, head, body = text.split(f"{FENCE}\n", 2)
    return f"{opening}{FENCE}\n{with_value('', head, (key,), value or None)}{FENCE}\n{body}"


def _plain(line: str) -> str:
    return " ".join(line.split())
