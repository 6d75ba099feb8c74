"""What an archive says is the same when it comes back: from its file, and from its folder."""

import shutil

import pytest
from hypothesis import given, strategies as st

from index import field_names, model, replace
from index.container.codec import decode, encode
from index.container.package import pack, unpack
from index.source.documents import Defaults
from index.source.folder import read_source
from tests.index.container.archives import KEY, RICH
from tests.source_writer import USUAL, write_source
from tests.strategies import LEVELS, SCOPES, TIERS, archives, few

pytestmark = pytest.mark.timeout(1_800)

CONSENT = st.just("unknown") | SCOPES.map(lambda scopes: ",".join(scopes) or "none")
DEFAULTS = st.builds(
    Defaults,
    values=st.fixed_dictionaries(
        {}, optional={"consent": CONSENT, "access": TIERS, "read": LEVELS, "share": LEVELS}
    ),
)


def from_file(archive):
    return decode(unpack(pack(encode(archive), KEY)).members)


@pytest.fixture(scope="module")
def from_folder(tmp_path_factory):
    """Write an archive as a source folder and read it again."""
    folder = tmp_path_factory.mktemp("round") / "folder"

    def read(archive, defaults=USUAL):
        shutil.rmtree(folder, ignore_errors=True)
        write_source(archive, folder, defaults)
        draft = read_source(folder)
        assert draft.archive is not None, draft.problems
        return draft.archive

    return read


@few
@given(archive=archives(), defaults=DEFAULTS)
def test_an_archive_comes_back_from_its_file_and_from_its_folder(from_folder, archive, defaults):
    assert from_file(archive) == archive
    assert from_folder(archive, defaults) == archive


def test_the_first_archive_comes_back_from_a_folder(from_folder, first_archive):
    assert from_folder(first_archive.content) == first_archive.content


def things(thing):
    """Yield every thing that `thing` holds."""
    if names := field_names(type(thing)):
        yield thing
        for name in names:
            yield from things(getattr(thing, name))
    elif isinstance(thing, tuple):
        for inner in thing:
            yield from things(inner)


def test_the_rich_archive_of_these_tests_has_a_value_in_every_field():
    given_in = {}
    rich = replace(RICH, draft=True)
    for thing in things(rich):
        for name in field_names(type(thing)):
            key = type(thing), name
            given_in[key] = given_in.get(key) or bool(getattr(thing, name))
    held = (kind for kind in vars(model).values() if isinstance(kind, type) and field_names(kind))
    own = {model.MarkedItem, model.PicturedItem, model.AskedItem}
    own |= {model.OwnPicture, model.SectionPicture}
    own |= {model.DocumentOutline, model.OutlinedQuote, model.PassageHead}
    kinds = [kind for kind in held if kind not in own and not kind.__subclasses__()]
    every = {(kind, name) for kind in kinds for name in field_names(kind)} - {
        (model.Span, "start"),
        (model.Span, "end"),
    }

    assert every - {key for key, given in given_in.items() if given} == set()
    assert from_file(rich) == rich
