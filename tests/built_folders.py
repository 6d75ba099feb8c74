"""Archives that a test writes and builds: their files, by names within the folder."""

from index import build_archive


def built(folder, files):
    """Write `files`, name -> text or bytes, into `folder`; build it, and return the archive."""
    for name, held in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(held.encode() if isinstance(held, str) else held)
    file = folder.with_name(f"{folder.name}.satchel")
    result = build_archive(folder, file, publish=True)
    assert result.archive is not None, result.problems
    return file
