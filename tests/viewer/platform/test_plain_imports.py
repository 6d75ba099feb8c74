"""Tests that Satchel's start reads no sources, and loads nothing that only type checkers need."""

import subprocess
import sys

from tests.conftest import ROOT

_START = """
import linecache, sys
from viewer.platform.plain_imports import import_plainly
import_plainly()
import viewer.app.workspace_setup
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("said")
assert label.text() == "said" and not hasattr(label, "set_text")
describing = sys.modules["shibokensupport.signature.lib.pyi_generator"]
assert not [name for name in vars(describing) if not name.startswith("__")]
assert compile("1", "", "eval").co_consts == (1,)  # as before
import hashlib, hmac, secrets
assert "libcrypto" not in open("/proc/self/maps").read()
assert hashlib.sha256(b"said").hexdigest().startswith("fb46")
try:
    label.setText(2)
except TypeError as error:
    assert "setText(arg__1: str" in str(error)  # PySide still says what it takes
print(sum(name.endswith(".py") for name in linecache.cache))
"""


def test_no_source_is_read_to_see_whether_it_would_like_other_names_for_qt_s():
    done = subprocess.run(
        [sys.executable, "-P", "-c", _START],
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 20  # the few that PySide itself had read before it was asked
