"""An exported ZIM as a room gets it: from kiwix-serve, which knows nothing of Satchel."""

import re
import shutil
import socket
import subprocess
import time
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from urllib.parse import quote

import pytest

from index import OpenArchive, replace
from index.export.extract import extract
from index.export.zim.articles import articles_of
from index.export.zim.book import zim_of
from index.model.shown_text import AllTexts
from tests.index.container.archives import RICH
from tests.index.export.test_html import published

SERVER = "kiwix-serve"
SAMPLE = OpenArchive(replace(RICH, documents=tuple(map(published, RICH.documents))), "nobody")

pytestmark = [pytest.mark.external, pytest.mark.timeout(120)]


def answer(port, path):
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as asked:
        asked.request("GET", path)
        with asked.getresponse() as told:
            assert (told.status, path) == (200, path)
            return told.read().decode("utf-8", "replace")


@contextmanager
def served(taken, folder):
    """The port at which a server gives out the ZIM, on this computer alone."""
    assert shutil.which(SERVER), "install what .ci/run names"
    (folder / "book.zim").write_bytes(zim_of(taken))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [SERVER, "--address", "127.0.0.1", "--port", str(port), folder / "book.zim"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ends = time.monotonic() + 30
    try:
        while True:
            try:
                answer(port, "/")
                break
            except OSError:
                assert (server.poll(), time.monotonic() < ends) == (None, True)
                time.sleep(0.05)
        yield port
    finally:
        server.terminate()
        server.wait()


@pytest.mark.parametrize("words", ["bribes", "взятки"])
def test_a_room_finds_words_in_each_language(first_archive, tmp_path, words):
    with served(extract(first_archive, reading=AllTexts.WITH_DRAFTS), tmp_path) as port:
        told = answer(port, f"/search?books.name=book&pattern={quote(words)}")

    found = re.findall(r'<a href="/content/book/([^"]*)"', told)
    assert {"term.bribe", "theme.extortion", "conclusion", "lawyers"} <= {*found}


@pytest.mark.parametrize("kind", ["all", "set", "rich", "rich-set"])
def test_every_page_is_served_and_its_links_lead_to_pages(first_archive, tmp_path, kind):
    archive = SAMPLE if "rich" in kind else first_archive
    chosen = archive.content.sets[-1] if "set" in kind else None
    taken = extract(archive, chosen=chosen)
    to_see, seen = ["_contents"], {}

    with served(taken, tmp_path) as port:
        while to_see:
            name = to_see.pop()
            page = seen[name] = answer(port, f"/content/book/{name}")
            links = re.findall(r'(?:href|src)="([^"#]+)', page) if name[-4:] != ".css" else ()
            to_see += (
                {*links} - seen.keys() - {*to_see} - {"_pictures/001.png", "_pictures/002.jpg"}
            )

    assert {each.path for each in articles_of(taken)} <= seen.keys()
    assert {"_reader.css", "_dark.css"} <= seen.keys()
