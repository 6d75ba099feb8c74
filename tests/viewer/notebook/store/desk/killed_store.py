"""Kills a process that writes the desk's store, at random moments, and looks at what it left.

A program of its own, `python -m tests.viewer.notebook.store.desk.killed_store FOLDER TIMES SEED`,
since it forks. Each child tells through a pipe, before and after each write, how many acts the
store has then. Prints what it found as JSON.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from index import ActName, FileChange, Forgotten, PastAct, PastActs, RemovedRun
from tests.viewer.notebook.store.vault.notes import PASSPHRASE, terms
from viewer.notebook.store.vault.vault import Vault

_MOST = 60  # writes of a child
_LINES = 24  # that a child may tell before it is killed
_AFTER = 0.004  # seconds, at the most, that it lives on then


def past(number: int) -> PastAct:
    """Return an act with some words to keep."""
    change = FileChange("source/a.txt", b"x" * number, b"y" * (number * 37 % 9_000))
    made = PastAct.of(ActName.WORDS, [change])
    run = RemovedRun("a", ("one",), (f"word{number}",), ("two",), "A.", ("Word",))
    return PastAct(made.name, made.patches, number, removed=(run,))


def write(place: Path, work: Path, tell: int, chance: random.Random) -> None:
    """Write until somebody ends the process."""
    opened = Vault(place, terms()).unlock(PASSPHRASE)
    opened.connect()
    sitting, _acts = opened.desk().begin(work)
    done: list[PastAct] = []
    ways = ["add", "add", "add", "drop", "forget", "original"]
    for way in ("forget", *chance.choices(ways, k=_MOST)):  # all acts are of one sitting
        if way == "add":
            done.append(past(done[-1].number + 1 if done else 1))
        elif way == "drop":
            done = done[: len(done) // 2]
        elif way == "forget":
            done = []
        os.write(tell, b"%d begins\n" % len(done))
        if way == "forget":
            opened.desk().forget(sitting, Forgotten((), frozenset({"a"})))
        elif way == "original":
            opened.desk().keep_original(sitting, "a", b"%PDF" + bytes(chance.randrange(90_000)))
        else:
            opened.desk().keep(sitting, PastActs(tuple(done)))
        os.write(tell, b"%d is done\n" % len(done))


def killed(place: Path, work: Path, chance: random.Random) -> list[str]:
    """Run a child, kill it, and return what it told."""
    hear, tell = os.pipe()
    seed = chance.random()
    child = os.fork()
    if child == 0:
        os.close(hear)
        write(place, work, tell, random.Random(seed))  # noqa: S311  of a test
        os._exit(0)
    os.close(tell)
    with os.fdopen(hear) as lines:
        told = [lines.readline() for _ in range(chance.randint(1, _LINES))]
        time.sleep(chance.random() * _AFTER)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [*told, *lines.readlines()]


def main(place: Path, times: int, seed: int) -> None:
    """Kill so many children, and look at the store after each."""
    chance = random.Random(seed)  # noqa: S311  of a test
    work = place.parent / "folder"
    work.mkdir()
    Vault(place, terms()).create(PASSPHRASE).close()
    found: Counter[str] = Counter()
    wrong = []
    held = 0
    for _ in range(times):
        told = [line.split(" ", 1) for line in killed(place, work, chance) if line.endswith("\n")]
        may = {held} | {int(count) for count, _state in told[-1:]}
        sure = [int(count) for count, state in told if state == "is done\n"]
        if sure:
            may = {sure[-1], *(int(count) for count, _state in told[-1:])}
        opened = Vault(place, terms()).unlock(PASSPHRASE)
        opened.connect()
        sitting, acts = opened.desk().begin(work)
        if len(acts) not in may:
            wrong.append([len(acts), sorted(may)])
        if any(len(act.patches) != 1 for act in acts.done):
            wrong.append(["half an act"])
        opened.desk().removed(sitting)
        opened.close()
        held = len(acts)
        found["killed"] += 1
        found["writes"] += len(sure)
    sys.stdout.write(json.dumps({"wrong": wrong, **found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
