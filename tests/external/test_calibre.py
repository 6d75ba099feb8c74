"""What calibre, which knows nothing of Satchel, reads in exported e-books.

Its packages take minutes to install, so `.ci/run` does without: `apt-get install calibre`, then
`./run test --external --long -k calibre`.
"""

import os
import re
import shutil
import subprocess
from collections import Counter

import pytest

from index import OpenArchive, replace
from index.export.epub.book import epub_of
from index.export.extract import extract
from index.export.file_pictures import pictures_in
from index.export.text.plain import text_of
from tests.index.container.archives import RICH
from tests.index.export.test_html import published

CONVERTER = "ebook-convert"

pytestmark = [pytest.mark.external, pytest.mark.long, pytest.mark.timeout(300)]


def letters(text):
    """The letters of a text alone.

    Calibre puts a caption and a first row together, and the text export marks footnotes behind the
    words in which a book has their marks.
    """
    return re.sub(r"[\W\d_]+", "", text)


def numbers(text):
    return Counter(re.findall(r"\d+", text))


@pytest.mark.parametrize("kind", ["all", "set", "rich"])
def test_calibre_reads_every_word_that_the_text_export_has(first_archive, tmp_path, kind):
    assert shutil.which(CONVERTER), "install calibre"
    rich = replace(RICH, documents=tuple(map(published, RICH.documents)))
    archive = OpenArchive(rich, "nobody") if kind == "rich" else first_archive
    chosen = archive.content.sets[-1] if kind == "set" else None
    taken = extract(archive, chosen=chosen)
    (tmp_path / "a.epub").write_bytes(epub_of(taken))

    command = [CONVERTER, tmp_path / "a.epub", tmp_path / "a.txt", "--max-line-length=0"]
    home = os.environ | {"HOME": str(tmp_path)}
    subprocess.run(command, check=True, capture_output=True, env=home, timeout=200)

    read, told = (tmp_path / "a.txt").read_text("utf-8"), text_of(taken).decode()
    pictures = tuple(f"Picture: {each.description}" for each in pictures_in(taken).values())
    lines = [line for line in told.splitlines() if not line.startswith(pictures)]
    assert [line for line in lines if letters(line) not in letters(read)] == []
    assert numbers(re.sub(r"\[\d+\]", "", told)) - numbers(read) == Counter()
