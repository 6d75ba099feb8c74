"""Which Satchel this is. No Qt."""

import tomllib

from viewer.kit.paths import RESOURCES


def own_version() -> str:
    """Return the version of this copy of Satchel."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  slow to import

    project = RESOURCES.parent / "pyproject.toml"
    if project.is_file():  # run from its source tree
        text = project.read_text(encoding="utf-8")
        return str(tomllib.loads(text)["project"]["version"])
    try:
        return version("satchel")
    except PackageNotFoundError:
        return "unknown"
