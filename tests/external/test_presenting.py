"""Two real screens, one of which comes and goes; and a screen saver that is held off."""

import os
import subprocess
import sys

import pytest

from tests.external.conftest import ROOT

pytestmark = pytest.mark.external

PLAYED = """
import sys
import gi
from gi.repository import Gio, GLib

NODE = Gio.DBusNodeInfo.new_for_xml('''<node><interface name="org.freedesktop.ScreenSaver">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="u" direction="out"/></method></interface></node>''')

def tell(word):
    print(word, flush=True)

def called(bus, sender, path, interface, method, values, invocation):
    tell(f"{method} {' '.join(values.unpack())}")
    invocation.return_value(GLib.Variant("(u)", (7,)))
    Gio.bus_watch_name_on_connection(bus, sender, 0, None, lambda *_: tell("gone"))

def begun(bus, name):
    bus.register_object("/org/freedesktop/ScreenSaver", NODE.interfaces[0], called)

Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.ScreenSaver", 0, begun,
                 lambda *_: tell("there"), None)
GLib.MainLoop().run()
"""
ASK = """
import subprocess, sys, time
from PySide6.QtWidgets import QApplication
from viewer.kit.awake import Awake

app = QApplication([])
saver = subprocess.Popen(["/usr/bin/python3", "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
print(saver.stdout.readline().strip())
awake = Awake()
print(awake.hold(), awake.hold())
print(saver.stdout.readline().strip())
awake.let_go()
awake.let_go()
print(saver.stdout.readline().strip())
saver.kill()
"""


@pytest.mark.timeout(60)
def test_the_screen_saver_is_held_off_and_let_go_over_a_bus_of_this_computer():
    """Another program plays the screen saver. What it is told names nothing that is shown."""
    told = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ASK, PLAYED],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )

    assert told.stdout.splitlines() == ["there", "True True", "Inhibit Satchel Satchel", "gone"]
