"""What the lines of an archive tell at each level."""

from index import Level, levels_told
from index.source.folder import read_source
from tests.conftest import CASE_STUDY


def test_the_levels_of_the_case_study_tell_what_their_page_says():
    full, banded, role, none = levels_told(read_source(CASE_STUDY).archive)

    assert full.fields == ("role", "gender", "age", "sector")
    assert (banded.fields, role.fields, none.fields) == (("gender", "age"), ("role",), ())
    assert [(each.level, each.read) for each in (full, none)] == [(Level.FULL, 8), (Level.NONE, 0)]
    assert (full.share, role.share, none.share) == (2, 5, 1)
    assert (full.few, role.few, none.few) == (6, 1, 2)  # of the last, nobody knows
