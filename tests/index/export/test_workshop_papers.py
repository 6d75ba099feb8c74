"""What participants get on paper: what the trainer chose, and nothing that is for the trainer."""

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from index import Item, ItemKind, Kind, Level, OpenArchive, PaperKind, PaperWish, Set, replace
from index.export.extract import extract
from index.model.links import links_in
from index.model.shown_text import TextChoice, TextSetting
from tests.index.export.test_html import UNTOLD, marked
from tests.index.export.test_sets import set_of
from tests.strategies import archives, few

HANDOUT, GROUPS, EVALUATION = PaperKind


def on_paper(archive, chosen, language="en", choice=TextChoice.ORIGINAL, level=None):
    """What may be put on paper of `chosen`, for people who read `language`."""
    reading = TextSetting(language, choice).leaving()
    return extract(archive, level, use="print", chosen=chosen.said_in(language), reading=reading)


def words_of(taken, **wish):
    wished = PaperWish(**wish)
    blocks = [f"{block.text} {block.rows}" for block in wished.blocks(taken)]
    return "\n".join((*blocks, *wished.strip(taken)))


@pytest.fixture
def justice(first_archive):
    return next(each for each in first_archive.content.sets if each.id == "justice")


@few
@given(st.data(), archives(), st.sampled_from(Level), st.sampled_from(PaperKind))
def test_no_paper_tells_what_is_for_the_trainer_or_more_than_the_level(data, archive, level, kind):
    held = marked(archive)
    chosen = set_of(held, data.draw)
    items = (replace(each, note={"en": "NOTED"}, minutes=4321) for each in chosen.items)
    chosen = replace(chosen, items=tuple(items), about={"en": "PURPOSE"})

    told = words_of(on_paper(OpenArchive(held, None), chosen, level=level), kind=kind)

    hidden = (*UNTOLD[level], "NOTED", "PURPOSE", "4321")
    told = "\n".join(line for line in told.splitlines() if "satchel:" not in line)
    assert [each for each in hidden if each in told] == []


def test_each_passage_of_a_handout_has_its_care_note_before_it_and_its_code_after(
    first_archive, justice
):
    taken = on_paper(first_archive, justice)

    blocks = list(PaperWish(HANDOUT).blocks(taken))

    names = [block.name for block in blocks if block.kind in (Kind.QUOTE, Kind.TEXT)]
    assert names == list(justice.passages())
    for name in names:
        at = next(n for n, block in enumerate(blocks) if block.name == name)
        passage = first_archive.passage(name)
        before = [block.kind for block in blocks[max(0, at - 2) : at]]
        assert (Kind.CARE in before) is bool(passage.care)
        code = next(block.text for block in blocks[at:] if block.kind is Kind.SOURCE)
        (link,) = links_in(code)
        assert (link.name, link.fits(passage.text)) == (name, True)


def test_room_is_below_each_question_and_task_where_it_is_wished(first_archive, justice):
    task = Item(ItemKind.TASK, words={"en": "Draw it."}, minutes=7)
    taken = on_paper(first_archive, replace(justice, items=(*justice.items, task)))
    questions = 1 + sum(item.kind is ItemKind.QUESTION for item in justice.items)

    counts = [
        sum(block.kind is Kind.ROOM for block in PaperWish(HANDOUT, room=room).blocks(taken))
        for room in (True, False)
    ]

    assert counts == [questions, 0]


def test_what_is_in_another_language_than_the_paper_says_in_which(first_archive, justice):
    blocks = list(PaperWish(HANDOUT).blocks(on_paper(first_archive, justice, "ru")))

    foreign = [at for at, block in enumerate(blocks) if block.language == "en"]
    assert foreign
    for at in foreign:
        before = blocks[at - 1]
        assert before.language == "en" or before.text == "Оригинал: Английский"


def test_contacts_are_on_a_strip_that_does_not_say_what_the_workshop_was_about(
    first_archive, justice
):
    chosen = replace(justice, contacts={"en": "A house\n\n0 555 000 000"})
    taken = on_paper(first_archive, chosen)

    assert PaperWish(HANDOUT, checked="30 November").strip(taken) == (
        "Useful contacts",
        "A house",
        "0 555 000 000",
        "Checked on: 30 November",
    )
    assert PaperWish(HANDOUT).strip(taken)[-1] == "Checked on: ____________"
    assert "0 555" not in "".join(block.text for block in PaperWish(HANDOUT).blocks(taken))
    assert PaperWish(HANDOUT).strip(on_paper(first_archive, justice)) == ()


def test_contacts_that_are_too_long_for_a_strip_are_a_page(first_archive, justice):
    many = "\n".join(f"House {number}: 0 555 000 000" for number in range(30))
    taken = on_paper(first_archive, replace(justice, contacts={"en": many}))

    *_others, heading, contacts, checked = PaperWish(HANDOUT).blocks(taken)

    assert PaperWish(HANDOUT).strip(taken) == ()
    assert (heading.text, heading.begins) == ("Useful contacts", True)
    assert contacts.text == many
    assert checked.text.startswith("Checked on: ")


@pytest.mark.parametrize("contacts", ["A house\n\n0 555 000 000", "House: 0 555 000 000\n" * 30])
def test_each_group_has_the_contacts_below_what_it_reads(first_archive, justice, contacts):
    taken = on_paper(first_archive, replace(justice, contacts={"en": contacts}))
    wish = PaperWish(GROUPS, groups=3, checked="30 November")
    blocks = [*wish.blocks(taken)]

    pages = [0, *(at for at, block in enumerate(blocks) if block.begins), len(blocks)]
    words = ["\n".join(block.text for block in blocks[a:b]) for a, b in pairwise(pages)]
    assert len(words) == 6
    for reading, report in zip(words[::2], words[1::2], strict=True):
        assert reading.count("Useful contacts") == 1
        assert reading.endswith("Checked on: 30 November")
        assert "0 555 000 000" in reading
        assert "0 555 000 000" not in report
    assert wish.strip(taken) == ()


