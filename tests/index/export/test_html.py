"""The HTML file: whole without its script, telling no more than it may, and leading nowhere."""

import json
import re
import tomllib
from base64 import b64decode, b64encode
from hashlib import sha256

import pytest
from hypothesis import given, strategies as st

from index import (
    Archive,
    Level,
    OpenArchive,
    Passage,
    PassageKind,
    Set,
    TextChoice,
    TextSetting,
    field_names,
    open_archive,
    replace,
)
from index.export.extract import extract
from index.export.html.page import page_of
from index.export.html.places import document_place
from index.export.words import LANGUAGES, Words, resource
from index.model import CELL_END, ROW_END, PassageTable, Vocabulary
from index.model.shown_text import AllTexts
from tests.index.container.archives import RICH
from tests.index.export.file_text import words_of
from tests.index.export.old_browsers import newer_in_script, newer_in_style
from tests.index.export.pages import read_page
from tests.strategies import archives, few

LEVELS = [None, *Level]


def page(archive, level=None, only=None, texts=AllTexts.REVIEWED):
    data = page_of(extract(archive, level, only, reading=texts))
    return data, read_page(data)


def by_id(root):
    return {each.attributes["id"]: each for each in root.walk() if "id" in each.attributes}


@pytest.fixture
def rich():
    return OpenArchive(RICH, "five six seven")


@pytest.mark.parametrize("level", LEVELS)
def test_the_case_study_is_one_file_without_any_address(first_archive, level):
    data, root = page(first_archive, level)

    assert len(data) < 150_000
    assert b"://" not in data
    assert not re.search(rb"xmlns|@import|url\(|<base|<link|<iframe", data)
    assert len(root.find(of_class="passage")) == 27


@few
@given(archives(), st.sampled_from(LEVELS))
def test_the_words_of_any_archive_stand_in_it_as_they_came(archive, level):
    opened = OpenArchive(archive, "nobody")
    taken = extract(opened, level).archive

    _data, root = page(opened, level)

    places = by_id(root)
    for passage in taken.passages():
        words = places[passage.id].find(of_class="words")
        told = [each.text(without=("a",)) for each in words]  # a link is the mark of a footnote
        said = words_of(passage)
        assert [each for each in told if each][: len(said)] == said
        told = [each.text() for each in places[passage.id].find(of_class="line")]
        assert told == ([passage.attribution.text] if passage.attribution else [])
        translated = [each.text() for each in places[passage.id].find("details")]
        assert len(translated) == len(passage.translations)
        assert all(map(str.endswith, translated, (each.text for each in passage.translations)))
    for document in taken.documents:
        for note in document.footnotes:
            assert places[note.id].find(of_class="words")[0].text() == note.text
        for section in document.walk():
            titled = places[section.id]
            if document.repeats_title(section):
                titled = places[document_place(document.id)]
            assert titled.inner[0].text() == section.title
    for picture in taken.placed_pictures():
        image = places[picture.id].find("img")[0].attributes
        assert (image["alt"] or "") == picture.description
        data = next(each.data for each in archive.pictures if each.name == picture.file)
        assert b64decode(image["src"].partition(",")[2]) == data


HOSTILE = "</p></script></style><script>alert(1)</script><img src=x onerror=alert(1)> \"'&lt; -->"


def hostile(value):
    """`value` with markup in every text of every thing in it, but ids and what is no text."""
    kept = {"id", "file", "name", "data", "passage", "footnote", "theme", "themes", "parent"}
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(hostile(each) for each in value)
    if isinstance(value, dict):
        return {key: hostile(each) for key, each in value.items()}
    if type(value) is str:
        return value + HOSTILE
    if not field_names(type(value)):
        return value
    changed = {
        name: hostile(getattr(value, name))
        for name in field_names(type(value))
        if name not in kept and (name != "passages" or type(value).__name__ != "EditorNote")
    }
    return replace(value, **changed)


