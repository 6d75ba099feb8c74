"""A small folder with pictures, for the tour."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF

ILLUSTRATED = {
    "archive.toml": """
id = "harbour"
edition = 1
created = "2026-01-31"
language = "en"
title.en = "The harbour strike"
title.ru = "Забастовка в порту"
""",
    "documents/harbour.md": """+++
id = "harbour"
title = "The harbour strike"
+++
## Where it began {#where}

The strike began at the third basin, where most of the cranes stand, and went on to the others within a day. {#p-before}

![A map of the harbour: three basins, one below the other, and the railway](pictures/map.png "The harbour in 2019. The strike began at the third basin.") {#map}

From there one sees the town. {#p-between}

![The harbour in the evening: a crane in front of the sea](pictures/harbour.jpg) {#evening}

Nobody was at work that evening. {#p-last}
""",  # noqa: E501  a picture is a paragraph of its own
}


def drawn_map() -> QImage:
    """Return a map drawn in black on nothing."""
    image = QImage(420, 240, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("black"), 3))
    for number in range(3):
        painter.drawRect(40, 20 + 72 * number, 260, 52)
    painter.drawLine(360, 0, 360, 240)
    for sleeper in range(0, 240, 16):
        painter.drawLine(350, sleeper, 370, sleeper)
    painter.end()
    return image


def photograph() -> QImage:
    """Return what a camera might have seen."""
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 900)
    for at, colour in ((0, "#28406b"), (0.55, "#d98c5f"), (0.56, "#34506b"), (1, "#16212e")):
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(image.rect(), QBrush(sky))
    painter.setBrush(QColor("#101418"))
    corners = [(700, 900), (760, 300), (700, 300), (1200, 180), (820, 300), (880, 900)]
    painter.drawPolygon(QPolygonF([QPointF(*each) for each in corners]))
    painter.end()
    return image
