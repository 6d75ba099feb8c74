"""Words for what changed between two editions of an archive, and lines that list it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from index import Changes, Named, OpenArchive, TextSetting, Value, restored_notes
from viewer.ui.lists.passage_cards import document_words
from viewer.wording.archive_words import care_line

LISTED = 60  # passages of one kind in a list
_COUNTED = ("withdrawn", "followed", "gone", "restored")  # kinds reported only by number
_LONGEST = 110  # characters of a listed passage


class ChangeLines(Value):
    """One kind of change: a heading with the number, and a line for each of the first ones."""

    heading: str
    lines: tuple[str, ...] = ()


def changes_line(changes: Changes) -> str:
    """Return how many passages changed since which edition."""
    if changes.is_none:
        same = QCoreApplication.translate("Library", "It holds the same as edition {edition}.")
        return same.format(edition=changes.before)
    told = QCoreApplication.translate("Library", "Since edition {edition}: {what}.")
    words = _kind_words if _is_short(changes) else _short_words
    counts = [_inside(words(kind, named.count)) for kind, named in _kinds(changes)]
    if not counts:
        counts = [QCoreApplication.translate("Library", "no passage, but other things")]
    return told.format(edition=changes.before, what=", ".join(counts))


def changes_told(changes: Changes, archive: OpenArchive | None) -> tuple[ChangeLines, ...]:
    """Return each kind of change, with the places of passages in `archive`, the newer edition.

    Withdrawn and restored passages, and those with a care note, are not quoted. A kind that
    `changes_line` reports in full has no heading.
    """
    read = _Places(archive) if archive else None
    is_short = _is_short(changes)
    told = []
    for kind, named in _kinds(changes):
        heading = "" if is_short else _kind_words(kind, named.count)
        lines = tuple(read.lines(named)) if read and kind not in _COUNTED else ()
        if heading or lines:
            told.append(ChangeLines(heading, lines))
    if changes.beside:
        told.append(ChangeLines(_beside_words()))
    return tuple(told)


def _inside(words: str) -> str:
    """Return a phrase as it is written within a sentence: with a small first letter."""
    return words[:1].lower() + words[1:]


def _is_short(changes: Changes) -> bool:
    """Return whether `changes_line` reports all counts in full, so that no heading has to."""
    kinds = [kind for kind, _named in _kinds(changes)]
    return len(kinds) == 1 or all(kind in _COUNTED for kind in kinds)


def _kinds(changes: Changes) -> Iterator[tuple[str, Named]]:
    for kind in ("added", "altered", "described", *_COUNTED):
        named: Named = getattr(changes, kind)
        if named.count:
            yield kind, named


def _short_words(kind: str, count: int) -> str:
    return {
        "added": QCoreApplication.translate("Library", "%n added", "", count),
        "altered": QCoreApplication.translate("Library", "%n altered", "", count),
        "described": QCoreApplication.translate("Library", "%n described anew", "", count),
        "withdrawn": QCoreApplication.translate("Library", "%n withdrawn", "", count),
        "followed": _followed_words(count),
        "gone": QCoreApplication.translate("Library", "%n left out", "", count),
        "restored": QCoreApplication.translate("Library", "%n restored", "", count),
    }[kind]


def _kind_words(kind: str, count: int) -> str:
    return {
        "added": QCoreApplication.translate("Library", "%n passage(s) added", "", count),
        "altered": QCoreApplication.translate(
            "Library", "%n passage(s) with other words", "", count
        ),
        "described": QCoreApplication.translate(
            "Library", "%n passage(s) with the same words, described anew", "", count
        ),
        "withdrawn": QCoreApplication.translate("Library", "%n passage(s) withdrawn", "", count),
        "followed": _followed_words(count),
        "gone": QCoreApplication.translate(
            "Library", "%n passage(s) no longer there, and not withdrawn", "", count
        ),
        "restored": QCoreApplication.translate("Library", "%n passage(s) restored", "", count),
    }[kind]


def _followed_words(count: int) -> str:
    return QCoreApplication.translate(
        "Library", "%n footnote(s) gone with a passage that was withdrawn", "", count
    )


def _beside_words() -> str:
    return QCoreApplication.translate(
        "Library", "Something beside the passages changed, such as a title, a theme or a note"
    )


_AS_WRITTEN = TextSetting()  # titles as the documents have them


class _Places:
    """Returns the place and the beginning of passages, footnotes and pictures."""

    def __init__(self, archive: OpenArchive) -> None:
        self._archive = archive
        self._pictures = {each.id: each for each in archive.content.placed_pictures()}
        again = archive.content.restored
        self._unquoted = {*again, *restored_notes(archive.content, again)}

    def lines(self, named: Named) -> Iterator[str]:
        """Yield a line for each of the first of `named`, and one for the number of the rest."""
        names = named.first[:LISTED]
        yield from filter(None, map(self._line, names))
        rest = named.count - len(names)
        if rest:
            yield QCoreApplication.translate("Library", "and %n more", "", rest)

    def _place(self, name: str) -> Iterator[str]:
        places = (
            document_words(self._archive, name, _AS_WRITTEN),
            self._archive.headed_section_of(name).title,
        )
        yield from filter(None, places)

    def _line(self, name: str) -> str:
        passage, footnote = self._archive.passage(name), self._archive.footnote(name)
        if passage is not None:
            words = care_line(passage) or self._beginning(name, passage.text)
            return " · ".join(filter(None, (*self._place(name), words)))
        if footnote is not None:
            words = self._beginning(name, footnote.text)
            return " · ".join(filter(None, (*self._place(name), words)))
        picture = self._pictures.get(name)
        return self._beginning(name, picture.description) if picture else ""

    def _beginning(self, name: str, text: str) -> str:
        return "" if name in self._unquoted else _beginning(text)


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"
