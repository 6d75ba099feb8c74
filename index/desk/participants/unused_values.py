"""Takes values out of the vocabulary that came in with a table and that nothing uses any more."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_texts import DOCUMENTS, VOCABULARY
from index.desk.table_edits import without_entry
from index.desk.toml_chunks import parsed
from index.model import VOCABULARY_FIELDS

_TABLE = ".toml"


def without_unused(files: Mapping[str, str], field: str, values: Sequence[str]) -> str:
    """Return the vocabulary of `files` without those of `values` of `field` that nothing uses.

    One that has words in several languages, or more than its label, stays: somebody wrote them.
    """
    text = files.get(VOCABULARY, "")
    if field not in VOCABULARY_FIELDS:
        return text
    held: Any = parsed(plain_text(text), VOCABULARY).get(field, ())
    for number in reversed(range(len(held))):
        name = str(held[number].get("id"))
        if name in values and _is_bare(held[number]) and not _is_used(files, name):
            text = without_entry(VOCABULARY, text, (field, number))
    return text


def _is_bare(entry: Mapping[str, Any]) -> bool:
    return entry.keys() == {"id", "label"} and len(entry["label"]) == 1


def _is_used(files: Mapping[str, str], name: str) -> bool:
    """Return whether the groups or the head of a document, or a table, may name the value."""
    word = re.escape(name)
    in_document = re.compile(rf"""[=:]\s*["']?{word}(?![\w:.-])""")
    in_table = re.compile(rf"""["']{word}["']""")
    for file, text in files.items():
        if file.startswith(DOCUMENTS):
            pattern = in_document
        elif file.endswith(_TABLE) and file != VOCABULARY:
            pattern = in_table
        else:
            continue
        if name in text and pattern.search(text):
            return True
    return False
