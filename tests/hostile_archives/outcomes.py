"""What becomes of a file: a sentence, or an archive that can be shown, searched and written."""

import json
import random
from pathlib import Path

from index import (
    ArchiveDamaged,
    OpenArchive,
    ReceivedArchive,
    found,
    found_text,
    shown,
    shown_text,
)
from index.container.archive_file import ArchiveFile
from index.container.codec import decode
from index.container.consistency import fits_together
from index.container.fingerprint import fingerprint
from index.container.package import Package, unpack
from index.library.damage import Damage
from index.library.stored_archive import stored_archive

QUERIES = ["police", '"a note"', "theme:t x*", "слово"]


def dice(seed):
    """Return chance that is the same each time, so that what fails once fails again."""
    return random.Random(seed)  # noqa: S311  nothing secret


def opened(data):
    """Return the archive in `data`. Raises ArchiveDamaged."""
    package = unpack(data)
    return OpenArchive(decode(package.members), fingerprint(package.signer))


def received_from(data):
    """Return the archive in `data` as the window opens one: its parts are checked when read."""
    package = Package(ArchiveFile(data))
    damage = Damage()
    archive = OpenArchive(stored_archive(package, damage), fingerprint(package.signer), (), damage)
    return ReceivedArchive(Path("a.satchel"), package, archive)


def outcome(data):
    """Return why `data` is refused, or None. Fails where it is neither refused nor fit for use."""
    try:
        archive = opened(data)
    except ArchiveDamaged as damage:
        said = str(damage)
        assert said.endswith(".")
        assert "\n" not in said
        assert len(said) < 120
        return damage.reason
    use(archive)
    return None


def use(archive, *, fits=True):
    """Do with `archive` what the commands do."""
    assert not fits or fits_together(archive.content)
    json.dumps(shown(archive), ensure_ascii=False, allow_nan=False).encode()
    shown_text(archive).encode()
    for query in QUERIES:
        page = archive.search(query)
        json.dumps(found(page), ensure_ascii=False, allow_nan=False).encode()
        found_text(page).encode()
