"""Whatever is edited in a document, and in the folder, nothing of the editor's is lost or undone.

Each passage begins with a name of its own, so that a test knows it whatever became of it.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, strategies as st

from index import check_source, import_texts
from index.source.markdown.blocks import read_blocks
from tests.strategies import few, fewer

WORDS = """
harbour winter ladder copper market shoulder window evening carpet kettle mountain orchard paper
signal thunder velvet wagon yellow basket candle dinner engine forest garden hammer island jacket
kitchen letter mirror needle office pencil quarter river saddle tailor uncle valley whistle bottle
""".split()  # noqa: SIM905
NAMES = ["Aidana", "Bekzhan", "Cholpon", "Damira", "Erkina", "Gulnara"]
EDITS = ["stay", "stay", "words", "gone", "split"]
OWN = ["none", "none", "care", "name", "withdrawn", "withdrawn and taken out"]
WITHDRAWN = '\n[[withdrawn]]\npassage = "{}"\ndate = "2026-01-01"\nreason = "R."\n'
CODING = '[[coding]]\npassage = "{}"\ntheme = "t"\nexact = "{}"\n'


@dataclass(frozen=True)
class Case:
    """One passage: its words, what the editor does to it, and what the document does to it."""

    words: tuple[str, ...]
    own: str
    edit: str
    is_quote: bool

    def text(self, number):
        return f"Here {NAMES[number]} said {' '.join(self.own_words(number))}."

    def own_words(self, number):
        """Its words, each with a letter of its own: no two passages have one in common."""
        return [word + NAMES[number][0].lower() for word in self.words]

    def mended(self, number):
        """The texts that the mended document has in its place."""
        text, words = self.text(number), self.own_words(number)
        if self.edit == "split":
            before, after = text.split(f" {words[6]} ")
            return [f"{before}.", f"The rest was {words[6]} {after}"]
        texts = {"words": [text.replace(words[5], "sparrow")], "gone": []}
        return texts.get(self.edit, [text])


def cases(own=OWN, edits=EDITS):
    words = st.randoms(use_true_random=False).map(lambda random: tuple(random.sample(WORDS, 12)))
    case = st.builds(Case, words, st.sampled_from(own), st.sampled_from(edits), st.booleans())
    return st.lists(case, min_size=1, max_size=len(NAMES))


def written(texts):
    parts = [f"> “{text}”\n>\n> — Woman, 31" if quote else text for text, quote in texts]
    about = "This is what they told us in the spring of that year, before all of it was over."
    return "\n\n".join(["# Title", "## Part", about, *parts]) + "\n"


def blocks_of(folder):
    body = (folder / "documents" / "text.md").read_text("utf-8").split("+++\n", 2)[2]
    return {block.attributes.id: block for block in read_blocks(body)}


def edit_folder(folder, given_cases, ids):
    """Do what an editor does to the passages of a folder."""
    path = folder / "documents" / "text.md"
    blocks = path.read_text("utf-8").split("\n\n")
    head = (folder / "archive.toml").read_text("utf-8").replace("edition = 1", "edition = 2")
    codings = ""
    for number, case in enumerate(given_cases):
        name = ids[number]
        at = next(at for at, block in enumerate(blocks) if NAMES[number] in block)
        if case.own == "care":
            blocks[at] = blocks[at].replace(f"{{#{name}", f"{{#{name} care=cold")
            codings += CODING.format(name, case.own_words(number)[0])
        elif case.own == "name":
            blocks[at] = blocks[at].replace(NAMES[number], "a person")
        elif case.own != "none":
            head += WITHDRAWN.format(name)
            blocks[at] = "" if case.own.endswith("out") else blocks[at]
    path.write_text("\n\n".join(filter(None, blocks)).rstrip() + "\n", "utf-8")
    (folder / "archive.toml").write_text(head, "utf-8")
    (folder / "codings.toml").write_text(codings + "# Ours\n", "utf-8")
    (folder / "codebook.toml").write_text('[[theme]]\nid = "t"\nlabel.en = "T"\n', "utf-8")


@dataclass(frozen=True)
class Trial:
    """A document in a folder that an editor worked on."""

    folder: Path
    cases: list[Case]

    @classmethod
    def begun(cls, place, given_cases):
        trial = cls(Path(place) / "made", given_cases)
        trial.put([(each.text(at), each.is_quote) for at, each in enumerate(given_cases)])
        edit_folder(trial.folder, given_cases, trial.ids(blocks_of(trial.folder)))
        return trial

    def put(self, texts):
        file = self.folder.with_name("text.md")
        file.write_text(written(texts), "utf-8")
        return import_texts([file], self.folder)

    def ids(self, blocks):
        return [
            next(name for name, block in blocks.items() if NAMES[at] in block.text)
            for at in range(len(self.cases))
        ]

    def files(self):
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


@given(cases(), st.randoms(use_true_random=False), st.booleans())
@fewer
def test_edits_of_both_sides_lose_and_undo_nothing(given_cases, random, moves):
    with TemporaryDirectory() as place:
        trial = Trial.begun(place, given_cases)
        edited = blocks_of(trial.folder)
        again = [
            (text, each.is_quote) for at, each in enumerate(given_cases) for text in each.mended(at)
        ]
        again.append(("Nobody had ever heard of any such thing at all before.", False))
        if moves:
            random.shuffle(again)
        result = trial.put(again)

        now = blocks_of(trial.folder)
        told = {(each.kind, each.text.split("”")[0].strip("“")) for each in result.guesses}
        conflicts = {name for kind, name in told if kind == "conflict"}
        stored = (trial.folder / "conflicts.toml").read_text("utf-8") if conflicts else ""
        assert {each["passage"] for each in tomllib.loads(stored).get("conflict", ())} == conflicts
        counted = dict.fromkeys(("p", "q"), 0)
        for number, case in enumerate(given_cases):
            kind = "q" if case.is_quote else "p"
            counted[kind] += 1
            name = f"{kind}-{counted[kind] + (kind == 'p')}"
            check(number, case, name, (edited, now, told))
        codes = {each.code for each in check_source(trial.folder) if each.severity == "error"}
        assert codes <= {"conflict", "quote-altered", "coding-not-found"}
        assert ("conflict" in codes) == bool(conflicts)
        for data in trial.files().values():
            for number, case in enumerate(given_cases):
                is_kept_out = case.own not in ("care", "none") and case.edit == "words"
                assert not is_kept_out or case.mended(number)[0].encode() not in data


def check(number, case, name, found):
    """What became of one passage: `found` are the blocks before and after, and what was told."""
    edited, now, told = found
    is_conflict = ("conflict", name) in told
    texts = [block.text for key, block in now.items() if key != name or key not in edited]
    if case.own == "name":
        assert now[name].text == edited[name].text
        assert not any(NAMES[number] in block.text for block in now.values())
        assert is_conflict == (case.edit != "stay")
    elif case.own.startswith("withdrawn"):
        assert (name in now) == (name in edited)
        assert not any(NAMES[number] in text for text in texts)
        assert is_conflict == (case.edit not in ("gone", "stay"))
        assert (("withdrawn", name) in told) == (case.edit == "stay")
    elif case.own == "care":
        assert now[name].attributes.values["care"] == "cold"
        assert is_conflict == (case.edit == "gone")
    elif case.edit == "gone":
        assert name not in now
        assert ("gone", name) in told
    else:
        assert NAMES[number] in now[name].text
        assert case.edit == "stay" or ("changed", name) in told


@given(cases(own=["none", "care", "name"], edits=["stay"]))
@few
def test_the_same_document_again_changes_nothing(given_cases):
    with TemporaryDirectory() as place:
        trial = Trial.begun(place, given_cases)
        before = trial.files()
        trial.put([(each.text(at), each.is_quote) for at, each in enumerate(given_cases)])
        assert trial.files() == before
