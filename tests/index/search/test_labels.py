"""A field of a query finds a value by its id, and by what the archive calls it in any language."""

import pytest

from index import build_archive, open_archive
from tests.vocabularies import MARKET


@pytest.fixture(scope="module")
def market(tmp_path_factory):
    file = tmp_path_factory.mktemp("market") / "market.satchel"
    assert build_archive(MARKET, file, publish=True).archive is not None
    return open_archive(file)


def found(archive, typed):
    return sorted(hit.passage for hit in archive.search(typed).hits)


VENDORS = ["p-carts", "q-receipt", "q-row"]
ASKED = {
    "role:stall-holder": VENDORS,
    'role:"Market vendor"': VENDORS,
    'role:"market vendors"': VENDORS,
    'role:"торговый работник"': VENDORS,
    "role:Базарчы": VENDORS,
    "gender:g-w": ["q-row", "q-scales"],
    "gender:Женщина": ["q-row", "q-scales"],
    "gender:эркек": ["q-receipt"],
    "sector:road-side": ["q-receipt"],
    "sector:обочина": ["q-receipt"],
    'sector:"жол жээги"': ["q-receipt"],
    "role:контролёр gender:woman": ["q-scales"],
    "-role:inspector kind:quote": ["q-receipt", "q-row"],
    "role:inspector OR sector:roadside": ["p-fee", "q-receipt", "q-scales"],
    "role:nobody": [],
    "sector:inspector": [],
}


@pytest.mark.parametrize("typed", ASKED)
def test_a_value_is_found_by_what_it_is_called(market, typed):
    assert found(market, typed) == ASKED[typed]


@pytest.mark.parametrize(
    "typed",
    ["role:текшеруучу", "role:текшеруучулор", "role:текшеру", "role:контролер", "role:ТЕКШЕРҮҮЧҮ"],
)
def test_a_label_is_found_as_it_is_typed_on_a_russian_keyboard(market, typed):
    assert found(market, typed) == found(market, "role:rule-keeper") != []


@pytest.mark.parametrize("typed", ["role:insp", "role:контр", "sector:roads"])
def test_the_beginning_of_a_label_finds_while_one_types(market, typed):
    assert found(market, typed) != []


def test_a_query_is_understood_as_the_value_that_it_names(market):
    page = market.search('role:"торговый работник"')

    assert page.understood_as == "role:stall-holder"
    assert page.facets["role"] == {"stall-holder": 3}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("role:st", ("role:stall-holder",)),
        ("role:mark", ("role:stall-holder",)),
        ("role:торг", ("role:stall-holder",)),
        ("role:базар", ("role:stall-holder",)),
        ("role:", ("role:stall-holder", "role:rule-keeper")),
        ("sector:об", ("sector:road-side",)),
        ("role:текшеруу", ("role:rule-keeper",)),
        ("gender:же", ("gender:g-w",)),
    ],
)
def test_a_value_is_offered_by_what_it_is_called(market, typed, words):
    assert market.completions(typed, len(typed)).words == words


def test_the_first_archive_finds_what_it_found(first_archive):
    by_id = found(first_archive, "role:sex-worker")

    assert by_id
    assert found(first_archive, 'role:"секс-работник"') == by_id
    assert found(first_archive, 'gender:"Transgender person"') == found(
        first_archive, "gender:transgender"
    )
