"""A file made at a level is the same file whatever the fields hold that the level hides."""

import pytest
from hypothesis import given

from index import EXPORTS, OpenArchive, Wanted, prepare_export, replace
from index.export.formats import FORMATS
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


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("form", EXPORTS)
def test_no_byte_of_a_file_depends_on_what_its_level_hides(twins, level, form):
    for query in ("", "police (gender:trans)", "-(sector:“street”) OR band:31-35"):
        wanted = Wanted(query=query)
        files = [
            FORMATS[form].write(prepare_export(archive, wanted, form, level).taken)
            for archive in twins[level]
        ]

        assert files[0] == files[1]
