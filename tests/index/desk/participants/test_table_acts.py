"""Tables of who took part are put in, changed and removed in one place of a folder."""

import tempfile
import tomllib
from pathlib import Path

import pytest
from hypothesis import assume, given, strategies as st

from index import SourceProblem, replace
from index.desk.desk_folder import DeskFolder
from index.desk.participants.findings import CountFault, count_findings
from index.desk.participants.table_acts import PARTICIPANTS, put_table, remove_table
from index.desk.participants.table_drafts import (
    CountedPeople,
    TableDraft,
    made_table,
    read_people,
)
from index.desk.participants.typed_counts import typed_counts
from index.source.folder import read_source

ARCHIVE = """id = "a"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "A"
[defaults]
consent = ["read"]
access = "open"
care = []
"""
DOCUMENT = """+++
id = "d"
title = "D"
+++

## H {#h}

> One {#q-1 role=baker gender=woman age=31}
>
> — Woman, 31, baker

> Two {#q-2 role=baker}
>
> — Baker
"""
VOCABULARY = """# Words
[[role]]
id = "baker"
label.en = "Baker"
label.ru = "Пекарь"

[[gender]]
label.en='Woman' # said
id = 'woman'
label.ru = "Женщина"
"""
WORDS = ["Women", "Men", "Others", "Bakers", "Boys", "under 20", "20-29", "30 to 39", "over 60"]
COMMENTS = st.sampled_from(["", "  # said", " # [[table.row]]"])
ABOVE = st.sampled_from(["", "\n", "# above\n", "\n# above [[table]]\n\n"])
FIELDS = st.sampled_from([None, "role", "gender", "sector", "age_band"])
ROWS = st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 40)), min_size=1, max_size=5)


@st.composite
def tables(draw, number):
    """A table as somebody writes it by hand, its rows in any shape."""
    title, of = (
        f"title.en = 'Table {number}'\ntitle.ru = \"Таблица\"{draw(COMMENTS)}",
        f'of.en = "1{number} people"\nof.ru="1{number} человек"',
    )
    head = [f"id='t-{number}'{draw(COMMENTS)}", title, of]
    lines = draw(st.permutations(head))
    rows = []
    for place, label in enumerate(draw(st.lists(st.sampled_from(WORDS), max_size=4, unique=True))):
        keys = [
            f"label.en = '{label}'{draw(COMMENTS)}\nlabel.ru = 'ru {label}'",
            f"count={place + draw(st.integers(0, 9))}{draw(COMMENTS)}",
        ]
        mark = draw(st.sampled_from(["[[table.row]]", "  [[table.row]]", "[[ table . row ]]"]))
        rows.append(draw(ABOVE) + mark + "\n" + "\n".join(draw(st.permutations(keys))) + "\n")
    if not rows:
        rows = ["[[table.row]]\nlabel.en='Alone'\ncount=3\n"]
    return f"[[table]]{draw(COMMENTS)}\n" + "\n".join(lines) + "\n" + "".join(rows)


@st.composite
def folders(draw):
    """The files of a folder, and the parts of its file of tables."""
    parts = [draw(ABOVE) + draw(tables(number)) for number in range(draw(st.integers(0, 3)))]
    text = "".join(["# The tables\n", *parts, draw(st.sampled_from(["", "# end", "\n# end\n"]))])
    text = text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))
    files = {
        "archive.toml": ARCHIVE,
        "documents/d.md": DOCUMENT,
        "vocabulary.toml": VOCABULARY,
        PARTICIPANTS: text,
    }
    return files, tuple(each.strip() for each in parts)


