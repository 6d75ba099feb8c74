"""What the acts on the glossary and on notes have in common: an entry, found by its id."""

from collections.abc import Mapping
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.table_edits import with_value
from index.desk.toml_chunks import MISTAKES, parsed
from index.errors import SourceProblem
from index.importers.ids import Ids, slug
from index.limits import may_be_text


def entries_in(files: Mapping[str, str], file: str, key: str) -> list[dict[str, Any]]:
    """Return the entries of `key` in `file`. Raises SourceProblem."""
    held = parsed(plain_text(files.get(file, "")), file).get(key, [])
    if not isinstance(held, list) or not all(isinstance(each, dict) for each in held):
        raise SourceProblem(MISTAKES, name=file)
    return held


def entry_number(held: list[dict[str, Any]], name: str) -> int:
    """Return the number of the entry with the id `name`. Raises SourceProblem."""
    numbers = [number for number, each in enumerate(held) if each.get("id") == name]
    if len(numbers) != 1:
        raise SourceProblem("This entry is there no more. Choose another.")
    return numbers[0]


def new_entry_id(held: list[dict[str, Any]], words: str, kind: str) -> str:
    """Return an id made of `words`, or of `kind` and a number, that no entry has."""
    ids = Ids()
    ids.reserve(str(each.get("id")) for each in held)
    return ids.give("", words) if slug(words) else ids.number(kind)


def checked_words(words: str, *, is_line: bool = False) -> str:
    """Return `words` without space around them. Raises SourceProblem where none may hold them."""
    words = " ".join(words.split()) if is_line else words.strip()
    if not may_be_text(words, is_line=is_line):
        raise SourceProblem("This is too long, or has letters that no text may have. Shorten it.")
    return words


def with_wording(
    file: str, text: str, path: tuple[str, int, str], held: Mapping[str, Any], said: tuple[str, str]
) -> str:
    """Return `file` with other words of the wording at `path`: `said` is a language and them.

    Without words the language goes out of what is `held` there.
    """
    language, words = said
    if words or language in held:
        return with_value(file, text, (*path, language), words or None)
    return text
