"""A small screen reader: it says what it finds and hears over AT-SPI, for tests.

It runs under the system's own Python, which has the bindings (python3-gi, gir1.2-atspi-2.0), and
answers each line on its standard input by a line of JSON: `tree` by all that the program shows,
`seen` by what of that can be seen without what a document says, `places` by all that can be seen,
each with its place on the screen, and `heard` by what was told since that was last asked.
"""

import json
import sys
from contextlib import suppress

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version comes first

HEARD = ("object:state-changed:focused", "object:state-changed:checked", "object:announcement")
WITHOUT_PARTS = {"label", "button", "check box", "table cell", "text", "list item", "paragraph"}


def told(thing):
    """What there is to say of one object."""
    states = thing.get_state_set().get_states()
    about = {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "states": sorted(state.value_nick for state in states),
    }
    if Atspi.StateType.EDITABLE in states and thing.is_text():
        about["text"] = Atspi.Text.get_text(thing, 0, -1)
    return about


def tree(thing):
    """An object with all that is in it."""
    children = (thing.get_child_at_index(at) for at in range(thing.get_child_count()))
    return told(thing) | {"children": [tree(child) for child in children if child is not None]}


def seen(thing, *, placed=False):
    """What can be seen in an object, in reading order; `placed` with its place on the screen.

    Without places, and for less to ask for, it leaves out what a document says.
    """
    for at in range(thing.get_child_count()):
        child = thing.get_child_at_index(at)
        if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        about = told(child)
        if placed:
            place = child.get_extents(Atspi.CoordType.SCREEN)
            about["place"] = place.x, place.y, place.width, place.height
        yield about
        is_document = about["role"] == "document frame"
        if about["role"] not in WITHOUT_PARTS and (placed or not is_document):
            yield from seen(child, placed=placed)


def program():
    """Satchel, as the desktop has it; None where it has not come yet."""
    desktop = Atspi.get_desktop(0)
    found = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((each for each in found if each and "atchel" in (each.get_name() or "")), None)


def shown(walk):
    """What `walk` tells of the program; None before it has come, and while it is being changed."""
    try:
        found = program()
        found and found.clear_cache()
        return found and walk(found)
    except GLib.GError:
        return None


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def listen(heard):
    def hear(event):
        said = event.any_data if isinstance(event.any_data, str) else ""
        with suppress(GLib.GError):  # it may be gone by now
            about = {"event": event.type, "on": bool(event.detail1), "said": said}
            heard.append(about | told(event.source))

    listener = Atspi.EventListener.new(hear)
    for kind in HEARD:
        listener.register(kind)
    return listener


def main():
    Atspi.init()
    heard = []
    listener = listen(heard)

    def answer(_source, _condition):
        match sys.stdin.readline().strip():
            case "tree":
                say(shown(tree))
            case "seen":
                say(shown(lambda found: list(seen(found))))
            case "places":
                say(shown(lambda found: list(seen(found, placed=True))))
            case "heard":
                say(heard)
                heard.clear()
            case _:
                loop.quit()
                return False
        return True

    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, answer)
    loop.run()
    del listener


main()
