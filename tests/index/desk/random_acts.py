"""Acts of all kinds by chance on a folder that has something for each of them."""

import random
import shutil
import tomllib

from index import (
    CodebookActs,
    GlossaryActs,
    Item,
    ItemKind,
    NoteActs,
    QuoteLines,
    Set,
    SetActs,
    SetChange,
    SourceProblem,
    TableDraft,
    ThemeActs,
    ThemeStep,
    TranslationActs,
    WordsToCode,
    put_table,
    remove_table,
    replace,
    state_values,
)
from index.desk.block_forms import BlockForm
from index.desk.folder_texts import words_in
from index.desk.participants.table_acts import PARTICIPANTS

DOCUMENT = "documents/small.md"
WORDS = [
    "bread",
    "ice2",
    "2) x",
    "_crane_",
    "“cold”",
    "вода",
    "жок",
    "*",
    "1.",
    "- a",
    "[^9]",
    "{#x}",
    "a|b",
    "#",
    "Keresh Toktosunova",
    "a\u200bb",
    "5\u00a0000",
]
FILES = {
    "archive.toml": """# The head
edition = 1
id = 'small'
language = "en" # of all
created = "2026-01-01"
title.en = "A small archive"
# end
""",
    DOCUMENT: """+++
# who wrote this
id = "small"
title = "A small document"
source = "source/small.txt"   # as it came
+++
## Who took part {#who}

We spoke to twelve dockers
and one foreman.[^1] {#p-1}

* wages, which \\*nobody\\* could live on {#i-1}
  * deeper {#i-2   care=none }
* safety {#i-3}


> “We were *cold*.
>
> We stayed.” {#q-1 role=docker}
>
> — Woman, 31

### What the owners answered {#owners}
The owners said  that {#p-2 as_of=2019}

— Man, 40 {#p-3}

> “No.” {#q-2}

: Who {#t-1}

| a | b |
|---|---|
| 1 | 2 |

[^1]: The foreman
    joined later. {#f-1}
""",
    "source/small.txt": "Who took part\n\nWe spoke to twelve dockers and one fore-\nman.1\n"
    "1 The foreman joined later.\n\n* wages, which *nobody* could live on\n* deeper\n* safety\n\n"
    "“We were cold.\nWe stayed.”\n— Woman, 31\n\nWhat the owners answered\nThe owners said that\n"
    "— Man, 40\n“No.”\nWho\na b\n1 2\n",
    "codebook.toml": "# themes\n[[theme]]\nid = 'a'\nlabel.en = 'A'\n",
    "codings.toml": "[[coding]]\npassage = 'p-1'\ntheme = 'a'\nexact = 'dockers' # whom\n",
    "notes.toml": "[[note]]\nid = 'n'\npassages = [ 'p-1', 'i-3' ]\ntext.en = 'Look.'\n",
    "vocabulary.toml": "[[role]]\nid = 'docker'\nlabel.en = 'Docker'\n# end\n",
}


def write_folder(folder):
    """Write the folder that the acts are done in."""
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder


