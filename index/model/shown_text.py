"""Which text of a passage is shown: the original, a translation, or both.

This is decided here alone, for the screens, a room, paper and files.
"""

from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from typing import Protocol, override

from index.model.document import (
    DocumentHead,
    Footnote,
    Passage,
    Picture,
    PictureTranslation,
    Section,
    Translation,
)
from index.text.invisible_characters import is_blank
from index.values import Value, replace


class TextChoice(StrEnum):
    """What a reader chose to read."""

    ORIGINAL = "original"
    BOTH = "both"
    TRANSLATION = "translation"


class AllTexts(StrEnum):
    """The original and its translations into every language: a draft is in no file unasked."""

    REVIEWED = "reviewed"
    WITH_DRAFTS = "with-drafts"


class RoomChoice(StrEnum):
    """What a room reads. A draft is never alone: then the original stands below it."""

    ORIGINAL = "original"
    ORIGINAL_FIRST = "original-first"
    TRANSLATION_FIRST = "translation-first"
    TRANSLATION = "translation"


class Translated(Protocol):
    """What has translations: a passage, a picture, a footnote, a section or a document."""

    @property
    def translations(self) -> tuple[Translation, ...]:
        """The translations, of a section or document those of its title."""


type Titled = Section | DocumentHead
"""What has a title, of which its translations are."""


class ShownText(Value):
    """What is shown of a text: the original if it `has_original`, and the translation `made`.

    Where both are shown, the original comes first, unless the translation `leads`.
    """

    has_original: bool = True
    made: Translation | None = None
    leads: bool = False


ORIGINAL_ALONE = ShownText()


class TextSetting(Value):
    """How somebody reads who understands `language`.

    Without a `choice` a reviewed translation stands alone, and a draft below its original. What
    `leaves` for a room or a workshop's papers has no draft without a choice.
    """

    language: str = ""
    choice: TextChoice | None = None
    leaves: bool = False

    def of(self, text: Translated) -> ShownText:
        """Return what is shown of `text`."""
        made = translation_into(text.translations, self.language)
        if made is None or self.choice is TextChoice.ORIGINAL:
            return ORIGINAL_ALONE
        if self.choice is not None:
            return ShownText(self.choice is TextChoice.BOTH, made)
        is_reviewed = made.is_reviewed
        if self.leaves and not is_reviewed:
            return ORIGINAL_ALONE
        return ShownText(not is_reviewed, made)

    def title(self, titled: Titled) -> str:
        """Return the title of `titled` in a list: translated, unless the original is read."""
        made = self.of(titled).made
        return made.text if made else titled.title

    def with_choice(self, choice: TextChoice) -> "TextSetting":
        """Return how the same person reads after the `choice`."""
        return replace(self, choice=choice)

    def leaving(self) -> "TextSetting":
        """Return what this reader shows to a room, or hands to it on paper."""
        return replace(self, leaves=True)

    def start(self, states: Collection[bool]) -> TextChoice | None:
        """Return the choice that is in force in texts of these `review_states`; None for both.

        Then a reviewed translation stands alone, and a draft beside its original.
        """
        if self.choice is not None:
            return self.choice
        if len(states) > 1:
            return None
        return TextChoice.TRANSLATION if states == {True} else TextChoice.BOTH


class RoomSetting(Value):
    """How a room reads. It sees drafts only if `has_drafts`.

    Without a `choice` a reviewed translation stands below its original.
    """

    choice: RoomChoice | None = None
    has_drafts: bool = False

    @classmethod
    def chosen(cls, choice: RoomChoice | None) -> "RoomSetting":
        """Return how a room reads after a trainer's `choice` of translations, drafts included."""
        return cls(choice, choice not in (None, RoomChoice.ORIGINAL))

    def of(self, text: Translated, language: str) -> ShownText:
        """Return what a room of people who understand `language` is shown of `text`."""
        made = translation_into(text.translations, language)
        if made is None or self.choice is RoomChoice.ORIGINAL:
            return ORIGINAL_ALONE
        if not (made.is_reviewed or self.has_drafts):
            return ORIGINAL_ALONE
        leads = self.choice in (RoomChoice.TRANSLATION_FIRST, RoomChoice.TRANSLATION)
        is_alone = self.choice is RoomChoice.TRANSLATION and made.is_reviewed
        return ShownText(not is_alone, made, leads)

    def start(self, states: Collection[bool]) -> RoomChoice:
        """Return the choice that is in force in texts of these `review_states`."""
        usual = RoomChoice.ORIGINAL_FIRST if True in states else RoomChoice.ORIGINAL
        return self.choice or usual

    def reading(self, language: str) -> TextSetting:
        """Return what such a room reads as the setting of a reader who understands `language`."""
        return _RoomReading(language, room=self)

    def next(self, reviewed: Collection[bool]) -> "RoomSetting":
        """Return the setting with the next choice that differs, else the same.

        It is the same where no translation of texts that are so `reviewed` may be shown.
        """
        if not ((self.has_drafts and reviewed) or True in reviewed):
            return self
        order = tuple(RoomChoice) if True in reviewed else tuple(RoomChoice)[:-1]
        now = self.choice or RoomChoice.ORIGINAL_FIRST
        at = order.index(now) + 1 if now in order else 0
        return replace(self, choice=order[at % len(order)])


def review_states(texts: Iterable[Translated], language: str) -> frozenset[bool]:
    """Return whether translations of `texts` into `language` are reviewed; both where they differ.

    Nothing is returned where there are none.
    """
    made = (translation_into(each.translations, language) for each in texts)
    return frozenset(each.is_reviewed for each in made if each is not None)


class _RoomReading(TextSetting):
    """What a room reads, for lists that are written for its trainer."""

    room: RoomSetting = RoomSetting()

    @override
    def of(self, text: Translated) -> ShownText:
        return self.room.of(text, self.language)


def translation_into(made: Iterable[Translation], language: str) -> Translation | None:
    """Return the first of the translations `made` that is in `language` and has words, or None."""
    found = (each for each in made if each.language == language)
    return next((each for each in found if not is_blank(each.text)), None)


def original_of(text: Titled | Passage | Picture | Footnote) -> str:
    """Return what is translated of `text`: its words, or its title."""
    return text.title if isinstance(text, Section | DocumentHead) else text.text


class ReadPicture(Value):
    """What is read of a picture, its description beside it or in place of it.

    `below` are the translations of its caption that stand below the caption.
    """

    description: str
    caption: str
    below: tuple[PictureTranslation, ...] = ()


def read_picture(picture: Picture, shown: ShownText | None) -> ReadPicture:
    """Return what is read of `picture` as it is `shown`: with all translations below for None."""
    made: Sequence[PictureTranslation] = picture.translations
    caption = picture.caption or ""
    if shown is not None:
        made = [each for each in made if each is shown.made]
        if made and not shown.has_original:
            return ReadPicture(made[0].description, caption and (made[0].caption or caption))
    described = " / ".join((picture.description, *(each.description for each in made)))
    below = tuple(each for each in made if caption and each.caption)
    return ReadPicture(described, caption, below)


def title_in(titled: Titled, language: str) -> str:
    """Return the title of `titled` in `language`, where there is one, for lists and places."""
    made = translation_into(titled.translations, language)
    return made.text if made else titled.title
