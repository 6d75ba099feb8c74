"""Makes a library of many small archives: the made-up passages of the corpus, some in each."""

import os
from collections.abc import Iterator
from itertools import chain, cycle, islice
from pathlib import Path

from nacl.signing import SigningKey

from benchmarks.searching.corpus import archive
from index import Archive, Document, Ledger, Section, receive, replace
from index.container.codec import encode
from index.container.package import pack
from viewer.platform.paths import Home
from viewer.services.settings import Settings, save

SECTIONS = (2, 3, 4, 5, 6)  # of ten passages each, in turn
_DAMAGED = 40  # one in so many archives cannot be read


def archives(number: int) -> Iterator[Archive]:
    """Yield `number` archives of 20 to 60 passages, with titles in three languages."""
    mean = 10 * sum(SECTIONS) // len(SECTIONS)
    whole = archive(mean * number + 400)
    made = (document.sections for document in whole.documents[1:])
    sections = chain.from_iterable(made)
    for count, at in zip(cycle(SECTIONS), range(number), strict=False):
        yield _small(whole, at, tuple(islice(sections, count)))


def _small(whole: Archive, at: int, sections: tuple[Section, ...]) -> Archive:
    language = sections[0].passages[0].language
    document = Document("d", sections[0].title, language, sections=sections)
    return replace(
        whole,
        id=f"small-{at}",
        edition=1,
        draft=False,
        created=f"20{10 + at % 16}-{1 + at % 12:02}-{1 + at % 28:02}",
        title={language: f"{sections[0].title} {at + 1}"},
        language=language,
        documents=(document,),
        glossary=whole.glossary if at % 10 == 0 else (),
        participants=(),
        notes=(),
        waivers=(),
        sources=(),
        pictures=(),
        sets=(),
    )


def prepare(number: int, folder: Path) -> None:
    """Make a library of `number` archives in `folder`, each taken in as a copy before."""
    home, key = Home(folder), SigningKey(bytes(32))
    copies = home.folder / "library"
    copies.mkdir(parents=True)
    ledger = Ledger(home.ledger)
    for at, content in enumerate(archives(number)):
        file = folder / "new.satchel"
        data = pack(encode(content), key)
        file.write_bytes(data)
        received = receive(file)
        ledger.remember(received.archive, accepted=True)
        if number > _DAMAGED and at % _DAMAGED == 7:
            file.write_bytes(data[:-900])
        copy = copies / f"{received.sha256}.satchel"
        file.rename(copy)
        os.utime(copy, (at, at))
    save(Settings(), home.settings)  # a first start would show a page of its own
