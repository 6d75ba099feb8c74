"""What a reader marked is found again in a later edition, or it is said what became of it."""

from dataclasses import dataclass
from itertools import count

import pytest
from hypothesis import given, strategies as st

from index import (
    Archive,
    Document,
    Footnote,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
)
from viewer.notebook.store.entries.anchors import (
    CONTEXT,
    Altered,
    FoundWords,
    LostWords,
    Withdrawn,
    anchor_on,
    find_again,
    followed,
)

FIRST = (
    "The police came on Monday. They asked her for money.",
    "Nobody else was there that night, she says, and nobody has asked since.",
    "The police came again. She had no money left.",
)


def edition(texts, number=1, withdrawn=(), footnotes=()):
    """An open archive of one document: passage id -> text, or texts of p-0, p-1 ..."""
    if not isinstance(texts, dict):
        texts = {f"p-{at}": text for at, text in enumerate(texts)}
    held = tuple(
        Passage(name, PassageKind.PARAGRAPH, text, "en") for name, text in texts.items() if text
    )
    sections = (Section("one", "One", 1, held),)
    document = Document("study", "Study", "en", sections=sections, footnotes=footnotes)
    return OpenArchive(
        Archive(
            "kg",
            number,
            "2026-01-01",
            {"en": "KG"},
            "en",
            documents=(document,),
            withdrawn=withdrawn,
        ),
        "nobody",
    )


def marked(words, passage="p-0", texts=FIRST, nth=0):
    """The anchor of some words of the first edition."""
    opened = edition(texts)
    text, at = opened.passage(passage).text, -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return anchor_on(opened, passage, at, at + len(words))


def words_at(found, opened):
    return opened.passage(found.passage).text[found.start : found.end]


def test_words_are_where_they_were():
    anchor = marked("asked her for money")

    assert find_again(anchor, edition(FIRST)) == FoundWords("p-0", 32, 51)
    assert anchor.prefix == "The police came on Monday. They "
    assert anchor.suffix == "."


def test_words_are_found_although_all_around_them_was_rewritten():
    later = edition(["On the next day she was asked her for money, it seems", *FIRST[1:]], 2)
    found = find_again(marked("asked her for money"), later)

    assert words_at(found, later) == "asked her for money"


def test_of_two_places_the_right_one_is_found():
    text = "First he said no. Then she said no. At last all of them said no, too."
    for nth, words in enumerate(["he said no. T", "she said no. A", "them said no, too"]):
        anchor = marked("said no", texts=[text], nth=nth)
        later = edition(["Once upon a time there was this. " + text], 2)
        found = find_again(anchor, later)
        assert later.passage("p-0").text[found.start :].startswith(words[words.index("said") :])


def test_a_place_with_the_same_words_is_never_taken_for_what_was_cut_out():
    text = "The police came. The police left. Then all was quiet in the street for a while."
    anchor = marked("The police", texts=[text])

    later = "The police left. Then all was quiet in the street for a while."
    assert find_again(anchor, edition([later], 2)) == Altered("p-0", "The police", later)


def test_a_passage_under_a_new_name_is_found():
    anchor = marked("Nobody else was there", "p-1")
    later = edition({"p-0": FIRST[0], "p-9": FIRST[1], "p-2": FIRST[2]}, 2)

    assert find_again(anchor, later) == FoundWords("p-9", 0, 21)


def test_short_words_that_also_stand_elsewhere_do_not_jump_there():
    anchor = marked("money")

    assert find_again(anchor, edition(["Nothing.", *FIRST[1:]], 2)) == Altered(
        "p-0", "money", "Nothing."
    )
    assert find_again(anchor, edition(["", *FIRST[1:]], 2)) == LostWords("money")


def test_a_short_word_that_stood_once_does_not_jump_to_where_it_is_new():
    anchor = marked("Monday")
    later = edition(["The police came. They asked.", "Monday is a day of rest.", FIRST[2]], 2)

    assert isinstance(find_again(anchor, later), Altered)


def test_a_passage_that_was_parted_is_found_in_its_new_half():
    anchor = marked("They asked her")
    later = edition({"p-0": "The police came on Monday.", "p-0b": "They asked her for money."}, 2)
    assert find_again(anchor, later) == FoundWords("p-0b", 0, 14)


def test_what_was_withdrawn_is_told_and_never_looked_for_elsewhere():
    later = edition({"p-0": FIRST[0], "p-9": FIRST[1]}, 2, withdrawn=("p-1",))

    assert find_again(marked(FIRST[1], "p-1"), later) == Withdrawn("p-1")


