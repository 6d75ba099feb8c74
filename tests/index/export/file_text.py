"""What is in an exported file, as text: all parts of a ZIP, one after the other."""

import io
import zipfile

ZIPPED = ("docx", "odt", "pptx", "xlsx")


def unzipped(data, form):
    """Every byte of the file that is text, names of parts and comments included."""
    if form not in ZIPPED:
        return data.decode("utf-8-sig")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        parts = [(each.filename, packed.read(each)) for each in packed.infolist()]
    return "\n".join(
        f"== {name}\n{part.decode() if name.endswith(('.xml', '.rels')) else ''}"
        for name, part in parts
    )


def plain_words(data, form):
    """The same, one element a line where it is XML, so that a difference can be read."""
    text = unzipped(data, form).replace("\r\n", "\n")  # git keeps these apart as it likes
    return text.replace("><", ">\n<") if form in ZIPPED else text
