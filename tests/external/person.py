"""Somebody at the real program, with a home of their own: what they see, and where to wait."""

import subprocess
import sys
from itertools import pairwise

from tests.external.conftest import PATIENCE, ROOT

FOOT = 745  # pixels: below it is the line at the foot of the window


def words_of(seen):
    """The words of all that is seen."""
    return [each["name"] for each in seen]


def has(words, role=""):
    """Whether something is seen whose name begins with `words`, of this role if one is given."""
    return lambda seen: any(is_it(each, words, role) for each in seen)


def is_it(each, words, role=""):
    return each["name"].startswith(words) and role in ("", each["role"])


def focused(words, role=""):
    """Whether something that begins with `words` has the keyboard."""
    return lambda seen: any(
        is_it(each, words, role) and "focused" in each["states"] for each in seen
    )


def can_be_pressed(each, words, role):
    enabled = {"enabled", "sensitive"} & set(each["states"])
    return is_it(each, words, role) and enabled and each["place"][1] < FOOT


def is_of_quote(each, number):
    """Whether it says, beside the text, that this quote is chosen."""
    return each["role"] == "label" and each["name"].endswith(f"quote\xa0{number}")


def is_coded(each, theme):
    """Whether it says that words were coded, with a theme that begins like `theme`."""
    return each["name"].startswith("Coded") and theme[:3] in each["name"]


class Person:
    """One person: a folder of documents, and Satchel with a home of its own."""

    def __init__(self, desk, ears, place, name):
        self.desk, self.ears = desk, ears
        self.home = place / name / "home"
        self.documents = place / name / "Documents"
        self.documents.mkdir(parents=True)
        self.home.mkdir()
        (self.home / "settings.json").write_text(
            '{"version": 1, "language": "en", "maximised": true, "welcomed": true}'
        )
        self._program = None

    @property
    def surroundings(self):
        """The environment of the program, and of its commands."""
        own = {"PYTHONPATH": str(ROOT), "SATCHEL_HOME": str(self.home), "PYTHONFAULTHANDLER": "1"}
        return self.desk.environment | own | {"HOME": str(self.documents.parent)}

    def start(self, *arguments):
        """Start Satchel, and wait until an archive or the library is seen."""
        self._program = subprocess.Popen(
            [sys.executable, "-P", "-m", "viewer", *map(str, arguments)],
            env=self.surroundings | {"QT_QPA_PLATFORM": "xcb"},
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.see(lambda seen: has("Quotes")(seen) or has("Library")(seen))
        self.see(lambda seen: focused("", "text")(seen) or focused("", "list item")(seen))
        self.see(lambda seen: "active" in seen[0]["states"])

    def ended(self):
        """Wait until Satchel has ended, as it was asked to."""
        _out, err = self._program.communicate(timeout=PATIENCE)
        assert "Traceback" not in err
        assert self._program.returncode == 0
        self._program = None

    def stop(self):
        """End the program, if something went wrong before; tell it if it had ended by itself."""
        if self._program is None:
            return
        returned = self._program.poll()
        self._program.kill()
        _out, err = self._program.communicate()
        assert returned is None, f"it ended by itself with {returned}:\n{err}"

    def command(self, *arguments):
        """Run a command of Satchel's in this home, and return what it prints."""
        done = subprocess.run(
            [sys.executable, "-P", "-m", "viewer", *map(str, arguments)],
            env=self.surroundings | {"QT_QPA_PLATFORM": "offscreen"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.stdout

    def see(self, wanted):
        """Wait until `wanted` holds of what is seen; return that."""
        return self.ears.see(wanted)

    def press(self, *keys):
        for key in keys:
            self.desk.hands("key", key)

    def type(self, words):
        self.desk.hands("type", "--delay", "12", words)

    def click(self, words, role="", times=1):
        """Press on what begins with `words`: where several do, on what came last."""
        seen = self.find(lambda seen: any(can_be_pressed(each, words, role) for each in seen))
        (*_others, found) = (each for each in seen if can_be_pressed(each, words, role))
        x, y, wide, high = found["place"]
        self.press_at(x + min(wide // 2, 200), y + high // 2, times)

    def find(self, wanted):
        """Wait until `wanted` holds of what is seen; return that, with its places."""
        return self.ears.see(wanted, placed=True)

    def press_at(self, x, y, times=1):
        place = "mousemove", str(x), str(y)
        self.desk.hands(*place, "click", "--repeat", str(times), "--delay", "60", "1")

    def write(self, label, words, role="text"):
        self.click(label, role)
        self.see(focused(label, role))
        self.type(words)

    def place_of(self, words, role=""):
        seen = self.find(has(words, role))
        return [each for each in seen if is_it(each, words, role)][-1]["place"]

    def until_said(self, words):
        """Wait until something begins with `words`."""
        return self.see(has(words))

    def until_told(self, words):
        """Wait until `words` are said of a passage, behind the beginning of its own."""
        return self.see(lambda seen: any(f" – {words}" in each["name"] for each in seen))

    def until_gone(self, words):
        """Wait until nothing begins with `words`."""
        self.see(lambda seen: not has(words)(seen))

    def guesses_left(self):
        """The tab of the guesses with their number; "" where none is left."""
        names = words_of(self.see(has("Guesses", "check box")))
        return next(
            (name for name in names if name.startswith("Guesses ") and name[8].isdigit()), ""
        )

    def sees_count(self, name, count):
        """Wait until the list on the left tells `count` beside `name`."""
        self.see(lambda seen: (name, str(count)) in pairwise(words_of(seen)))


def problems_shown(tree):
    """What the list of problems says, row by row."""
    found = [tree]
    while found:
        each = found.pop()
        if (each["role"], each["name"]) == ("list", "Problems of the folder"):
            return [row["name"] for row in each["children"]]
        found += each["children"]
    return []
