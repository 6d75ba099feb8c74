"""Two real screens, one of which comes and goes; and a screen saver that is held off."""

import os
import subprocess
import sys
import time

import pytest

from tests.external.conftest import ROOT
from tests.external.screens import PROJECTOR, plug, pull
from viewer.presenter.keys import TWICE
from viewer.ui.look.look import read_colours

pytestmark = [pytest.mark.external, pytest.mark.timeout(180)]  # another runs beside it

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
from viewer.platform.wake_lock import Awake

app = QApplication([])
saver = subprocess.Popen(["/usr/bin/python3", "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
print(saver.stdout.readline().strip())
awake = Awake()
print(awake.hold(), awake.hold())
print(saver.stdout.readline().strip())
awake.release()
awake.release()
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


LIVE = 1400, 30, 2380, 740  # a part of the projector's screen
ROOM = {name: int(colour[1:], 16) for name, colour in read_colours("room").items()}


def colours(image, left, top, right, bottom):
    return {
        image.pixel(x, y) & 0xFFFFFF
        for x in range(left, min(right, image.width()))
        for y in range(top, bottom, 3)
    }


@pytest.fixture
def desk(two_screens):
    return two_screens


def press_again(desk, key):
    """Press a key for the second time: at once it would be the same press."""
    time.sleep(TWICE)
    desk.hands("key", key)


def put_page_away(desk):
    """Wait for the page that says how it went, and close it."""
    desk.hands("search", "--sync", "--onlyvisible", "--name", "^How it went$")
    press_again(desk, "Escape")


def test_a_projector_is_found_pulled_out_and_plugged_in_again(desk, launch):
    """What the room's screen shows is looked at; the trainer's window never comes up there."""
    launch()

    def seen(image):
        return colours(image, *LIVE)

    def reading(image):
        light = {name: int(colour[1:], 16) for name, colour in read_colours("light").items()}
        words, notes = colours(image, 320, 200, 820, 740), colours(image, 860, 240, 1040, 740)
        return light["ink"] in words and light["panel"] in notes

    desk.until(reading)

    def live(image):
        """Press F5 until somebody hears it: pressed again, it changes nothing."""
        return {ROOM["ink"], ROOM["calm"]} <= seen(image) or desk.hands("key", "F5")

    desk.until(live, "care note")
    desk.hands("key", "Next")
    desk.until(lambda image: {ROOM["ink"], ROOM["quote"]} <= seen(image), "live")
    desk.hands("key", "b")
    desk.until(lambda image: seen(image) == {0}, "black")
    press_again(desk, "b")
    desk.until(lambda image: ROOM["ink"] in seen(image), "live again")

    pull(desk, PROJECTOR)
    everywhere = 0, 60, 800, 740  # nor does it come up on the laptop's
    desk.until(
        lambda image: ROOM["quote"] not in seen(image) | colours(image, *everywhere), "pulled"
    )
    desk.hands("key", "Next")
    desk.hands("key", "Next")
    plug(desk, PROJECTOR)
    desk.until(lambda image: seen(image) == {0}, "plugged")
    desk.hands("key", "Next")
    desk.until(lambda image: ROOM["ink"] in seen(image), "live at last")

    desk.hands("key", "Escape")
    desk.until(lambda image: seen(image) == {0}, "leaving")
    press_again(desk, "Escape")
    put_page_away(desk)
    desk.until(reading, "left")