def written(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder


def after(files, act):
    changed = {**files, **act.files}
    return {name: text for name, text in changed.items() if text is not None}


def read(files):
    """Return the archive of these files, and what an editor is shown of its tables."""
    with tempfile.TemporaryDirectory() as place:
        folder = written(Path(place), files)
        draft = read_source(folder)
        assert draft.archive is not None, [each.text for each in draft.problems]
        return draft.archive, read_people(folder)


def changed_stretch(before, now):
    """Return the lines of the one stretch in which two texts differ, in each of them."""
    old, new = before.splitlines(), now.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return old, new


def lines_of(rows):
    return "\n".join(f"{label}\t{count}" for label, count in rows)


@given(folders(), FIELDS, ROWS)
def test_a_new_table_stands_at_the_end_and_is_read_as_it_was_typed(folder, field, rows):
    files, parts = folder
    act = put_table(files, TableDraft("", "Ages & more", "18 people", field, lines_of(rows)))

    text, old = act.files[PARTICIPANTS], files[PARTICIPANTS]
    assert text.startswith(old.rstrip("\r\n")) or old.strip() in text
    archive, people = read(after(files, act))
    made = archive.participants[len(parts)]
    assert (made.id, dict(made.title), dict(made.of)) == (
        act.given,
        {"en": "Ages & more"},
        {"en": "18 people"},
    )
    assert (made.field, [(row.label["en"], row.count) for row in made.rows]) == (field, rows)
    assert typed_counts(people.draft_of(act.given).typed).rows == typed_counts(lines_of(rows)).rows
    if field in ("role", "gender", "sector"):
        entries = {entry.id for name, _n, entry in archive.vocabulary.entries() if name == field}
        assert {row.value for row in made.rows} <= entries


@given(folders(), st.data())
def test_a_number_is_changed_in_its_line_alone(folder, data):
    files, parts = folder
    assume(parts)
    _archive, people = read(files)
    draft = people.draft_of(data.draw(st.sampled_from([each.id for each in people.tables])))
    lines = draft.typed.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    label, number = lines[at].split("\t")
    lines[at] = f"{label}\t{int(number) + 1}"

    act = put_table(files, replace(draft, typed="\n".join(lines)))

    assert act.files.keys() == {PARTICIPANTS}
    old, new = changed_stretch(files[PARTICIPANTS], act.files[PARTICIPANTS])
    assert len(old) == len(new) == 1
    assert "count" in old[0]
    _archive, now = read(after(files, act))
    assert now.draft_of(draft.id).typed == "\n".join(lines)


@given(folders(), FIELDS, ROWS, st.data())
def test_a_table_is_changed_and_the_others_are_not(folder, field, rows, data):
    files, parts = folder
    assume(parts)
    before, people = read(files)
    number = data.draw(st.integers(0, len(parts) - 1))
    name = people.tables[number].id
    draft = TableDraft(name, "Another", "19 people", field, lines_of(rows))

    act = put_table(files, draft)

    archive, now = read(after(files, act))
    others = [each for each in before.participants if each.id != name]
    assert [each for each in archive.participants if each.id != name] == others
    made = archive.participants[number]
    assert (made.id, made.title["en"], made.of["en"], made.field) == (
        name,
        "Another",
        "19 people",
        field,
    )
    assert [(row.label["en"], row.count) for row in made.rows] == rows
    old, new = files[PARTICIPANTS].splitlines(), act.files[PARTICIPANTS].splitlines()
    comments = [line for line in old if line.startswith("#")]
    assert [line for line in new if line.startswith("#")] == comments
    assert now.draft_of(name).typed == lines_of(rows)
    again = put_table(after(files, act), now.draft_of(name))
    assert not again.files


@given(folders(), st.data())
def test_a_table_that_is_not_changed_is_not_written(folder, data):
    files, parts = folder
    assume(parts)
    _archive, people = read(files)
    for table in people.tables:
        assert not put_table(files, people.draft_of(table.id)).files


@given(folders(), st.data())
def test_a_table_is_removed_and_its_neighbours_stay(folder, data):
    files, parts = folder
    assume(parts)
    before, people = read(files)
    name = data.draw(st.sampled_from([each.id for each in people.tables]))

    act = remove_table(files, name)

    left = after(files, act)
    archive, _people = read(left)
    assert archive.participants == tuple(each for each in before.participants if each.id != name)
    number = [each.id for each in before.participants].index(name)
    text = left.get(PARTICIPANTS, "").replace("\r\n", "\n")
    assert all(each in text for at, each in enumerate(parts) if at != number)


class _Lock:
    def take(self):
        return True

    def release(self, *, delete=False):
        pass


@given(folders(), FIELDS, ROWS)
def test_what_is_put_in_is_taken_back_byte_for_byte(folder, field, rows):
    files, _parts = folder
    with tempfile.TemporaryDirectory() as place:
        path = written(Path(place), files)
        desk = DeskFolder(path, _Lock())
        draft = TableDraft("", "Who took part", "18 people", field, lines_of(rows))
        desk.apply(put_table(desk.files, draft))
        put = {name: (path / name).read_bytes() for name in files}
        desk.undo()
        assert {name: (path / name).read_bytes().decode() for name in files} == files
        desk.redo()
        assert {name: (path / name).read_bytes() for name in files} == put


FILES = {"archive.toml": ARCHIVE, "documents/d.md": DOCUMENT, "vocabulary.toml": VOCABULARY}


def test_rows_in_one_line_are_changed_there():
    inline = "# one\n[[table]]\nid = 'a'\ntitle.en = 'A'\nof.en = '3'\n"
    files = FILES | {PARTICIPANTS: f"{inline}row = [ {{label.en='Alone', count=3}}, ] # all\n"}
    act = put_table(files, TableDraft("a", "A", "3", None, "Alone\t4"))
    assert act.files[PARTICIPANTS] == files[PARTICIPANTS].replace("count=3", "count=4")


def put(files, *draft):
    return after(files, put_table(files, TableDraft(*draft)))


def test_labels_get_the_values_of_the_vocabulary_in_the_plural_and_in_any_language():
    files = put(FILES, "", "Who", "9 people", "gender", "Women\t5\nЖенщины\t3\nMen\t1")
    rows = tomllib.loads(files[PARTICIPANTS])["table"][0]["row"]
    assert [row["value"] for row in rows] == ["woman", "woman", "men"]
    added = tomllib.loads(files["vocabulary.toml"])["gender"]
    assert added[1:] == [{"id": "men", "label": {"en": "Men"}}]
    assert files["vocabulary.toml"].startswith(VOCABULARY)


def vocabulary(files, field):
    return [each["id"] for each in tomllib.loads(files["vocabulary.toml"]).get(field, ())]


def test_a_value_made_by_a_slip_of_typing_goes_when_the_table_is_corrected():
    wrong = put(FILES, "", "Who", "9 people", "gender", "Women\t5\nMenn\t4")
    assert vocabulary(wrong, "gender") == ["woman", "menn"]
    assert vocabulary(put(wrong, "who", "Who", "9", "gender", "Women\t5\nMen\t4"), "gender") == [
        "woman",
        "men",
    ]
    assert put(wrong, "who", "Who", "9", "gender", "Women\t9")["vocabulary.toml"] == VOCABULARY


@pytest.mark.parametrize(
    "use",
    [
        ("documents/d.md", "Said. {#q-7 gender=menn}\n"),
        ("documents/d.md", 'Said. {#q-7 gender="menn" age=30}\n'),
        ("sets.toml", 'gender = "menn"\n'),
    ],
)
def test_a_value_that_something_uses_stays(use):
    wrong = put(FILES, "", "Who", "9 people", "gender", "Women\t5\nMenn\t4")
    file, words = use
    wrong[file] = wrong.get(file, "") + words
    assert "menn" in vocabulary(put(wrong, "who", "Who", "9", "gender", "Women\t9"), "gender")


def test_a_value_that_somebody_translated_stays():
    wrong = put(FILES, "", "Who", "9 people", "gender", "Women\t5\nMen\t4")
    label = 'label.en = "Men"'
    assert label in wrong["vocabulary.toml"]
    wrong["vocabulary.toml"] = wrong["vocabulary.toml"].replace(
        label, f'{label}\nlabel.ru = "Мужчины"'
    )
    assert "men" in vocabulary(put(wrong, "who", "Who", "9", "gender", "Women\t9"), "gender")


def test_groups_that_contradict_their_sum_are_refused_with_both_numbers():
    with pytest.raises(SourceProblem) as refused:
        put_table(FILES, TableDraft("", "Who", "9", None, "Day\t4\nNight\t5\nTotal\t10"))
    assert str(refused.value).startswith("The groups add up to 9, but their sum is given as 10.")
    assert put(FILES, "", "Who", "9", None, "Day\t4\nNight\t5\nTotal\t9")


def test_the_number_among_whom_changes_in_the_other_languages_too():
    files = put(FILES, "", "Who", "18 people", "role", "Bakers\t18")
    files[PARTICIPANTS] = files[PARTICIPANTS].replace(
        'of.en = "18 people"', 'of.en = "18 people"\nof.ru = "18 человек"\nof.ky = "бардыгы"'
    )
    files = put(files, "who", "Who", "20 people", "role", "Bakers\t20")
    of = tomllib.loads(files[PARTICIPANTS])["table"][0]["of"]
    assert of == {"en": "20 people", "ru": "20 человек", "ky": "бардыгы"}


def test_another_label_that_means_something_else_is_in_one_language():
    files = put(FILES, "", "Age", "8 people", "age_band", "20-29\t5\nunder 20\t3")
    files[PARTICIPANTS] = (
        files[PARTICIPANTS]
        .replace('label.en = "20-29"', 'label.en = "20-29"\nlabel.ru = "20-29"')
        .replace('label.en = "under 20"', 'label.en = "under 20"\nlabel.ru = "до 20"')
    )
    files = put(files, "age", "Age", "8 people", "age_band", "21-29\t5\nyounger than 20\t3")
    rows = tomllib.loads(files[PARTICIPANTS])["table"][0]["row"]
    assert rows[0] == {"label": {"en": "21-29"}, "count": 5, "value": "21-29", "ages": [21, 29]}
    assert rows[1]["label"] == {"en": "younger than 20", "ru": "до 20"}


@pytest.mark.parametrize(
    "draft",
    [
        ("", "", "9 people", None, "A\t1"),
        ("", "Who", " ", None, "A\t1"),
        ("", "Who", "9", None, ""),
        ("", "Who", "9", None, "A\t1\nB"),
        ("", "Who", "9", None, "A\t1\t2"),
        ("", "Who\u202e", "9", None, "A\t1"),
        ("gone", "Who", "9", None, "A\t1"),
        ("", "Who", "9", None, "\n".join(f"A{n}\t1" for n in range(201))),
    ],
)
def test_what_is_no_table_yet_is_refused_with_a_sentence(draft):
    with pytest.raises(SourceProblem):
        put_table(FILES, TableDraft(*draft))


def test_a_table_with_mistakes_is_not_changed():
    files = FILES | {PARTICIPANTS: "[[table]]\nid = 'a'\ntitle.en = 'A'\nof.en = '3'\n"}
    broken = files | {PARTICIPANTS: f"{files[PARTICIPANTS]}[[table.row]]\ncount = 3\n"}
    for held in (broken, files | {PARTICIPANTS: "[[table]]\nid = 'a'\n"}):
        with pytest.raises(SourceProblem, match="mistakes"):
            put_table(held, TableDraft("a", "A", "3", None, "B\t3"))


def test_a_removed_table_leaves_no_chart_and_no_waiver_behind():
    files = put(FILES, "", "Who", "9 people", "role", "Bakers\t9")
    files["archive.toml"] += '\n[[waived]]\ncode = "small-counts"\ntable = "who"\nreason = "Told"\n'
    item = '[[set.item]]\nkind = "{}"\ntarget = "{}"\n'
    files["sets.toml"] = '[[set]]\nid = "s"\ntitle.en = "S"\n' + item.format("chart", "who")
    assert "sets.toml" not in after(files, remove_table(files, "who"))
    files["sets.toml"] += item.format("passage", "q-1")
    left = after(files, remove_table(files, "who"))
    assert PARTICIPANTS not in left
    assert "chart" not in left["sets.toml"]
    assert "waived" not in left["archive.toml"]
    read(left)


def test_what_only_a_removed_table_named_goes_from_the_vocabulary():
    files = put(FILES, "", "Who", "9 people", "role", "Cooks\t5\nDrivers\t4")
    files = put(files, "", "Others", "4 people", "role", "Drivers\t4")
    assert vocabulary(files, "role")[-2:] == ["cooks", "drivers"]
    left = after(files, remove_table(files, "who"))
    assert vocabulary(left, "role")[-1:] == ["drivers"]
    left = after(left, remove_table(left, "others"))
    assert left["vocabulary.toml"] == VOCABULARY
    read(left)


def findings(*draft, tables=()):
    _archive, people = read(FILES)
    people = CountedPeople(tables, people.vocabulary, people.language)
    typed = TableDraft(*draft)
    return {each.fault: each for each in count_findings(typed, people)}


def test_what_does_not_add_up_is_told_while_it_is_typed():
    found = findings("", "Who", "20 people", "gender", "Women\t15\nMen\t2\nTotal\t18")
    assert (found[CountFault.OTHER_THAN_SUM].number, found[CountFault.OTHER_THAN_SUM].other) == (
        17,
        18,
    )
    assert found[CountFault.OTHER_THAN_WHOLE].other == 20
    assert found[CountFault.NEW_VALUES].words == ("Men",)
    assert found[CountFault.SMALL].number == 1


def test_ages_that_overlap_or_are_missing_are_told():
    typed = "under 20\t5\n20-29\t6\n29-35\t5\n40+\t4\nunknown\t3"
    found = findings("", "Age", "23 people", "age_band", typed)
    assert found[CountFault.AGE_TWICE].number == 29
    assert (found[CountFault.AGES_MISSING].number, found[CountFault.AGES_MISSING].other) == (36, 39)
    assert found[CountFault.NO_AGES].words == ("unknown",)
    assert found.keys() == {CountFault.AGE_TWICE, CountFault.AGES_MISSING, CountFault.NO_AGES}


def test_a_table_that_adds_up_has_nothing_told():
    assert not findings("", "Who", "18 people", "role", "Bakers\t18\nTotal\t18")


def test_labels_twice_and_lines_without_numbers_are_told():
    found = findings("", "Who", "some", None, "A\t5\na\t6\nB\nC\t3\t4")
    assert found[CountFault.LABEL_TWICE].words == ("a",)
    assert found[CountFault.NO_NUMBER].words == ("B",)
    assert found[CountFault.SEVERAL_NUMBERS].words == ("C 3 4",)


def test_the_quotes_that_three_people_fit_are_counted_with_what_is_typed():
    archive, people = read(FILES)
    roles = TableDraft("", "Who", "9", "role", "Bakers\t9")
    assert people.fitting(archive, TableDraft()) == (0, 2, 2)
    assert people.fitting(archive, roles) == (1, 1, 2)
    held = [
        replace(made_table(each, people), id=f"t-{number}")
        for number, each in enumerate((roles, TableDraft("", "Gender", "9", "gender", "Women\t9")))
    ]
    people = replace(people, tables=tuple(held))
    ages = TableDraft("", "Age", "9", "age_band", "30-39\t9")
    assert people.fitting(archive, ages) == (2, 0, 2)
    few = TableDraft("t-0", "Who", "9", "role", "Bakers\t2")
    assert people.fitting(archive, few) == (0, 1, 2)


def test_what_the_rows_are_is_guessed_from_their_labels():
    _archive, people = read(FILES)
    guess = {
        ("under 20", "20-29"): "age_band",
        ("Women", "Men"): "gender",
        ("Bakers",): "role",
        ("Left", "Right"): None,
        (): None,
    }
    for labels, field in guess.items():
        assert (
            people.likely_field(TableDraft(typed=lines_of((label, 1) for label in labels))) == field
        )
