"""Kills a process that writes a notebook, at random moments, and looks at what it left.

A program of its own, `python -m tests.viewer.notebook.store.vault.kills FOLDER TIMES SEED`, since
it forks. Each child tells through a pipe what it is about to do and when that was done. Afterwards
the notebook must hold what was told done, and of what was begun all or nothing. Prints what it
found as JSON.
"""

import json
import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from tests.viewer.notebook.store.vault.notes import (
    PASSPHRASE,
    STEPS,
    TODAY,
    body_of,
    change,
    change_set,
    dice,
    drafts_of,
    import_,
    import_set,
    items_of,
    make_set,
    notes_in,
    set_after,
    sets_in,
    shared,
    terms,
    titles_in,
    undo,
)
from viewer.notebook.store.errors import WrongPassphrase
from viewer.notebook.store.file.connection import connect_to_read
from viewer.notebook.store.vault.renewal import key_that_fits
from viewer.notebook.store.vault.vault import Vault

KINDS = [
    *["save"] * 5,
    *["edit"] * 4,
    *["set", "set", "item", "item", "item"],
    *["delete", "undo", "undo", "backup", "passphrase", "import", "import set"],
]
SETS = "\0"  # where a past change tells what the sets were: no note is called so either
TITLE = ""  # where a past change tells which collection it made: no note is called so
_LINES = 24  # that a child may tell before it is killed
_AFTER = 0.004  # seconds, at the most, that it lives on then


DO_TO_SETS = {
    "set": lambda connection, name, number: make_set(connection, name, drafts_of(items_of(number))),
    "item": change_set,
    "import set": lambda connection, name, number: import_set(connection, name, items_of(number)),
}


class Expected:
    """What must be there: notes, titles, sets, what would be undone, passphrase, steps taken."""

    def __init__(self):
        self.notes, self.titles, self.sets, self.past = {}, set(), {}, []
        self.passphrase, self.steps = PASSPHRASE, TODAY

    def after(self, told):
        """Return what must be there once `told` is done as well."""
        kind, name, value = told
        next_ = Expected()
        next_.notes, next_.titles, next_.past = dict(self.notes), set(self.titles), list(self.past)
        next_.sets = dict(self.sets)
        next_.passphrase, next_.steps = self.passphrase, self.steps
        if kind in ("save", "edit", "delete"):
            next_.past.append({name: self.notes.get(name)})
            next_.put({name: body_of(*value) if value else None})
        elif kind == "import":
            notes = shared(value)
            next_.past.append(dict.fromkeys(notes) | {TITLE: name})
            next_.put(notes)
            next_.titles.add(name)
        elif kind in ("set", "item", "import set"):
            next_.past.append({SETS: self.sets})
            after = set_after(self.sets[name], value) if kind == "item" else items_of(value)
            next_.sets[name] = after
        elif kind == "undo":
            before = dict(next_.past.pop())
            next_.sets = before.pop(SETS, next_.sets)
            next_.titles.discard(before.pop(TITLE, ""))
            next_.put(before)
        elif kind == "passphrase":
            next_.passphrase = value
        elif kind == "migration":
            next_.steps = value
        return next_

    def put(self, notes):
        for name, body in notes.items():
            self.notes.pop(name, None)
            if body is not None:
                self.notes[name] = body


def chosen(chance, expected, number):
    """Choose what to do next."""
    kind = chance.choice(KINDS)
    if kind in ("edit", "delete") and not expected.notes:
        kind = "save"
    if kind == "undo" and not expected.past:
        kind = "save"
    if kind == "item" and not expected.sets:
        kind = "set"
    there = sorted(expected.sets if kind == "item" else expected.notes) or [""]
    new = kind in ("save", "import", "set", "import set")
    name = str(number) if new else chance.choice(there)
    value = {
        "save": (number, 0),
        "edit": (number, chance.randrange(1_000)),
        "passphrase": f"passphrase {number}",
        **dict.fromkeys(("import", "set", "item", "import set"), number),
    }.get(kind)
    return kind, name, value


