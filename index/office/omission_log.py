"""Gathers the words of an office file that are not part of its text, with their places."""

from index.office.text import Omission, OmissionKind

_WITHOUT_WORDS = frozenset({OmissionKind.FILE, OmissionKind.OTHER, OmissionKind.PICTURE})


class OmissionLog:
    """Collects omitted words; adjacent pieces of one kind become one omission.

    `paragraph` is the number of paragraphs with words so far.
    """

    def __init__(self) -> None:
        self.paragraph = 0
        self._known: set[Omission] = set()
        self._done: list[Omission] = []
        self._kind: OmissionKind | None = None
        self._parts: list[str] = []
        self._place = 0

    def say(self, kind: OmissionKind, words: str, *, begun: bool = False) -> None:
        """Add `words`. `begun` is whether they stand after the first words of a paragraph."""
        if kind is not self._kind:
            self.flush()
            self._kind, self._place = kind, self.paragraph + begun
        self._parts.append(words)

    def end_paragraph(self, *, is_empty: bool) -> None:
        """End a paragraph; a table of contents goes on over those of which nothing is taken."""
        if is_empty and self._kind is OmissionKind.CONTENTS:
            self._parts.append("\n")
        elif self._kind is not None:
            self.flush()
        self.paragraph += not is_empty

    def flush(self) -> None:
        """End the omission that is open."""
        if self._kind is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\n"))
        text = "\n".join(filter(None, lines))
        if text:
            self._done.append(Omission(self._kind, text, self._place))
        self._kind = None
        self._parts.clear()

    def add(self, omission: Omission) -> None:
        """Add a whole omission, unless the same is known for its place."""
        no_words = omission.kind not in _WITHOUT_WORDS and not omission.text.strip()
        if not no_words and omission not in self._known:
            self._known.add(omission)
            self._done.append(omission)

    def all(self) -> tuple[Omission, ...]:
        """Return all of them in the order in which they were met."""
        self.flush()
        return tuple(self._done)
