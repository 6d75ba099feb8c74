"""Small promises of the format and of the checks that do not hold at their edges."""

from contextlib import suppress

import pytest

from index import ArchiveError, Level, build_archive, make_key, replace
from index.container.codec import decode, encode
from index.source.folder import read_source
from tests.conftest import ARCHIVE_TOML
from tests.index.container.archives import ARCHIVE

SAID = "consent=unknown care=none access=open"
ROLES = """
[[table]]
id = "role"
title.en = "T"
of.en = "Those counted"
field = "role"
row = [
  {label = {en = "x"}, count = 18, value = "nurse"},
  {label = {en = "y"}, count = 2, value = "cook"},
]

[[table]]
id = "gender"
title.en = "T"
of.en = "Those counted"
field = "gender"
row = [
  {label = {en = "x"}, count = 16, value = "woman"},
  {label = {en = "y"}, count = 2, value = "man"},
]
"""


def test_a_thousand_documents_keep_their_order():
    document = replace(ARCHIVE.documents[0], sections=(), footnotes=())
    documents = tuple(replace(document, id=f"d{n}") for n in range(1_000))
    archive = replace(ARCHIVE, documents=documents, notes=())
    read = decode(encode(archive))
    assert [each.id for each in read.documents] == [each.id for each in documents]


@pytest.fixture
def quote(make_folder):
    def made(said, line="Nurse", more=""):
        body = f"## One {{#one}}\n\n> “Words.” {{#q {SAID} {said}}}\n>\n> — {line}\n"
        files = {"archive.toml": ARCHIVE_TOML + more, "participants.toml": ROLES}
        return read_source(make_folder(body, files))

    return made


def test_a_blank_reason_waives_no_error(quote):
    waiver = '\n[[waived]]\ncode = "too-few-at-share"\npassage = "q"\nreason = " "\n'
    assert quote("role=cook gender=woman share=full", more=waiver).archive is None


def test_a_blank_reason_lets_no_screen_tell_of_few(quote):
    assert quote('role=cook read=full share=none read_reason=" "').archive is None


@pytest.mark.parametrize(
    "said",
    [
        "role=nurse gender=woman reveals=gendr",
        "role=nurse reveals=gender",
        'role=nurse reveals="gender:man"',
        "role=nurse gender=mann",
    ],
)
def test_a_slip_in_what_is_counted_is_not_shared_in_full_without_a_word(quote, said):
    draft = quote(said)
    (passage,) = draft.archive.passages() if draft.archive else (None,)
    assert draft.problems or passage.attribution.share is not Level.FULL


def test_a_document_that_is_a_link_out_of_the_folder_is_refused(make_folder, tmp_path):
    secret = tmp_path / "secret.md"
    secret.write_text('+++\nid = "s"\ntitle = "S"\n+++\n## S {#s}\n\nSecret. {#p-s}\n')
    folder = make_folder()
    (folder / "documents" / "z.md").symlink_to(secret)
    assert read_source(folder).archive is None


@pytest.mark.parametrize("name", ["archive.toml", "editor.key"])
def test_an_archive_takes_no_place_of_what_it_is_made_from(make_folder, name):
    folder = make_folder()
    key = folder / "editor.key"
    make_key(key)
    before = (folder / name).read_bytes()
    with suppress(ArchiveError):
        build_archive(folder, folder / name, key)
    assert (folder / name).read_bytes() == before
