"""The words in the files of a folder in which a name may stand; no ids, and no names of files."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from index.desk.block_forms import read_checked
from index.desk.document_blocks import plain_text
from index.desk.folder_acts import SOURCES
from index.desk.folder_texts import AS_RECEIVED, DOCUMENTS, front_of
from index.desk.toml_chunks import parsed
from index.limits import may_be_id
from index.source.checks.file_names import OWN_FILES

_NAMES = frozenset({"id", "source", "file", "gone", "created", "date", "language", "code"})
"""The keys whose values name something: other words there would make the folder wrong."""


def is_of_words(file: str) -> bool:
    """Return whether an editor's words stand in `file`."""
    return file not in OWN_FILES and not file.endswith(AS_RECEIVED)


def strings_of(file: str, text: str) -> Iterator[str]:
    """Yield the words of `file`, part by part. Raises SourceProblem where it cannot be read."""
    if file.startswith(SOURCES):
        yield text
    elif file.startswith(DOCUMENTS):
        yield from strings_in(front_of(text))
        for each in read_checked(text).blocks:
            block = each.block
            yield block.whole().text
            caption = block.picture[1] if block.picture else ""
            yield from filter(None, (block.attribution, caption))
            yield from strings_in(block.attributes.values)
    else:
        yield from strings_in(parsed(plain_text(text), file))


def strings_in(held: object, key: str = "") -> Iterator[str]:
    """Yield the words in what was read of a table."""
    if isinstance(held, str):
        if is_words(key, held):
            yield held
    elif isinstance(held, Mapping):
        for name, value in held.items():
            yield from strings_in(value, name)
    elif isinstance(held, Sequence):
        for value in held:
            yield from strings_in(value, key)


def with_strings(held: object, change: Callable[[str], str], key: str = "") -> object:
    """Return what was read of a table with its words changed."""
    if isinstance(held, str):
        return change(held) if is_words(key, held) else held
    if isinstance(held, Mapping):
        return {name: with_strings(value, change, name) for name, value in held.items()}
    if isinstance(held, list):
        return [with_strings(value, change, key) for value in held]
    return held


def is_words(key: str, value: str) -> bool:
    """Return whether the `value` of `key` is of words, and names nothing."""
    return key not in _NAMES and not may_be_id(value)
