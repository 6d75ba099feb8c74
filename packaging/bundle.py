"""Builds the bundled archives, each signed with a new key, which is not kept.

They are trusted because they lie in the program's own folder, not because of their signer.
"""

import sys
from pathlib import Path

from index import ArchiveError, build_archive, problem_line

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main() -> int:
    """Build every folder of `resources/corpus` and return the process's exit status."""
    (RESOURCES / "archives").mkdir(exist_ok=True)
    for folder in sorted(path for path in (RESOURCES / "corpus").iterdir() if path.is_dir()):
        try:
            file = RESOURCES / "archives" / f"{folder.name}.satchel"
            result = build_archive(folder, file, publish=True)
        except ArchiveError as error:
            print(error, file=sys.stderr)
            return 1
        if result.archive is None:
            for problem in result.problems:
                print(problem_line(problem), file=sys.stderr)
            return 1
    return 0


sys.exit(main())