@pytest.mark.parametrize("level", LEVELS)
def test_markup_in_an_archive_stays_text(level):
    granted = replace(hostile(RICH), language="en")
    granted = replace(granted, documents=tuple(published(each) for each in granted.documents))

    _data, root = page(OpenArchive(granted, HOSTILE), level)

    assert (len(root.find("script")), len(root.find("style"))) == (1, 2)
    assert HOSTILE in root.find("h1")[0].text()
    assert len(root.find("img")) == 2


def published(document):
    def of(section):
        return replace(
            section,
            passages=tuple(replace(each, consent=None) for each in section.passages),
            sections=tuple(map(of, section.sections)),
        )

    return replace(document, sections=tuple(map(of, document.sections)))


def test_an_address_in_an_archive_is_text_and_no_link(make_archive):
    _data, root = page(make_archive("See https://example.org/a and //example.org."))

    assert "https://example.org/a" in root.find(of_class="passage")[0].text()
    assert all(each.attributes["href"].startswith("#") for each in root.find("a"))


def marked(archive):
    """`archive` with values that are nowhere else, and no tables, which count them for all."""
    count = 0

    def passage(each):
        nonlocal count
        count += 1
        said = each.attribution and replace(
            each.attribution,
            text=f"zzline{count}",
            role=f"zzrole{count}",
            gender=f"zzgender{count}",
            age=7_000_000 + count,
            age_band=f"zzband{count}",
            sector=f"zzsector{count}",
            speaker=f"zzspeaker{count}",
            read_reason=f"zzreason{count}",
            reveals=(f"event:zzevent{count}",),
        )
        return replace(each, attribution=said, voice_of=said and f"zzrole{count}")

    def section(each):
        return replace(
            each,
            passages=tuple(map(passage, each.passages)),
            sections=tuple(map(section, each.sections)),
        )

    documents = tuple(
        replace(each, sections=tuple(map(section, each.sections))) for each in archive.documents
    )
    return replace(archive, documents=documents, participants=())


NEVER = ["zzspeaker", "zzreason", "zzevent"]
UNTOLD = {
    Level.FULL: [*NEVER],
    Level.BANDED: [*NEVER, "zzline", "zzrole", "70000", "zzsector"],
    Level.ROLE: [*NEVER, "zzline", "zzgender", "zzband", "70000", "zzsector"],
    Level.NONE: [*NEVER, "zzline", "zzgender", "zzband", "70000", "zzsector", "zzrole"],
}


@few
@given(archives(), st.sampled_from(Level))
def test_no_byte_tells_what_the_level_does_not(archive, level):
    data, _root = page(OpenArchive(marked(archive), "nobody"), level)

    text = re.sub(r"'sha256-[^']*'|base64,[^\"]*", "", data.decode())
    assert [word for word in UNTOLD[level] if word in text] == []


def test_a_role_that_its_line_does_not_tell_is_not_told_by_a_filter(rich):
    open_quote = published(RICH.documents[0])
    archive = OpenArchive(replace(RICH, documents=(open_quote,)), None)

    _data, none = page(archive, Level.NONE)
    _data, role = page(archive, Level.ROLE)

    assert by_id(none)["q"].attributes["data-voice"] == "quoted/"
    assert by_id(role)["q"].attributes["data-voice"] == "quoted/docker"
    voices = json.loads(by_id(none)["finder"].attributes["data-words"])["voices"]
    assert ["quoted/", "Quoted, not told who"] in voices


def test_footnotes_and_their_marks_lead_to_each_other(first_archive):
    _data, root = page(first_archive)
    places = by_id(root)
    note = places["f-rackets"]

    (back,) = note.find("a")
    mark = places[back.attributes["href"][1:]]

    assert mark.attributes["href"] == "#f-rackets"
    assert mark.text() == "2"
    passage = places["p-brothel-charge-and-rackets"]
    assert mark in passage.find("a")
    words = passage.find(of_class="words")[0].text()
    assert "‘protection rackets’2 and" in words


