"""Each act of the desk has words, in which it is said what was taken back."""

import pytest

from index import ActName
from viewer.screens.desk.wording.act_words import act_words


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_each_act_is_called_something(language, speak):
    speak(language)
    words = [act_words(name) for name in ActName]
    assert all(words)
    if language != "en":
        assert not [each for each in words if each.isascii()]
