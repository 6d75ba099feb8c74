"""The command that compares a handout with the archive of its quotes."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypedDict, Unpack

import click

from index import (
    MOST_OTHERS,
    CheckedHandout,
    HandoutPlace,
    HandoutQuote,
    OpenArchive,
    Set,
    check_handout,
    check_words,
    decoded_text,
    handout_checked,
)
from viewer.commands.archives import known_archive
from viewer.commands.common import AS_JSON, FILE, CannotDo, Context, in_one_line, print_json, say
from viewer.commands.sealed import SealOptions, opens_sealed


class _Asked(TypedDict):
    """The values of the options."""

    chosen: str | None
    passphrase_file: Path | None
    as_json: bool
    sealed: SealOptions


_STDIN = Path("-")
_MOST = 16 << 20  # bytes of pasted text
_NOT_LOOKED_AT = (
    "Not looked at without --set: whether a trainer's own words, such as tasks and questions, are "
    "as they were, and whether all of the set is there."
)
_PLACES = {
    HandoutPlace.SLIDE: "on slide {slide}",
    HandoutPlace.HIDDEN_SLIDE: "on the hidden slide {slide}",
    HandoutPlace.NOTES: "in the notes of slide {slide}",
    HandoutPlace.COMMENT: "in a comment",
    HandoutPlace.ALT_TEXT: "in the description of a picture",
    HandoutPlace.HIDDEN: "in hidden words",
}


@click.command("check-handout")
@click.argument("file", type=FILE, metavar="FILE")
@click.argument("archive_file", type=FILE, required=False, metavar="[ARCHIVE.satchel]")
@click.option(
    "--set", "chosen", metavar="SETFILE", help="The set it was made of: a file, or the id of one."
)
@click.option("--passphrase-file", type=FILE, help="A file whose first line opens a sealed set.")
@AS_JSON
@opens_sealed
@click.pass_obj
def check_handout_command(
    context: Context, file: Path, archive_file: Path | None, **asked: Unpack[_Asked]
) -> int:
    """Say of each quote in a handout whether its words, and the line under them, are unchanged.

    What else stands beside quotes, and is not of Satchel's making, is told too, and wherever it
    stands what may name somebody. With the set, all that is neither its words nor the archive's
    is told, and which of its passages are not there. Words that cannot be seen are told as such,
    and so are passages whose care note is not before them.

    FILE is a DOCX, ODT, PPTX, EPUB, HTML or text; "-" is text from standard input.
    """
    archive = known_archive(archive_file, context, asked["sealed"])
    chosen = _set(archive, asked)
    checked = (
        _checked_input(archive, chosen)
        if file == _STDIN
        else check_handout(file, archive, made_of=chosen)
    )
    quotes = checked.quotes
    counts = Counter(quote.state.value for quote in quotes)
    if asked["as_json"]:
        print_json(handout_checked(checked))
    else:
        for quote in quotes:
            click.echo(in_one_line(_line(quote)))
        summed = ", ".join(f"{count} {state}" for state, count in counts.items())
        click.echo(f"{len(quotes)} quotes" + (f": {summed}" if summed else ""))
        others = _other_lines(checked.others, is_set_known=chosen is not None)
        told = (*_missing_lines(checked.missing), *_care_lines(checked.without_care))
        for line in (*told, *others, *_unseen_lines(checked.unseen)):
            click.echo(in_one_line(line))
        if chosen is None:
            say(_NOT_LOOKED_AT)
    return 0 if checked.is_unchanged else 1


def _set(archive: OpenArchive, asked: _Asked) -> Set | None:
    """Return the set that is named, or None."""
    if asked["chosen"] is None:
        if asked["passphrase_file"] is not None:
            raise click.UsageError("--passphrase-file is for a set: name it with --set.")
        return None
    from viewer.commands.sets import chosen_set  # noqa: PLC0415  few name one, and it loads much

    return chosen_set(asked["chosen"], archive, asked["passphrase_file"])[0]


def _checked_input(archive: OpenArchive, chosen: Set | None) -> CheckedHandout:
    data = sys.stdin.buffer.read(_MOST + 1) if sys.stdin is not None else b""
    if len(data) > _MOST:
        raise CannotDo("The text is larger than 16 MB. Check it in several parts.")
    text = decoded_text(data)
    if text is None:
        raise CannotDo("What came in is no UTF-8 text. Name the file instead.")
    return check_words(text, archive, made_of=chosen)


def _missing_lines(missing: Sequence[str]) -> Iterator[str]:
    """Yield which passages of the set are not in the handout, on one line."""
    if missing:
        count = "1 quote" if len(missing) == 1 else f"{len(missing)} quotes"
        are = "is" if len(missing) == 1 else "are"
        yield f"{count} of the set {are} not in the handout: {', '.join(missing)}"


def _care_lines(codes: Sequence[str]) -> Iterator[str]:
    """Yield a line for each passage whose care note is not before it."""
    for code in codes:
        yield f"The archive has a care note for {code}, and the handout has none before it."


def _other_lines(others: Sequence[str], *, is_set_known: bool) -> Iterator[str]:
    """Yield what is not of Satchel's making, each on a line."""
    if others and is_set_known:
        yield "Other words stand in the handout, neither the set's nor the archive's: read them."
    elif others:
        yield "Other words stand beside quotes: read them. A trainer's own are told too."
    yield from (f"“{words}”" for words in others)
    if len(others) == MOST_OTHERS:
        yield f"No more than {MOST_OTHERS} are told."


def _unseen_lines(unseen: Sequence[str]) -> Iterator[str]:
    """Yield the words that nobody sees in the handout, each on a line."""
    if unseen:
        yield (
            "Words that cannot be seen, by their colour, size or place, or deleted with changes "
            "tracked and still in the file: read them."
        )
    yield from (f"“{words}”" for words in unseen)
    if len(unseen) == MOST_OTHERS:
        yield f"No more than {MOST_OTHERS} are told."


def _line(quote: HandoutQuote) -> str:
    name = quote.passage or quote.code or "a quote without a code"
    place = _PLACES.get(quote.place, "").format(slide=quote.slide)
    if quote.slide and quote.place in (HandoutPlace.COMMENT, HandoutPlace.ALT_TEXT):
        place += f" on slide {quote.slide}"
    named = ", ".join(filter(None, (name, place)))
    return ": ".join(filter(None, (named, quote.state, quote.difference)))