def test_a_theme_leads_to_its_passages_and_they_to_it(first_archive):
    _data, root = page(first_archive)
    theme = by_id(root)["theme.extortion"]
    led_to = [each.attributes["href"] for each in theme.find("a")]
    coded = [each.id for each in first_archive.content.passages() if "extortion" in each.themes]

    assert led_to == [f"#{name}" for name in coded]
    for name in coded:
        labels = by_id(root)[name].find(of_class="labels")
        assert "#theme.extortion" in [each.attributes["href"] for each in labels[0].find("a")]
    assert "Money that the police demand" in theme.text()


def test_words_that_need_care_come_after_the_note_and_never_without_it(first_archive):
    _data, root = page(first_archive)
    heavy = [passage for passage in first_archive.content.passages() if passage.care]

    for passage in heavy:
        written = by_id(root)[passage.id]
        assert written.inner[0].attributes["class"] == "care"
        assert root.text().count(passage.text[:30]) == 1  # not among the themes


def test_translations_and_notes_say_what_they_are(first_archive):
    _data, root = page(first_archive, Level.FULL, texts=AllTexts.WITH_DRAFTS)
    quote = by_id(root)["q-bandits"]

    (translation,) = quote.find("details")
    assert translation.find("summary")[0].text() == (
        "Russian · Draft translation · translated back from English"
    )
    assert translation.find(of_class="words")[0].attributes["lang"] == "ru"
    assert "open" not in translation.attributes
    assert quote.find(of_class="note")[0].text().startswith("Editor’s note")


def test_the_file_says_what_it_is_and_what_it_lacks(rich):
    _data, root = page(rich, Level.ROLE)
    text = root.find("body")[0].text()

    for said in ("Edition 7, of 2026-01-31", "CC-BY-4.0", "five six seven", "A (2019)", "Ask."):
        assert said in text
    for said in ("30 to 39", "bribe", "взятка, мзда", "withdrawn so far: 1."):
        assert said in text
    assert "gone" not in text
    assert "Left out: quotes that may be printed, not published: 1." in text
    assert "We were cold" not in text


def test_consent_that_nobody_recorded_is_told(first_archive):
    _data, root = page(first_archive)

    assert "Consent not recorded, quotes: 8 of 8" in root.text()


def test_a_part_of_an_archive_says_that_it_is_one(first_archive):
    _data, root = page(first_archive, only={"q-bandits"})

    assert "A part of the archive: 1 of its 27 passages." in root.find("header")[0].text()
    assert [each.attributes["id"] for each in root.find(of_class="passage")] == ["q-bandits"]


def test_the_policy_allows_the_style_and_script_that_are_there_and_nothing_else(rich):
    _data, root = page(rich)
    policy = next(
        each.attributes["content"] for each in root.find("meta") if "http-equiv" in each.attributes
    )

    allowed = dict(each.strip().split(" ", 1) for each in policy.split(";"))
    assert allowed.pop("default-src") == "'none'"
    assert allowed.pop("img-src") == "data:"
    for name in ("style", "script"):
        hashes = [sha256(held.text().encode()).digest() for held in root.find(name)]
        told = " ".join(f"'sha256-{b64encode(each).decode()}'" for each in hashes)
        assert allowed.pop(f"{name}-src") == told
    assert set(allowed.values()) == {"'none'"}


def test_what_is_in_another_language_says_so(rich):
    _data, root = page(rich)
    words = by_id(root)["p"].find(of_class="words")[0]

    assert root.find("html")[0].attributes["lang"] == "en"
    assert words.attributes["lang"] == "ru"
    assert [each.attributes.get("lang") for each in root.find("dt") if "bribe" in each.text()] == [
        None
    ]
    assert "ru" in [each.attributes.get("lang") for each in root.find("dt")]


