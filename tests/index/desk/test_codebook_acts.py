"""Themes are put together, parted and moved, and no coding is lost unsaid."""

import random
import tomllib

import pytest

from index import (
    DESK_LOCK,
    CodebookActs,
    DeskFolder,
    SourceProblem,
    ThemeActs,
    ThemeStep,
    WordsToCode,
)
from index.desk.set_items import SETS
from index.desk.themes.codebook_texts import CODEBOOK
from index.limits import MAX_DEPTH
from index.model import Coding
from index.source.folder import read_source
from tests.index.desk.random_acts import held
from tests.index.desk.test_theme_acts import CODINGS, after, chain, done, read, small, themes
from viewer.platform.file_lock import FileLock

LANGUAGES = "en", "ru", "ky"
BOOK = """# The themes of the strike

# hunger and cold
[[theme]]
id = "need"
label.en = "Need"
color = "#aa0000"

[[theme]]
id = "police"
label.en = "Police"
definition.en = "What officers do."
memo = "Ask again."

# what is taken
[[theme]] # by whom
id = "bribes"
parent = "police"
label.en = "Bribes"

[[theme]]
id = "militia"
label.en = "Militia"
label.ru = "Милиция"
definition.en = "Before 2009."
definition.ru = "До 2009 года."
memo = "The old word."
color = "#00aa00"
[[theme]]
id = "checks"
parent = "militia"

[theme.label]
en = "Checks"
# no more
"""
CODED = """[[coding]] # the first
passage = "p-1"
theme = "police"
exact = "no and"
prefix = "no and "

[[coding]]
passage = "p-1"
theme = "militia"
exact = "no and no and no"

[[coding]]
passage = "p-1"
theme = "militia" # said otherwise
exact = "no and"
suffix = " no"
prefix = " and "

[[coding]]
passage = "t-1"
theme = "bribes"
exact = "a"
"""


@pytest.fixture
def files():
    return small(codebook=BOOK, codings=CODED)


def tree(files):
    return [(each["id"], each.get("parent", "")) for each in themes(files)]


def coded(files):
    return {(each["theme"], each["exact"]) for each in tomllib.loads(files[CODINGS])["coding"]}


def entry(files, theme):
    return next(each for each in themes(files) if each["id"] == theme)


def test_two_themes_are_put_together_and_nothing_said_of_them_is_lost(files):
    act = CodebookActs(files).merge_themes("militia", "police")
    changed = after(files, act)

    assert act.codings_gone == 1  # under both already
    assert coded(changed) == {
        ("police", "no and"),
        ("police", "no and no and no"),
        ("bribes", "a"),
    }
    assert tree(changed) == [
        ("need", ""),
        ("police", ""),
        ("bribes", "police"),
        ("checks", "police"),
    ]
    assert entry(changed, "police") == {
        "id": "police",
        "label": {"en": "Police", "ru": "Милиция"},
        "definition": {"en": "What officers do.\n\nBefore 2009.", "ru": "До 2009 года."},
        "memo": "Ask again.\n\nThe old word.",
        "color": "#00aa00",
    }
    for name in (CODEBOOK, CODINGS):
        remarks = [line for line in files[name].splitlines() if line.startswith("#")]
        assert [line for line in changed[name].splitlines() if line.startswith("#")] == remarks


def test_a_theme_is_put_together_with_one_that_stands_below_it(files):
    changed = after(files, CodebookActs(files).merge_themes("police", "bribes"))

    assert tree(changed)[:2] == [("need", ""), ("bribes", "")]
    assert coded(changed) >= {("bribes", "no and"), ("bribes", "a")}
    deep = chain(4)
    merged = done(deep, lambda texts: CodebookActs(texts).merge_themes("t-0", "t-2"))
    assert tree(merged) == [("t-1", "t-2"), ("t-2", ""), ("t-3", "t-2")]


def test_sets_show_the_theme_that_is_left(files):
    items = "".join(
        f'[[set.item]]\nkind = "theme"\ntarget = "{each}"\nminutes = 4\n'
        for each in ("militia", "need")
    )
    files[SETS] = f'[[set]]\nid = "s"\ntitle.en = "S"\n{items}'

    changed = after(files, CodebookActs(files).merge_themes("militia", "police"))

    (shown,) = tomllib.loads(changed[SETS])["set"]
    assert [each["target"] for each in shown["item"]] == ["police", "need"]


