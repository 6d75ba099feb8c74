"""The attacks on an archive file: how many are tried, and Satchel's commands to try them on."""

import pytest

from tests.viewer.commands.conftest import home, satchel, satchel_process, valid

__all__ = ["home", "satchel", "satchel_process", "tries", "valid"]


@pytest.fixture
def tries(request):
    """How many mutants of each kind."""
    return 10_000 if request.config.getoption("--long") else 150
