"""What is set for paper holds the words of any archive as they came, and tells no more."""

import re
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, strategies as st

from index import Kind, Level, OpenArchive, Progress, Stopped, blocks_of, replace
from index.export.extract import extract
from tests.dense_archives import crowded
from tests.index.export.test_html import UNTOLD, marked
from tests.index.export.test_sets import set_of
from tests.strategies import archives, few, fewest
from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset import TYPESET, typeset
from viewer.printing.typeset.cards import Places, _set_back
from viewer.printing.typeset.look import TypesetLook, fonts
from viewer.printing.typeset.pdf import A4
from viewer.printing.typeset.pdf_scrubber import legible, untold
from viewer.printing.typeset.text_writer import text_of

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("Corrupt JPEG data"),  # pictures made up by hypothesis
]


def squeezed(text):
    """`text` without breaks of lines, for which Qt has its own signs, and without bullets."""
    return re.sub("[\\s\ufeff\u2028\u2029\ufdd0\ufdd1\0•]", "", text)


@few
@given(archives(), st.sampled_from(Level))
def test_the_words_of_any_archive_are_set_in_order_and_tell_what_the_level_does(archive, level):
    taken = extract(OpenArchive(marked(archive), None), level, use="print")

    told = text_of(taken, TypesetLook(), Progress(), {}).text.toPlainText()

    words, at = squeezed(told), 0
    for block in blocks_of(taken):
        if block.kind is not Kind.TABLE and not block.marks:
            assert squeezed(block.text) in words[at:], (block, words[at:][:200])
            at = words.index(squeezed(block.text), at)
    told = re.sub(r"#[0-9a-f]{8}", "", told)
    assert [word for word in UNTOLD[level] if word in told] == []


EITHER = [  # the two ways in which pages are set
    pytest.param(form, marks=() if form in ("pdf", "cards") else pytest.mark.long)
    for form in TYPESET
]


@pytest.mark.parametrize("form", EITHER)
@fewest
@given(archive=archives())
def test_any_archive_is_written_and_twice_the_same(form, archive):
    taken = extract(OpenArchive(archive, None), use="print")

    data = typeset(form).write(taken)

    assert data.startswith(b"%PDF-1.4")
    assert data.endswith(b"%%EOF\n")
    assert data == typeset(form).write(taken)


@fewest
@given(st.data(), archives(), st.sampled_from(Level))
def test_the_words_of_any_set_are_set_in_order_and_tell_what_the_level_does(data, archive, level):
    held = marked(archive)
    taken = extract(OpenArchive(held, None), level, use="print", chosen=set_of(held, data.draw))

    told = text_of(taken, TypesetLook(), Progress(), {}).text.toPlainText()

    words, at = squeezed(told), 0
    for block in blocks_of(taken):
        if block.kind is not Kind.TABLE and not block.marks:
            assert squeezed(block.text) in words[at:], block
            at = words.index(squeezed(block.text), at)
    told = re.sub(r"#[0-9a-f]{8}", "", told)
    assert [word for word in UNTOLD[level] if word in told] == []


@pytest.mark.parametrize("form", EITHER)
@fewest
@given(data=st.data(), archive=archives())
def test_any_set_is_written_and_twice_the_same(form, data, archive):
    chosen = set_of(archive, data.draw)
    taken = extract(OpenArchive(archive, None), use="print", chosen=chosen)

    assert typeset(form).write(taken) == typeset(form).write(taken)


def pages_in(data):
    return len(re.findall(rb"/Type /Page\n", data))


@pytest.mark.parametrize(("form", "sheets"), [("cards4", 1), ("cards8", 1)])
def test_a_sheet_of_backs_follows_a_sheet_of_cards_where_a_set_asks(first_archive, form, sheets):
    justice = next(each for each in first_archive.content.sets if each.id == "justice")
    silent = replace(
        justice, items=tuple(each for each in justice.items if each.kind != "question")
    )
    quotes = frozenset(name for name in justice.passages() if name.startswith("q-"))

    def written(chosen):
        return typeset(form).write(extract(first_archive, None, quotes, "print", chosen))

    assert pages_in(written(justice)) == 2 * sheets
    assert pages_in(written(silent)) == sheets


@pytest.mark.parametrize("count", [4, 8])
def test_a_back_is_behind_its_card_when_a_sheet_is_turned_over_along_its_long_edge(count):
    sheet = PaperSheet(*A4)
    places, across = Places(sheet, count), sheet.width / sheet.pixel

    for number in range(count):
        card, back = places.card(number), places.behind(number)
        assert (card.top(), card.height()) == (back.top(), back.height())
        assert across - card.right() == pytest.approx(back.left())


def test_a_question_that_no_back_has_room_for_ends_in_a_sign_and_others_are_whole():
    room, look = Places(PaperSheet(*A4), 8).card(0), TypesetLook()

    assert _set_back("Who? " * 4_000, room, look).text().endswith(" …")
    assert _set_back("Who? " * 40, room, look).text() == "Who? " * 40


def small_pdf(info):
    before = b"%PDF-1.4\n"
    after = b"2 0 obj\n<< >>\nendobj\n"
    held = b"1 0 obj\n<<\n" + info + b">>\nendobj\n"
    begins = (len(before), len(before) + len(held))
    table = b"xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n" % begins
    end = b"trailer\n<< /Size 3 >>\nstartxref\n%d\n%%%%EOF\n" % len(before + held + after)
    return before + held + after + table + end


@pytest.mark.parametrize("zone", [b"Z", b"+06'00'"])
@pytest.mark.parametrize(("created", "day"), [("2026-01-31", b"20260131"), ("2019", b"20000101")])
def test_the_moment_the_zone_and_the_program_are_put_out(zone, created, day):
    qt = "\ufeffQt 6.12.0".encode("utf-16-be")
    dates = b"/CreationDate (D:20261126042826%s)\n/ModDate (D:20261126042826%s)\n"

    told = untold(small_pdf(b"/Producer (" + qt + b")\n" + dates % (zone, zone)), created)

    dated = b"/CreationDate (D:%s000000Z)\n/ModDate (D:%s000000Z)\n" % (day, day)
    assert told == small_pdf(b"/Producer (Satchel)\n" + dated)


@pytest.mark.parametrize(
    ("said", "letters", "mended"),
    [
        ("02BC", "’", "2019"),
        ("2019", "’", "2019"),
        ("0009", " ", "0020"),
        ("02BC", "\u02bc", "02BC"),
    ],
)
def test_a_glyph_is_said_to_be_the_letter_that_was_set(said, letters, mended):
    data = f"1 beginbfrange\n<0001> <0001> [<{said}> ]\nendbfrange\n".encode()

    assert legible(data, letters, fonts()) == data.replace(said.encode(), mended.encode())


def test_what_is_packed_in_a_pdf_is_not_touched():
    packed = zlib.compress(b"<02BC>")

    assert legible(packed, "’", fonts()) == packed


class Impatient(Progress):
    """Gives the work up once three pages are painted."""

    def tell(self, step, done=0, total=0):
        super().tell(step, done, total)
        if done == 3:
            self.stop()


def test_what_is_given_up_on_a_thread_of_its_own_is_gone_there():
    """Qt complains of a text that ends on another thread than it was made on."""
    taken = extract(OpenArchive(crowded(90, 30, 40, 40_000), None), use="print")
    with ThreadPoolExecutor(1) as threads:
        written = threads.submit(typeset("pdf", Impatient()).write, taken)
        is_given_up = isinstance(written.exception(), Stopped)
        del written  # and all that the error holds
    assert is_given_up