def work(folder, expected, seed, pipe, number):
    """Open the notebook, take its next step, and change it until the end comes."""
    say = os.fdopen(pipe, "w", buffering=1)
    chance = dice(seed)
    steps = min(len(STEPS), expected.steps + chance.choice([0, 0, 0, 1]))
    notebook = Vault(folder, terms(steps - TODAY)).unlock(expected.passphrase)
    told = ("migration", "", steps)
    say.write(json.dumps(["begun", *told]) + "\n")
    notebook.connect()
    say.write(json.dumps(["done", *told]) + "\n")
    while True:
        number += 1
        told = chosen(chance, expected, number)
        say.write(json.dumps(["begun", *told]) + "\n")
        kind, name, value = told
        if kind in ("save", "edit", "delete"):
            change(notebook.connection, name, body_of(*value) if value else None)
        elif kind == "undo":
            undo(notebook.connection)
        elif kind == "import":
            notebook.backup()  # as before each import
            import_(notebook.connection, name, shared(value))
        elif kind in DO_TO_SETS:
            DO_TO_SETS[kind](notebook.connection, name, value)
        elif kind == "backup":
            notebook.backup()
        else:
            notebook.change_passphrase(value)
        expected = expected.after(told)
        say.write(json.dumps(["done", *told]) + "\n")


def found(folder, expected, words):
    """Return the notebook, opened with the passphrase that is expected, and by its words too."""
    vault = Vault(folder, terms(expected.steps - TODAY))
    try:
        notebook = vault.unlock(expected.passphrase)
    except WrongPassphrase:
        return None
    again = vault.recover(" ".join(words))
    assert again._ring == notebook._ring
    again.close()
    return notebook


def look(folder, expected, begun, words):
    """Return what is there now: `expected`, or that after what was begun. Fails on all else."""
    for told in (expected, begun):
        if told is None:
            continue
        notebook = found(folder, told, words)
        if notebook is None:
            continue
        version = notebook_version(notebook, folder, told)
        if version != told.steps or not holds(notebook.connection, told):
            notebook.close(backup=False)
            continue
        assert all(backup.is_whole for backup in notebook.backups())
        assert not list(folder.rglob(".*"))
        notebook.close(backup=False)
        return told
    raise AssertionError("neither what was done nor that and what was begun")


def holds(connection, told):
    sets = sets_in(connection)
    notes = notes_in(connection)
    return (notes, titles_in(connection), sets) == (told.notes, told.titles, told.sets)


def notebook_version(notebook, folder, told):
    """Connect, and return how many steps had been taken before."""
    path = folder / "notebook.db"
    key = key_that_fits(path, notebook._ring)
    assert key is not None
    with_key = connect_to_read(path, key)
    version = with_key.pragma("user_version")
    with_key.close()
    if version == told.steps:
        notebook.connect()
    return version


def one(folder, expected, chance, words, number):
    """Start a child, kill it, and return what is there then, and what it was about."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        try:
            work(folder, expected, chance.random(), write, number)
        finally:
            os._exit(1)
    os.close(write)
    with os.fdopen(read) as pipe:
        early = [pipe.readline() for _ in range(int(chance.random() ** 2 * _LINES))]
        time.sleep(chance.random() * _AFTER)
        os.kill(child, signal.SIGKILL)
        lines = [json.loads(line) for line in (*early, *pipe) if line]
    _child, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), lines
    begun, done = None, Counter()
    for state, *told in lines:
        if state == "begun":
            begun = tuple(told)
        else:
            expected, begun = expected.after(told), None
            done[told[0]] += 1
    later = expected.after(begun) if begun else None
    now = look(folder, expected, later, words)
    return now, done, begun[0] if begun else "nothing", now is later


def main(folder, times, seed):
    chance, expected = dice(seed), Expected()
    notebook = Vault(folder, terms()).create(PASSPHRASE)
    words = notebook.words
    notebook.close()
    done, cut, finished = Counter(), Counter(), 0
    for turn in range(times):
        expected, more, about, was_done = one(folder, expected, chance, words, turn * 10_000)
        done += more
        cut[about] += 1
        finished += was_done
    sys.stdout.write(json.dumps({"done": done, "cut": cut, "finished": finished}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