def test_quotes_lists_and_tables_from_the_right_stand_there_and_satchel_s_words_do_not(
    make_archive,
):
    table = PassageTable(header_rows=1, has_caption=True)
    passages = (
        Passage("q", PassageKind.QUOTE, "كلمات", "ar", care=("violence",)),
        Passage("i", PassageKind.LIST_ITEM, "2024 كلمات", "ar"),
        Passage("t", PassageKind.TABLE, f"Latin{ROW_END}a{CELL_END}b", "ar", table=table),
        Passage("e", PassageKind.QUOTE, "Words", "en"),
    )

    _data, root = page(make_archive(*passages))

    places = by_id(root)
    assert [places[name].attributes.get("dir") for name in ("q", "i", "t", "e")] == [
        *("rtl", "rtl", "rtl", None)
    ]
    [items] = [each for each in root.find("ul") if places["i"] in each.inner]
    assert items.attributes["dir"] == "rtl"
    assert places["i"].find(of_class="words")[0].attributes["dir"] == "rtl"
    assert places["t"].find("table")[0].attributes["dir"] == "rtl"
    assert places["e"].find(of_class="words")[0].attributes["dir"] == "auto"
    style = resource("reader.css")
    assert "[dir=rtl] > .quote { border-left: 0; border-right: 3px" in style
    assert re.search(r"\[dir=rtl\] > \.care,[^{]*\{\s*direction: ltr", style)


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("ru", "ru", "Выпуск 7, 2026-01-31"),
        ("ky", "ky", "7-чыгарылыш, 2026-01-31"),
        ("uz", "en", "Edition 7, of 2026-01-31"),
    ],
)
def test_satchel_speaks_the_archive_s_language_where_it_can(language, shown, said):
    _data, root = page(OpenArchive(replace(RICH, language=language), None))

    assert root.find("html")[0].attributes["lang"] == shown
    assert said in root.find("header")[0].text()


def test_all_languages_have_the_same_words_with_the_same_braces():
    told = tomllib.loads(resource("words.toml"))
    braces = [
        {
            name: sorted(re.findall(r"{\w+}", value))
            for name, value in told[language].items()
            if isinstance(value, str)
        }
        for language in LANGUAGES
    ]

    assert tuple(told) == LANGUAGES
    assert braces[0] == braces[1] == braces[2]
    for kind in ("language", "from", "passage_kind", "may"):
        assert told["en"][kind].keys() == told["ru"][kind].keys() == told["ky"][kind].keys()
    assert told["ru"]["care"].keys() == told["ky"]["care"].keys()
    assert all(Words(language, Vocabulary()).name("care", "violence") for language in LANGUAGES)


def test_an_archive_gives_the_same_bytes_whenever_it_is_opened(first_archive_file):
    pages = {page_of(extract(open_archive(first_archive_file))) for _each in range(2)}

    assert len(pages) == 1


def test_an_archive_with_next_to_nothing_is_written_too():
    _data, root = page(OpenArchive(Archive("a", 1, "2026-01-01", {}, "en"), None))

    assert root.find("h1")[0].text() == "a"


def test_the_script_keeps_nothing_and_asks_for_nothing():
    script = resource("reader.js")

    assert not re.search(
        r"\b(fetch|XMLHttpRequest|eval|open)\(", script.replace("open(element)", "")
    )
    assert not re.search(r"innerHTML|localStorage|sessionStorage|cookie|history", script)


def test_script_and_style_hold_nothing_that_firefox_52_and_chrome_49_may_lack():
    assert newer_in_script(resource("reader.js")) == []
    assert newer_in_style(resource("reader.css")) == []
    assert newer_in_style(resource("dark.css")) == []


@pytest.mark.parametrize(
    "script",
    [
        "var f = (a) => a;",
        "let a = 1;",
        "const a = 1;",
        "var a = `b`;",
        "var a = [...b];",
        "var a = 2 ** 3;",
        "function f(a, b = 1) {}",
        "function f({ a }) {}",
        "var { a } = window;",
        "var a = 1; var b = { a };",
        "var b = { a() {} };",
        'var b = { ["a"]: 1 };',
        "for (var a of document) {}",
        "try { f(); } catch { g(); }",
        "var a = /b/u;",
        "var a = /(?<=b)c/;",
        "var a = document?.body;",
        "Math.max(1, 2,);",
        "document.body.append(1);",
        "document.body.replaceChildren();",
        "Object.entries(document);",
        "var a = new Map();",
        "class A {}",
        "var a = 1_000;",
    ],
)
def test_what_is_newer_in_a_script_is_seen(script):
    assert newer_in_script(script)


