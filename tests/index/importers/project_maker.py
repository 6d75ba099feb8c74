"""Makes projects of REFI-QDA as other programs write them."""

import io
import zipfile

from index import Level, OpenArchive
from index.export.extract import extract
from index.export.refi.project import qdpx_of
from index.office.xml import part_of, tag
from index.source.folder import read_source

NAMES = {"xmlns": "urn:QDA-XML:project:1.0"}


def coding(*codes):
    return [tag("Coding", {"guid": f"c-{each}"}, ref("CodeRef", each)) for each in codes]


def ref(kind, guid):
    return tag(kind, {"targetGUID": guid})


def selection(span, *inner, name=""):
    start, end = span
    said = {"guid": f"s-{start}-{end}", "startPosition": start, "endPosition": end}
    return tag("PlainTextSelection", said | ({"name": name} if name else {}), *inner)


def source(name, *selections, **paths):
    return tag("TextSource", {"guid": f"source-{name}", "name": name} | paths, *selections)


def code(guid, name, *inner, **said):
    return tag("Code", {"guid": guid, "name": name, "isCodable": "true"} | said, *inner)


def project(*sources, codes=(), notes=(), more=(), origin="Another 1.0"):
    """Return the description of a project."""
    book = [tag("CodeBook", {}, tag("Codes", {}, *codes))] if codes else []
    told = [tag("Notes", {}, *notes)] if notes else []
    parts = [*book, *more, tag("Sources", {}, *sources), *told]
    return part_of(tag("Project", NAMES | {"name": "P", "origin": origin}, *parts))


def packed(path, described, **files):
    """Write a project with the files of its sources, by their names with "_" for "."."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("project.qde", described)
        for name, data in files.items():
            made.writestr(f"Sources/{name.replace('_', '.')}", data)
    return path


def of_text(path, text, *spans, codes=("wages",), **more):
    """Write a project of one text in which the words at `spans` are coded with the first code."""
    made = [selection(span, *coding(codes[0])) for span in spans]
    held = [code(each, each.capitalize()) for each in codes]
    described = project(source("Talk", *made, plainTextPath="internal://a.txt"), codes=held)
    return packed(path, described, a_txt=text, **more)


def coded_elsewhere(folder, file, words, *, level=Level.FULL, use="publish"):
    """Export a folder, and code some words of its text as another program does."""
    content = OpenArchive(read_source(folder).archive, None)
    exported = qdpx_of(extract(content, level, use=use))
    with zipfile.ZipFile(io.BytesIO(exported)) as held:
        parts = {name: held.read(name).decode() for name in held.namelist()}
    (name,) = [each for each in parts if each.startswith("sources/")]
    start, end = parts[name].index(words), parts[name].index(words) + len(words)
    book = '<CodeBook><Codes><Code guid="w" name="Wages" isCodable="true"/></Codes></CodeBook>'
    made = (
        f'<PlainTextSelection guid="s" startPosition="{start}" endPosition="{end}">'
        '<Coding guid="c"><CodeRef targetGUID="w"/></Coding><NoteRef targetGUID="n"/>'
        "</PlainTextSelection>"
    )
    note = '<Note guid="n"><PlainTextContent>Ask again.</PlainTextContent></Note>'
    described = parts["project.qde"].replace("</Users>", f"</Users>{book}")
    described = described.replace("</TextSource>", f"{made}</TextSource>")
    described = described.replace("</Sources>", f"</Sources><Notes>{note}</Notes>")
    with zipfile.ZipFile(file, "w") as packed_again:
        for each, text in (parts | {"project.qde": described}).items():
            packed_again.writestr(each, text)
