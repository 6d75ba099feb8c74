"""A set in every format: in its own order, with what may be told, and nothing for one room only."""

import json
import re

import pytest
from hypothesis import given, strategies as st

from index import (
    EXPORTS,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    Set,
    Wanted,
    check_handout,
    own_words,
    replace,
)
from index.answers import export_notes
from index.counts.small_counts import told_tables
from index.export.archive_export import export_archive
from index.export.extract import extract
from index.export.formats import FORMATS, FormatGroup
from index.export.provenance import code_of
from index.export.references.references import on_one_line
from index.export.text.blocks import blocks_of
from index.export.text.cards import cards_of
from index.export.words import Words
from index.model import Vocabulary
from index.model.shown_text import AllTexts
from index.version import VERSION
from tests.conftest import each_once
from tests.index.container.archives import RICH
from tests.index.export.file_text import OFFICE, PASSAGES, ZIPPED, plain_words, unzipped
from tests.index.export.pages import read_page
from tests.index.export.test_epub import Book
from tests.index.export.test_formats import (
    BELOW,
    GOLDEN,
    SAMPLE,
    SCHEMA,
    captioned,
    read_commas,
    read_markdown,
    read_ris,
)
from tests.index.export.test_html import UNTOLD, hostile, marked
from tests.index.export.test_office import opened
from tests.strategies import LINES, TEXTS, archives, few

WRITTEN = (FormatGroup.WORKSHOP, FormatGroup.TEXT)
READ = [row.name for row in FORMATS.values() if row.group in WRITTEN and row.name in EXPORTS]
REFERENCES = [row.name for row in FORMATS.values() if row.group is FormatGroup.REFERENCES]
COUNTED = [form for form in PASSAGES if form not in READ]
NOTE, CONTACT, LATER = "Say this to nobody.", "0 555 000 000", "q-of-a-later-edition"
ABOUT = "For two hours. Have a second trainer there."


def words(text):
    return {"en": text}


WORKSHOP = Set(
    "own",
    words("A workshop"),
    (
        Item(ItemKind.TITLE, words=words("Welcome\nto all"), minutes=1),
        Item(ItemKind.PASSAGE, "q", note=words(NOTE), minutes=5),
        Item(ItemKind.QUESTION, words=words("What is told?\nWhat is not?")),
        Item(ItemKind.PASSAGE, "p", note=words(NOTE)),
        Item(ItemKind.THEME, "t-2"),
        Item(ItemKind.CHART, "a"),
        Item(ItemKind.TERM, "g"),
        Item(ItemKind.PASSAGE, LATER),
        Item(ItemKind.PAUSE, words=words("Breathe.")),
        Item(ItemKind.INSTRUCTION, words=words("Turn the page."), note=words(NOTE)),
        Item(ItemKind.TASK, words=words("Draw a map."), minutes=7),
        Item(ItemKind.PASSAGE, "q", in_steps=False),
    ),
    words(ABOUT),
    words(f"A house for whoever needs one\n{CONTACT}"),
)


def written(form, archive=SAMPLE, level=Level.FULL, chosen=WORKSHOP, use="publish"):
    """The file of a set with all texts, drafts too; slides have none, as in a room."""
    texts = AllTexts.REVIEWED if use == "train" else AllTexts.WITH_DRAFTS
    taken = extract(OpenArchive(archive, "nobody"), level, None, use, chosen, texts)
    return FORMATS[form].write(taken)


@pytest.fixture
def justice(first_archive):
    return next(each for each in first_archive.content.sets if each.id == "justice")


@pytest.mark.parametrize("form", EXPORTS)
def test_a_file_of_a_set_is_as_somebody_last_looked_at_it(form, request):
    """`--renew` keeps what is written now: look at the difference."""
    use = "train" if form == "pptx" else "publish"
    told = plain_words(written(form, use=use)).replace(VERSION, "VERSION")
    file = GOLDEN / f"set.{form}.txt"
    if request.config.getoption("--renew"):
        file.write_text(told, encoding="utf-8", newline="\n")

    assert told == file.read_bytes().decode()