@pytest.mark.parametrize(
    "style",
    [
        "a { color: var(--a); }",
        "a { display: grid; }",
        "a { gap: 1rem; }",
        "a:focus-visible { color: red; }",
        "a:is(.b) { color: red; }",
        "a { width: min(1rem, 2rem); }",
        "@supports (display: block) { a { color: red; } }",
        "a { position: sticky; }",
    ],
)
def test_what_is_newer_in_a_style_is_seen(style):
    assert newer_in_style(style)


def forms(root):
    """The groups of words that the script takes for forms of one another, each as a set."""
    told = json.loads(by_id(root)["finder"].attributes["data-words"])["forms"].split("|")
    for line in told:
        stem, *parts = line.split(" ")
        yield {part[1:] if part.startswith("=") else stem + part for part in parts}


@pytest.mark.parametrize(
    ("language", "text", "together"),
    [
        ("en", "She bribed them. No bribes! A woman, two women.", ["bribed bribes", "woman women"]),
        ("ru", "Он дал взятку. Ни одной взятки, ни взяток.", ["взятку взятки взяток"]),
        ("ky", "Балдары үйүндө калды, бала да үй да.", ["балдары бала", "уй уйундо"]),
    ],
)
def test_the_forms_of_a_word_are_in_one_group(make_archive, language, text, together):
    passage = Passage("p", PassageKind.PARAGRAPH, text, language)

    _data, root = page(make_archive(passage))

    groups = list(forms(root))
    for words in together:
        assert any(set(words.split()) <= group for group in groups), words


def test_words_that_are_not_in_the_file_are_not_among_its_forms(first_archive):
    taken = extract(first_archive, reading=TextSetting("ru", TextChoice.TRANSLATION))

    root = read_page(page_of(taken))

    told = set().union(*forms(root))
    translated = [each for each in taken.archive.passages() if taken.alone(each)]
    assert translated
    assert not told & {"bandits", "werewolves", "homophobic"}


def test_a_translation_has_the_care_note_the_line_and_the_year_in_its_language(first_archive):
    chosen = next(each for each in first_archive.content.sets if each.id == "law")
    reading = TextSetting("ru", TextChoice.BOTH)
    taken = extract(first_archive, chosen=chosen.said_in("en"), reading=reading)
    parts = by_id(read_page(page_of(taken)))
    heavy = [each for each in taken.quotes if each.care]
    dated = [each for each in taken.archive.passages() if each.as_of]
    assert heavy
    assert dated

    for quote in heavy:
        (details,) = parts[quote.id].find("details")
        assert details.find(of_class="care")[0].text().startswith("Осторожно: ")
        assert details.find(of_class="line")[0].text() == "Секс-работник"
    for passage in dated:
        (details,) = parts[passage.id].find("details")
        assert details.find(of_class="as-of")[0].text().startswith("По состоянию на")


def test_the_contents_have_headings_in_both_languages(first_archive):
    taken = extract(first_archive, reading=TextSetting("ru", TextChoice.BOTH, leaves=True))

    root = read_page(page_of(taken))

    [contents] = root.find("nav")
    document = taken.archive.documents[0]
    for titled in (document, *document.walk()):
        assert taken.title_below(titled)
        assert f"{titled.title} {taken.title_below(titled)}" in contents.text()


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize(
    ("language", "said"), [("en", "history"), ("ru", "истории"), ("ky", "тарыхында")]
)
def test_it_says_that_the_browser_remembers_that_it_was_opened(chosen, language, said):
    shown = Set("s", {language: "S"}) if chosen else None
    archive = OpenArchive(replace(RICH, language=language), None)

    root = read_page(page_of(extract(archive, chosen=shown)))

    assert said in root.find("header")[0].text()
