"""The alternatives of a DOCX: a program shows one of them, and another program another."""

from collections.abc import Iterator
from dataclasses import dataclass, field

_UNDERSTOOD = frozenset(
    {"a14", "a16", "am3d", "aink", "c14", "cx", "o", "pic14", "v", "w14", "w15", "w16"}
    | {"w16cex", "w16cid", "w16se", "wp14", "wpc", "wpg", "wpi", "wps"}
)
"""Word's extensions, by their usual prefixes: an alternative that needs others is not shown."""


@dataclass(slots=True)
class _Choice:
    words: list[list[str]] = field(default_factory=list)  # of each alternative
    taken: int | None = None


class OpenAlternatives:
    """The alternatives that are open, in each other."""

    def __init__(self) -> None:
        self._open: list[_Choice] = []

    def begin(self) -> None:
        """Begin elements of which one is shown."""
        self._open.append(_Choice())

    def skips(self, name: str, required: str) -> bool:
        """Begin an alternative; return whether it is skipped, as all are after the one taken."""
        if not self._open:
            return False
        now = self._open[-1]
        is_known = name == "Fallback" or {*required.split()} <= _UNDERSTOOD
        now.words.append([])
        if now.taken is None and is_known:
            now.taken = len(now.words) - 1
            return False
        return True

    def say(self, words: str) -> None:
        """Add `words` to the alternatives that are open."""
        for each in self._open:
            if each.words:
                each.words[-1].append(words)

    def end(self) -> Iterator[str]:
        """End the elements; yield the words of those not taken that say something else."""
        if not self._open:
            return
        done = self._open.pop()
        told = ["".join("".join(words).split()) for words in done.words]
        known = {"", told[done.taken] if done.taken is not None else ""}
        for each, words in zip(told, done.words, strict=True):
            if each not in known:
                known.add(each)
                yield " ".join("".join(words).split())