@pytest.mark.parametrize("form", READ)
def test_what_is_read_follows_the_order_of_the_set(form, first_archive, justice):
    told = unzipped(FORMATS[form].write(extract(first_archive, chosen=justice)))

    text = re.sub("<[^>]*>|[\\\\>#*]", "", told)
    shown = [*justice.title.values()][:1]
    for item in justice.items:
        if item.kind is ItemKind.PASSAGE:
            shown.append(first_archive.passage(item.target).text[:40])
        elif item.kind is ItemKind.THEME:
            shown.append(first_archive.theme(item.target).definition["en"])
        else:
            shown += item.words["en"].split("\n")
    text, at = " ".join(text.replace("&#x27;", "'").split()), 0
    if form in ZIPPED:  # their parts stand in no order, but the slides' and paragraphs' own do
        assert all(" ".join(each.split()) in text for each in shown)
        return
    for each in shown:
        at = text.index(" ".join(each.split()), at)


@pytest.mark.parametrize("form", COUNTED)
def test_what_is_counted_or_cited_follows_the_order_of_the_set(form, first_archive, justice):
    turned = replace(justice, items=justice.items[::-1])
    taken = extract(first_archive, chosen=turned)

    told = unzipped(FORMATS[form].write(taken)).replace("\\#", "#")

    names = list(dict.fromkeys(turned.passages()))
    if form == "json":
        shown = json.loads(told)["set"]["items"]
        assert [each["target"] for each in shown if each["kind"] == "passage"] == names
        return
    if form in REFERENCES:
        names = [name for name in names if name.startswith("q-")]
    if form == "qdpx":  # a project holds documents, which are cut where they stand
        names = [each.id for each in taken.archive.passages()]
    codes = [code_of(taken, first_archive.passage(name)) for name in names]
    found = dict.fromkeys(re.findall(r"satchel:kyrgyzstan/[a-z-]+#[0-9a-f]{8}", told))
    assert list(found) == codes


@pytest.mark.parametrize("use", ["train", "publish"])
@pytest.mark.parametrize("form", EXPORTS)
def test_the_trainer_s_words_reach_no_participant(form, use):
    """They are in the notes of the trainer's own slides; what a set is for is nowhere."""
    told = unzipped(written(form, use=use))

    if (form, use) == ("pptx-trainer", "train"):
        parts = opened(written(form, use=use))
        holding = [name for name, part in parts.items() if NOTE in "".join(part.itertext())]
        assert holding
        assert all(name.startswith("ppt/notesSlides/") for name in holding)
    else:
        assert NOTE not in told
    assert "second trainer" not in told


@pytest.mark.parametrize("form", [form for form in PASSAGES if form not in REFERENCES])
def test_participants_read_where_they_can_turn_to(form):
    told = unzipped(written(form))

    assert CONTACT in told
    if form in READ:
        has_contents = form in ("html", "epub", "zim")  # where the heading stands too
        assert told.count(CONTACT) == told.count("Where to find support") or has_contents
        assert told.index("Turn the page.") < told.index(CONTACT) or form in (*ZIPPED, "zim")


@pytest.mark.parametrize("form", READ)
def test_a_set_that_names_no_contacts_has_no_heading_for_them(form):
    told = unzipped(written(form, chosen=replace(WORKSHOP, contacts=words(" \n"))))

    assert "Where to find support" not in told


@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_a_handout_begins_with_its_title_and_ends_with_what_the_file_is(form):
    told = re.sub("<[^>]*>|\\\\", "", unzipped(written(form)))

    shown = told.index("to all"), told.index("Turn the page."), told.index(CONTACT)
    for line in ("Under each quote stands", "A part of the archive:", "Edition 7"):
        assert line not in told[: shown[0]]
    ends = told.index("Under each quote stands"), told.index("A part of the archive:")
    assert list(shown) == sorted(shown)
    assert min(ends) > max(shown)


def test_the_last_slide_is_the_contacts_and_no_slide_tells_of_the_file():
    parts = opened(written("pptx", use="train"))
    slides = {
        int(re.search(r"\d+", name)[0]): "".join(part.itertext())
        for name, part in parts.items()
        if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)
    }

    assert slides[max(slides)].startswith("Where to find support")
    assert CONTACT in slides[max(slides)]
    assert slides[1].startswith("A workshop“Rich” (rich), edition 7")
    for line in ("Under each quote", "not signed", "Consent", "Left out", "A part of"):
        assert not any(line in told for told in slides.values())
        assert any(
            line in "".join(part.itertext())
            for name, part in parts.items()
            if name.startswith("ppt/notesSlides/")
        )


@pytest.mark.parametrize("form", PASSAGES)
def test_what_consent_keeps_back_is_left_out_of_a_set_with_its_note_and_counted(form):
    told = unzipped(written(form, RICH))

    assert "We were cold" not in told
    assert "Breathe." in told or form in COUNTED
    if form == "json":
        assert json.loads(told)["left_out"]["quotes"] == {"print": 1}
        assert "q" not in [each["target"] for each in json.loads(told)["set"]["items"]]
    else:
        assert "quotes that may be printed, not published: 1" in told


