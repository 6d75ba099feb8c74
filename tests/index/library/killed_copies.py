"""Takes two editions into a library and removes them, for ever: a process that tests kill.

It is given a folder that holds `1.satchel` and `2.satchel`. What was done is said a line each.
"""

import sys
from pathlib import Path

from index import Ledger, Library, receive

folder = Path(sys.argv[1])


def tell(done):
    sys.stdout.write(done + "\n")
    sys.stdout.flush()


while True:
    library = Library(folder)
    for edition in (1, 2):
        received = receive(folder / f"{edition}.satchel")
        library.take(received, copy=True)
        tell(f"took {edition}")
        if edition == 1:  # the second would have the first refused from then on
            Ledger(folder / "ledger").remember(received.archive, accepted=True)
            tell("remembered 1")
        for holding in library.holdings():
            library.check(holding, Ledger(folder / "ledger"))
    for holding in library.holdings():
        library.remove(holding)
    tell("removed all")
