"""Takes what a notice withdrew out of an open archive, as the next edition would."""

from collections.abc import Collection, Iterator

from index.library.archive import OpenArchive
from index.model import Archive, Footnote, Passage, Set
from index.source.passages import document_without, still_used, texts_of
from index.values import replace


def without(archive: OpenArchive, gone: Collection[str]) -> OpenArchive:
    """Return `archive` without the passages and pictures `gone`, which are withdrawn in it.

    The texts as received are left out whole, since they may word a passage otherwise. The hash of
    the content stays that of the signed content.
    """
    if not gone:
        return archive
    left = OpenArchive(_content_without(archive.content, frozenset(gone)), archive.signer)
    left.keys, left.content_hash = archive.keys, archive.content_hash
    left.damage, left.look_over = archive.damage, archive.look_over
    left.was_withdrawn, left.is_sealed = archive.was_withdrawn, archive.is_sealed
    return left


def _content_without(content: Archive, gone: frozenset[str]) -> Archive:
    documents = tuple(document_without(document, gone) for document in content.documents)
    shown = {picture.file for document in documents for picture in document.pictures()}
    left = replace(
        content,
        documents=documents,
        withdrawn=tuple(sorted(gone.union(content.withdrawn))),
        restored=tuple(name for name in content.restored if name not in gone),
        waivers=tuple(each for each in content.waivers if each.passage not in gone),
        sources=(),
        pictures=tuple(file for file in content.pictures if file.name in shown),
    )
    left = replace(left, glossary=still_used(left, _words_gone(content, left)))
    return replace(left, sets=tuple(_sets_left(left)))


def _sets_left(archive: Archive) -> Iterator[Set]:
    """Yield the sets of `archive` without items that show nothing any more."""
    targets = archive.targets()
    for each in archive.sets:
        items = [
            item for item in each.items if item.kind.is_free or item.target in targets[item.kind]
        ]
        if items:
            yield replace(each, items=tuple(items))


def _words_gone(before: Archive, left: Archive) -> str:
    """Return the texts of the passages and footnotes of `before` that `left` does not hold."""
    held = {name for name, _text in texts_of(left)}
    parts: list[Passage | Footnote] = [*before.passages()]
    parts += [note for document in before.documents for note in document.footnotes]
    texts: list[str] = []
    for each in parts:
        if each.id not in held:
            texts += [each.text, *(made.text for made in each.translations)]
    return "\n".join(texts)
