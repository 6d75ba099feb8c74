"""Makes the empty source folder of a new archive, which documents are then added to."""

import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from index.container.files import write_whole
from index.errors import OutputFailed
from index.importers.folder_writer import UNKNOWN_DEFAULTS
from index.importers.ids import slug
from index.values import Value

_HEAD = "archive.toml"


class NewArchive(Value):
    """What its editor says of a new archive; all but `title` and `language` may be "".

    `editor` becomes a contributor of its Dublin Core.
    """

    title: str
    language: str
    editor: str = ""
    licence: str = ""
    rights: str = ""

    @property
    def id(self) -> str:
        """The archive's id: the first words of its title in small Latin letters."""
        return slug(self.title) or "archive"


def make_source_folder(folder: Path, archive: NewArchive) -> None:
    """Make the source folder `folder`, new or empty, of an archive without documents.

    Consent is unknown in it, and not confirmed. Raises OutputFailed, and then leaves nothing.
    """
    is_new = not os.path.lexists(folder)
    try:
        if is_new:
            folder.mkdir()
        elif not folder.is_dir() or any(folder.iterdir()):
            raise OutputFailed(
                "“{name}” is there already and not empty. Choose a new folder.", name=folder.name
            )
        write_whole(folder / _HEAD, _head(archive).encode())
    except (OSError, ValueError) as error:
        raise OutputFailed(
            "“{name}” could not be made: {why}. Choose another place or make room.",
            name=folder.name,
            why=getattr(error, "strerror", None) or "it has no usable name",
        ) from None
    finally:
        if is_new:
            with suppress(OSError):
                folder.rmdir()  # only where nothing was written into it


def _head(archive: NewArchive) -> str:
    language = archive.language
    today = date.today().isoformat()  # noqa: DTZ011  the editor's local date
    lines = [
        f"id = {_quoted(archive.id)}",
        "edition = 1",
        f"created = {_quoted(today)}",
        f"language = {_quoted(language)}",
        f"title.{language} = {_quoted(archive.title)}",
    ]
    lines += [f"licence = {_quoted(archive.licence)}"] if archive.licence else []
    lines += [f"rights.{language} = {_quoted(archive.rights)}"] if archive.rights else []
    lines += ["consent_confirmed = false", "", UNKNOWN_DEFAULTS.rstrip()]
    if archive.editor:
        lines += ["", "[dublin_core]", f"contributor = {_quoted(archive.editor)}"]
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    """Return what can be printed of `text`, in one line, as a TOML string: they are as in JSON."""
    plain = "".join(filter(str.isprintable, " ".join(text.split())))
    return json.dumps(plain, ensure_ascii=False)
