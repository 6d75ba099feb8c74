"""What tests of the window and of commands do once, or at a low cost, and Satchel at each start."""

from collections import defaultdict, deque
from contextlib import contextmanager
from functools import partial

import pytest
from nacl.pwhash import argon2id

from index.container.passphrase import Cost
from index.search.table import writer
from index.source.kept_parts import KeptParts
from viewer.notebook.store.vault import open_vault
from viewer.services.garbage_collection import GarbageCollector

_FEW = 8  # archives, or folders: hundreds of tests begin with the case study
_LARGE = 1_000, 4 << 20  # records, and bytes: how long it takes is what a test is about
_CHEAP = Cost(1, 8 << 10)
_CHANGING = "entries", "picture"  # of folders: the first grows, the second is large


class _Tables:
    """The tables of the records that were indexed last."""

    def __init__(self):
        self._build = writer.build_table
        self._made = {}

    def build(self, records, pace=None, glance=None):
        """Return the table of `records`, the same for the same ones unless they are many."""
        if len(records) > _LARGE[0]:
            return self._build(records, pace, glance)
        key = records.digest()
        table = self._made.pop(key, None) or self._build(records, pace, glance)
        if records.is_damaged:
            return table
        self._made[key] = table
        if len(self._made) > _FEW:
            del self._made[next(iter(self._made))]
        return table


class _Parts:
    """What was made last of the parts of folders, whatever folder they are of."""

    def __init__(self):
        self._made = defaultdict(partial(deque, maxlen=_FEW))

    def once(self, key, made_of, make):
        """Return what `make` makes, the same for what is equal to `made_of`."""
        for before, made in [*self._made[key]]:
            if before == made_of:
                return made
        made = make()
        self._made[key].appendleft((made_of, made))
        return made


_TABLES, _PARTS, _KDF, _KEPT = _Tables(), _Parts(), argon2id.kdf, KeptParts.of


def _kept(parts, what, name, made_of, make):
    """Return what is kept in `parts`; nothing is made anew that was made for others."""
    if what not in _CHANGING:
        make = partial(_PARTS.once, (what, name), made_of, make)
    return _KEPT(parts, what, name, made_of, make)


def _derived(size, typed, salt, passes, memory):
    """Derive a key as ever where that is cheap, as in many tests, else at the least cost."""
    cost = _CHEAP if memory > _LARGE[1] else Cost(passes, memory)
    return _KDF(size, typed, salt, cost.passes, cost.memory)


def derive_cheaply(patch, config):
    """Derive keys from passphrases in no time, unless --long is given.

    Whatever that ought to cost, a wrong passphrase opens nothing as before.
    """
    if not config.getoption("--long"):
        patch.setattr(argon2id, "kdf", _derived)


@contextmanager
def spared(config):
    """Spare what would be done over and over, unless --long is given.

    The same archive is indexed once for all tests, and the same part of a folder is read and
    checked once: all are values that nothing changes.
    """
    with pytest.MonkeyPatch.context() as patch:
        if not config.getoption("--long"):
            patch.setattr(GarbageCollector, "leave_loaded", lambda _self: None)

            patch.setattr(writer, "build_table", _TABLES.build)
            patch.setattr(KeptParts, "of", _kept)
            patch.setattr(open_vault, "calibrated", lambda: _CHEAP)
        derive_cheaply(patch, config)
        yield