@pytest.mark.parametrize("form", PASSAGES)
def test_what_this_edition_does_not_hold_is_left_out_and_counted(form, tmp_path):
    archive = OpenArchive(SAMPLE, None)

    done = export_archive(archive, tmp_path / "out", form, Level.FULL, Wanted(chosen=WORKSHOP))

    told = unzipped((tmp_path / "out").read_bytes())
    assert LATER not in told
    assert "1 item of the set left out: not in this edition." in export_notes(done)
    if form == "json":
        assert json.loads(told)["left_out"]["items"] == 1
    else:
        assert "items of this set that this edition does not hold: 1" in told


@pytest.mark.parametrize(("form", "name"), each_once(PASSAGES, ["introduction", "law", "justice"]))
def test_a_set_of_the_case_study_tells_the_role_of_its_quotes_and_no_more(
    form, name, first_archive
):
    chosen = next(each for each in first_archive.content.sets if each.id == name)
    data = FORMATS[form].write(extract(first_archive, Level.ROLE, chosen=chosen))
    told = plain_words(data) if form == "zim" else unzipped(data)  # its index has stems

    assert not re.search(r"\b(19|24|26|27|32|40) years|(21-25|26-30|31-35)|salon\b(?!s)", told)
    assert "Sex worker" in told


def set_of(archive, draw):
    """A set of the archive's own, or one of all that there is."""
    targets = archive.targets()
    items = [Item(kind, name) for kind, names in targets.items() for name in sorted(names)]
    kinds = st.sampled_from([kind for kind in ItemKind if kind.is_free])
    free = st.builds(Item, kind=kinds, words=(TEXTS | LINES | st.just("\n \r\n")).map(own_words))
    drawn = draw(st.lists(st.sampled_from(items or [Item(ItemKind.PAUSE)]) | free, max_size=6))
    title, about = draw(LINES), draw(TEXTS | st.just(""))
    own = Set("own", own_words(title), tuple(drawn), own_words(about))
    return draw(st.sampled_from([own, *archive.sets]))


@few
@given(st.data(), archives(), st.sampled_from(Level))
def test_no_byte_of_a_set_in_any_format_tells_what_the_level_does_not(data, archive, level):
    held = marked(archive)
    chosen = set_of(held, data.draw)
    form = data.draw(st.sampled_from(EXPORTS))

    told = unzipped(written(form, held, level, chosen))

    told = re.sub(r"'sha256-[^']*'|base64,[^\"]*|#[0-9a-f]{8}", "", told)
    assert [word for word in UNTOLD[level] if word in told] == []


@few
@given(st.data(), archives())
def test_any_set_is_whole_in_every_format(data, archive):
    chosen = set_of(archive, data.draw)
    taken = extract(OpenArchive(archive, None), Level.FULL, chosen=chosen)

    for form in OFFICE:
        opened(FORMATS[form].write(taken))
    Book(FORMATS["epub"].write(taken))
    read_page(FORMATS["html"].write(taken))
    texts = read_markdown(FORMATS["md"].write(taken))
    for passage in taken.archive.passages():
        caption, cells = captioned(passage)
        assert {*caption, *cells} <= set(texts)
    told = json.loads(FORMATS["json"].write(taken))
    SCHEMA.validate(told)
    assert len(told["set"]["items"]) == len(taken.chosen.items)
    read_ris(FORMATS["ris"].write(taken))
    rows = [row for row in read_commas(FORMATS["csv"].write(taken)) if row["kind"] not in BELOW]
    assert len(rows) == len(taken.in_order) == taken.count


def test_markup_in_a_set_stays_text():
    _chosen, held = hostile(WORKSHOP), hostile(SAMPLE)
    chosen = replace(WORKSHOP, title=_chosen.title, about=_chosen.about)
    chosen = replace(chosen, items=tuple(replace(each, target=own.target, kind=own.kind)
        for each, own in zip(_chosen.items, WORKSHOP.items, strict=True)))  # fmt: skip

    root = read_page(written("html", replace(held, language="en"), chosen=chosen))

    assert (len(root.find("script")), len(root.find("img"))) == (1, 0)
    assert "alert(1)" in root.find("h1")[0].text()


def test_a_page_of_a_set_shows_a_passage_once_and_leads_to_it_the_second_time():
    root = read_page(written("html"))

    assert len(root.find(of_class="passage")) == 2
    (again,) = root.find(of_class="again")
    assert again.find("a")[0].attributes["href"] == "#q"


