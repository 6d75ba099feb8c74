"""Does acts at the desk again and again, each killed, or with a full disk, at another moment.

`python -m tests.index.desk.killed_acts FOLDER kill|full COUNT` prints, as JSON, for each try the
folder as it was, as it was left, as a desk that is opened then has it, and as the act makes it.
"""

import errno
import json
import os
import random
import resource
import signal
import sys
from pathlib import Path

from index import DESK_LOCK, DeskFolder, OutputFailed
from index.container import drafts
from tests.index.desk.random_acts import act_by_chance, copied, held
from viewer.platform.file_lock import FileLock

_CHANGES = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link"})


def main(folder, how, count):
    """Try `count` acts on copies of `folder`, each at a moment of its own."""
    chance = random.Random(7)  # noqa: S311  the same acts each time
    os.fsync = os.fstat
    told = []
    for number in range(count):
        is_one = number % 2 == 0
        moment = number // 2 * 2 % 7 if is_one else number // 2 * 5 % 12
        seed, nameless = chance.random(), chance.random() < 0.5
        whole = copied(folder, f"whole-{number}")
        act_in(whole, seed, is_one=is_one)
        tried = copied(folder, f"tried-{number}")
        child = os.fork()
        if not child:
            hinder(how, moment, tried, nameless=nameless)
            act_in(tried, seed, is_one=is_one)
            os._exit(0)
        _child, status = os.waitpid(child, 0)
        left = held(tried)
        DeskFolder(tried, FileLock(tried / DESK_LOCK)).close()
        states = [held(folder), left, held(tried), held(whole)]
        told.append(
            {
                "ended": bool(status),
                "states": [{name: data.hex() for name, data in each.items()} for each in states],
                "hidden": sorted(path.name for path in tried.rglob(".*")),
            }
        )
    sys.stdout.write(json.dumps(told))


def act_in(folder, seed, *, is_one):
    """Do the act of that `seed` in `folder`, on one file or on several."""
    chance = random.Random(seed)  # noqa: S311
    desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))
    changed = 0
    while not changed or (changed == 1) != is_one:
        act = act_by_chance(desk, chance)
        changed = sum(desk.files.get(name) != text for name, text in act.files.items())
    try:
        desk.apply(act)
    except OutputFailed:
        os._exit(1)
    desk.close()


def hinder(how, moment, folder, *, nameless):
    """From the operation of that number on, kill this process or let the disk be full."""
    left = moment
    if not nameless:
        vars(drafts)["_NAMELESS"] = 0  # as on a stick

    def count(event, arguments):
        nonlocal left
        left -= event in _CHANGES and is_written(event, arguments, str(folder))
        if left >= 0:
            return
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if event in ("open", "os.mkdir", "os.link") and is_written(event, arguments, str(folder)):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    sys.addaudithook(count)
    if how == "full" and moment % 3 == 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (moment * 37, moment * 37))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        left = 1_000


def is_written(event, arguments, folder):
    """Whether an operation on files changes something in `folder` that is not the lock."""
    place = " ".join(map(str, arguments[:2]))
    if event == "os.link":  # of a file without a name, which is in no folder
        return True
    if folder not in place or DESK_LOCK in place:
        return False
    if event != "open":
        return True
    _path, mode, flags = arguments
    return bool(flags & (os.O_WRONLY | os.O_RDWR)) or (mode is not None and "r" not in mode)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
