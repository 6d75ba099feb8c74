"""Uses a freshly installed Satchel as a reader would: read, search, present, export, quit."""

import os
import re
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from desk import PATIENCE, Desk, count
from tools import Unbuildable
from viewer.presenter.keys import TWICE
from viewer.ui.look.look import read_colours

_LIGHT, _ROOM = read_colours("light"), read_colours("room")


def use(
    desk: Desk,
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    again: Sequence[str | Path] = (),
    handout: str = "",
) -> None:
    """Start Satchel by `command`, use it and quit it. Raises Unbuildable where it fails.

    The whole archive is exported to `handout`, a path that is typed into the file dialog. Before
    quitting, the command `again` is run: it has to hand its arguments to the running program, and
    end.
    """
    log = desk.pictures / "said.txt"
    with log.open("wb") as said:
        program = subprocess.Popen(
            command, env=os.environ | desk.environment | environment, stdout=said, stderr=said
        )
        try:
            _read_search_present(desk)
            if handout:
                _hand_out(desk, handout)
            if again:
                start_again(again, desk.environment | dict(environment))
                desk.until(_opened, "handed-over")
            desk.hands("key", "ctrl+q")
            status = ended(program)
        finally:
            end(program)
    words = log.read_text(encoding="utf-8", errors="replace")
    if status or "Traceback" in words:
        raise Unbuildable(f"Satchel ended with status {status}, saying:\n{words}")


def look_briefly(
    desk: Desk,
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    *,
    new: bool = False,
) -> QImage:
    """Start Satchel, wait for the case study, or for the first page if it is `new`, and quit it.

    Return the screenshot.
    """
    program = subprocess.Popen(command, env=os.environ | desk.environment | environment)
    try:
        seen = desk.until(_is_welcome, "first-page") if new else desk.until(_opened, "opened-again")
        desk.hands("key", "ctrl+q")
        if status := ended(program):
            raise Unbuildable(f"Satchel ended with status {status}.")
        return seen
    finally:
        end(program)


def start_again(command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
    """Start Satchel once more while it runs: it hands over what it was given, and ends.

    One that is not heard by the first opens a window of its own, which nobody closes.
    """
    program = subprocess.Popen(command, env=os.environ | environment)
    try:
        status = program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        told = f"A second Satchel did not hand over to the first within {PATIENCE:g} seconds."
        raise Unbuildable(f"{told} Try again when the machine has less to do.") from None
    finally:
        end(program)
    if status:
        raise Unbuildable(f"A second Satchel ended with status {status}.")


def ended(program: "subprocess.Popen[bytes]") -> int:
    """Wait until `program`, which was asked to end, has done so, and return its status."""
    try:
        return program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        told = f"Satchel was asked to end, and did not within {PATIENCE:g} seconds."
        raise Unbuildable(told) from None


def end(program: "subprocess.Popen[bytes]") -> None:
    """Kill `program` if it still runs."""
    if program.poll() is not None:
        return
    program.kill()
    try:
        program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        raise Unbuildable(f"Process {program.pid} cannot be ended. End it by hand.") from None


def _read_search_present(desk: Desk) -> None:
    desk.until(_is_welcome, "welcome")
    desk.hands("key", "Return")
    desk.until(_opened, "opened")
    desk.hands("key", "ctrl+k")
    desk.hands("type", "--delay", "80", "bribe")
    desk.until(lambda image: count(image, _LIGHT["match"]) > 300, "found")
    desk.hands("key", "F5")
    desk.until(lambda image: count(image, _ROOM["calm"]) > 800_000, "care-note")
    desk.hands("key", "Next")
    first = desk.until(_is_room, "quote-1")
    time.sleep(TWICE)  # a press sooner than that does not go on
    desk.hands("key", "Next")
    desk.until(lambda image: _is_room(image) and image != first, "quote-2")
    desk.hands("key", "Escape")
    desk.until(lambda image: count(image, "#000000") > 1_000_000, "black")
    time.sleep(TWICE)
    desk.hands("key", "Escape")
    desk.until(lambda image: count(image, _LIGHT["match"]) > 300, "back")
    time.sleep(TWICE)  # the keys of a clicker that come after the end lead nowhere


def _hand_out(desk: Desk, file: str) -> None:
    """Export the whole archive as DOCX; the search result, which is offered first, has no quote."""
    before = count(desk.look(), _LIGHT["accent"])

    def can_write(image: QImage) -> bool:
        return count(image, _LIGHT["accent"]) > before + 1_500

    desk.hands("key", "ctrl+shift+x")
    found = desk.until(can_write, "export-found")
    desk.hands("key", "End")
    sheet = desk.until(lambda image: can_write(image) and image != found, "export")
    desk.hands("key", "Return")
    where = desk.until(lambda image: _differs(image, sheet), "where")
    desk.hands("type", "--delay", "20", file)
    desk.until(lambda image: image != where, "named")
    desk.hands("key", "Return")
    desk.until(lambda image: not can_write(image) and _opened(image), "written")


def _differs(image: QImage, other: QImage) -> bool:
    """Return whether another window is shown, and not only a blinking cursor."""
    return abs(count(image, _LIGHT["ink"]) - count(other, _LIGHT["ink"])) > 300


def checked(told: str) -> None:
    """Raise Unbuildable unless `told`, the output of `satchel check-handout`, is all unchanged."""
    if not re.search(r"^\d+ quotes: \d+ unchanged$", told.strip().splitlines()[-1]):
        raise Unbuildable(f"The handout was found to be: {told}")


def _opened(image: QImage) -> bool:
    """Return whether the case study is open, by the colours of its text and of the contents."""
    return count(image, _LIGHT["ink"]) > 2_000 and count(image, _LIGHT["accent_ground"]) > 4_000


def _is_welcome(image: QImage) -> bool:
    """Return whether the first page is shown, by the colours of its text and its button."""
    return count(image, _LIGHT["ink"]) > 1_000 and count(image, _LIGHT["accent"]) > 5_000


def _is_room(image: QImage) -> bool:
    return count(image, _ROOM["paper"]) > 800_000 and count(image, _ROOM["ink"]) > 2_000
