"""Letters of suggestions: written for the editor's key, and read with it.

A letter says one JSON object. It is read strictly: nothing that Satchel would not write is taken
for a suggestion, and each text is within the limits of an archive's texts. A suggestion that cannot
be read is counted, and the others are taken.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from index.container.files import read_whole, write_whole
from index.container.keys import Key
from index.container.sealed_letter import (
    OTHER_KEY,
    ROOM,
    SIZE,
    open_letter,
    require_letter,
    seal_letter,
)
from index.corrections.correction import (
    MAX_NAME,
    MAX_WHY,
    Correction,
    Letter,
    Subject,
    TakenCorrection,
)
from index.errors import ArchiveDamaged, ArchiveError, OutputFailed
from index.limits import MAX_LINE, MAX_NUMBER, may_be_id, may_be_text
from index.values import replace

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TOKEN = 16  # bytes
_CONTEXT = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,99}")


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The JSON object of a letter."""

    archive: str
    edition: int
    corrections: tuple[msgspec.Raw, ...]


def sealed_letters(letter: Letter, public: bytes) -> tuple[bytes, ...]:
    """Return the files that say `letter` to the holder of the Ed25519 key `public`.

    There is one, and further ones for what it has no room for; each can be read without the others.
    Raises KeyUnusable, and ValueError where a correction is none that a letter may hold.
    """
    if not _may_be(letter):
        raise ValueError("not within the limits")
    return tuple(seal_letter(_said(part), public) for part in _parts(letter))


def opened_letter(data: bytes, key: Key) -> Letter:
    """Return what the letter `data` says to the holder of `key`. Raises ArchiveDamaged."""
    said = open_letter(data, key.signing)
    try:
        written = msgspec.json.decode(said, type=_Written)
        is_plain = msgspec.json.encode(written, order="sorted").ljust(ROOM) == said
        read = tuple(filter(None, map(_read, written.corrections)))
        number = len(written.corrections) - len(read)
        letter = Letter(written.archive, written.edition, read, number)
        if len(said) == ROOM and is_plain and _may_be(letter):
            return letter
    except (msgspec.MsgspecError, ValueError, RecursionError):
        pass
    raise ArchiveDamaged(
        "bad-content", "This file holds suggestions that Satchel cannot read. Leave it aside."
    )


def _read(written: msgspec.Raw) -> Correction | None:
    """Return the suggestion that is `written` so; None for what Satchel would not write."""
    try:
        each = msgspec.json.decode(written, type=Correction)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    is_plain = msgspec.json.encode(each, order="sorted") == bytes(written)
    return each if is_plain and _may_stand(each) else None


def is_for_another_key(error: ArchiveError) -> bool:
    """Return whether `error` says that the key does not open a letter: another one may."""
    return isinstance(error, ArchiveDamaged) and error.reason == OTHER_KEY


def taken_in(data: bytes, key: Key, archive: str) -> tuple[tuple[TakenCorrection, ...], int]:
    """Return what the letter `data` suggests for the `archive` with that id.

    Beside it stands how many suggestions cannot be read.
    Raises ArchiveDamaged, also where it is for another archive.
    """
    letter = opened_letter(data, key)
    if letter.archive != archive:
        raise ArchiveDamaged(
            "other-archive", "This file is for another archive. Open the folder of that one."
        )
    digest = sha256(data).digest()
    file, day = digest[:_TOKEN].hex(), f"{datetime.now().astimezone():%Y-%m-%d}"
    taken = (
        TakenCorrection(
            sha256(digest + b"%d" % number).digest()[:_TOKEN], each, letter=file, day=day
        )
        for number, each in enumerate(letter.corrections)
    )
    return tuple(taken), letter.unreadable


def read_letter(path: Path) -> bytes:
    """Return the bytes of the letter `path`, still sealed.

    Raises ArchiveUnreadable, and ArchiveDamaged where it is no letter.
    """
    data = read_whole(path, most=SIZE)
    require_letter(data)
    return data


def write_letters(path: Path, letters: Sequence[bytes]) -> tuple[Path, ...]:
    """Write `letters` to `path` and, with numbers in their names, beside it; return the files.

    All are written or none. Further ones replace no other file. Raises OutputFailed.
    """
    further = [path.with_stem(f"{path.stem}-{at}") for at in range(2, len(letters) + 1)]
    files = path, *further
    done: list[Path] = []
    try:
        for file, letter in zip(files, letters, strict=True):
            write_whole(file, letter, private=True, new=file is not path)
            done.append(file)
    except OutputFailed:
        for file in done:
            with suppress(OSError):
                file.unlink()
        raise
    return files


def _said(letter: Letter) -> bytes:
    held = (msgspec.json.encode(each, order="sorted") for each in letter.corrections)
    written = _Written(letter.archive, letter.edition, tuple(map(msgspec.Raw, held)))
    return msgspec.json.encode(written, order="sorted")


def _parts(letter: Letter) -> Iterator[Letter]:
    """Yield parts of `letter` of which each has room in one file."""
    empty = len(_said(replace(letter, corrections=())))
    part: list[Correction] = []
    size = empty
    for each in letter.corrections:
        more = len(msgspec.json.encode(each)) + 1  # and a comma
        if part and size + more > ROOM:
            yield replace(letter, corrections=tuple(part))
            part, size = [], empty
        part.append(each)
        size += more
    yield replace(letter, corrections=tuple(part))


def _may_be(letter: Letter) -> bool:
    """Return whether `letter` is within the limits."""
    is_known = may_be_id(letter.archive) and 0 <= letter.edition <= MAX_NUMBER
    return is_known and bool(letter.corrections) and all(map(_may_stand, letter.corrections))


def _may_stand(each: Correction) -> bool:
    """Return whether a letter may hold the correction."""
    is_line = each.subject is Subject.THEME
    texts = (
        may_be_text(each.proposed, is_line=is_line),
        may_be_text(each.source) and len(each.source) <= MAX_LINE,
        may_be_text(each.why) and len(each.why) <= MAX_WHY,
        may_be_text(each.by, is_line=True) and len(each.by) <= MAX_NAME,
        not each.language or _LANGUAGE.fullmatch(each.language) is not None,
        not each.digest or _DIGEST.fullmatch(each.digest) is not None,
    )
    return all(texts) and _fits_subject(each)


def _fits_subject(each: Correction) -> bool:
    """Return whether the correction says what belongs to its subject, and nothing else."""
    if each.subject is Subject.WITHDRAWAL:
        rest = each.language, each.proposed, each.source, each.is_review
        return may_be_id(each.name) and not any(rest)
    if not each.proposed.strip() or each.is_review > (each.subject is Subject.TRANSLATION):
        return False
    if each.subject is Subject.PROGRAM:
        return bool(_CONTEXT.fullmatch(each.name) and each.source and each.language)
    has_language = bool(each.language) is (each.subject is not Subject.PASSAGE)
    return may_be_id(each.name) and not each.source and has_language
