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
parser = sys.modules["shibokensupport.signature.parser"]
is_loaded = lambda: "ArglistParser" in vars(parser)
assert not is_loaded() and not hasattr(parser, "__wrapped__") and not is_loaded()
import hashlib, hmac, secrets
assert "libcrypto" not in open("/proc/self/maps").read()
assert hashlib.sha256(b"said").hexdigest().startswith("fb46")
try:
    label.setText(2)
except TypeError as error:
    assert "setText(arg__1: str" in str(error)  # PySide still says what it takes
assert is_loaded()
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


_TELL_ENUMERATIONS = """
import enum, sys
if sys.argv[1] == "plainly":
    from viewer.platform.plain_imports import import_plainly
    import_plainly()
from PySide6 import QtCore, QtGui, QtWidgets
for module in QtCore, QtGui, QtWidgets:
    for owner in module, *(getattr(module, name) for name in dir(module)):
        found = vars(owner) if owner is module or isinstance(owner, type) else {}
        for name, kind in sorted(found.items()):
            if not isinstance(kind, enum.EnumType):
                continue
            print(kind.__module__, kind.__qualname__, kind.__mro__, sorted(vars(kind)))
            print(kind.__members__, list(kind), [hash(each) for each in kind])
            for each in [*kind][:1] if issubclass(kind, enum.Flag) else ():
                print(kind._boundary_, kind._flag_mask_, ~each, each | kind(1 << 20), 1 in kind)
for wrong in 9, "no":
    try:
        QtCore.Qt.Orientation(wrong)
    except ValueError as error:
        print(error)
own = enum.Enum("Own", "first second")
print(own, list(own), own.__module__, enum.Flag("Other", ["a", "b"], module="x", qualname="x.O"))
"""


_TELL_FAULTS = """
import sys
if sys.argv[1] == "plainly":
    from viewer.platform.plain_imports import import_plainly
    import_plainly()
    assert not {"ast", "dis", "inspect"} & sys.modules.keys()
from PySide6 import QtCore, QtGui, QtWidgets
for call in (
    lambda: QtWidgets.QLabel(1, 2, 3),
    lambda: QtCore.QRect("a"),
    lambda: QtWidgets.QWidget.resize(None, 1),
    lambda: QtGui.QColor(object()),
    lambda: QtCore.QObject(name=2),
):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(error)
signature_of = sys.modules["shibokensupport.signature"].get_signature
for module in QtCore, QtGui, QtWidgets:
    for name, kind in sorted(vars(module).items()):
        for owner in (kind, *(vars(kind).values() if isinstance(kind, type) else ())):
            if said := signature_of(owner):
                print(name, getattr(owner, "__name__", ""), said)
print(sys.pyside6_option_python_enum)
"""


def test_what_is_said_of_a_wrong_call_is_what_it_is_without_it():
    told = [_told(_TELL_FAULTS, way) for way in ("plainly", "as it comes")]

    assert told[0] == told[1]
    assert "Supported signatures" in told[0]
    assert told[0].count("\n") > 2000


def test_all_enumerations_of_qt_are_what_they_are_without_it():
    told = [_told(_TELL_ENUMERATIONS, way) for way in ("plainly", "as it comes")]

    assert told[0] == told[1]
    assert told[0].count("\n") > 1200


def _told(program, way):
    """What a program prints that is started in this way."""
    return subprocess.run(
        [sys.executable, "-P", "-c", program, way],
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
