"""Tables and emphasis in every format: the same cells, in that format's own form."""

import json

import pytest
from jsonschema import Draft202012Validator

from index.answers import shown, shown_text
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.conftest import ROOT

ROWS = [["Region", "Group", "Number"], ["North", "Women", "12"], ["Men", "3"], ["All", "=15"]]


def written(form, archive, **how):
    return FORMATS[form].write(extract(archive, **how))


def first_table(whole):
    passages = whole["documents"][0]["sections"][0]["passages"]
    return next(each for each in passages if each["id"] == "t-heard")


@pytest.mark.parametrize("schema", ["show", "export"])
def test_json_has_the_shape_of_a_table_and_its_own_cells(table_archive, schema):
    if schema == "show":
        whole = json.loads(json.dumps(shown(table_archive)))
    else:
        whole = json.loads(written("json", table_archive))
    rules = json.loads((ROOT / "docs" / "schemas" / f"{schema}.json").read_text("utf-8"))

    Draft202012Validator(rules).validate(whole)

    told = first_table(whole)
    assert told["emphasis"] == [{"kind": "emphasis", "start": 39, "end": 40}]
    assert told["table"] == {
        "caption": "Who was heard | where",
        "header_rows": 1,
        "header_columns": 1,
        "merged": [
            {"row": 1, "column": 0, "rows": 2, "columns": 1},
            {"row": 3, "column": 0, "rows": 1, "columns": 2},
        ],
        "rows": ROWS,
    }


def test_show_text_has_the_caption_and_then_a_line_a_row(table_archive):
    rows = "\n".join(map("\t".join, ROWS))

    assert f"\n\nWho was heard | where\n\n{rows}\n\n" in shown_text(table_archive)
