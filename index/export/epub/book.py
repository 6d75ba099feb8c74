"""Assembles an e-book: its chapters, contents, pictures, and what it says of itself."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from uuid import NAMESPACE_URL, uuid5

from index.export.epub.chapter import STYLE, Chapter, xhtml_of
from index.export.epub.contents import contents_of
from index.export.epub.package_file import CONTENTS, Part, package_of
from index.export.epub.text_writer import ChapterWriter, picture_file
from index.export.epub.theme_index import theme_chapter
from index.export.extract import Extract
from index.export.file_pictures import picture_files, pictures_in
from index.export.words import resource
from index.office.package import zipped
from index.office.xml import Xml, part_of, tag

_TYPE = "application/epub+zip"
_FOLDER = "EPUB"
_PACKAGE = f"{_FOLDER}/package.opf"
_PICTURES = {"png": "image/png", "jpg": "image/jpeg"}
_XHTML = "application/xhtml+xml"


def epub_of(extract: Extract) -> bytes:
    """Return `extract` as EPUB 3, the same bytes for the same extract."""
    chapters = _chapters(extract)
    title = extract.words.worded(extract.chosen.title)[0] if extract.chosen else ""
    title = title or extract.title
    parts = list(_parts(extract, chapters, title))
    whole = b"".join(part.data for part in parts)
    name = str(uuid5(NAMESPACE_URL, sha256(whole).hexdigest()))
    has_pages = any(chapter.pages for chapter in chapters)
    package = package_of(extract, title, name, parts, has_pages=has_pages)
    return zipped(
        [
            ("mimetype", _TYPE.encode()),
            ("META-INF/container.xml", part_of(_container())),
            (_PACKAGE, part_of(package)),
            *((f"{_FOLDER}/{part.name}", part.data) for part in parts),
        ],
        plain="mimetype",
    )


def _chapters(extract: Extract) -> list[Chapter]:
    """Return the chapters of `extract`, with an index of its themes after the documents."""
    chapters = list(ChapterWriter(extract).chapters())
    if extract.chosen is not None:  # a set shows the themes that its maker chose
        return chapters
    files = {name: chapter.file for chapter in chapters for name in chapter.held}
    index = theme_chapter(extract, len(chapters) + 1, files)
    texts = (at for at, each in enumerate(chapters, start=1) if each.held)
    at = max(texts, default=1)
    return [*chapters[:at], *([index] if index else []), *chapters[at:]]


def _parts(extract: Extract, chapters: Sequence[Chapter], title: str) -> Iterator[Part]:
    language = extract.words.language
    contents = contents_of(extract.words, chapters)
    yield Part(CONTENTS, _XHTML, xhtml_of(title, language, contents))
    yield Part(STYLE, "text/css", resource(STYLE).encode())
    for chapter in chapters:
        headed = chapter.headings[0].text if chapter.headings else title
        data = xhtml_of(headed, language, chapter.elements)
        yield Part(chapter.file, _XHTML, data, is_read=True)
    files = picture_files(extract)
    for sign in sorted({each.file for each in pictures_in(extract).values()}):
        kind = _PICTURES[sign.rpartition(".")[2]]
        yield Part(picture_file(sign), kind, files[sign])


def _container() -> Xml:
    names = {"version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"}
    said = {"full-path": _PACKAGE, "media-type": "application/oebps-package+xml"}
    return tag("container", names, tag("rootfiles", {}, tag("rootfile", said)))
