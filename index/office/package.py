"""Packs the parts of an office file into a ZIP without an author or a date."""

import io
import zipfile
from collections.abc import Iterable, Mapping

from index.office.xml import Xml, part_of, tag

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_APP = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the earliest date of a ZIP
_PICTURES = {"png": "image/png", "jpg": "image/jpeg"}


class OfficePackage:
    """The parts of an Office Open XML file, with their media types and relationships."""

    def __init__(self, main: str, kind: str) -> None:
        """Begin a file with the main part `main`; `kind` is the end of its media type."""
        self._parts: dict[str, bytes] = {}
        self._kinds = {main: f"{_OFFICE}.{kind}.main+xml"}
        self._links: dict[str, list[Xml]] = {}
        self.link("", main, "officeDocument")

    def add(self, name: str, root: Xml, kind: str = "") -> None:
        """Add the part `name`; `kind` is the end of its media type."""
        self._parts[name] = part_of(root)
        if kind:
            self._kinds[name] = f"{_OFFICE}.{kind}+xml"

    def add_picture(self, name: str, data: bytes) -> None:
        """Add the PNG or JPEG `data` as the part `name`."""
        self._parts[name] = data

    def add_workbook(self, name: str, data: bytes) -> None:
        """Add the XLSX `data` as the part `name`."""
        self._parts[name] = data
        self._kinds[name] = f"{_OFFICE}.spreadsheetml.sheet"

    def link(self, source: str, target: str, kind: str) -> str:
        """Add a relationship from the part `source` ("" is the file) to `target`; return its id."""
        known = self._links.setdefault(source, [])
        name = f"rId{len(known) + 1}"
        whole = kind if "://" in kind else f"{RELATIONS}/{kind}"
        known.append(tag("Relationship", {"Id": name, "Type": whole, "Target": f"/{target}"}))
        return name

    def described(self, title: str, language: str) -> None:
        """Add the document properties: title, language and Satchel, nothing else."""
        purl = "http://purl.org/dc"
        core = tag(
            "cp:coreProperties",
            {
                "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
                "xmlns:dc": f"{purl}/elements/1.1/",
            },
            tag("dc:title", {}, title),
            tag("dc:creator", {}, "Satchel"),
            tag("dc:language", {}, language),
        )
        namespace = RELATIONS.replace("relationships", "extended-properties")
        app = tag("Properties", {"xmlns": namespace}, tag("Application", {}, "Satchel"))
        self.add("docProps/core.xml", core)
        self.add("docProps/app.xml", app)
        self._kinds |= {"docProps/core.xml": _CORE, "docProps/app.xml": _APP}
        self.link("", "docProps/core.xml", f"{_PACKAGE}/relationships/metadata/core-properties")
        self.link("", "docProps/app.xml", "extended-properties")

    def data(self) -> bytes:
        """Return the file, the same bytes for the same parts."""
        return zipped(self._all())

    def _all(self) -> Iterable[tuple[str, bytes]]:
        """Yield (name, bytes) of every part, the list of media types first."""
        yield "[Content_Types].xml", part_of(_types(self._kinds))
        for source, links in self._links.items():
            folder, _, name = source.rpartition("/")
            place = "/".join(filter(None, (folder, "_rels", f"{name}.rels")))
            root = tag("Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *links)
            yield place, part_of(root)
        yield from self._parts.items()


def zipped(parts: Iterable[tuple[str, bytes]], plain: str = "") -> bytes:
    """Return a ZIP of `parts`, (name, bytes); the part `plain` is not compressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts:
            entry = zipfile.ZipInfo(name, _BEGINNING)
            entry.compress_type = zipfile.ZIP_STORED if name == plain else zipfile.ZIP_DEFLATED
            entry.create_system = 0
            packed.writestr(entry, part)
    return file.getvalue()


def _types(kinds: Mapping[str, str]) -> Xml:
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    defaults = {"rels": rels, "xml": "application/xml", **_PICTURES}
    return tag(
        "Types",
        {"xmlns": f"{_PACKAGE}/content-types"},
        *(
            tag("Default", {"Extension": end, "ContentType": kind})
            for end, kind in defaults.items()
        ),
        *(
            tag("Override", {"PartName": f"/{name}", "ContentType": kind})
            for name, kind in kinds.items()
        ),
    )
