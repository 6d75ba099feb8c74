"""A minimal PySide6 program that shows a window with a list and a text, and measures itself."""

import json
import resource

from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow, QSplitter, QTextBrowser

app = QApplication([])
window = QMainWindow()
split = QSplitter()
rows = QListWidget()
rows.addItems([str(n) for n in range(100)])
page = QTextBrowser()
page.setPlainText("word " * 2000)
split.addWidget(rows)
split.addWidget(page)
window.setCentralWidget(split)
window.resize(1366, 768)
window.show()
app.processEvents()
window.grab()
used = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "first_window_cpu_ms": 1000 * (used.ru_utime + used.ru_stime),
            "peak_mb": used.ru_maxrss / 1024,
        }
    )
)
