"""Shows in half a minute what Satchel is, where there is no screen: `./run`.

It builds, checks and searches the first archive with the commands that an editor would type, takes
a picture of each kind of screen, and writes one page with them: `build/tour/index.html`. Each step
is told in one line. `./run tour` takes a picture of everything: tests/tour/tour.py.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from PySide6.QtGui import QImage

from tests.tour.states import keep_much
from tests.tour.tour import ROOT, SCREENS, Tour, describe_screen
from tests.viewer.controls import settle_look
from viewer.notebook.service.status import NotebookState
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.workshop.page import WorkshopPage
from viewer.services.settings import ColourChoice
from viewer.shell.places.places import Place, ScreenName

CORPUS = ROOT / "resources" / "corpus" / "kyrgyzstan"
INTO = ROOT / "build" / "tour"
PICTURES = "showcase"  # a folder of their own: the tour clears away those beside the page
QUERY = "police bribe"
QUOTE = "q-all-your-fault"
HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Satchel</title>
<style>
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.5rem; background: #fbf9f5; color: #23211d;
  font: 1rem/1.5 Inter, "Segoe UI", "Helvetica Neue", sans-serif; }
h1 { font-weight: 600; }
figure { margin: 2.5rem 0; }
img { display: block; width: 100%; border: 1px solid #e2dbcf; }
figcaption { margin-top: .5rem; }
li { overflow-wrap: anywhere; }
</style>
<h1>Satchel</h1>
<p>Satchel carries case studies to where there is no network: field staff find and read a quote on
an old laptop, trainers show it to a room, and no file can be altered unseen.</p>
"""


def tell(line: str) -> None:
    """Say what was done, as soon as it is."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def main(into: Path = INTO) -> int:
    """Do all of it, write the page into the folder `into`, and say where it is."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        told = [tell_and_keep(line) for line in use_commands(into, Path(place))]
        pictures = into / PICTURES
        shutil.rmtree(pictures, ignore_errors=True)
        pictures.mkdir()
        walk = stand(pictures, Path(place))
        taken = list(walk.pictures())
        walk.program.close()
    page = into / "index.html"
    page.write_text(written(told, taken), encoding="utf-8")
    tell(f"Wrote one page with {len(taken)} pictures. Open it in a browser:")
    sys.stdout.write(f"{page.resolve()}\n")
    return 0


def tell_and_keep(line: str) -> str:
    """Tell `line`, and return it for the page."""
    tell(line)
    return line


def use_commands(into: Path, place: Path) -> Iterator[str]:
    """Build the first archive, check it and search it, telling each; what is Satchel's own data
    lies in `place` meanwhile."""
    folder, file = place / CORPUS.name, into / "kyrgyzstan.satchel"
    # A copy without the record of its editions: whoever looks at Satchel has not the editor's key.
    shutil.copytree(CORPUS, folder, ignore=shutil.ignore_patterns("published.toml"))
    problems = asked(place, "check", folder, "--json")["counts"]
    counts = ", ".join(f"{name}s: {count}" for name, count in problems.items())
    yield f"Checked the editor’s folder: {counts}."
    built = asked(place, "build", folder, "-o", file, "--json")
    size = f"{file.stat().st_size:,} bytes"
    what = f"a draft of edition {built['edition']} of “{built['id']}”"
    yield f"Built {what}, an archive of {size}, signed."
    verified = asked(place, "verify", file, "--json")
    yield f"Verified every byte of it: {verified['text']}"
    found = asked(place, "search", file, QUERY, "--json", "--limit", "1")
    (first,) = found["hits"]
    where = f"the first is {first['kind']} {first['passage']}"
    took = f"{found['took_ms']:.0f} ms"
    yield f"Searched it for “{QUERY}”: {found['total']} passages in {took}; {where}."


