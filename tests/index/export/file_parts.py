"""Changes words in a file of any format that a check of handouts reads."""

import re
import zipfile

_TEXT = re.compile(r"word/document\.xml|content\.xml|.*\.xhtml|ppt/slides/slide\d+\.xml")


def swapped(file, before, after):
    """Put `after` for `before` in what those who get the file read, wherever it stands."""
    if not zipfile.is_zipfile(file):
        text = file.read_text("utf-8")
        assert before in text
        file.write_text(text.replace(before, after), "utf-8")
        return
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    held = [name for name in parts if _TEXT.fullmatch(name) and before.encode() in parts[name]]
    assert held
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            told = data.replace(before.encode(), after.encode()) if name in held else data
            packed.writestr(name, told)
