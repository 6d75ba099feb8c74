"""The acts on the glossary: an entry is made, its words and definition change, it goes."""

from collections.abc import Mapping, Sequence

from index.desk.entries.entry_texts import (
    checked_words,
    entries_in,
    entry_number,
    new_entry_id,
    with_wording,
)
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.set_items import SETS, with_items_named
from index.desk.table_edits import with_entry, with_value, without_entry
from index.errors import SourceProblem

GLOSSARY = "glossary.toml"
_KEY = "entry"
_NO_LANGUAGES = frozenset({"id", "definition"})


class GlossaryActs:
    """Makes acts on the glossary of one folder. All raise SourceProblem."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._held = entries_in(files, GLOSSARY, _KEY)

    def add_term(self, language: str, term: str) -> Act:
        """Return the act that makes an entry with `term` in `language`."""
        term = checked_words(term, is_line=True)
        if not any(letter.isalnum() for letter in term):
            raise SourceProblem("Type the word first.")
        self._refuse_known(language, [term])
        name = new_entry_id(self._held, term, "term")
        values = {"id": name, language: [term]}
        text = with_entry(GLOSSARY, self._files.get(GLOSSARY, ""), (_KEY,), values)
        return table_act(ActName.TERM, self._files, {GLOSSARY: text}, name)

    def write_terms(self, name: str, language: str, terms: Sequence[str]) -> Act:
        """Return the act that gives an entry these `terms` in `language`; one has to stay."""
        number = entry_number(self._held, name)
        said = dict.fromkeys(checked_words(each, is_line=True) for each in terms)
        terms = [each for each in said if each]
        entry = self._held[number]
        others = entry.keys() - _NO_LANGUAGES - {language}
        if not terms and not any(entry[each] for each in others):
            raise SourceProblem("An entry has a word in one language at least. Type one.")
        self._refuse_known(language, terms, name)
        text = self._files[GLOSSARY]
        if terms != entry.get(language, []):
            text = with_value(GLOSSARY, text, (_KEY, number, language), terms or None)
        return table_act(ActName.TERM, self._files, {GLOSSARY: text})

    def define_term(self, name: str, language: str, words: str) -> Act:
        """Return the act that says in `language` what an entry means."""
        number = entry_number(self._held, name)
        said = language, checked_words(words)
        held = self._held[number].get("definition", {})
        path = _KEY, number, "definition"
        text = with_wording(GLOSSARY, self._files[GLOSSARY], path, held, said)
        return table_act(ActName.TERM, self._files, {GLOSSARY: text})

    def remove_term(self, name: str) -> Act:
        """Return the act that removes an entry, and takes it out of sets."""
        number = entry_number(self._held, name)
        changed = {GLOSSARY: without_entry(GLOSSARY, self._files[GLOSSARY], (_KEY, number))}
        if SETS in self._files:
            changed[SETS] = with_items_named(self._files[SETS], "term", name, "")
        return table_act(ActName.TERM_OUT, self._files, changed)

    def _refuse_known(self, language: str, terms: Sequence[str], name: str = "") -> None:
        """Raise SourceProblem where another entry has one of `terms` in `language`."""
        others = (each for each in self._held if each.get("id") != name)
        known = {str(term).casefold() for each in others for term in each.get(language, ())}
        for term in terms:
            if term.casefold() in known:
                raise SourceProblem(
                    "“{name}” is there already. Choose that, or other words.", name=term
                )