@pytest.mark.parametrize(
    ("theme", "into", "said"),
    [
        ("police", "police", "together with itself"),
        ("gone", "police", "there no more"),
        ("police", "gone", "there no more"),
    ],
)
def test_what_cannot_be_put_together_is_refused(files, theme, into, said):
    with pytest.raises(SourceProblem, match=said):
        CodebookActs(files).merge_themes(theme, into)


def test_themes_put_together_do_not_stand_too_deep():
    files = chain(MAX_DEPTH)
    files[CODEBOOK] += (
        '[[theme]]\nid = "a"\nlabel.en = "A"\n[[theme]]\nid = "b"\nlabel.en = "B"\nparent = "a"\n'
    )

    with pytest.raises(SourceProblem, match="too deep"):
        CodebookActs(files).merge_themes("a", f"t-{MAX_DEPTH - 1}")
    CodebookActs(files).merge_themes("a", f"t-{MAX_DEPTH - 2}")


def test_some_of_what_a_theme_has_coded_is_put_under_another(files):
    whole = Coding("militia", 0, 16)

    act = CodebookActs(files).recode([("p-1", whole)], "need")
    assert act.codings_gone == 0
    changed = after(files, act)
    assert coded(changed) >= {("need", "no and no and no"), ("militia", "no and")}

    same = CodebookActs(files).recode([("p-1", whole), ("p-1", Coding("militia", 7, 13))], "police")
    assert same.codings_gone == 1
    assert len(tomllib.loads(after(files, same)[CODINGS])["coding"]) == 3


def test_words_are_put_under_a_new_theme_that_stands_beside_theirs(files):
    act = CodebookActs(files).recode_as_new([("t-1", Coding("bribes", 4, 5))], "Gifts")
    changed = after(files, act)

    assert entry(changed, "gifts")["parent"] == "police"
    assert ("gifts", "a") in coded(changed)
    assert ("bribes", "a") not in coded(changed)


def test_words_that_are_coded_otherwise_now_are_not_put_elsewhere(files):
    with pytest.raises(SourceProblem, match="under this theme no more"):
        CodebookActs(files).recode([("p-1", Coding("militia", 0, 3))], "need")


@pytest.mark.parametrize(
    ("theme", "step", "expected"),
    [
        ("need", ThemeStep.DOWN, ["police", "bribes", "need", "militia", "checks"]),
        ("militia", ThemeStep.UP, ["need", "militia", "police", "bribes", "checks"]),
        ("police", ThemeStep.DOWN, ["need", "bribes", "militia", "police", "checks"]),
    ],
)
def test_a_theme_is_moved_among_those_beside_it(files, theme, step, expected):
    changed = after(files, CodebookActs(files).step_theme(theme, step))

    assert [each["id"] for each in themes(changed)] == expected
    assert {**changed, CODEBOOK: ""} == {**files, CODEBOOK: ""}
    lines = [line for line in BOOK.splitlines() if line.strip()]
    assert sorted(line for line in changed[CODEBOOK].splitlines() if line.strip()) == sorted(lines)
    assert changed[CODEBOOK].startswith("# The themes of the strike\n")
    assert '# hunger and cold\n[[theme]]\nid = "need"' in changed[CODEBOOK]
    assert "# what is taken\n[[theme]] # by whom" in changed[CODEBOOK]


def test_a_theme_is_moved_in_and_out(files):
    inside = done(files, lambda texts: CodebookActs(texts).step_theme("militia", ThemeStep.IN))
    assert tree(inside)[3:] == [("militia", "police"), ("checks", "militia")]

    outside = done(inside, lambda texts: CodebookActs(texts).step_theme("bribes", ThemeStep.OUT))
    assert tree(outside) == [
        ("need", ""),
        ("police", ""),
        ("bribes", ""),
        ("militia", "police"),
        ("checks", "militia"),
    ]


@pytest.mark.parametrize(
    ("theme", "step"),
    [
        ("need", ThemeStep.UP),
        ("need", ThemeStep.IN),
        ("need", ThemeStep.OUT),
        ("militia", ThemeStep.DOWN),
    ],
)
def test_where_a_theme_cannot_move_nothing_changes(files, theme, step):
    assert not CodebookActs(files).step_theme(theme, step).files


def test_a_theme_is_put_before_another(files):
    changed = done(
        files, lambda texts: CodebookActs(texts).place_theme("checks", "police", "bribes")
    )

    assert tree(changed)[1:4] == [("police", ""), ("checks", "police"), ("bribes", "police")]


