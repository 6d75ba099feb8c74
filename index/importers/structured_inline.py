"""Writes the words of one paragraph of a structured document as Markdown, in one line."""

import re
from collections.abc import Iterator, Sequence

from index.importers.structure.emphasis_marks import write_emphasis
from index.model import Emphasis, EmphasisKind
from index.office.text import TextRun
from index.text.blanks import has_single_blanks

_BLANKS = re.compile(r"\s+")
_MARKUP = re.compile(r"[\\`*_\[\]<>|~^]")


def escaped(words: str) -> str:
    """Return `words` with nothing in them that is markup."""
    return _MARKUP.sub(r"\\\g<0>", words)


def written_runs(
    runs: Sequence[TextRun], labels: Sequence[str], *, without: Sequence[EmphasisKind] = ()
) -> str:
    """Return the words of `runs` with their emphasis and the marks of their footnotes.

    `labels` are those of the runs that are footnote marks, in order, "" for one without words. No
    emphasis of a kind in `without` is written.
    """
    text = ""
    marks: list[tuple[str, int]] = []
    spans: list[Emphasis] = []
    left = iter(labels)
    for run in runs:
        if run.note:
            label = next(left)
            marks += [(label, len(text))] if label else []
            continue
        words = run.text.replace("\xad", "")
        words = words if has_single_blanks(words) else _BLANKS.sub(" ", words)
        words = words.lstrip() if not text or text[-1] == " " else words
        inner = len(words) - len(words.lstrip())
        start, end = len(text) + inner, len(text) + len(words.rstrip())
        if start < end:
            spans += (Emphasis(kind, start, end) for kind in _kinds(run) if kind not in without)
        text += words
    text = text.rstrip()
    marks = [(label, min(at, len(text))) for label, at in marks]
    return write_emphasis(text, _merged(spans, text), escaped, marks)


def _kinds(run: TextRun) -> Iterator[EmphasisKind]:
    flags = (run.is_bold, run.is_italic, run.is_raised, run.is_lowered)
    kinds = (
        EmphasisKind.STRONG,
        EmphasisKind.EMPHASIS,
        EmphasisKind.SUPERSCRIPT,
        EmphasisKind.SUBSCRIPT,
    )
    return (kind for kind, is_set in zip(kinds, flags, strict=True) if is_set)


def _merged(spans: Sequence[Emphasis], text: str) -> list[Emphasis]:
    """Return `spans` with those of one kind joined that have nothing but blanks between them."""
    joined: list[Emphasis] = []
    for each in sorted(spans, key=lambda one: (one.kind, one.start)):
        last = joined[-1] if joined else None
        if last and last.kind is each.kind and not text[last.end : each.start].strip():
            joined[-1] = Emphasis(each.kind, last.start, each.end)
        else:
            joined.append(each)
    return joined
