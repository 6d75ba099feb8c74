"""Shows 20,000 made-up passages in the real window, and tells line by line what it shows."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from benchmarks.searching.corpus import archive
from index import OpenArchive
from viewer.app import build
from viewer.platform.paths import Home
from viewer.screens.search.page import SearchScreen
from viewer.screens.search.query_runner import MOST_HITS

PASSAGES = 20_000


def main():
    app = QApplication(sys.argv[:1])
    opened = OpenArchive(archive(PASSAGES), "nobody")
    program = build(app, Home(Path(sys.argv[1])))
    program.show()

    def show():
        if program.window.workspace is None:
            QTimer.singleShot(20, show)
            return
        program.session.show_archive(opened, False)
        timer.start(100)

    def tell():
        screen = program.window.findChild(SearchScreen)
        box = program.window.top_bar.findChild(QLineEdit)
        told = {"ready": box.hasFocus(), "box": box.text(), "said": "", "right": False}
        if screen is not None:
            told["said"] = screen.said
            if screen.answered_query == box.text() != "":
                page = opened.search(box.text(), {}, limit=MOST_HITS)
                told["right"] = page.complete and screen.hits.walk == tuple(
                    hit.id for hit in page.hits
                )
        sys.stdout.write(f"{json.dumps(told)}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(tell)
    QTimer.singleShot(0, show)
    app.exec()


if __name__ == "__main__":
    main()
