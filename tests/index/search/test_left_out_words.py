"""What is searched where some of the words stand nowhere, and nothing is spelt like them."""

import pytest

from index import Why


def left_out(page):
    return [each.typed for each in page.widened if each.why is Why.LEFT_OUT]


@pytest.mark.parametrize(
    ("typed", "without"),
    [
        ("harassment xylophone police ", ["xylophone"]),
        ("үчүн xylophone harassment police ", ["үчүн", "xylophone"]),
        ("xylophone harassment ", []),  # two words: nothing is left of one
        ("xylophone zeppelin police harassment ", ["xylophone", "zeppelin"]),
        ("xylophone zeppelin police ", []),
        ("xylophone of the ", []),  # what is known of these tells nothing
        ("xylophone of this zeppelin ", []),
        ("=xylophone police harassment ", []),
        ("police harassment -xylophone ", []),
    ],
)
def test_words_are_left_out_only_where_enough_is_left_that_tells_something(
    first_archive, typed, without
):
    page = first_archive.search(typed)

    assert left_out(page) == without
    if without:
        assert page.total == first_archive.search("harassment police ").total > 0
    elif "-" not in typed:
        assert page.relaxed or not page.total
