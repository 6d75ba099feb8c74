"""A key is introduced by the one before it, so that readers need not be asked again."""

import json

import pytest

from index import ArchiveDamaged, KeyUnusable, build_archive, open_archive
from index.container.codec import encode
from index.container.introduction import MOST, SIZE, introduce
from index.container.keys import Key, load_key, new_key, save_key
from index.container.package import pack, unpack
from index.container.passphrase import Cost
from index.container.signature import TRAILER
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, sign, tiny

OLD = Key(KEY)


def packed(key, archive=ARCHIVE):
    return pack(encode(archive), key.signing, key.statements)


@pytest.fixture
def chain():
    """A first key and three successors, each introduced by the one before."""
    keys = [OLD]
    for _ in range(3):
        keys.append(new_key(keys[-1]))
    return keys


def test_an_archive_names_every_key_before_its_own_oldest_first(chain):
    package = unpack(packed(chain[-1]))

    assert package.signer == chain[-1].public
    assert package.introduced_by == tuple(key.public for key in chain[:-1])


def test_with_an_introduction_too_the_comment_alone_differs(chain):
    plain, introduced = tiny(), packed(chain[1])
    record = len(plain) - TRAILER - 2  # the comment's length stands before it

    assert introduced[:record] == plain[:record]
    assert len(introduced) == len(plain) + SIZE


@pytest.mark.parametrize("passphrase", [None, "a phrase"])
def test_a_key_file_keeps_its_introductions(chain, tmp_path, passphrase):
    file = tmp_path / "new.key"
    save_key(chain[-1], file, passphrase, cost=Cost(1, 8_192))

    kept = load_key(file, passphrase)
    assert kept.statements == chain[-1].statements
    assert kept.signing == chain[-1].signing


def test_an_archive_that_is_built_with_it_carries_them(make_folder, chain, tmp_path):
    save_key(chain[2], tmp_path / "new.key")
    build_archive(make_folder(), tmp_path / "a.satchel", tmp_path / "new.key")

    newest_first = tuple(key.public for key in reversed(chain[:3]))
    assert open_archive(tmp_path / "a.satchel").keys == newest_first


def stranger(old):
    """A key that a stranger introduces in the name of `old`."""
    forged = introduce(OTHER_KEY, OTHER_KEY.verify_key.encode())
    return Key(OTHER_KEY, (old.public + forged[32:],))


def test_a_statement_that_the_old_key_did_not_sign_is_refused():
    with pytest.raises(ArchiveDamaged) as damage:
        unpack(packed(stranger(OLD)))

    assert "a key change" in str(damage.value)


def test_a_statement_about_another_key_is_refused(chain):
    borrowed = Key(OTHER_KEY, chain[1].statements)

    with pytest.raises(ArchiveDamaged):
        unpack(packed(borrowed))


def test_statements_in_another_order_are_refused(chain):
    turned = Key(chain[2].signing, tuple(reversed(chain[2].statements)))

    with pytest.raises(ArchiveDamaged):
        unpack(packed(turned))


def test_a_key_that_introduces_itself_is_refused():
    itself = Key(KEY, (introduce(KEY, OLD.public),))

    with pytest.raises(ArchiveDamaged):
        unpack(packed(itself))


def test_too_many_changes_are_refused_where_the_next_key_is_made():
    key = OLD
    for _ in range(MOST):
        key = new_key(key)
    assert len(unpack(packed(key)).introduced_by) == MOST

    with pytest.raises(KeyUnusable):
        new_key(key)


@pytest.mark.parametrize("length", [0, TRAILER - 1, TRAILER + 1, TRAILER + SIZE, 65_535])
def test_a_comment_that_lies_about_its_length_is_refused(length):
    data = tiny()
    body = data[: -TRAILER - 2] + length.to_bytes(2, "little")

    with pytest.raises(ArchiveDamaged):
        unpack(sign(body, KEY))


def test_every_byte_of_a_statement_is_covered(chain):
    data = packed(chain[1])
    start = len(data) - TRAILER - SIZE
    for at in range(start, start + SIZE):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(ArchiveDamaged):
            unpack(changed)
        with pytest.raises(ArchiveDamaged):  # nor does signing it again help
            unpack(sign(changed[:-TRAILER], chain[1].signing))


def test_a_key_file_with_a_false_introduction_is_damaged(tmp_path):
    file = tmp_path / "a.key"
    save_key(stranger(OLD), file)
    assert json.loads(file.read_text())["introduced"]

    with pytest.raises(KeyUnusable, match="damaged"):
        load_key(file)