def asked(place: Path, *arguments: object) -> dict:
    """Return what a command answers, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "viewer", *map(str, arguments)],
        env=os.environ | {"SATCHEL_HOME": str(place / "home"), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def stand(pictures: Path, place: Path) -> "Showcase":
    """Return the application on a laptop’s screen, its data in `place`."""
    os.environ["TMPDIR"] = tempfile.tempdir = str(place)
    os.chdir(place)  # Qt finds its screen's file only by a name in ASCII
    screen = describe_screen(place, *SCREENS[""])
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen.name}"
    return Showcase(pictures, "en", "")


class Showcase(Tour):
    """A dozen pictures, each with a sentence about what is on it."""

    def pictures(self) -> Iterator[tuple[str, str]]:
        """Take each and tell it; yield the name of its file, and its sentence."""
        steps = (self.greet_, self.read_, self.find_, self.list_, self.keep_, self.show_, self.vary)
        for step in steps:
            for name, sentence in step():
                tell(f"Picture {self.taken}: {sentence}")
                yield name, sentence

    taken = 0

    def take(self, name: str, sentence: str, widget=None) -> tuple[str, str]:
        """Take a picture of what is seen now."""
        self.settle(0.3)
        self.taken += 1
        file = f"{self.taken:02}-{name}.png"
        image: QImage = (widget or self.window).grab().toImage()
        if not image.save(str(self._folder / file)):
            raise SystemExit(f"The picture {file} could not be written.")
        return file, sentence

    def greet_(self) -> Iterator[tuple[str, str]]:
        self.do.welcome.trigger()
        yield self.take("first-page", "The first page: type a word, or begin to read.")
        self.window.show_reading()

    def read_(self) -> Iterator[tuple[str, str]]:
        workspace = self.window.workspace
        workspace.go(Place(ScreenName.READER))
        workspace.show_text(QUOTE)
        words = "The reader: the text as it came, its quotes, notes, and care notes before them."
        yield self.take("reader", words)

    def find_(self) -> Iterator[tuple[str, str]]:
        self.search(QUERY)
        self.window.top_bar.results_wanted.emit()
        yield self.take("search", f"A search for “{QUERY}”, in any form of its words.")
        self.search("")

    def list_(self) -> Iterator[tuple[str, str]]:
        for action, name, words in (
            (self.do.quotes, "quotes", "Quotes: all of them, narrowed by whose words they are."),
            (self.do.themes, "themes", "Themes: what the editors found in the text, and where."),
            (self.do.people, "people", "People: who took part, as the study counts them."),
            (self.do.glossary, "glossary", "The glossary: each term in English, Russian, Kyrgyz."),
        ):
            action.trigger()
            yield self.take(name, words)

    def keep_(self) -> Iterator[tuple[str, str]]:
        """What a reader kept, in this sitting alone."""
        keeper, done = self.program.session.keeper, []
        keeper.sit(lambda _standing: None)
        self.until(lambda: keeper.keeping is NotebookState.OPEN)
        archive = self.program.session.archive
        keeper.keep(lambda notebook: keep_much(notebook, archive), done.append)
        self.until(lambda: bool(done))
        self.do.notebook.trigger()
        self.window.findChild(NotebookPage).notes.choose(done[0][1])
        yield self.take("notebook", "The notebook: stars, highlights, notes; on a disk, encrypted.")
        self.do.workshop.trigger()
        self.until(lambda: self.window.findChild(WorkshopPage) is not None)
        yield self.take("workshop", "The workshop: an order of quotes for a room, with the time.")

    def show_(self) -> Iterator[tuple[str, str]]:
        """A set before a room; the trainer's window stands where a second screen would be."""
        session, screen = self.program.session, self.window.screen()
        archive, presenting = session.archive, session.presenting
        chosen = archive.content.sets[0]
        quotes = {quote.id for quote in archive.quotes}
        first = next(at for at, item in enumerate(chosen.items) if item.target in quotes)
        presenting.start_set(archive, chosen, "en", screen, first=first)
        room, console = presenting.audience, presenting.console
        yield self.take("room", "The room: only the words, and who says them.", room)
        console.resize(*SCREENS[""][:2])
        console.show_room(room.size())
        words = "The trainer: what the room sees, what comes next, the time."
        yield self.take("console", words, console)
        presenting.end()
        self.window.messages.hide()

    def vary(self) -> Iterator[tuple[str, str]]:
        looks = {action.data(): action for action in self.do.looks.actions()}
        looks[ColourChoice.DARK].trigger()
        settle_look(self.window)
        self.window.workspace.show_text("p-brothel-charge-and-rackets")
        yield self.take("dark", "The reader in the dark.")
        looks[ColourChoice.LIGHT].trigger()
        settle_look(self.window)
        languages = {action.data(): action for action in self.do.languages.actions()}
        languages["ru"].trigger()
        self.until(lambda: self.window.workspace is not None)
        self.search("взятка")
        self.window.top_bar.results_wanted.emit()
        yield self.take("russian", "In Russian: a Russian word finds the English passages.")


def written(told: Sequence[str], taken: Sequence[tuple[str, str]]) -> str:
    """Return the page: what was done, then each picture with its sentence."""
    steps = "".join(f"<li>{escape(line)}\n" for line in told)
    figures = "".join(
        f'<figure><img src="{PICTURES}/{file}" alt=""><figcaption>{escape(words)}</figcaption>'
        f"</figure>\n"
        for file, words in taken
    )
    return f"{HEAD}<ol>\n{steps}</ol>\n{figures}</html>\n"


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
