"""Has a child process make a ZIM, in the memory of this computer."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from index.errors import OutputFailed

_ROOT = Path(__file__).resolve().parents[3]
_MEMORY = Path("/dev/shm")  # noqa: S108  a folder of its own is made there, for its owner alone


def zim_file(told: bytes) -> bytes:
    """Return the bytes of a ZIM made of `told`, which `index.export.zim.child` describes.

    The library writes to a folder, and prints. So it has one in memory and not on a disk, in a
    process of its own, which deletes it whatever becomes of this one. Raises OutputFailed.
    """
    if find_spec("libzim") is None:
        raise OutputFailed(
            "A ZIM needs libzim, which this copy of Satchel does not have. Make a web page or an "
            "e-book, or add libzim as docs/export.md says."
        )
    if not os.access(_MEMORY, os.W_OK):
        raise OutputFailed(
            "A ZIM can be made only on Linux, where it is put together in memory. Make a web page "
            "or an e-book."
        )
    folder = _MEMORY / f"satchel-zim.{os.urandom(8).hex()}"
    paths = (str(_ROOT), os.environ.get("PYTHONPATH"))
    command = [sys.executable, "-P", "-m", "index.export.zim.child", str(folder)]
    try:
        done = subprocess.run(  # noqa: S603  this program itself
            command,
            input=told,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what the library says of a file is kept nowhere
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
            check=False,
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # where the child was killed
    if done.returncode or not done.stdout:
        raise OutputFailed(
            "The ZIM could not be written: memory may be short. Close other programs and try again."
        )
    return done.stdout
