"""Several archives are searched as one: one ranked list, and counts over all of them."""

import pytest

from index import (
    ArchiveGroup,
    Attribution,
    Document,
    GroupMember,
    Level,
    Passage,
    PassageKind,
    Picture,
    PictureFile,
    Progress,
    SearchRequest,
    Section,
    Stopped,
    receive,
    replace,
)
from index.container.codec import encode
from index.container.package import pack
from index.disclosure import DialSetting
from index.library import archive_group
from index.library.archive import OpenArchive
from index.model import Archive, Coding, GlossaryEntry, Theme, Vocabulary, VocabularyEntry
from index.search import cache
from tests.index.container.archives import KEY
from tests.pictures import png

SAID = Attribution("Woman, vendor", role="vendor", gender="woman")
LONG = " and other words that make a passage long" * 4


def passage(name, text, theme="", said=None):
    kind = PassageKind.QUOTE if said else PassageKind.PARAGRAPH
    codings = (Coding(theme, 0, len(text)),) if theme else ()
    return Passage(name, kind, text, "en", attribution=said, codings=codings)


def archive(name, *passages, themes=(), vocabulary=None, glossary=()):
    section = Section("s", "Section", 1, passages)
    return Archive(
        name,
        1,
        "2026-01-01",
        {"en": name.title()},
        "en",
        documents=(Document(name, name.title(), "en", sections=(section,)),),
        themes=themes,
        glossary=glossary,
        vocabulary=vocabulary or Vocabulary(),
    )


NORTH = archive(
    "north",
    passage("p-1", "Police took a bribe at the bridge", "t-1"),
    passage("p-2", "The police came" + LONG),
    passage("q-1", "“Police wanted money”", "t-1", SAID),
    themes=(Theme("t-1", {"en": "Extortion", "ru": "Вымогательство"}),),
    vocabulary=Vocabulary(roles=(VocabularyEntry("vendor", {"en": "Market vendor"}),)),
)
SOUTH = archive(
    "south",
    passage("p-1", "A bribe, and a bribe again, to the police", "bribes"),
    passage("p-2", "Nobody came" + LONG),
    passage("q-1", "“No bribe was paid”", "", replace(SAID, role="seller")),
    themes=(Theme("bribes", {"en": "extortion "}),),
    vocabulary=Vocabulary(roles=(VocabularyEntry("seller", {"en": "Market Vendor"}),)),
)
EAST = archive("east", passage("p-1", "Nothing of that here"))


@pytest.fixture
def group(tmp_path):
    """Make a group of archives, each in a file that has its name."""

    def made(*archives, build=True, language="en"):
        members = []
        for each in archives:
            file = tmp_path / each.id
            file.write_bytes(pack(encode(each), KEY))
            members.append(GroupMember(each.id, lambda file=file: opened(file)))
        found = ArchiveGroup(members, language)
        assert not build or found.build(Progress())
        return found

    return made


def opened(file):
    return receive(file) if file.exists() else None


def places(page):
    return [(hit.document, hit.id) for hit in page.hits]


def found(group, typed, **more):
    return group.answer(SearchRequest(typed, **more))


def test_hits_of_all_archives_are_ranked_as_if_they_were_one(group):
    both = group(NORTH, SOUTH, EAST)
    documents = (*NORTH.documents, *SOUTH.documents, *EAST.documents)
    unlike = [
        replace(each, sections=tuple(_renamed(part, each.id) for part in each.sections))
        for each in documents
    ]
    whole = OpenArchive(replace(NORTH, documents=tuple(unlike), themes=()), None)

    for typed in ("police", "bribe", "police bribe", "came", "bri", '"the police"'):
        one, several = whole.search(typed), found(both, typed)
        assert several.total == one.total > 0
        assert [hit.score for hit in several.hits] == [hit.score for hit in one.hits]
        assert [f"{hit.document}-{hit.id}" for hit in several.hits] == [h.id for h in one.hits]


def _renamed(section, name):
    held = tuple(replace(p, id=f"{name}-{p.id}", codings=()) for p in section.passages)
    return replace(section, id=f"{name}-{section.id}", passages=held)


def test_values_with_the_same_label_are_one_and_counts_are_exact(group):
    page = found(group(NORTH, SOUTH, EAST), "police OR bribe")

    assert page.total == 5
    assert page.facets["document"] == {"north": 3, "south": 2}
    assert page.facets["theme"] == {"Extortion": 3}
    assert page.facets["role"] == {"Market vendor": 2}
    assert page.facets["kind"] == {"paragraph": 3, "quote": 2}


def test_a_value_is_found_by_the_id_and_the_label_of_any_archive(group):
    both = group(NORTH, SOUTH)
    all_of_it = {("north", "p-1"), ("north", "q-1"), ("south", "p-1")}

    for typed in ("theme:t-1", "theme:bribes", "theme:extortion", "theme:вымогательство"):
        assert set(places(found(both, typed))) == all_of_it
    assert set(places(found(both, "role:seller"))) == {("north", "q-1"), ("south", "q-1")}
    assert {name for name, _id in places(found(both, "document:south"))} == {"south"}
    assert {name for name, _id in places(found(both, "архив:south"))} == {"south"}
    assert set(places(found(both, "тема:вымог"))) == all_of_it
    assert found(both, "gender:zzz bribe ").absent[0].value == "zzz"


