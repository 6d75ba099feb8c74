"""What bundles are made of is what the tree is tested with."""

import re

import pytest

from tests.conftest import ROOT
from windows import _OF_WHEELS, _is_left_out


def locked(name):
    """Each requirement of a lock with its version, and its hashes."""
    whole = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in whole.splitlines() if "==" in line and not line.startswith("#")]
    return {line.split()[0]: set(re.findall(r"sha256:\w+", line)) for line in lines}


def test_the_bundles_for_windows_hold_what_is_locked_for_all():
    assert locked("packaging/requirements-windows.txt") == locked("requirements.txt")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-python.txt"])
def test_what_builds_is_locked_by_hash_and_names_no_address(name):
    lock = f"packaging/{name}"

    assert all(locked(lock).values())
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtPrintSupport.pyd",
        "PySide6/Qt6PrintSupport.dll",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "nacl/_sodium.pyd",
        "apsw/__init__.cp313-win_amd64.pyd",
        "whoosh/query/terms.py",
        "shiboken6/Shiboken.pyd",
    ],
)
def test_windows_gets_what_it_needs_of_the_wheels(name):
    assert _OF_WHEELS.match(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtNetwork.pyd",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt6Qml.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/designer.exe",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/support/generate_pyi.py",
        "nacl/py.typed",
        "apsw/shell.py",
        "apsw/tests/__main__.py",
        "cffi-2.1.1.dist-info/METADATA",
    ],
)
def test_windows_gets_no_more_of_the_wheels(name):
    assert not _OF_WHEELS.match(name)


def test_of_python_s_own_modules_those_that_could_reach_a_network_are_left_out():
    assert _is_left_out("socket.py")
    assert _is_left_out("http/client.py")
    assert _is_left_out("urllib/request.py")
    assert not _is_left_out("urllib/parse.py")
    assert not _is_left_out("json/decoder.py")
