"""Two people's codings of the same words are compared, and one is taken over piece by piece."""

import shutil

import pytest

from index import DESK_LOCK, DeskFolder, ThemeActs, TwoCodings, WordsToCode
from index.source.folder import read_source
from tests.index.desk.random_acts import write_folder
from viewer.platform.file_lock import FileLock


class Coder:
    """Somebody who codes a folder of their own."""

    def __init__(self, folder):
        self.folder = folder
        self.desk = DeskFolder(folder, FileLock(folder / DESK_LOCK))

    def code(self, passage, words, theme, *, new=False):
        text = next(each.text for each in self.content.passages() if each.id == passage)
        at = text.index(words)
        coded = WordsToCode(passage, at, at + len(words), words)
        acts = ThemeActs(self.desk.files)
        self.desk.apply(acts.code_as_new(coded, theme) if new else acts.code_words(coded, theme))

    @property
    def content(self):
        draft = read_source(self.folder)
        assert draft.archive is not None, [each.text for each in draft.problems]
        return draft.archive

    def coded(self):
        return [
            (each.id, each.text[coding.start : coding.end], coding.theme)
            for each in self.content.passages()
            for coding in each.codings
        ]


@pytest.fixture
def coders(tmp_path):
    """Two people with copies of one folder, in which “dockers” is coded."""
    first = write_folder(tmp_path / "first")
    second = shutil.copytree(first, tmp_path / "second")
    made = Coder(first), Coder(second)
    yield made
    for each in made:
        each.desk.close()


def test_two_that_are_the_same_agree_wholly(coders):
    mine, theirs = coders
    found = TwoCodings.of(mine.content, theirs.content)

    (agreement,) = found.agreements
    assert (agreement.theme, agreement.both, agreement.share, agreement.kappa) == ("a", 1, 1, 1)
    assert (found.differences, found.apart) == ((), 0)


def test_agreement_is_counted_by_passages_with_the_kappa_of_cohen(coders):
    mine, theirs = coders
    mine.code("i-1", "wages", "a")
    theirs.code("i-3", "safety", "a")
    theirs.code("p-2", "owners", "a")
    found = TwoCodings.of(mine.content, theirs.content)

    (one,) = found.agreements
    passages = found.compared
    assert (one.both, one.only_here, one.only_there) == (1, 1, 2)
    assert one.share == (passages - 3) / passages
    chance = (2 * 3 + (passages - 2) * (passages - 3)) / passages**2
    assert one.kappa == pytest.approx((one.share - chance) / (1 - chance))


def test_a_theme_that_is_on_nothing_or_on_all_has_no_kappa():
    from index.desk.themes.two_codings import ThemeAgreement  # noqa: PLC0415

    assert ThemeAgreement("a", {}, 4, 0, 0, 0).kappa is None
    assert ThemeAgreement("a", {}, 0, 0, 0, 0).kappa is None
    assert ThemeAgreement("a", {}, 0, 2, 2, 0).kappa == -1
    textbook = ThemeAgreement("a", {}, 20, 5, 10, 15)
    assert textbook.kappa == pytest.approx(0.4)


def test_each_difference_is_taken_over_or_left(coders):
    mine, theirs = coders
    mine.code("i-1", "wages", "a")
    theirs.code("i-3", "safety", "a")
    theirs.desk.apply(ThemeActs(theirs.desk.files).take_off(_first_coding(theirs)))
    theirs.code("p-1", "twelve dockers", "a")
    theirs.code("p-2", "owners", "Owners", new=True)
    before = mine.coded()

    def differences():
        return TwoCodings.of(mine.content, theirs.content).differences

    assert [
        (each.passage, each.words, bool(each.here), bool(each.there)) for each in differences()
    ] == [
        ("p-1", "twelve dockers", True, True),
        ("i-1", "wages", True, False),
        ("i-3", "safety", False, True),
        ("p-2", "owners", False, True),
    ]
    for _difference in range(4):
        mine.desk.apply(differences()[0].taken(mine.desk.files))
    assert differences() == ()
    assert mine.coded() == theirs.coded()
    for _difference in range(4):
        mine.desk.undo()
    assert mine.coded() == before


def _first_coding(coder):
    passage = next(each for each in coder.content.passages() if each.codings)
    return passage.id, passage.codings[0]


def test_passages_with_other_words_are_not_compared(coders):
    mine, theirs = coders
    theirs.desk.apply(theirs.desk.acts.words("p-2", "The owners say that"))
    mine.code("p-2", "owners", "a")
    found = TwoCodings.of(mine.content, theirs.content)

    assert (found.apart, found.differences) == (1, ())


def test_a_theme_of_the_same_name_is_the_same(coders):
    mine, theirs = coders
    mine.code("i-1", "wages", "Pay", new=True)
    theirs.code("i-1", "wages", "PAY ", new=True)
    book = theirs.folder / "codebook.toml"
    coded = theirs.folder / "codings.toml"
    for file in (book, coded):
        file.write_text(file.read_text("utf-8").replace('"pay"', '"wage"'), "utf-8")
    found = TwoCodings.of(mine.content, theirs.content)

    assert {(each.theme, each.both) for each in found.agreements} == {("a", 1), ("pay", 1)}