def test_a_star_stays_with_its_passage_while_its_words_stand():
    anchor = marked(FIRST[1], "p-1")
    assert anchor.whole
    later = edition([FIRST[0], f"{FIRST[1]} It was late.", FIRST[2]], 2)

    assert find_again(anchor, later) == FoundWords("p-1", 0, len(FIRST[1]))
    assert find_again(anchor, edition([FIRST[0], "Other words.", FIRST[2]], 2)) == Altered(
        "p-1", FIRST[1], "Other words."
    )


def test_a_footnote_can_be_marked():
    note = Footnote("n-1", "1", "See the law of 1997.")
    opened = edition(FIRST, footnotes=(note,))
    anchor = anchor_on(opened, "n-1", 8, 11)

    assert anchor.exact == "law"
    assert find_again(anchor, opened) == FoundWords("n-1", 8, 11)


def test_there_must_be_something_to_mark():
    with pytest.raises(ValueError, match="nothing"):
        anchor_on(edition(FIRST), "p-0", 3, 3)
    with pytest.raises(KeyError):
        anchor_on(edition(FIRST), "p-77")


def test_text_that_repeats_itself_is_marked_where_it_was_marked():
    text = "ha " * 200
    for at in (0, 90, 300, 597):
        anchor = anchor_on(edition([text]), "p-0", at, at + 2)
        assert find_again(anchor, edition([text], 2)) == FoundWords("p-0", at, at + 2)


def test_places_are_counted_in_code_points():
    text = "👩‍💻 Ал айтты: «жок». 👩‍💻 Жок."
    anchor = marked("«жок»", texts=[text])

    later = edition(["👩‍💻👩‍💻 " + text], 2)
    assert words_at(find_again(anchor, later), later) == "«жок»"


def test_an_anchor_follows_its_words_into_the_newer_edition():
    later = edition(["Now: " + FIRST[0], *FIRST[1:]], 2)
    found = find_again(marked("asked her"), later)
    anchor = followed(found, later)

    assert (anchor.edition, anchor.start, anchor.exact) == (2, 37, "asked her")
    assert find_again(anchor, later) == found


# Words with an identity, so that it is known what became of each, whatever an editor does.


@dataclass(frozen=True)
class Token:
    number: int
    text: str
    fresh: bool = False


COMMON = ["the", "he", "police", "came", "and", "took", "money", "ал", "айтты", "жок", "he-man"]
WORDS = st.sampled_from(COMMON) | st.integers(0, 60).map(lambda number: f"w{number}")
DOCUMENTS = st.lists(st.lists(WORDS, min_size=1, max_size=40), min_size=1, max_size=4)


@st.composite
def marked_documents(draw):
    """A document of tokens, and the run of one of its passages that is marked."""
    numbers = count()
    passages = {
        f"p-{at}": [Token(next(numbers), word) for word in words]
        for at, words in enumerate(draw(DOCUMENTS))
    }
    name = draw(st.sampled_from(sorted(passages)))
    start = draw(st.integers(0, len(passages[name]) - 1))
    end = draw(st.integers(start + 1, min(len(passages[name]), start + 8)))
    return passages, name, start, end


class Editor:
    """Rearranges a document. Where words were taken away or put together stands a fresh one.

    Else it could not be told from the text what was taken away: in `a b a b`, which of the two.
    """

    def __init__(self, draw, passages):
        self.draw = draw
        self.passages = {name: list(tokens) for name, tokens in passages.items()}
        self.numbers = count(10_000)
        self.has_repeated = False

    def fresh(self, text=None):
        number = next(self.numbers)
        return Token(number, text or f"NEW{number}", fresh=True)

    def edit(self):
        names = [name for name, tokens in self.passages.items() if tokens]
        if not names:
            return
        name = self.draw(st.sampled_from(names))
        tokens = self.passages[name]
        start = self.draw(st.integers(0, len(tokens) - 1))
        end = self.draw(st.integers(start + 1, min(len(tokens), start + 9)))
        how = self.draw(
            st.sampled_from([self.insert, self.replace, self.repeat, self.move, self.part])
            | st.sampled_from([self.join, self.rename, self.drop])
        )
        how(name, start, end)

    def insert(self, name, start, _end):
        self.passages[name].insert(start, self.fresh())

    def replace(self, name, start, end):
        self.passages[name][start:end] = [self.fresh()]

    def repeat(self, name, start, end):
        self.has_repeated = True
        copied = [self.fresh(token.text) for token in self.passages[name][start:end][:3]]
        other = self.passages[self.draw(st.sampled_from(sorted(self.passages)))]
        at = self.draw(st.integers(0, len(other)))
        other[at:at] = [self.fresh(), *copied, self.fresh()]

    def move(self, name, start, end):
        run = self.passages[name][start:end]
        self.passages[name][start:end] = [self.fresh()]
        other = self.passages[self.draw(st.sampled_from(sorted(self.passages)))]
        at = self.draw(st.integers(0, len(other)))
        other[at:at] = [self.fresh(), *run, self.fresh()]

    def part(self, name, start, _end):
        rest = self.passages[name][start:]
        del self.passages[name][start:]
        self.passages[f"n-{next(self.numbers)}"] = rest

    def join(self, name, _start, _end):
        other = self.draw(st.sampled_from(sorted(self.passages)))
        if other != name:
            self.passages[name] += [self.fresh(), *self.passages.pop(other)]

    def rename(self, name, _start, _end):
        self.passages[f"n-{next(self.numbers)}"] = self.passages.pop(name)

    def drop(self, name, _start, _end):
        del self.passages[name]
        self.passages[f"n-{next(self.numbers)}"] = [self.fresh()]


