"""The colours of exported pages, where nothing is known of dark ones."""

import re

from index.export.words import resource
from tests.index.export.test_html import page
from tests.index.export.test_office import contrast


def test_a_program_that_knows_no_condition_shows_dark_words_on_light(first_archive):
    data, root = page(first_archive)
    assert not any("media" in each.attributes for each in root.find("style"))  # seldom heeded
    plain = without_conditions(
        "".join(re.findall(r"<style[^>]*>(.*?)</style>", data.decode(), re.S))
    )
    inks = set(re.findall(r"(?<![\w-])color: #(\w{6})", plain))
    assert len(inks) > 3
    assert [ink for ink in inks if contrast(ink, "FBF9F5") < 4.5] == []


def test_dark_colours_are_all_within_their_condition():
    assert "#" in resource("dark.css")
    assert "#" not in without_conditions(resource("dark.css"))


def without_conditions(style):
    return re.sub(r"@media[^{]*{(?:[^{}]*{[^{}]*})*\s*}", "", style)
