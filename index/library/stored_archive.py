"""The archive in a package, of which each part is decoded when it is looked at."""

from collections.abc import Callable

from index.container.codec import DOCUMENTS, HEAD, OUTLINE, PICTURES, SOURCES, SPANNING, with_head
from index.container.consistency import fits_around
from index.container.manifest import UNDECODABLE, bad_content, read_json
from index.container.package import Package
from index.container.picture_check import pictures_fit
from index.container.weights import is_too_heavy
from index.library.damage import Damage
from index.library.stored_parts import StoredDocuments, StoredPictures, StoredSources
from index.model import Archive, DocumentOutline
from index.progress import Progress
from index.values import replace


def stored_archive(package: Package, damage: Damage) -> Archive:
    """Return the archive in `package`, whose parts are decoded when they are looked at.

    Parts that are found damaged then are told in `damage`. Raises ArchiveDamaged where what stands
    beside the documents, sources and pictures is damaged, and ArchiveUnreadable.
    """
    if not all(map(package.holds, SPANNING)):
        raise bad_content()
    head, outline = package.read(HEAD), package.read(OUTLINE)
    if is_too_heavy(head) or is_too_heavy(outline):
        raise bad_content()
    try:
        archive = with_head(read_json(head, Archive), package.manifest)
        outlines = read_json(outline, tuple[DocumentOutline, ...])
    except UNDECODABLE:
        raise bad_content() from None
    names = package.names(DOCUMENTS)
    themes = frozenset(theme.id for theme in archive.themes)
    archive = replace(
        archive,
        documents=StoredDocuments(package, names, damage, outlines, themes),
        sources=StoredSources(package, package.names(SOURCES), damage),
        pictures=StoredPictures(package, package.names(PICTURES), damage),
    )
    if len(names) != len(outlines) or not fits_around(archive):
        raise bad_content()
    return archive


def check_package(package: Package, pace: Progress | None = None) -> None:
    """Check every byte of `package`, and all of the archive in it, part after part.

    Raises ArchiveDamaged, ArchiveUnreadable, and Stopped.
    """
    for _name, _data in package.each(pace):
        if pace:
            pace.heed()
    damage = Damage()
    archive = stored_archive(package, damage)
    for parts in (archive.documents, archive.sources):
        if isinstance(parts, StoredDocuments | StoredSources):
            parts.check(pace)
    if not pictures_fit(archive):
        raise bad_content()


def look_over(archive: Archive, is_stopped: Callable[[], bool]) -> None:
    """Check the hash of each document, source and picture of `archive`, unless it is stopped.

    Those that are damaged are told where its parts tell it.
    """
    for parts in (archive.documents, archive.sources, archive.pictures):
        if isinstance(parts, StoredDocuments | StoredSources | StoredPictures):
            parts.look_over(is_stopped)
