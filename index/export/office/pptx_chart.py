"""Writes a chart of a slide that PowerPoint and Impress can edit, with its numbers in words."""

from collections.abc import Iterable, Iterator

from index.export.office.masters import NAMES, Placeholder
from index.export.office.slide import SlideChart
from index.export.office.xlsx import counts_of
from index.office.package import OfficePackage
from index.office.xml import Xml, tag

_KIND = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_CATEGORIES, _VALUES = 111_111_111, 222_222_222  # the ids of the axes
_SIZE, _COLOUR = 2000, "tx1"  # of the words, in 1/100 point; of words and bars


class ChartWriter:
    """Adds the charts of a presentation to its package, each with its numbers as a workbook."""

    def __init__(self, package: OfficePackage) -> None:
        self._package = package
        self._count = 0

    def drawn(self, slide: str, number: int, chart: SlideChart) -> Xml:
        """Return `chart` as the shape `number` of the part `slide`."""
        self._count += 1
        package, part = self._package, f"ppt/charts/chart{self._count}.xml"
        book = f"ppt/embeddings/Microsoft_Excel_Sheet{self._count}.xlsx"
        numbers = [(row.name, row.count) for row in chart.rows]
        package.add_workbook(book, counts_of(chart.title, numbers))
        within = package.link(part, book, "package")
        package.add(part, _chart(chart, within), "drawingml.chart")
        return _frame(number, chart, package.link(slide, part, "chart"))


def _frame(number: int, chart: SlideChart, link: str) -> Xml:
    x, y, width, height = Placeholder.BODY.value[2]
    about = tag(
        "p:nvGraphicFramePr",
        {},
        tag("p:cNvPr", {"id": number, "name": "Chart", "descr": chart.told}),
        tag("p:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", {"noGrp": 1})),
        tag("p:nvPr"),
    )
    place = tag(
        "p:xfrm", {}, tag("a:off", {"x": x, "y": y}), tag("a:ext", {"cx": width, "cy": height})
    )
    shown = tag("c:chart", {"xmlns:c": _KIND, "r:id": link})
    data = tag("a:graphic", {}, tag("a:graphicData", {"uri": _KIND}, shown))
    return tag("p:graphicFrame", {}, about, place, data)


def _chart(chart: SlideChart, book: str) -> Xml:
    names = {"xmlns:c": _KIND, "xmlns:a": NAMES["xmlns:a"], "xmlns:r": NAMES["xmlns:r"]}
    plot = tag("c:plotArea", {}, tag("c:layout"), _bars(chart), *_axes())
    shown = (
        _set("autoTitleDeleted", 1),
        plot,
        _set("plotVisOnly", 1),
        _set("dispBlanksAs", "gap"),
    )
    return tag(
        "c:chartSpace",
        names,
        tag("c:chart", {}, *shown),
        _words(),
        tag("c:externalData", {"r:id": book}, _set("autoUpdate", 0)),
    )


def _bars(chart: SlideChart) -> Xml:
    rows, fill = chart.rows, tag("a:solidFill", {}, tag("a:schemeClr", {"val": _COLOUR}))
    last = len(rows) + 1
    series = tag(
        "c:ser",
        {},
        _set("idx", 0),
        _set("order", 0),
        tag("c:tx", {}, _strings("Sheet1!$B$1", [chart.title])),
        tag("c:spPr", {}, fill),
        _set("invertIfNegative", 0),
        _labels(),
        tag("c:cat", {}, _strings(f"Sheet1!$A$2:$A${last}", [row.name for row in rows])),
        tag("c:val", {}, _numbers(f"Sheet1!$B$2:$B${last}", [row.count for row in rows])),
    )
    axes = _set("axId", _CATEGORIES), _set("axId", _VALUES)
    kind = _set("barDir", "bar"), _set("grouping", "clustered"), _set("varyColors", 0)
    return tag("c:barChart", {}, *kind, series, _set("gapWidth", 150), *axes)


def _labels() -> Xml:
    hidden = ("showLegendKey", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    legend, *others = hidden
    shown = _set(legend, 0), _set("showVal", 1), *(_set(each, 0) for each in others)
    return tag("c:dLbls", {}, _set("dLblPos", "outEnd"), *shown)


def _axes() -> Iterator[Xml]:
    line = tag("a:ln", {}, tag("a:noFill"))
    yield tag(
        "c:catAx",
        {},
        _set("axId", _CATEGORIES),
        tag("c:scaling", {}, _set("orientation", "maxMin")),  # the first row above
        _set("delete", 0),
        _set("axPos", "l"),
        _set("majorTickMark", "none"),
        _set("minorTickMark", "none"),
        _set("tickLblPos", "low"),
        tag("c:spPr", {}, line),
        _set("crossAx", _VALUES),
    )
    yield tag(
        "c:valAx",
        {},
        _set("axId", _VALUES),
        tag("c:scaling", {}, _set("orientation", "minMax"), _set("min", 0)),
        _set("delete", 1),
        _set("axPos", "t"),
        _set("crossAx", _CATEGORIES),
    )


def _words() -> Xml:
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": _COLOUR}))
    look = tag("a:pPr", {}, tag("a:defRPr", {"sz": _SIZE}, fill))
    return tag(
        "c:txPr",
        {},
        tag("a:bodyPr"),
        tag("a:lstStyle"),
        tag("a:p", {}, look, tag("a:endParaRPr", {"lang": "en"})),
    )


def _strings(place: str, texts: Iterable[str]) -> Xml:
    points = [tag("c:pt", {"idx": at}, tag("c:v", {}, text)) for at, text in enumerate(texts)]
    held = tag("c:strCache", {}, _set("ptCount", len(points)), *points)
    return tag("c:strRef", {}, tag("c:f", {}, place), held)


def _numbers(place: str, counts: list[int | None]) -> Xml:
    """Return the counts; one that is not told is a gap."""
    points = [
        tag("c:pt", {"idx": at}, tag("c:v", {}, str(count)))
        for at, count in enumerate(counts)
        if count is not None
    ]
    form = tag("c:formatCode", {}, "General")
    held = tag("c:numCache", {}, form, _set("ptCount", len(counts)), *points)
    return tag("c:numRef", {}, tag("c:f", {}, place), held)


def _set(name: str, value: object) -> Xml:
    return tag(f"c:{name}", {"val": value})
