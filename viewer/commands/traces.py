"""Lists what this computer holds of Satchel. Nothing is deleted, and nothing is written."""

from collections.abc import Iterator
from typing import Any

import click

from viewer.commands.common import in_one_line, print_json
from viewer.platform.paths import Home
from viewer.traces.inventory import Inventory, Trace, TraceKind, take_inventory
from viewer.traces.recent_files import system_lists
from viewer.traces.wording import HELP, STAYS, WORDS, tells_of

_THOUSAND = 1_000  # bytes in a kB, as in the window


def list_traces(home: Home, *, as_json: bool) -> None:
    """Print the traces, what each reveals, and what cannot be deleted."""
    inventory = take_inventory(home, system_lists())
    if as_json:
        print_json(_values(inventory))
        return
    for line in _lines(inventory):
        click.echo(in_one_line(line))


def _lines(inventory: Inventory) -> Iterator[str]:
    yield f"Satchel's own folder: {inventory.folder}"
    yield ""
    if not inventory.traces:
        yield "This computer holds nothing of Satchel's there, and names no archive in its lists."
    for trace in inventory.traces:
        words = WORDS[trace.kind]
        yield f"{words.name}: {_counted(trace)}, {_size(trace.size)}"
        yield f"  {tells_of(trace)}"
    if inventory.others:
        yield "Files in that folder that are not Satchel's: " + str(len(inventory.others))
    yield ""
    yield "What cannot be deleted from here:"
    yield from (f"- {each}" for each in STAYS)
    yield HELP
    if inventory.traces:
        yield "To delete any of it: open Satchel, then Notebook, Before a journey."


def _values(inventory: Inventory) -> dict[str, Any]:
    return {
        "folder": str(inventory.folder),
        "held": [
            {
                "kind": trace.kind.value,
                "name": WORDS[trace.kind].name,
                "count": trace.count,
                "bytes": trace.size,
                "tells": tells_of(trace),
                "paths": [str(path) for path in trace.paths],
            }
            for trace in inventory.traces
        ],
        "others": len(inventory.others),
        "stays": list(STAYS),
    }


def _counted(trace: Trace) -> str:
    what = "entry" if trace.kind is TraceKind.RECENT else "file"
    if trace.count == 1:
        return f"1 {what}"
    return f"{trace.count:,} {'entries' if what == 'entry' else 'files'}"


def _size(size: int) -> str:
    if size < _THOUSAND:
        return f"{size} bytes"
    for unit in ("kB", "MB"):
        size_ = size / _THOUSAND
        if size_ < _THOUSAND:
            return f"{size_:.1f} {unit}"
        size = round(size_)
    return f"{size / _THOUSAND:.1f} GB"
