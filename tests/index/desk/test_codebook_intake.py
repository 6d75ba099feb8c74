"""A codebook from elsewhere is taken into a folder: what is there stays as it is."""

import tomllib

import pytest
from hypothesis import given, strategies as st

from index import SourceProblem, codebook_of, plan_codebook
from index.desk.themes.codebook_texts import CODEBOOK
from index.importers.codebooks.foreign_codebook import ForeignCodebook, ForeignTheme
from index.importers.codebooks.qdc import read_qdc
from index.source.folder import read_source
from tests.index.desk.test_theme_acts import after, chain, small, themes
from tests.index.importers.test_codebooks import ATLAS, MAXQDA, QUALCODER

BOOK = '# ours\n[[theme]]\nid = "power"\nlabel.en = "POWER"\nlabel.ru = "Власть"\n# end\n'


def planned(files, text):
    return plan_codebook(files, read_qdc(text.encode(), "codes.qdc"))


def read_folder(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return read_source(folder)


def test_what_is_new_comes_under_what_is_there():
    files = small(codebook=BOOK)

    plan = planned(files, QUALCODER)

    assert plan.new == ("Power > Bribes & gifts", "Power > Проверки")
    assert plan.same_names == ("Power",)
    changed = after(files, plan.act)
    assert changed[CODEBOOK].startswith(BOOK)
    assert themes(changed)[1:] == [
        {
            "id": "bribes-gifts",
            "label": {"en": "Bribes & gifts"},
            "definition": {"en": "What is paid,\nand to whom."},
            "parent": "power",
            "color": "#f3f781",
        },
        {
            "id": "proverki",
            "label": {"en": "Проверки"},
            "parent": "power",
            "color": "#81f7f3",
        },
    ]


@pytest.mark.parametrize("text", [QUALCODER, MAXQDA, ATLAS])
def test_a_folder_with_a_codebook_that_was_taken_in_has_no_mistakes(tmp_path, text):
    plan = planned(small(), text)
    draft = read_folder(tmp_path, after(small(), plan.act))

    assert draft.archive is not None
    assert len(draft.archive.themes) == len(plan.new)


def test_what_was_taken_in_is_not_taken_in_twice():
    files = after(small(), planned(small(), MAXQDA).act)

    plan = planned(files, MAXQDA)

    assert not plan.new
    assert not plan.act.files
    assert len(plan.same_names) == 4


def test_themes_of_an_archive_keep_their_ids_and_languages(tmp_path):
    theirs = small(
        codebook='[[theme]]\nid = "x"\nlabel.en = "Work"\nlabel.ky = "Иш"\nparent = "power"\n'
        '[[theme]]\nid = "power"\nlabel.en = "Might"\ndefinition.ru = "Власть"\n'
        '[[theme]]\nid = "y"\nlabel.ru = "Власть"\n'
    )
    codebook = codebook_of(read_folder(tmp_path, theirs).archive)

    plan = plan_codebook(small(codebook=BOOK), codebook)

    assert plan.same_ids == ("Might",)
    assert plan.same_names == ()  # that theme is another one of theirs
    assert plan.new == ("Might > Work", "Власть")
    assert themes(after(small(codebook=BOOK), plan.act))[1:] == [
        {"id": "x", "label": {"en": "Work", "ky": "Иш"}, "parent": "power"},
        {"id": "y", "label": {"ru": "Власть"}},
    ]


def test_what_would_be_too_much_is_refused():
    def deep(number):
        above = [""] + [str(each) for each in range(number - 1)]
        return tuple(
            ForeignTheme(str(at), {"": f"N {at}" if at else "T 15"}, over)
            for at, over in enumerate(above)
        )

    with pytest.raises(SourceProblem, match="too deep"):
        plan_codebook(chain(16), ForeignCodebook(deep(2)))
    many = tuple(ForeignTheme(str(at), {"": f"N {at}"}) for at in range(2_000))
    with pytest.raises(SourceProblem, match=r"more than 2,000"):
        plan_codebook(small(codebook=BOOK), ForeignCodebook(many))
    assert len(plan_codebook(small(), ForeignCodebook(many)).new) == 2_000


@given(
    st.lists(st.sampled_from(["Work", "Power", "power", "Иш", "警察", "The"]), max_size=9),
    st.data(),
)
def test_every_theme_comes_or_is_there(labels, data):
    aboves = [data.draw(st.integers(-1, at - 1)) for at in range(len(labels))]
    codebook = ForeignCodebook(
        tuple(
            ForeignTheme(str(at), {"": label}, "" if above < 0 else str(above))
            for at, (label, above) in enumerate(zip(labels, aboves, strict=True))
        )
    )
    files = small(codebook=BOOK)
    plan = plan_codebook(files, codebook)
    changed = tomllib.loads(after(files, plan.act)[CODEBOOK])["theme"]

    assert len(plan.new) + len(plan.same_names) == len(labels)
    assert len(changed) == 1 + len(plan.new)
    assert len({each["id"] for each in changed}) == len(changed)
