"""A computer that holds everything of Satchel's that there can be, each with a word of its own."""

import struct
import zlib
from hashlib import md5
from pathlib import Path

from index import (
    EditorRecords,
    Keyring,
    Ledger,
    Library,
    Publication,
    build_archive,
    make_key,
    receive,
    write_whole,
)
from index.search import cache
from tests.end_to_end.canary import canary
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import Terms
from viewer.notebook.store.vault.vault import Vault
from viewer.services import settings
from viewer.services.folder_list import remember_folder
from viewer.traces.recent_files import SystemLists

ARCHIVE = """
id = "NAME"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "Small"
"""
DOCUMENT = """+++
id = "small"
title = "Small"
+++
## One {#one}

Police wrote nothing down. {#p-one}
"""
XBEL = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks">
  <bookmark href="file:///stick/OTHER%20minutes.odt" added="2026-01-01T00:00:00Z">
    <info><metadata owner="http://freedesktop.org"><bookmark:applications>
      <bookmark:application name="a &gt; b" exec="&apos;writer %u&apos;"/>
    </bookmark:applications></metadata></info>
  </bookmark>
  <bookmark href="file:///stick/WORD.satchel" added="2026-01-01T00:00:00Z">
    <info><metadata owner="http://freedesktop.org"/></info>
  </bookmark>
  <bookmark href="file:///stick/WORD.satchel-set" title="a > b"/>
  <bookmark href="file:///stick/satchel.txt" added="2026-01-01T00:00:00Z"/>
</xbel>
"""
NOTE = "[Desktop Entry]\nType=Link\nName=x\nURL[$e]=file:///stick/{name}\n"


class FullHome:
    """All of it: in Satchel's folder `home`, and what the system keeps in the home folder `user`.

    `words` has the word that stands in what is of each kind.
    """

    def __init__(self, home, user, sources, *, notebook=True):
        self.home, self.user, self.sources = home, user, sources
        names = ("library", "keys", "folders", "settings", "log", "recent", "thumbnails")
        self.words = {name: canary(name) for name in names}
        self.other = canary("other")
        self.lists = SystemLists(
            bookmarks=user / ".local" / "share" / "recently-used.xbel",
            documents=user / ".local" / "share" / "RecentDocuments",
            pictures=user / ".cache" / "thumbnails",
        )
        self._fill_editor()
        self._fill_reader()
        if notebook:
            self._fill_notebook()
        self._fill_system()

    def _folder(self, name):
        folder = self.sources / name
        (folder / "documents").mkdir(parents=True)
        (folder / "archive.toml").write_text(ARCHIVE.replace("NAME", name))
        (folder / "documents" / "small.md").write_text(DOCUMENT)
        return folder

    def _fill_editor(self):
        """An own key, another elsewhere, and an edition that was published."""
        home = self.home
        home.keys.mkdir(parents=True)
        make_key(home.own_key)
        elsewhere = self.sources / f"{self.words['keys']}.key"
        elsewhere.parent.mkdir(parents=True, exist_ok=True)
        make_key(elsewhere)
        keyring = Keyring(home.keys)
        keyring.remember(elsewhere)
        records = EditorRecords(keyring, Ledger(home.ledger), home.published)
        publication = Publication(self._folder("published"), records, publish=True)
        written = publication.write(self.sources / "published.satchel", home.own_key, None)
        assert written.archive is not None

    def _fill_reader(self):
        """Two archives, one copied and one where it lies, an index, settings and a log."""
        home = self.home
        for name, is_copy in (("copied", True), (self.words["library"], False)):
            file = self.sources / f"{name}.satchel"
            assert build_archive(self._folder(name), file, publish=True).archive is not None
            received = receive(file)
            Ledger(home.ledger).remember(received.archive, accepted=True)
            Library(home.folder).take(received, copy=is_copy)
        before, cache.WORTH = cache.WORTH, 0
        try:
            received.archive.build_index(cache=home.folder / "indexes")
        finally:
            cache.WORTH = before
        settings.save(settings.Settings(language=self.words["settings"]), home.settings)
        home.log.write_text(self.words["log"])
        remember_folder(home, self.sources / self.words["folders"])

    def _fill_notebook(self):
        for _ in range(2):  # one of them was put aside
            vault = Vault(self.home.notebook, Terms(SCHEMA))
            opened = vault.create(None)
            Notebook(opened.connection).add_note("a note")
            opened.close()
            if not list(self.home.folder.glob("notebook.set-aside-*")):
                vault.put_aside()

    def _fill_system(self):
        """What the desktop noted, of archives and of other files."""
        recent, thumbnail = self.words["recent"], self.words["thumbnails"]
        self.lists.documents.mkdir(parents=True)
        listed = XBEL.replace("WORD", recent).replace("OTHER", self.other)
        self.lists.bookmarks.write_text(listed)
        for name in (f"{recent}.satchel", f"{self.other}.odt"):
            path = self.lists.documents / f"{name}.desktop"
            path.write_text(NOTE.format(name=name.replace("s", "%73")))
        for size in ("normal", "fail/gnome"):
            folder = self.lists.pictures / size
            folder.mkdir(parents=True)
            for name in (f"{thumbnail}.satchel", f"{self.other}.png"):
                write_thumbnail(folder, f"file:///stick/{name}")

    @property
    def files(self):
        """Every file below both folders, and what is in it."""
        found = [*self.home.folder.rglob("*"), *self.user.rglob("*")]
        return {path: path.read_bytes() for path in found if path.is_file()}

    def holds(self, word):
        """Whether `word` stands in any file or name, as UTF-8 or as UTF-16."""
        kinds = [word.encode(each) for each in ("utf-8", "utf-16-le", "utf-16-be")]
        return any(
            word in path.name or any(kind in data for kind in kinds)
            for path, data in self.files.items()
        )


def write_thumbnail(folder, address):
    """A picture of one point, as a file manager makes it of a file."""
    said = b"Thumb::URI\0" + address.encode()
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"tEXt", b"Software\0a file manager"),
        (b"tEXt", said),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    )
    packed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    name = md5(address.encode(), usedforsecurity=False).hexdigest()
    data = b"\x89PNG\r\n\x1a\n" + b"".join(packed)
    write_whole(Path(folder, f"{name}.png"), data)
