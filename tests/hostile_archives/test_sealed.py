"""Not one altered sealed file is taken for what was sealed, and none shows an altered word."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from nacl.pwhash import argon2id

from index import ArchiveDamaged, ArchiveSealed, open_archive, receive
from index.container.codec import encode
from index.container.keys import Key
from index.container.package import pack
from index.container.seals.sealed_file import Sealing, seal_archive
from index.container.seals.seals import Seals
from tests.hostile_archives.outcomes import opened
from tests.hostile_archives.test_mutants import mutants, shown_of
from tests.index.container.archives import KEY, OTHER_KEY, RICH

pytestmark = pytest.mark.timeout(1_200)

WORDS = "six words that were drawn by lot"
READER = Key(OTHER_KEY)


@pytest.fixture
def tries(request):
    """How many mutants of each kind."""
    return 2_000 if request.config.getoption("--long") else 80


@pytest.fixture(autouse=True)
def derive_once(monkeypatch):
    """Derive a key once for one passphrase and salt: thousands of mutants have the same."""
    monkeypatch.setattr(argon2id, "kdf", cache(argon2id.kdf))


@pytest.mark.parametrize("way", ["passphrase", "key"])
@pytest.mark.parametrize("which", ["rich", "first"])
def test_what_an_altered_sealed_file_shows_is_what_was_signed(
    tmp_path, first_archive_file, tries, which, way
):
    data = pack(encode(RICH), KEY) if which == "rich" else first_archive_file.read_bytes()
    whole = [opened(data).content]
    sealed = seal_archive(data, Sealing(WORDS, (READER.public,)))
    file, ends = tmp_path / "a.satchel", Counter()
    for mutant in mutants(sealed, tries, f"sealed {which} {way}"):
        file.write_bytes(mutant)
        seals = Seals()
        try:
            if way == "key":
                seals.try_keys(file, [READER])
            else:
                seals.try_passphrase(file, WORDS)
            received = receive(file, seals=seals)
        except (ArchiveDamaged, ArchiveSealed) as error:
            ends[getattr(error, "reason", "sealed")] += 1
            continue
        ends[shown_of(received.archive.content, whole)] += 1
        with pytest.raises(ArchiveDamaged):
            received.check()

    assert ends.keys() <= {"damaged", "not-an-archive", "newer-format", "part", "whole"}
    assert ends["damaged"] > tries / 4


def test_a_sealed_file_whose_archive_a_stranger_made_is_judged_as_any_other(tmp_path):
    sealed = seal_archive(b"PK no archive" * 100, Sealing(None, (READER.public,)))
    (tmp_path / "a.satchel").write_bytes(sealed)
    seals = Seals()
    seals.try_keys(Path(tmp_path / "a.satchel"), [READER])

    with pytest.raises(ArchiveDamaged) as damage:
        open_archive(tmp_path / "a.satchel", seals=seals)

    assert damage.value.reason == "not-an-archive"