def test_some_archives_are_searched_with_the_scores_of_all(group):
    both = group(NORTH, SOUTH, EAST)
    score = {(h.document, h.id): h.score for h in found(both, "police").hits}
    page = found(both, "police", chosen={"document": frozenset({"south", "east"})})

    assert places(page) == [("south", "p-1")]
    assert page.hits[0].score == score["south", "p-1"]


def test_what_a_line_hides_is_neither_found_nor_counted(group):
    both, hidden = group(NORTH, SOUTH), DialSetting(Level.NONE)

    assert found(both, "role:vendor").total == 2
    assert found(both, "role:vendor", setting=hidden).total == 0
    assert found(both, "police OR bribe", setting=hidden).facets["role"] == {}
    assert "role" in found(both, "police", setting=hidden).hidden


def test_the_glossary_of_one_archive_leads_to_passages_of_others(group):
    words = GlossaryEntry("g", {"en": ("bribe",), "ru": ("взятка",)})
    both = group(replace(NORTH, glossary=(words,)), SOUTH)

    assert {name for name, _id in places(found(both, "взятка"))} == {"north", "south"}


def test_it_is_told_which_archives_have_a_picture_of_it(group):
    picture = Picture("north", "pictures/a.png", "A ferry at the landing", 4, 3, 0)
    (document,) = EAST.documents
    section = replace(document.sections[0], pictures=(picture,))
    east = replace(
        EAST,
        documents=(replace(document, sections=(section,)),),
        pictures=(PictureFile("pictures/a.png", png()),),
    )
    both = group(NORTH, east)

    assert both.pictured(found(both, "ferry ")) == ("east",)
    assert both.pictured(found(both, "zeppelin ")) == ()


def test_an_archive_that_cannot_be_read_is_left_out_and_told(group, tmp_path):
    both = group(NORTH, SOUTH, build=False)
    (tmp_path / "south").unlink()

    assert both.build(Progress())
    assert both.missed == {"south"}
    assert {name for name, _id in places(found(both, "bribe"))} == {"north"}


def test_an_archive_that_is_too_large_for_one_index_with_the_others_is_left_out_and_told(
    group, monkeypatch
):
    monkeypatch.setattr(archive_group, "MOST_TOGETHER", 4)
    some = group(NORTH, SOUTH, EAST)

    assert (some.crowded, some.missed) == ({"south"}, frozenset())
    assert {name for name, _id in places(found(some, "bribe"))} == {"north"}
    assert {name for name, _id in places(found(some, "nothing "))} == {"east"}
    assert some.is_complete


def test_a_hit_in_an_archive_that_is_gone_since_is_not_shown(group, tmp_path, monkeypatch):
    monkeypatch.setattr(archive_group, "MOST_OPEN", 1)
    both = group(NORTH, SOUTH, EAST)
    (tmp_path / "south").unlink()

    assert {name for name, _id in places(found(both, "bribe"))} == {"north"}


def test_only_the_last_archives_stay_open(group, monkeypatch):
    monkeypatch.setattr(archive_group, "MOST_OPEN", 2)
    many = [replace(EAST, id=f"e-{number}") for number in range(9)]
    all_of_them = group(*many)

    assert found(all_of_them, "nothing").total == 9
    assert len(all_of_them._open) == 2


def test_a_search_stopped_halfway_can_go_on(group):
    both, stopped = group(NORTH, SOUTH, build=False), Progress()
    assert found(both, "bribe") is None
    stopped.stop()
    with pytest.raises(Stopped):
        both.build(stopped)

    assert both.build(Progress())
    assert found(both, "bribe").total == 3


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """The folder of indexes, in which small ones are stored too."""
    monkeypatch.setattr(cache, "WORTH", 1)
    return tmp_path / "home" / "indexes"


def stored(folder):
    return sorted(folder.glob("*.index")) if folder.exists() else []


def test_the_index_is_stored_and_read_again(group, kept):
    both = group(NORTH, SOUTH, build=False)
    assert both.build(Progress(), kept)
    (file,) = stored(kept)
    again = group(NORTH, SOUTH, build=False)
    before = file.stat().st_ino
    assert again.build(Progress(), kept)

    assert [each.stat().st_ino for each in stored(kept)] == [before]
    assert places(found(again, "bribe")) == places(found(both, "bribe"))


def test_another_language_of_the_reader_has_an_index_with_its_own_labels(group, kept):
    for language, label in (("en", "Extortion"), ("ru", "Вымогательство")):
        both = group(NORTH, SOUTH, build=False, language=language)
        assert both.build(Progress(), kept)
        assert label in found(both, "police").facets["theme"]
        assert len(stored(kept)) == 1


def test_it_goes_with_what_is_known_of_any_of_its_archives(group, kept):
    assert group(NORTH, SOUTH, build=False).build(Progress(), kept)
    assert stored(kept)
    cache.forget(kept, "south")  # something was withdrawn from it

    assert stored(kept) == []


def test_the_words_of_a_sealed_archive_are_not_stored(group, kept):
    both = group(NORTH, SOUTH, build=False)
    both.archive("south").is_sealed = True
    assert both.build(Progress(), kept)

    assert stored(kept) == []
