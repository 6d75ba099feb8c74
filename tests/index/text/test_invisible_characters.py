"""Characters that nobody sees are taken out of words, and no others."""

import sys
import unicodedata

import pytest

from index.text.invisible_characters import without_invisible


def test_no_format_character_is_left_inside_a_word():
    all_of_them = (chr(code) for code in range(sys.maxunicode + 1))
    signs = "".join(each for each in all_of_them if unicodedata.category(each) == "Cf")

    assert without_invisible(f"black{signs}currant") == "blackcurrant"


@pytest.mark.parametrize("text", ["Ақыл, ёлка", "é", "e\u0301", "a\u00a0b", "من از", "😀"])
def test_what_is_seen_is_kept(text):
    assert without_invisible(text) == text
