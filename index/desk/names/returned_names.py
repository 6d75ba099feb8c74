"""Finds the names that came back into a folder, and replaces them again, all at once."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from index.desk.folder_acts import Act, ActName
from index.desk.names.folder_names import FolderName
from index.desk.names.name_forms import NamePlaces, name_places
from index.desk.names.name_replacement import replace_name
from index.desk.word_places import form_places
from index.importers.import_report import ReturningName
from index.values import Value, replace


class NameAgain(Value):
    """The `forms` of a name that came back, as written, and what is to stand in their place.

    Forms that are `kept` stay.
    """

    forms: Sequence[str]
    instead: str
    kept: Sequence[str] = ()


def came_back(
    names: Sequence[FolderName], returned: Sequence[ReturningName]
) -> tuple[FolderName, ...]:
    """Return those of the `names` in a folder that are among those `returned` to it.

    Of what returned a part of the name may be known alone.
    """
    told = {each.name.casefold() for each in returned}
    return tuple(each for each in names if not told.isdisjoint(_parts(each)))


def places_again(files: Mapping[str, str], names: Sequence[FolderName]) -> tuple[NamePlaces, ...]:
    """Return the forms of each of `names`, and their places; a form of several is of the first.

    A place that has a form of one name within a longer one of another is told of the longer one.
    Raises SourceProblem where a file cannot be read.
    """
    found = [
        name_places(files, each.spellings, whole=not each.is_of_person).forms for each in names
    ]
    places = form_places(files, [form.words for forms in found for form in forms])
    numbers = Counter(each.words for each in places)
    told: set[str] = set()
    again = []
    for forms in found:
        own = {form.words for form in forms} - told
        told |= own
        counted = (replace(each, number=numbers[each.words]) for each in forms)
        again.append(
            NamePlaces(
                tuple(each for each in counted if each.words in own and each.number),
                tuple(each for each in places if each.words in own),
            )
        )
    return tuple(again)


def replace_again(files: Mapping[str, str], names: Sequence[NameAgain]) -> Act:
    """Return the act that replaces the forms of `names` in the whole folder, in one step.

    Raises SourceProblem where one of the files cannot be written so.
    """
    held, changed = dict(files), dict[str, str | None]()
    for number, each in enumerate(names):
        kept = {*each.kept, *_forms(names[number + 1 :])} - {*each.forms}
        act = replace_name(held, each.forms, each.instead, sorted(kept)) if each.forms else None
        for file, text in act.files.items() if act else ():
            changed[file] = text
            held.pop(file, None)
            held |= {} if text is None else {file: text}
    return Act(ActName.REPLACED, changed, {file: files.get(file) for file in changed})


def _parts(name: FolderName) -> Iterator[str]:
    """Yield the spellings of a name, and each of their words."""
    for each in map(str.casefold, name.spellings):
        yield each
        yield from each.replace(",", "").split()


def _forms(names: Sequence[NameAgain]) -> Iterator[str]:
    return (form for each in names for form in each.forms)
