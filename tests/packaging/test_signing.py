"""The list of a bundle's files is signed, and the program in it knows by whom."""

import pytest

from index import fingerprint_of, load_key, make_key
from signing import list_and_sign
from viewer.platform.bundle import Bundle


def a_bundle(folder):
    """Put two files where a bundle is being made; return it."""
    (folder / "program" / "resources").mkdir(parents=True)
    (folder / "program" / "python.dll").write_bytes(b"MZ")
    (folder / "VERSION.txt").write_text("1.2.3\n")
    return Bundle(folder, folder / "program")


def everything_in(bundle):
    files = (path for path in bundle.folder.rglob("*") if path.is_file())
    return {path.relative_to(bundle.folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def key_file(tmp_path):
    make_key(tmp_path / "own.key")
    return tmp_path / "own.key"


def test_a_signed_bundle_is_whole_and_tells_who_signed_it(tmp_path, key_file):
    bundle = a_bundle(tmp_path / "Satchel")

    list_and_sign(bundle.folder, bundle.program, load_key(key_file))

    assert bundle.changed(lambda: False) == ()
    assert bundle.signer == fingerprint_of(key_file)


def test_the_same_files_are_signed_with_the_same_bytes(tmp_path, key_file):
    first, second = a_bundle(tmp_path / "1"), a_bundle(tmp_path / "2")

    for bundle in (first, second):
        list_and_sign(bundle.folder, bundle.program, load_key(key_file))

    assert everything_in(first) == everything_in(second)


def test_without_a_key_a_bundle_says_that_nobody_signed_it(tmp_path):
    bundle = a_bundle(tmp_path / "Satchel")
    before = everything_in(bundle)

    list_and_sign(bundle.folder, bundle.program, None)

    assert bundle.changed(lambda: False) == ()
    assert bundle.signer == ""
    assert everything_in(bundle).keys() - before.keys() == {"FILES.txt"}


def test_nothing_of_the_secret_key_is_in_a_bundle(tmp_path, key_file):
    bundle, key = a_bundle(tmp_path / "Satchel"), load_key(key_file)

    list_and_sign(bundle.folder, bundle.program, key)

    held = b"\n".join(everything_in(bundle).values())
    assert key.signing.encode() not in held
    assert key.signing.encode().hex().encode() not in held