def test_what_the_text_itself_tells_is_said_to_each_group_as_in_the_handout(first_archive, justice):
    taken = on_paper(first_archive, justice)
    said = taken.words.say("numbers_in_text")
    for names, count in ((True, 3), (False, 0)):
        told = replace(taken, names_numbers=names)
        assert words_of(told, kind=GROUPS, groups=3).count(said) == count
        assert words_of(told, kind=HANDOUT).count(said) == min(1, count)


@pytest.mark.parametrize("groups", [2, 4, 12])
def test_groups_divide_the_passages_and_get_the_questions_about_theirs(
    first_archive, justice, groups
):
    taken = on_paper(first_archive, justice)

    sheets, reports = [], 0
    for block in PaperWish(GROUPS, groups=groups).blocks(taken):
        if block.kind is Kind.HEADING and "report" in block.text:
            assert block.begins
            reports += 1
        elif block.kind is Kind.HEADING:
            sheets.append([])
        elif block.kind in (Kind.QUOTE, Kind.TEXT):
            sheets[-1].append(block.name)

    shown = list(justice.passages())
    assert [name for sheet in sheets for name in sheet] == shown
    assert len(sheets) == reports == min(groups, len(shown))
    assert max(map(len, sheets)) - min(map(len, sheets)) <= 1


def test_a_question_is_for_the_group_with_the_passage_before_it_and_one_apart_for_all(
    first_archive,
):
    quotes = [quote.id for quote in first_archive.quotes][:3]
    items = [Item(ItemKind.TASK, words={"en": "Before all?"}), Item(ItemKind.PASSAGE, quotes[0])]
    items += [Item(ItemKind.QUESTION, words={"en": "First?"})]
    items += [Item(ItemKind.PASSAGE, name) for name in quotes[1:]]
    items += [Item(ItemKind.QUESTION, words={"en": "Second?"})]
    items += [Item(ItemKind.TASK, words={"en": "Draw it!"}, minutes=5)]
    items += [Item(ItemKind.TITLE, words={"en": "The end"})]
    items += [Item(ItemKind.QUESTION, words={"en": "After all?"})]
    taken = on_paper(first_archive, Set("s", {"en": "S"}, tuple(items)))

    sheets = "".join(
        f"|{block.text}" if block.kind is Kind.HEADING else block.text
        for block in PaperWish(GROUPS, groups=3).blocks(taken)
    ).split("|")

    said = "Before all?", "First?", "Second?", "Draw it!", "After all?"
    asked = [[word for word in said if word in each] for each in sheets]
    before, first, second, task, after = said
    of_all = [before, task, after]
    assert asked == [
        [],
        [before, first, *of_all[1:]],
        [],
        of_all,
        [],
        [before, second, *of_all[1:]],
        [],
    ]
    told = [each.words["en"] for each in PaperWish(GROUPS, groups=3).for_every_group(taken)]
    assert told == of_all
    assert PaperWish(GROUPS, groups=1).for_every_group(taken) == ()


def test_of_two_quotes_and_one_question_the_group_with_the_second_one_is_asked(first_archive):
    first, second = (quote.id for quote in first_archive.quotes[:2])
    items = [Item(ItemKind.PASSAGE, first), Item(ItemKind.PASSAGE, second)]
    items += [Item(ItemKind.QUESTION, words={"en": "What would help?"})]
    taken = on_paper(first_archive, Set("s", {"en": "S"}, tuple(items)))

    told = [block.name or block.text for block in PaperWish(GROUPS, groups=2).blocks(taken)]
    assert told.count("What would help?") == 1
    assert told.index("What would help?") > told.index(second) > told.index("Group 2")
    assert PaperWish(GROUPS, groups=2).for_every_group(taken) == ()


def test_passages_of_one_question_stay_together_where_there_is_enough_for_each_group(first_archive):
    quotes = [quote.id for quote in first_archive.quotes][:5]
    items = [Item(ItemKind.PASSAGE, name) for name in quotes[:3]]
    items += [Item(ItemKind.QUESTION, words={"en": "You read three?"})]
    items += [Item(ItemKind.PASSAGE, name) for name in quotes[3:]]
    items += [Item(ItemKind.QUESTION, words={"en": "You read two?"})]
    taken = on_paper(first_archive, Set("s", {"en": "S"}, tuple(items)))

    told = [block.name or block.text for block in PaperWish(GROUPS, groups=2).blocks(taken)]
    second = told.index("Group 2")
    said = (*quotes, "You read three?", "You read two?")
    assert [each for each in told[:second] if each in said] == [*quotes[:3], said[-2]]
    assert [each for each in told[second:] if each in said] == [*quotes[3:], said[-1]]
    assert PaperWish(GROUPS, groups=2).for_every_group(taken) == ()


def test_an_evaluation_is_one_form_with_three_scales_and_an_open_question(first_archive, justice):
    blocks = list(PaperWish(EVALUATION).blocks(on_paper(first_archive, justice, "ky")))

    assert [block.kind for block in blocks].count(Kind.SCALE) == 3
    assert [block.kind for block in blocks].count(Kind.ROOM) == 1
    assert {block.language for block in blocks} == {"ky", ""}
    assert not any(block.kind in (Kind.QUOTE, Kind.TEXT) for block in blocks)