def test_everything_holds_the_sets_of_the_archive_as_data_and_not_among_the_words():
    whole = json.loads(written("json", chosen=None))

    assert whole["set"] is None
    assert [each["id"] for each in whole["sets"]] == ["w"]
    assert len(whole["sets"][0]["items"]) == 6
    assert "Wait." not in json.dumps(whole)  # a note
    part = extract(OpenArchive(SAMPLE, None), only={"p"})
    assert json.loads(FORMATS["json"].write(part))["sets"] == []
    for form in EXPORTS:
        assert form == "json" or "Breathe." not in unzipped(written(form, chosen=None))


def test_a_set_brings_the_tables_terms_and_themes_that_it_shows_and_no_others():
    tables = extract(OpenArchive(SAMPLE, None), chosen=WORKSHOP).tables
    taken = extract(OpenArchive(SAMPLE, None), chosen=WORKSHOP).archive
    alone = extract(OpenArchive(SAMPLE, None), chosen=replace(WORKSHOP, items=WORKSHOP.items[:2]))

    assert [each.id for each in tables] == ["a"]
    assert [each.id for each in taken.glossary] == ["g"]
    assert {each.id for each in taken.themes} == {"t", "t-2"}  # that above it too
    assert alone.tables == alone.archive.glossary == ()


def test_a_slide_shows_each_item_and_a_care_note_before_what_needs_it(first_archive, justice):
    parts = opened(FORMATS["pptx"].write(extract(first_archive, chosen=justice, use="train")))
    shown = [
        ["".join(line.itertext()) for line in parts[f"ppt/slides/slide{at}.xml"].iter() if
         line.tag.endswith("}p")]
        for at in range(1, sum(name.startswith("ppt/slides/slide") for name in parts) + 1)
    ]  # fmt: skip

    bodies = [" ".join(filter(None, lines)) for lines in shown]
    at = next(at for at, text in enumerate(bodies) if "so it’s all your fault" in text)
    assert bodies[at - 1].startswith("Care: violence Take the time you need.")
    assert bodies[at + 1].startswith("Question What is said here about making a complaint?")
    assert sum(text.startswith("Care: ") for text in bodies) == 3
    plain = replace(justice, in_steps=False)
    fewer = opened(FORMATS["pptx"].write(extract(first_archive, chosen=plain, use="train")))
    slides = [sum("slides/slide" in name and name.endswith(".xml") for name in each)
              for each in (parts, fewer)]  # fmt: skip
    assert slides[0] - slides[1] == 3


def test_cards_have_on_their_backs_what_the_set_asks_about_them(first_archive, justice):
    *cards, about = cards_of(extract(first_archive, chosen=justice))

    assert [(card.text[:20], card.back[:20]) for card in cards] == [
        ("“In cases when we ar", "What is said here ab"),
        ("“They wanted to take", "Who has a part in th"),
        ("“There are those pol", "What does each group"),
    ]
    assert about.text.startswith("Access to justice: a discussion\nSex work and policing")
    introduction = first_archive.content.sets[0]
    assert [card.back[:8] for card in cards_of(extract(first_archive, chosen=introduction))] == [
        "You have",  # the next quote follows at once
        "You have",
        "",  # the card about the file
    ]
    asking = [Item(ItemKind.QUESTION, words={"en": "Why?"}), *introduction.items[:6]]
    last = replace(introduction, items=tuple(asking))
    assert {card.back for card in cards_of(extract(first_archive, chosen=last))} == {"Why?", ""}
    assert {card.back for card in cards_of(extract(first_archive))} == {""}


def test_a_card_of_a_quote_that_is_used_twice_has_both_questions(first_archive):
    quote, *_rest = (each.id for each in first_archive.content.passages() if each.kind == "quote")
    passage = Item(ItemKind.PASSAGE, quote)
    first, other = (Item(ItemKind.QUESTION, "", {"en": words}) for words in ("Who?", "Why?"))
    chosen = Set("own", {"en": "A"}, items=(passage, first, passage, other, passage, first))

    card, _about = cards_of(extract(first_archive, chosen=chosen))

    assert card.back == "Who?\n\nWhy?"


def test_a_handout_of_a_set_comes_home_unchanged(first_archive, justice, tmp_path):
    export_archive(first_archive, tmp_path / "a.docx", "docx", wanted=Wanted(chosen=justice))

    told = check_handout(tmp_path / "a.docx", first_archive).quotes

    assert {each.state for each in told} == {"unchanged"}
    assert {each.passage for each in told} == set(justice.passages())


