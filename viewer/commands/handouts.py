"""The command that compares a handout with the archive of its quotes."""

from collections import Counter
from pathlib import Path

import click

from index import check_handout, handout_checked
from viewer.commands.archives import known_archive
from viewer.commands.common import AS_JSON, FILE, Context, in_one_line, print_json


@click.command("check-handout")
@click.argument("file", type=FILE, metavar="FILE.docx")
@click.argument("archive_file", type=FILE, required=False, metavar="[ARCHIVE.satchel]")
@AS_JSON
@click.pass_obj
def check_handout_command(
    context: Context, file: Path, archive_file: Path | None, *, as_json: bool
) -> int:
    """Say of each quote in a handout whether its words, and the line under them, are unchanged."""
    quotes = check_handout(file, known_archive(archive_file, context))
    counts = Counter(quote.state.value for quote in quotes)
    if as_json:
        print_json(handout_checked(quotes))
    else:
        for quote in quotes:
            name = quote.passage or quote.code or "a quote without a code"
            told = ": ".join(filter(None, (name, quote.state, quote.difference)))
            click.echo(in_one_line(told))
        summed = ", ".join(f"{count} {state}" for state, count in counts.items())
        click.echo(f"{len(quotes)} quotes" + (f": {summed}" if summed else ""))
    return 0 if set(counts) <= {"unchanged"} else 1
