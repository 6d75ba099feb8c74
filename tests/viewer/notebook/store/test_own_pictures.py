"""A picture of the reader's own is kept in a set: undone, copied, binned and shared with it."""

import json
from base64 import b64encode
from contextlib import closing

import pytest
from nacl.signing import SigningKey

from index import Cost, ItemKind, OwnPicture, clean_own_picture
from tests.pictures import jpeg, png
from tests.viewer.notebook.store.conftest import connected
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.errors import SetUnusable
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.shared.merge import merge, planned
from viewer.notebook.store.shared.share_file import _signed, is_sealed, read_set, share_set

HALL = OwnPicture(png(8, 6), "png", 8, 6, "Our hall with chairs in a ring")
MAP = OwnPicture(clean_own_picture(jpeg()).data, "jpg", 8, 8, "The way to us")
SECRET = "three long words"  # noqa: S105
CHEAP = Cost(passes=1, memory=8192)
_STEPS = "SELECT changeset FROM step"
MAGIC = b"SATCHEL SET 2\n"


@pytest.fixture
def colleague(clock):
    """Another's notebook."""
    with closing(connected(":memory:")) as connection:
        lay(connection)
        yield Notebook(connection, clock)


def evening(notebook):
    drafts = [
        Draft(ItemKind.TITLE, words="Welcome", own=HALL),
        Draft(ItemKind.OWN_PICTURE, words="Where to eat", own=MAP),
    ]
    return notebook.sets.make("Evening", drafts)


def pictures(notebook, name):
    return [item.own for item in notebook.kept.of_set[name]]


def read_again(notebook):
    return Notebook(notebook.changer.connection, notebook.changer.clock)


def test_it_is_kept_and_copied_with_its_set(notebook):
    made = evening(notebook)
    assert pictures(read_again(notebook), made.id) == [HALL, MAP]

    copy = notebook.sets.duplicate(made.id, "Evening (copy)")
    assert pictures(notebook, copy.id) == [HALL, MAP]
    notebook.sets.duplicate_items(made.id, [notebook.kept.of_set[made.id][1].id])
    assert pictures(notebook, made.id) == [HALL, MAP, MAP]


def test_another_one_can_be_put_in_its_place_and_that_can_be_undone(notebook):
    made = evening(notebook)
    title, alone = (item.id for item in notebook.kept.of_set[made.id])

    notebook.sets.picture(title, None)
    notebook.sets.picture(alone, HALL)
    assert pictures(notebook, made.id) == [None, HALL]
    notebook.undo()
    notebook.undo()
    assert pictures(notebook, made.id) == [HALL, MAP]
    notebook.redo()
    assert pictures(read_again(notebook), made.id) == [None, MAP]


def test_a_picture_is_never_taken_from_what_is_nothing_else(notebook):
    made = evening(notebook)
    notebook.sets.picture(notebook.kept.of_set[made.id][1].id, None)
    assert pictures(notebook, made.id) == [HALL, MAP]

    question = notebook.sets.add(made.id, [Draft(ItemKind.QUESTION, words="Why?")])[0]
    notebook.sets.picture(question.id, MAP)
    assert pictures(notebook, made.id) == [HALL, MAP, None]


def test_what_is_taken_out_and_what_is_in_the_bin_comes_back_with_it(notebook):
    made = evening(notebook)
    notebook.sets.take_out([notebook.kept.of_set[made.id][1].id])
    notebook.undo()
    notebook.delete([made.id])
    notebook.restore([made.id])

    assert pictures(read_again(notebook), made.id) == [HALL, MAP]


def test_what_is_deleted_for_good_is_in_the_file_no_more(notebook, connection):
    made = evening(notebook)
    notebook.delete([made.id])
    assert any(HALL.data in row[0] for row in connection.execute(_STEPS))
    notebook.empty_bin()

    held = connection.execute("SELECT count(*) FROM item WHERE picture IS NOT NULL").fetchall()
    assert held == [(0,)]
    assert not any(HALL.data in row[0] for row in connection.execute(_STEPS))


@pytest.mark.parametrize("passphrase", [None, SECRET])
def test_a_shared_set_brings_its_pictures_once(notebook, colleague, passphrase):
    made = evening(notebook)
    file = share_set(notebook, made.id, passphrase, cost=CHEAP)
    assert is_sealed(file) == (passphrase is not None)

    shared = read_set(file, passphrase)
    merge(colleague, shared, planned(colleague.kept, shared))
    assert pictures(read_again(colleague), made.id) == [HALL, MAP]
    assert not planned(colleague.kept, shared).is_new

    colleague.sets.picture(colleague.kept.of_set[made.id][0].id, MAP)
    assert planned(colleague.kept, shared).is_beside


def test_a_set_without_pictures_is_read_by_an_earlier_satchel_too(notebook):
    made = evening(notebook)
    assert share_set(notebook, made.id).startswith(MAGIC)
    for item in notebook.kept.of_set[made.id][1:]:
        notebook.sets.take_out([item.id])
    notebook.sets.picture(notebook.kept.of_set[made.id][0].id, None)

    assert share_set(notebook, made.id).startswith(b"SATCHEL SET 1\n")


def forged(file, **values):
    """The file, its last picture altered, signed anew."""
    told = json.loads(file[len(MAGIC) : -96])
    told["set"]["items"][-1]["picture"].update(values)
    content = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    key = SigningKey.generate()
    public = bytes(key.verify_key)
    return MAGIC + content + public + key.sign(_signed(content, public)).signature


@pytest.mark.parametrize(
    "values",
    [
        {"data": b64encode(png(8, 6)[:-20]).decode()},
        {"data": b64encode(MAP.data + b"GPS 42.87 N 74.59 E").decode()},
        {"data": b64encode(b"<svg onload='alert(1)'/>").decode()},
        {"data": "not base64!"},
        {"data": 7},
        {"width": 13},
        {"width": True},
        {"ending": "png"},
        {"ending": "../jpg"},
        {"description": ""},
        {"description": "  "},
        {"description": "two\nlines"},
        {"description": "x" * 2_001},
        {"more": 1},
    ],
)
def test_a_shared_picture_that_is_not_clean_and_described_is_refused(notebook, values):
    file = share_set(notebook, evening(notebook).id)
    assert read_set(forged(file)).pictures == (HALL, MAP)

    with pytest.raises(SetUnusable):
        read_set(forged(file, **values))