def test_words_that_somebody_wrote_with_empty_lines_are_paragraphs():
    asked = Item(ItemKind.QUESTION, words=own_words("One?\n\n\n  Two?  \nThree?\n"))
    taken = extract(
        OpenArchive(SAMPLE, None), chosen=replace(WORKSHOP, items=(asked,), contacts={})
    )

    assert [each.text for each in blocks_of(taken) if each.kind.name == "PROMPT"] == [
        "One?",
        "Two?\nThree?",
    ]


def test_references_of_a_set_are_its_quotes(first_archive, justice):
    references = read_ris(FORMATS["ris"].write(extract(first_archive, chosen=justice)))

    quoted = [each["AB"][0] for each in references if "AB" in each]
    assert quoted == [
        on_one_line(first_archive.passage(name).text)
        for name in justice.passages()
        if name.startswith("q-")
    ]


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_a_set_that_is_said_in_one_language_is_written_in_that(first_archive, justice, language):
    chosen = justice.said_in(language)

    told = FORMATS["txt"].write(extract(first_archive, Level.ROLE, chosen=chosen)).decode()

    assert told.startswith(justice.title[language])
    assert f"({Words(language, Vocabulary()).say('question')})" in told
    assert first_archive.theme("justice").label[language] in told
    assert first_archive.passage("q-child-taken").text in told  # as it was said, all the same


def test_a_set_in_all_languages_or_in_the_reader_s_own_is_written_in_the_archive_s():
    for title in ({"ru": "Занятие", "en": "A workshop"}, own_words("Занятие"), {"uz": "Dars"}):
        taken = extract(OpenArchive(SAMPLE, None), chosen=replace(WORKSHOP, title=title))
        assert taken.words.language == "en"


def test_words_that_are_not_in_a_language_stay_as_they_are(justice):
    partly = replace(justice, about={"en": "For two hours."}, contacts=own_words("A house"))

    said = partly.said_in("ru")

    assert (said.title, said.about, said.contacts) == (
        {"ru": justice.title["ru"]},
        {"en": "For two hours."},
        {"ru": "A house"},  # a trainer's own words are taken for words in their language
    )
    assert {tuple(item.words) for item in said.items if item.words} == {("ru",)}


@pytest.mark.parametrize("form", [form for form in EXPORTS if form != "pptx-trainer"])
def test_how_long_each_item_takes_is_told_to_nobody_but_the_trainer(form):
    def lasting(minutes):
        items = tuple(replace(item, minutes=minutes) for item in WORKSHOP.items)
        return plain_words(written(form, chosen=replace(WORKSHOP, items=items)))

    assert lasting(0) == lasting(173)
    assert "minutes" not in lasting(173)


def slides_in(data):
    """The lines on each slide."""
    parts = opened(data)
    count = sum(re.fullmatch(r"ppt/slides/slide\d+\.xml", name) is not None for name in parts)
    return [
        ["".join(line.itertext()) for line in parts[f"ppt/slides/slide{at}.xml"].iter() if
         line.tag.endswith("}p")]
        for at in range(1, count + 1)
    ]  # fmt: skip


@pytest.mark.parametrize("chosen", [None, WORKSHOP])
@pytest.mark.parametrize(
    ("language", "mark"), [("en", "Draft"), ("ru", "Черновик"), ("ky", "Долбоор")]
)
def test_every_slide_of_a_draft_says_at_its_foot_that_it_is_one(chosen, language, mark):
    for draft in (True, False):
        archive = replace(SAMPLE, draft=draft, language=language)
        own = replace(chosen, title={language: "A workshop"}) if chosen else None
        slides = slides_in(written("pptx", archive, chosen=own, use="train"))
        marked = [lines[-1] == mark or lines[-1].startswith(f"{mark} · ") for lines in slides]
        assert marked == [draft] * len(slides)
        assert len(slides) > 5


def test_a_slide_with_a_number_that_is_not_told_exactly_says_so(first_archive):
    tables = first_archive.content.participants
    chosen = Set("own", words("A"), tuple(Item(ItemKind.CHART, table.id) for table in tables))
    said = "Numbers below 3 are not shown exactly."
    told = told_tables(first_archive.content)
    few = [table for table in told if any(row.told.below for row in table.rows)]
    for own in (chosen, None):
        made = FORMATS["pptx"].write(extract(first_archive, chosen=own, use="train"))
        slides = ["\n".join(lines) for lines in slides_in(made)]
        assert sum(said in slide for slide in slides) == len(few) > 0