def held(folder):
    """Return the files of a folder, with their bytes, without what is hidden."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(files)
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def copied(folder, name):
    """Return a copy of `folder` beside it."""
    copy = folder.with_name(name)
    shutil.copytree(folder, copy)
    return copy


def act_by_chance(desk, chance: random.Random):
    """Return an act that the desk does not refuse."""
    while True:
        try:
            return proposed(desk, chance)
        except SourceProblem:
            continue


def themes_in(desk):
    """Return the themes of the folder."""
    return tomllib.loads(desk.files.get("codebook.toml", "")).get("theme", [])


def proposed(desk, chance):
    """Return some act. Raises SourceProblem."""
    acts, words = desk.acts, words_in(desk.files[DOCUMENT])
    name = chance.choice([*words])
    said = " ".join(chance.choices(WORDS, k=chance.randint(1, 4)))
    key, value = chance.choice([("care", said), ("access", "open"), ("role", "docker")])
    theme = {"id": f"t-{chance.randrange(10**9)}", "label": {"en": said, "ru": said}}
    is_short = len(words) < 8
    end = chance.randint(0, len(words[name]))
    coded = WordsToCode(name, end // 2, end, words[name][end // 2 : end])
    made_theme = chance.choice([each["id"] for each in themes_in(desk)] or ["a"])
    other_theme = chance.choice([each["id"] for each in themes_in(desk)] or ["a"])
    made = chance.choice(
        [
            lambda: acts.kind(name, chance.choice([*BlockForm]), chance.randint(1, 3)),
            lambda: acts.kind(name, chance.choice([*BlockForm]), 1),
            lambda: acts.words(name, said),
            lambda: acts.part(name, chance.randint(0, len(words[name]))),
            lambda: acts.part(name, len(words[name]) // 2) if is_short else acts.join(name),
            lambda: acts.words(name, said) if is_short else acts.leave_out(name),
            lambda: QuoteLines(desk.files).take(name),
            lambda: QuoteLines(desk.files).write(name, f"Woman, 34, {said}"),
            lambda: acts.part(name, *sorted(chance.choices(range(len(words[name]) + 1), k=2))),
            lambda: acts.footnote(name),
            lambda: acts.table([name], rows_by_chance(words[name], chance)),
            lambda: acts.line_off(name),
            lambda: acts.line_words(name, said),
            lambda: acts.attribute(name, key, chance.choice([value, None])),
            lambda: state_values(
                desk.files, chance.sample([*words], 2), {key: chance.choice([value, None])}
            ),
            lambda: acts.entry("codebook.toml", ("theme",), theme),
            lambda: acts.value("archive.toml", ("title", chance.choice(["ru", "ky"])), said),
            lambda: acts.entry_out("codebook.toml", ("theme", chance.randint(1, 9))),
            lambda: ThemeActs(desk.files).code_as_new(coded, said),
            lambda: ThemeActs(desk.files).code_words(coded, made_theme),
            lambda: ThemeActs(desk.files).write_memo(made_theme, said),
            lambda: ThemeActs(desk.files).describe_theme(made_theme, "ru", said),
            lambda: ThemeActs(desk.files).remove_theme(made_theme),
            lambda: CodebookActs(desk.files).merge_themes(made_theme, other_theme),
            lambda: CodebookActs(desk.files).step_theme(made_theme, chance.choice([*ThemeStep])),
            lambda: SetActs(desk.files).make_set(set_by_chance(name, made_theme, said, chance)),
            lambda: SetActs(desk.files).change_set(changed_set(desk.files, said, chance)),
            lambda: SetActs(desk.files).remove_set(chance.choice([*sets_of(desk.files), "none"])),
            lambda: TranslationActs(desk.files).write(name, "ru", said),
            lambda: TranslationActs(desk.files).review(name, "ru", "A. Reader"),
            lambda: GlossaryActs(desk.files).add_term("en", said),
            lambda: NoteActs(desk.files).add_note([name], "en", said),
            lambda: NoteActs(desk.files).write_note("n", chance.choice(["en", "ru"]), said),
            lambda: put_table(desk.files, drafted(desk.files, said, chance)),
            lambda: remove_table(desk.files, chance.choice([*tables_of(desk.files), "none"])),
        ]
    )
    return made()


def rows_by_chance(words, chance):
    """Return the words of a passage as the rows of a table with two columns."""
    parts = words.split()
    ends = sorted(chance.randint(0, len(parts)) for _ in range(3))
    cells = [parts[a:b] for a, b in zip([0, *ends], [*ends, len(parts)], strict=True)]
    said = [" ".join(each) for each in cells]
    return [said[:2], said[2:]]


def sets_of(files):
    """Return the ids of the ready-made sets."""
    return [each["id"] for each in tomllib.loads(files.get("sets.toml", "")).get("set", ())]


def set_by_chance(passage, theme, said, chance):
    """Return a set of a passage, a theme and a question."""
    items = [
        Item(ItemKind.PASSAGE, passage, note={"en": said}),
        Item(ItemKind.THEME, theme, minutes=chance.randrange(9)),
        Item(ItemKind.QUESTION, words={"en": said}),
    ]
    return Set(f"set-{chance.randrange(10**9)}", {"en": said}, tuple(chance.sample(items, 2)))


def changed_set(files, said, chance):
    """Return a change of the last set: its items the other way round, and one more."""
    held = tomllib.loads(files.get("sets.toml", "")).get("set", ())
    if not held:
        raise SourceProblem("There is no set.")
    items = tuple(
        Item(ItemKind(each["kind"]), each.get("target", ""), each.get("words", {}))
        for each in held[-1].get("item", ())
    )
    before = Set(held[-1]["id"], held[-1]["title"], items)
    pause = Item(ItemKind.PAUSE, words={"ru": said})
    after = replace(before, items=(*reversed(items), pause))
    return SetChange(before, after, (*reversed(range(len(items))), None))


def tables_of(files):
    """Return the ids of the tables of who took part."""
    return [each["id"] for each in tomllib.loads(files.get(PARTICIPANTS, "")).get("table", ())]


def drafted(files, said, chance):
    """Return a table as somebody may type it, a new one or one that is there."""
    name = chance.choice([*tables_of(files), ""])
    field = chance.choice([None, "role", "gender", "sector", "age_band"])
    labels = chance.sample([*WORDS, "under 20", "20-29", "Dockers", "30 to 39"], k=4)
    typed = "\n".join(f"{label}\t{chance.randrange(99)}" for label in labels)
    return TableDraft(name, said, f"{chance.randrange(99)} people", field, typed)
