"""A level of an attribution has one name, wherever it is chosen or told."""

import pytest

from index import Level
from viewer.handouts.wording import level_words
from viewer.screens.desk.speakers.choices import level_word as desk_word
from viewer.screens.workshop.plan.plan_words import level_word as workshop_word
from viewer.shell.bars.dial_button import DialButton


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_a_level_is_called_the_same_everywhere(person, language):
    person.speak(language)
    button = person.window.findChild(DialButton)
    called = {
        action.data() or None: action.text().replace("&", "")
        for action in person.do.attributions.actions()
    }

    assert called == {level: level_words(level) for level in (None, *Level)}
    for level in Level:
        assert desk_word(level) == workshop_word(level) == called[level]
    for level, name in called.items():
        button.show_level(level)
        assert button.text().endswith(f": {name[0].lower()}{name[1:]}")
