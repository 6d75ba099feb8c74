"""Whatever is edited in a document, and in the folder, nothing of the editor's is lost or undone.

Each passage is told apart by its number words, so that a test knows it whatever became of it.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings, strategies as st

from index import check_source, import_texts
from index.source.markdown import read_blocks

WORDS = [
    "harbour",
    "winter",
    "ladder",
    "copper",
    "market",
    "shoulder",
    "window",
    "evening",
    "carpet",
    "kettle",
    "mountain",
    "orchard",
    "paper",
    "signal",
    "thunder",
    "velvet",
    "wagon",
    "yellow",
    "basket",
    "candle",
    "dinner",
    "engine",
    "forest",
    "garden",
    "hammer",
    "island",
    "jacket",
    "kitchen",
    "letter",
    "mirror",
    "needle",
    "office",
    "pencil",
    "quarter",
    "river",
    "saddle",
    "tailor",
    "uncle",
    "valley",
    "whistle",
    "bottle",
    "corner",
    "desert",
    "empire",
    "fabric",
    "glacier",
    "honey",
    "insect",
    "jungle",
]
NAMES = ["Aidana", "Bekzhan", "Cholpon", "Damira", "Erkina", "Gulnara", "Jyldyz", "Kanykei"]
EDITS = ("stay", "stay", "stay", "words", "gone", "split")
OWN = ("none", "none", "care", "name", "withdrawn", "withdrawn and taken out")


@dataclass(frozen=True)
class Case:
    """One passage: its words, what the editor does to it, and what the document does to it."""

    words: tuple[str, ...]
    own: str
    edit: str
    is_quote: bool


CASES = st.lists(
    st.builds(
        Case,
        st.permutations(WORDS).map(lambda words: tuple(words[:12])),
        st.sampled_from(OWN),
        st.sampled_from(EDITS),
        st.booleans(),
    ),
    min_size=2,
    max_size=7,
)


def first(number, case):
    return f"Here {NAMES[number]} said {' '.join(case.words)} and went away."


def written(texts):
    """A Markdown text of passages: (words, whether it is a quote)."""
    parts = [f"> “{text}”\n>\n> — Woman, 31" if quote else text for text, quote in texts]
    return "# Title\n\n## Part\n\n" + "\n\n".join(parts) + "\n"


def mended(number, case):
    """The texts that the mended document has for a passage."""
    text = first(number, case)
    match case.edit:
        case "words":
            return [text.replace(case.words[5], "sparrow")]
        case "gone":
            return []
        case "split":
            before, after = text.split(f" {case.words[6]} ")
            return [f"{before}.", f"The rest was {case.words[6]} {after}"]
    return [text]


def edit_folder(folder, cases, ids):
    """Do what an editor does to the passages of a folder."""
    path = folder / "documents" / "text.md"
    blocks = path.read_text("utf-8").split("\n\n")
    head = (folder / "archive.toml").read_text("utf-8").replace("edition = 1", "edition = 2")
    codings = ""
    for number, case in enumerate(cases):
        name = ids[number]
        at = next(at for at, block in enumerate(blocks) if f"{{#{name}" in block)
        match case.own:
            case "care":
                blocks[at] = blocks[at].replace(f"{{#{name}", f"{{#{name} care=cold")
                codings += (
                    f'[[coding]]\npassage = "{name}"\ntheme = "t"\nexact = "{case.words[0]}"\n'
                )
            case "name":
                blocks[at] = blocks[at].replace(NAMES[number], "a person")
            case "none":
                pass
            case _:
                head += f'\n[[withdrawn]]\npassage = "{name}"\ndate = "2026-01-01"\nreason = "R."\n'
                if case.own.endswith("out"):
                    blocks[at] = ""
    path.write_text("\n\n".join(filter(None, blocks)).rstrip() + "\n", "utf-8")
    (folder / "archive.toml").write_text(head, "utf-8")
    (folder / "codings.toml").write_text(codings, "utf-8")
    (folder / "codebook.toml").write_text('[[theme]]\nid = "t"\nlabel.en = "T"\n', "utf-8")


def blocks_of(folder):
    body = (folder / "documents" / "text.md").read_text("utf-8").split("+++\n", 2)[2]
    return {block.attributes.id: block for block in read_blocks(body)}


def id_of(blocks, number):
    return next(name for name, block in blocks.items() if NAMES[number] in block.text)


@given(CASES, st.randoms(use_true_random=False), st.booleans())
@settings(deadline=None, max_examples=60)
def test_edits_of_both_sides_lose_and_undo_nothing(cases, random, moves):
    with TemporaryDirectory() as place:
        file, folder = Path(place) / "text.md", Path(place) / "made"
        file.write_text(
            written([(first(at, each), each.is_quote) for at, each in enumerate(cases)]), "utf-8"
        )
        import_texts([file], folder)
        before = blocks_of(folder)
        ids = [id_of(before, number) for number in range(len(cases))]
        edit_folder(folder, cases, ids)
        edited = blocks_of(folder)

        again = [
            (text, each.is_quote) for at, each in enumerate(cases) for text in mended(at, each)
        ]
        again.append(("Nobody had ever heard of any such thing at all before.", False))
        if moves:
            random.shuffle(again)
        file.write_text(written(again), "utf-8")
        result = import_texts([file], folder)

        now = blocks_of(folder)
        told = {(each.kind, each.text.split("”")[0].strip("“")) for each in result.guesses}
        conflicts = {name for kind, name in told if kind == "conflict"}
        stored = (folder / "conflicts.toml").read_text("utf-8") if conflicts else ""
        assert {each["passage"] for each in tomllib.loads(stored).get("conflict", ())} == conflicts
        everything = "".join(each.text for each in now.values())
        for number, case in enumerate(cases):
            name = ids[number]
            if case.own == "name":
                assert NAMES[number] not in everything
                assert now[name].text == edited[name].text
                assert (name in conflicts) == (case.edit != "stay")
            elif case.own.startswith("withdrawn"):
                assert (name in now) == (name in edited)
                assert NAMES[number] not in everything.replace(
                    edited[name].text if name in edited else " ", ""
                )
                assert case.edit == "gone" or name in conflicts
            elif case.own == "care":
                assert now[name].attributes.values["care"] == "cold"
                assert (name in conflicts) == (case.edit == "gone")
            elif case.edit == "gone":
                assert name not in now
                assert ("gone", name) in told
            else:
                assert NAMES[number] in now[name].text
                assert case.edit == "stay" or ("changed", name) in told
        problems = check_source(folder)
        codes = {each.code for each in problems if each.severity == "error"}
        assert codes <= {"conflict", "quote-altered", "coding-not-found"}
        assert ("conflict" in codes) == bool(conflicts)
        _check_sources(folder, cases)


def _check_sources(folder, cases):
    """No words that are new and wait for a decision are in any file of the folder."""
    for number, case in enumerate(cases):
        if case.own not in ("care", "none"):
            text = first(number, case).replace(case.words[5], "sparrow")
            for path in folder.rglob("*"):
                assert not path.is_file() or text not in path.read_text("utf-8")


@given(CASES)
@settings(deadline=None, max_examples=20)
def test_the_same_document_again_changes_nothing(cases):
    with TemporaryDirectory() as place:
        file, folder = Path(place) / "text.md", Path(place) / "made"
        texts = [(first(at, each), each.is_quote) for at, each in enumerate(cases)]
        file.write_text(written(texts), "utf-8")
        import_texts([file], folder)
        plain = [each if each.own in ("care", "name") else None for each in cases]
        before = blocks_of(folder)
        kept = {at: each for at, each in enumerate(plain) if each}
        ids = {at: id_of(before, at) for at in kept}
        edit_folder(
            folder,
            [
                kept.get(at) or Case(each.words, "none", "stay", False)
                for at, each in enumerate(cases)
            ],
            {**dict.fromkeys(range(len(cases)), ids[min(ids)] if ids else id_of(before, 0)), **ids},
        )
        files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        import_texts([file], folder)
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == files
