"""In how many lists an item stands is kept, and written only where it is more than one."""

import json

import pytest

from index import ArchiveDamaged, PassageKind, replace
from index.container.codec import decode, encode
from tests.index.container.archives import ARCHIVE, PASSAGE

ITEM = replace(PASSAGE, id="i", kind=PassageKind.LIST_ITEM)


def archive_of(*passages):
    (document,) = ARCHIVE.documents
    sections = (replace(document.sections[0], passages=passages),)
    inner = replace(sections[0], id="inner", passages=(replace(ITEM, id="j", depth=2),))
    sections = (replace(sections[0], sections=(inner,)),)
    return replace(ARCHIVE, documents=(replace(document, sections=sections),), notes=())


def test_a_depth_comes_back_and_is_written_only_where_it_says_something():
    whole = archive_of(PASSAGE, ITEM, replace(ITEM, id="k", depth=8))
    members = encode(whole)
    (section,) = json.loads(members["documents/001.json"])["sections"]

    assert decode(members) == whole
    assert [each.get("depth") for each in section["passages"]] == [None, None, 8]
    assert [each.get("depth") for each in section["sections"][0]["passages"]] == [2]


@pytest.mark.parametrize(
    "passage",
    [
        replace(ITEM, depth=0),
        replace(ITEM, depth=-1),
        replace(ITEM, depth=9),
        replace(PASSAGE, depth=2),
        replace(PASSAGE, depth=0),
    ],
)
def test_a_depth_that_cannot_be_is_refused(passage):
    with pytest.raises(ArchiveDamaged) as caught:
        decode(encode(archive_of(passage)))

    assert caught.value.reason == "bad-content"
