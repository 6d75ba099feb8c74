"""What an editor states of the consent of an archive: of all its passages, and of added ones."""

from collections.abc import Mapping
from typing import Any

from index.desk.block_forms import read_checked
from index.desk.document_blocks import plain_text, written_as
from index.desk.folder_acts import Act, ActName
from index.desk.folder_texts import DOCUMENTS, front_of
from index.desk.followed_tables import ARCHIVE
from index.desk.group_values import with_values
from index.desk.table_edits import with_value
from index.desk.toml_chunks import parsed
from index.revision.document_text import group_of
from index.source.document_files import FENCE
from index.values import Value

_LEVELS = ("read", "share")
_UNKNOWN = {"consent": "unknown", "access": "unknown", "read": "none", "share": "none"}


class StatedConsent(Value):
    """What an editor states of all passages that do not say otherwise.

    `uses` are what the people consented to, such as "read" and "print"; None where nobody knows.
    With `tells_speakers` as much is told of who speaks as at least three people share, else
    nothing. With `of_added` it holds for what was added later, too.
    """

    uses: tuple[str, ...] | None
    access: str
    tells_speakers: bool
    of_added: bool = False


class Unstated(Value):
    """The documents that were added since, and passages, that say that nobody knows of consent.

    It `is_asked` of them where the archive's is not confirmed: no edition is published before.
    """

    documents: tuple[str, ...]
    passages: tuple[str, ...]
    is_asked: bool = False

    @property
    def number(self) -> int:
        """How many documents and passages these are."""
        return len(self.documents) + len(self.passages)


def stated_consent(files: Mapping[str, str]) -> StatedConsent:
    """Return what archive.toml states now; `files` are the texts of the folder."""
    defaults = _head(files[ARCHIVE]).get("defaults", {})
    uses = defaults.get("consent", "unknown")
    tells = defaults.get("share") != "none"
    return StatedConsent(
        tuple(uses) if isinstance(uses, list) else None,
        str(defaults.get("access", "unknown")),
        tells,
    )


def unstated(files: Mapping[str, str]) -> Unstated:
    """Return what an import added to a folder whose consent was stated. Raises SourceProblem."""
    documents = {file: text for file, text in files.items() if file.startswith(DOCUMENTS)}
    own = tuple(file for file, text in documents.items() if _says_unknown(front_of(text)))
    passages = (name for text in documents.values() for name in _unknown_passages(text))
    is_asked = "consent_confirmed" in _head(files.get(ARCHIVE, ""))
    return Unstated(own, tuple(passages), is_asked)


def confirm_consent(files: Mapping[str, str], stated: StatedConsent) -> Act:
    """Return the act that states the defaults of the archive and confirms them.

    `files` are the texts of the folder. Raises SourceProblem.
    """
    text = files[ARCHIVE]
    uses: object = "unknown" if stated.uses is None else list(stated.uses)
    text = with_value(ARCHIVE, text, ("defaults", "consent"), uses)
    text = with_value(ARCHIVE, text, ("defaults", "access"), stated.access)
    for level in _LEVELS:
        if not stated.tells_speakers:
            text = with_value(ARCHIVE, text, ("defaults", level), "none")
        elif _head(text).get("defaults", {}).get(level) == "none":
            text = with_value(ARCHIVE, text, ("defaults", level), None)
    if "consent_confirmed" in _head(text):
        text = with_value(ARCHIVE, text, ("consent_confirmed",), None)
    changed: dict[str, str | None] = {ARCHIVE: text}
    if stated.of_added:
        changed |= _as_the_archive(files)
    return Act(ActName.CONSENT, changed, {file: files[file] for file in changed})


def _as_the_archive(files: Mapping[str, str]) -> Mapping[str, str]:
    """Return the documents that say that nobody knows, without that: the archive's holds then."""
    changed: dict[str, str] = {}
    for file, text in files.items():
        if file.startswith(DOCUMENTS):
            plain = _without_own_defaults(_without_own_groups(plain_text(text)))
            if plain != plain_text(text):
                changed[file] = written_as(text, plain)
    return changed


def _without_own_defaults(text: str) -> str:
    if not _says_unknown(front_of(text)):
        return text
    opening, head, body = text.split(f"{FENCE}\n", 2)
    return f"{opening}{FENCE}\n{with_value('', head, ('defaults',), None)}{FENCE}\n{body}"


def _without_own_groups(text: str) -> str:
    names = set(_unknown_passages(text))
    for block in read_checked(text).blocks if names else ():
        if block.id in names:
            text = text.replace(group_of(block), with_values(block, dict.fromkeys(_UNKNOWN)), 1)
    return text


def _says_unknown(front: Mapping[str, Any]) -> bool:
    return front.get("defaults") == _UNKNOWN


def _unknown_passages(text: str) -> list[str]:
    """Return the passages that say that nobody knows: a line of theirs has both levels, too."""
    found: list[str] = []
    for block in read_checked(text).blocks:
        said = {key: block.block.attributes.values.get(key) for key in _UNKNOWN}
        is_unknown = (said["consent"], said["access"]) == ("unknown", "unknown")
        if is_unknown and {said["read"], said["share"]} <= {None, "none"}:
            found.append(block.id)
    return found


def _head(text: str) -> Mapping[str, Any]:
    return parsed(plain_text(text), ARCHIVE)