def test_a_codebook_in_one_line_is_not_moved_about():
    files = small(codebook='theme = [{id="a", label={en="A"}}, {id="b", label={en="B"}}]\n')

    with pytest.raises(SourceProblem, match="in a text editor"):
        CodebookActs(files).step_theme("a", ThemeStep.DOWN)
    files[CODINGS] = 'coding = [{passage="t-1", theme="a", exact="a"}]\n'
    merged = done(files, lambda texts: CodebookActs(texts).merge_themes("a", "b"))
    assert coded(merged) == {("b", "a")}


def test_codings_of_a_passage_that_is_gone_are_kept(files):
    files[CODINGS] += '\n[[coding]]\npassage = "gone"\ntheme = "militia"\nexact = "x"\n'

    assert ("police", "x") in coded(
        done(files, lambda texts: CodebookActs(texts).merge_themes("militia", "police"))
    )


def write(files, folder):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())


def codings_of(archive):
    return {
        (each.id, coding.theme, coding.start, coding.end)
        for each in archive.passages()
        for coding in each.codings
    }


def proposed(files, archive, chance):
    """Some act on the codebook, and which theme the words of one are under after it."""
    names = [theme.id for theme in archive.themes]
    theme, other = chance.choice(names or ["none"]), chance.choice(["", *names])
    acts, plain = CodebookActs(files), ThemeActs(files)
    passage = chance.choice(["p-1", "t-1"])
    text = next(each.text for each in archive.passages() if each.id == passage)
    start = chance.randrange(len(text))
    end = chance.randint(start + 1, len(text))
    words = WordsToCode(passage, start, end, text[start:end])
    some = sorted(codings_of(archive))
    some = chance.sample(some, min(len(some), chance.randint(1, 4)))
    chosen = [(each[0], Coding(*each[1:])) for each in some]
    label = f"New {chance.randrange(10**9)}"
    language = chance.choice(LANGUAGES)
    fewer = [
        (lambda: acts.merge_themes(theme, other), lambda at: other if at == theme else at),
        (lambda: plain.remove_theme(theme), None),
    ]
    if len(names) > 12:
        return chance.choice(fewer)
    return chance.choice(
        [
            *fewer,
            (lambda: acts.place_theme(theme, other, chance.choice(["", *names])), None),
            (lambda: acts.step_theme(theme, chance.choice([*ThemeStep])), None),
            (lambda: acts.step_theme(theme, ThemeStep.IN), None),
            (lambda: acts.recode(chosen, theme), "recode"),
            (lambda: acts.recode_as_new(chosen, label), "recode"),
            (lambda: plain.code_words(words, theme), "code"),
            (lambda: plain.code_as_new(words, label), "code"),
            (lambda: plain.code_words(words, chance.choice(names)), "code"),
            (lambda: plain.take_off(*chosen[:2]), None),
            (lambda: plain.make_theme(label, other), None),
            (lambda: plain.name_theme(theme, language, label), None),
            (lambda: plain.describe_theme(theme, language, label), None),
            (lambda: plain.write_memo(theme, label), None),
        ]
    )


def check_codings(before, after, act, kind):
    """Check that each coding of `before` is there after `act`, but for those that it tells of."""
    old, new = codings_of(before), codings_of(after)
    assert len(new) == len(old) - act.codings_gone + (kind == "code")
    if callable(kind):
        assert new == {(name, kind(at), *span) for name, at, *span in old}
    elif kind == "recode":
        places = {(name, *span) for name, _theme, *span in old}
        assert {(name, *span) for name, _theme, *span in new} == places
    elif kind == "code":
        assert old < new
    else:
        assert new <= old


@pytest.mark.timeout(600)
def test_random_acts_keep_every_coding_or_report_it(tmp_path, files, request):
    chance = random.Random(1)  # noqa: S311
    write(files, tmp_path)
    desk = DeskFolder(tmp_path, FileLock(tmp_path / DESK_LOCK))
    left = 2_000 if request.config.getoption("--long") else 50
    while left:
        before, was = read_source(tmp_path).archive, held(tmp_path)
        make, kind = proposed(desk.files, before, chance)
        try:
            act = desk.apply(make())
        except (SourceProblem, IndexError):
            continue
        if act is not None:
            left -= 1
            check_codings(before, read(tmp_path), act, kind)
            desk.undo()
            assert held(tmp_path) == was
            desk.redo()
    desk.close()
