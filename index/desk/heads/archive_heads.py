"""What archive.toml says of the whole archive, and the act that says it otherwise."""

from collections.abc import Mapping
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.entries.entry_texts import checked_words
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.followed_tables import ARCHIVE
from index.desk.table_edits import with_value
from index.desk.toml_chunks import TomlPath, parsed
from index.errors import SourceProblem
from index.values import Value, value_field

_EDITOR = "dublin_core", "contributor"


class AboutArchive(Value):
    """What an archive says of itself.

    `title` and `rights` are language -> words, and `language` is that of most of its texts.
    """

    title: Mapping[str, str]
    language: str
    editor: str = ""
    licence: str = ""
    rights: Mapping[str, str] = value_field(default_factory=dict)


def about_archive(files: Mapping[str, str]) -> AboutArchive:
    """Return what the archive of a folder says of itself; `files` are its texts."""
    head: Any = parsed(plain_text(files[ARCHIVE]), ARCHIVE)
    core = head.get("dublin_core", {})
    return AboutArchive(
        _wording(head.get("title")),
        str(head.get("language", "")),
        str(core.get("contributor", "")) if isinstance(core, dict) else "",
        str(head.get("licence", "")),
        _wording(head.get("rights")),
    )


def state_about_archive(files: Mapping[str, str], head: AboutArchive) -> Act:
    """Return the act that has the archive say `head` of itself, and nothing else otherwise.

    Raises SourceProblem.
    """
    if not head.title.get(head.language, "").strip():
        raise SourceProblem("The archive needs a title in the language of its texts. Type it.")
    before, text = about_archive(files), files[ARCHIVE]
    values: dict[TomlPath, tuple[str, str]] = {
        ("language",): (before.language, head.language),
        ("licence",): (before.licence, head.licence),
        _EDITOR: (before.editor, head.editor),
    }
    for key, held, said in (
        ("title", before.title, head.title),
        ("rights", before.rights, head.rights),
    ):
        for language in {**held, **said}:
            values[key, language] = held.get(language, ""), said.get(language, "")
    for path, (was, now) in values.items():
        if now != was:
            words = checked_words(now, is_line=path[0] != "rights")
            text = with_value(ARCHIVE, text, path, words or None)
    return table_act(ActName.ABOUT_ARCHIVE, files, {ARCHIVE: text})


def _wording(held: object) -> dict[str, str]:
    return {str(key): str(each) for key, each in held.items()} if isinstance(held, dict) else {}
