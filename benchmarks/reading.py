"""Measures reading a long document: `./run bench reading`.

The peer, measured in turn in the same process, is a bare QTextBrowser with the same plain text in
the same font and width, so that the ratio is comparable between machines.
"""

import json
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextBrowser

from benchmarks.searching.corpus import case_study
from index import Archive, Document, OpenArchive, Passage, Section, replace
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.styles import GUTTER
from viewer.services.settings import ColourChoice, Setting
from viewer.ui.look.look import READING, ScreenLook, load_fonts
from viewer.wording.dial import Dial

ROOT = Path(__file__).resolve().parent.parent
CHARACTERS = 300_000
RUNS = 7
COLUMN = 540 + GUTTER  # pixels
SOUGHT = "police"


def long_document(first: Document) -> Document:
    """Return the document `first`, repeated until it has CHARACTERS characters."""
    sections: list[Section] = []
    held = number = 0
    while held < CHARACTERS:
        number += 1
        for section in first.walk():
            passages = tuple(_again(passage, number) for passage in section.passages)
            held += sum(len(passage.text) for passage in passages)
            again = f"{section.id}-{number}"
            sections.append(replace(section, id=again, passages=passages, sections=(), pictures=()))
    return replace(first, id="long", sections=tuple(sections))


def _again(passage: Passage, number: int) -> Passage:
    return replace(passage, id=f"{passage.id}-{number}")


def took(app: QApplication, act: Callable[[], object]) -> float:
    """Return the CPU time of `act` and the painting after it on this thread, in milliseconds."""
    began = time.thread_time()
    act()
    app.processEvents()
    return 1000 * (time.thread_time() - began)


def measured(app: QApplication, content: Archive) -> Iterator[tuple[str, float]]:
    """Yield (action, milliseconds) for what a reader does with the long document."""
    look = ScreenLook(app, ColourChoice.LIGHT, Setting())
    page = ReaderPage(OpenArchive(content, None), look, "en", Dial())
    page.resize(1050, 700)
    page.show()
    app.processEvents()
    yield "open", took(app, lambda: page.show_target("long"))
    text = page.findChild(Canvas).toPlainText()
    yield "go to the end", took(app, lambda: page.show_target(last_passage(content)))
    yield "next passage", took(app, page.choosing.choose_next)
    page.show_target("long")
    page.finding.open()
    yield "find", took(app, lambda: page.finding.resume(SOUGHT))
    yield "next match", took(app, page.finding.go_on)
    page.finding.close()
    yield "themes in the text", took(app, lambda: page.show_themes(True))
    yield "larger text", took(app, look.enlarge)
    page.deleteLater()
    yield "peer: open", took_by_peer(app, look, text)


def last_passage(content: Archive) -> str:
    """Return the id of the last passage of the long document."""
    return list(content.documents[-1].passages())[-1].id


def took_by_peer(app: QApplication, look: ScreenLook, text: str) -> float:
    """Return the milliseconds that a bare QTextBrowser takes to show `text`."""
    peer = QTextBrowser()
    peer.setFont(look.reading_font(READING))
    peer.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
    peer.setLineWrapColumnOrWidth(COLUMN)
    peer.resize(1050, 700)
    peer.show()
    app.processEvents()
    time_taken = took(app, lambda: peer.setPlainText(text))
    peer.deleteLater()
    return time_taken


def main() -> int:
    """Measure in turn, print a table, and write the figures to build/bench/reading.json."""
    app = QApplication([])
    load_fonts()
    content = case_study()
    content = replace(content, documents=(*content.documents, long_document(content.documents[0])))
    runs = [dict(measured(app, content)) for _ in range(RUNS)]
    medians = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    print(f"A document of {CHARACTERS:,} characters: {RUNS} runs, medians (CPU ms of the thread)")
    for name, median in medians.items():
        print(f"  {name:22} {median:8.1f}")
    print(f"  opening, ratio to the peer {medians['open'] / medians['peer: open']:6.2f}")
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "reading.json").write_text(json.dumps(runs, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
