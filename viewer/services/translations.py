"""Puts Satchel into the reader's language."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer.platform.paths import RESOURCES

LANGUAGES = {"en": "English", "ru": "Русский", "ky": "Кыргызча"}


def chosen_language(setting: str) -> str:
    """Return the language to use: the reader's choice, else the system's, else English."""
    system = QLocale.system().name().partition("_")[0]
    return next((name for name in (setting, system) if name in LANGUAGES), "en")


def language_name(language: str) -> str:
    """Return what a language is called in itself."""
    return LANGUAGES.get(language) or QLocale(language).nativeLanguageName() or language


class Translations:
    """The translators in force: Qt's own for its buttons and menus, then Satchel's.

    What Qt lacks in a language is in Satchel's `qtbase` file for that language.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Put `language` in force for every text made from now on."""
        self.remove()
        self.language = language
        QLocale.setDefault(QLocale(language))
        ours = str(RESOURCES / "translations")
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qts), ("qtbase", ours), ("satchel", ours)):
            translator = QTranslator()  # no parent: destroyed when it is no longer in force
            if translator.load(f"{name}_{language}", folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def said_in(self, language: str, context: str, words: str) -> str:
        """Return `words` of Satchel's in `language`; in English where it does not speak that."""
        translator = QTranslator()
        translator.load(f"satchel_{language}", str(RESOURCES / "translations"))
        return translator.translate(context, words) or words

    def remove(self) -> None:
        """Have no translator in force any more."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
