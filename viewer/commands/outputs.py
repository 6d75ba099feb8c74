"""What the output of a command may not take the place of."""

import os
from pathlib import Path

from index import is_archive, is_key, is_stream
from viewer.commands.common import CannotDo


def check_output(output: Path, *read: Path | None, makes_archive: bool = False) -> None:
    """Raise CannotDo where something would be lost if `output` were written.

    That is what is `read` for the same command, a signing key, and an archive unless another one is
    made in its place.
    """
    if is_stream(output) or not os.path.isfile(output):  # noqa: PTH113  it raises for a long name
        return
    if is_one_of(output, *filter(None, read)):
        raise CannotDo(f"“{output.name}” is read for this. Choose another name.")
    if is_key(output):
        raise CannotDo(f"“{output.name}” is a signing key. Choose another name.")
    if not makes_archive and is_archive(output):
        raise CannotDo(f"“{output.name}” is an archive. Choose another name.")


def is_one_of(file: Path, *others: Path) -> bool:
    """Return whether `file` is there, and is one of `others`."""
    return os.path.exists(file) and any(  # noqa: PTH110  accepts any string
        os.path.exists(other) and file.samefile(other)  # noqa: PTH110
        for other in others
    )
