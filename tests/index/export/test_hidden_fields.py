"""A file made at a level is the same file whatever the fields hold that the level hides."""

import pytest
from hypothesis import given

from index import EXPORTS, OpenArchive, Wanted, prepare_export, replace
from index.export.formats import FORMATS
from tests.index.export.rotated import each_pair_once
from tests.twins import LEVELS, QUERIES, twin_of


@pytest.fixture(scope="module")
def twins(first_archive):
    whole = replace(first_archive.content, waivers=())
    return {
        level: (OpenArchive(whole, None), OpenArchive(twin_of(whole, level), None))
        for level in LEVELS
    }


@pytest.mark.parametrize("level", LEVELS)
@given(typed=QUERIES)
def test_what_a_level_hides_changes_nothing_that_is_exported(twins, level, typed):
    first, second = (
        prepare_export(archive, Wanted(query=typed), "html", level) for archive in twins[level]
    )

    words = first.taken.words  # the same, but no value

    assert first == replace(second, taken=replace(second.taken, words=words))


ASKED = ("", "police (gender:trans)", "-(sector:“street”) OR band:31-35")


@pytest.mark.parametrize(("form", "level", "query"), each_pair_once(EXPORTS, LEVELS, ASKED))
def test_no_byte_of_a_file_depends_on_what_its_level_hides(twins, form, level, query):
    files = [
        FORMATS[form].write(prepare_export(archive, Wanted(query=query), form, level).taken)
        for archive in twins[level]
    ]

    assert files[0] == files[1]
