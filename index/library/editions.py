"""What changed between two editions of an archive, by ids and counts, without any words."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from index.model import Archive, Footnote, Passage, Picture
from index.values import Value, replace

MOST = 200  # ids that are listed of each kind of change; the others are counted


class Named(Value):
    """A number of changes, and the ids of the first MOST that may be listed, in reading order."""

    count: int = 0
    first: tuple[str, ...] = ()


class Changes(Value):
    """How the edition `after` differs from the edition `before`.

    Passages, footnotes and pictures are `added`, `altered` in their words, or `described` otherwise
    with the same words; `withdrawn`; `followed`, footnotes of passages that are withdrawn, and of
    no others; `gone` without either; or `restored`, whose footnotes are not counted. `beside` tells
    that something else changed, such as a theme, a title or an editor's note. No words are held,
    since what was withdrawn must not survive in a summary. Of `withdrawn`, `followed` and `gone`
    the ids are not held either, which may be made of words.
    """

    before: int
    after: int
    added: Named = Named()
    altered: Named = Named()
    described: Named = Named()
    withdrawn: Named = Named()
    followed: Named = Named()
    gone: Named = Named()
    restored: Named = Named()
    beside: bool = False

    @property
    def is_none(self) -> bool:
        """Whether nothing changed but the number and date of the edition."""
        told = (self.added, self.altered, self.described)
        less = (self.withdrawn, self.followed, self.gone, self.restored)
        return not self.beside and not any(each.count for each in (*told, *less))


type Held = Passage | Footnote | Picture


def changes(before: Archive, after: Archive) -> Changes:
    """Return how `after`, an edition of the same archive, differs from the edition `before`."""
    old, new = dict(_things(before)), dict(_things(after))
    again = set(after.restored) - set(before.restored)
    apart = again | restored_notes(after, again)
    both = [name for name in new if name in old and name not in apart]
    lost = old.keys() - new.keys() - set(after.withdrawn)
    followed = lost & _notes_of_these_alone(before, set(after.withdrawn))
    seen, shown = _pixels(before), _pixels(after)
    reworded = [name for name in both if _words(old[name], seen) != _words(new[name], shown)]
    same = set(both) - set(reworded)
    return Changes(
        before.edition,
        after.edition,
        _named(name for name in new if name not in old and name not in apart),
        _named(reworded),
        _named(name for name in both if name in same and _said(old[name]) != _said(new[name])),
        Named(len(set(after.withdrawn) - set(before.withdrawn))),
        Named(len(followed)),
        Named(len(lost - followed)),
        _named(name for name in new if name in again),
        _beside(before) != _beside(after),
    )


def restored_notes(archive: Archive, again: Collection[str]) -> frozenset[str]:
    """Return the ids of the footnotes of the restored passages `again` of `archive`."""
    passages = (each for each in archive.passages() if each.id in again)
    return frozenset(mark.footnote for passage in passages for mark in passage.footnotes)


def _notes_of_these_alone(archive: Archive, names: Collection[str]) -> frozenset[str]:
    """Return the ids of the footnotes that only the passages `names` of `archive` have."""
    marks = [(each.id in names, mark) for each in archive.passages() for mark in each.footnotes]
    others = {mark.footnote for is_named, mark in marks if not is_named}
    return frozenset(mark.footnote for is_named, mark in marks if is_named) - others


def _things(archive: Archive) -> Iterator[tuple[str, Held]]:
    """Yield (id, thing) of each passage, picture and footnote."""
    for document in archive.documents:
        for section in document.walk():
            yield from ((passage.id, passage) for passage in section.passages)
            yield from ((picture.id, picture) for picture in section.pictures)
        yield from ((note.id, note) for note in document.footnotes)


def _pixels(archive: Archive) -> dict[str, bytes]:
    """Return name of a file -> bytes of the pictures of `archive`."""
    return {file.name: file.data for file in archive.pictures}


def _words(held: Held, pixels: Mapping[str, bytes]) -> object:
    """Return the content of `held` that a reader reads or sees."""
    if isinstance(held, Picture):
        return (held.description, held.caption, pixels[held.file])
    return (held.mark, held.text) if isinstance(held, Footnote) else (held.kind, held.text)


def _said(held: Held) -> object:
    """Return what else is said of `held`: of a passage all but its words and its place."""
    if isinstance(held, Passage):
        return replace(held, text="", place=None)
    return held.translations


def _beside(archive: Archive) -> object:
    """Return the content of `archive` beside passages, footnotes, pictures and edition number."""
    headings: Mapping[str, object] = {
        section.id: replace(section, passages=(), sections=(), pictures=())
        for document in archive.documents
        for section in document.walk()
    }
    documents = [replace(each, sections=(), footnotes=()) for each in archive.documents]
    left = replace(archive, edition=0, created="", documents=(), sources=(), pictures=())
    left = replace(left, withdrawn=(), restored=(), waivers=(), draft=False)
    return left, headings, documents


def _named(names: Iterable[str]) -> Named:
    found = tuple(names)
    return Named(len(found), found[:MOST])