def text_of(tokens):
    return " ".join(token.text for token in tokens)


def tokens_at(tokens, start, end):
    """The tokens that `text_of(tokens)[start:end]` is of."""
    at, those = 0, []
    for token in tokens:
        if at < end and start < at + len(token.text):
            those.append(token)
        at += len(token.text) + 1
    return those


def opened(passages, number):
    return edition({name: text_of(tokens) for name, tokens in passages.items()}, number)


def where_it_stands(run, passages):
    """The passage in which the run stands as it did, and its place among the tokens."""
    for name, tokens in passages.items():
        for at in range(len(tokens) - len(run) + 1):
            if tokens[at : at + len(run)] == run:
                return name, at
    return None


def standing(before, after):
    """How many code points of the words next to the marked ones are still next to them."""
    same = 0
    for one, other in zip(before, after, strict=False):
        if one != other:
            break
        same += len(one.text) + 1
    return min(same, CONTEXT)


@pytest.mark.timeout(600)
@given(marked_documents(), st.data(), st.integers(0, 5))
def test_what_still_stands_is_found_and_nothing_else_ever(document, data, edits):
    passages, name, start, end = document
    run = passages[name][start:end]
    first = len(text_of(passages[name][:start])) + bool(start)
    anchor = anchor_on(opened(passages, 1), name, first, first + len(text_of(run)))
    editor = Editor(data.draw, passages)
    for _ in range(edits):
        editor.edit()
    later = opened(editor.passages, 2)

    result = find_again(anchor, later)

    if isinstance(result, FoundWords):
        assert words_at(result, later) == anchor.exact
        pointed = tokens_at(editor.passages[result.passage], result.start, result.end)
        if not (anchor.others and editor.has_repeated):  # as many as before, but others
            assert all(token.fresh or token in run for token in pointed)
    stands = where_it_stands(run, editor.passages)
    if stands is not None and stands[0] == name:
        now = editor.passages[name]
        at = stands[1]
        left = standing(passages[name][:start][::-1], now[:at][::-1])
        right = standing(passages[name][end:], now[at + len(run) :])
        there = [text_of(tokens).count(anchor.exact) for tokens in editor.passages.values()]
        here = text_of(now).count(anchor.exact)
        stood_once = anchor.rival < 0 and here == 1 and sum(there) - here >= anchor.others
        if stood_once or (max(left, right) > 12 and left + right > max(anchor.beyond, 24)):
            first_now = len(text_of(now[:at])) + bool(at)
            assert result == FoundWords(name, first_now, first_now + len(anchor.exact))


@given(marked_documents(), st.data())
def test_a_whole_passage_under_a_new_name_takes_its_marks_along(document, data):
    passages, name, start, end = document
    first = len(text_of(passages[name][:start])) + bool(start)
    anchor = anchor_on(
        opened(passages, 1), name, first, first + len(text_of(passages[name][start:end]))
    )
    renamed = {f"n-{old}": tokens for old, tokens in passages.items()}
    result = find_again(anchor, opened(renamed, 2))

    around = len(anchor.prefix) + len(anchor.suffix)
    if around + len(anchor.exact) >= 24 and anchor.beyond < around:
        assert result == FoundWords(f"n-{name}", first, first + len(anchor.exact))
