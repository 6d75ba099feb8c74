"""Counts what a program uses with all processes that it started, and limits it (Linux only)."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")
_GROUPS = Path("/sys/fs/cgroup")
_SESSION, _TIMES = 3, slice(11, 15)  # in /proc/PID/stat, after the name
_ENTER = 'for group in $GROUPS_OF_IT; do echo $$ > "$group/cgroup.procs"; done; exec "$@"'


class ProcessTree:
    """A program in a session of its own: all processes that it starts are counted with it."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], groups: Sequence[Path] = ()
    ) -> None:
        """Start `command`, in the control groups `groups`."""
        if groups:
            command = ["sh", "-c", _ENTER, "sh", *command]
            environment = {**environment, "GROUPS_OF_IT": " ".join(map(str, groups))}
        self._first = subprocess.Popen(
            command,
            env=environment,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def has_ended(self) -> bool:
        """Whether its first process has ended."""
        return self._first.poll() is not None

    def cpu_ms(self) -> float:
        """Return the CPU time of all processes so far, those that ended among them."""
        times = (sum(map(int, told[_TIMES])) for _pid, told in self._processes())
        return _TICK_MS * sum(times)

    def pss_mb(self) -> float:
        """Return the memory of all processes, with their shares of what others use too."""
        total = 0
        for pid, _told in self._processes():
            with suppress(OSError):  # ended meanwhile
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
                total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return total / 1024

    def end(self) -> None:
        """End all processes at once, and wait until none is left."""
        while left := [pid for pid, told in self._processes() if told[0] != "Z"]:
            for pid in left:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.01)
        self._first.wait()

    def _processes(self) -> Iterator[tuple[int, list[str]]]:
        """Yield each process of the session: its id, and /proc/PID/stat after its name."""
        session = str(self._first.pid)
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue  # ended meanwhile
            told = stat.rpartition(")")[2].split()
            if told[_SESSION] == session:
                yield int(folder.name), told


@contextmanager
def limits(cores: float, memory_gb: int) -> Iterator[tuple[Path, ...]]:
    """Provide control groups with at most `cores` of processor time and `memory_gb`.

    Raises OSError where they cannot be made: only root may, where groups are of version 1.
    """
    own = f"satchel-bench-{os.getpid()}"
    wanted = {
        "cpu": {"cpu.cfs_period_us": 100_000, "cpu.cfs_quota_us": int(100_000 * cores)},
        "memory": {"memory.limit_in_bytes": memory_gb << 30},
    }
    made: list[Path] = []
    try:
        for kind, settings in wanted.items():
            group = _GROUPS / kind / own
            group.mkdir()
            made.append(group)
            for name, value in settings.items():
                (group / name).write_text(str(value), encoding="ascii")
        yield tuple(made)
    finally:
        for group in made:
            group.rmdir()
