"""The act that replaces names again that came back into a folder, all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.desk.folder_acts import Act, ActName
from index.desk.names.folder_names import FolderName
from index.desk.names.name_forms import name_places
from index.desk.names.name_replacement import replace_name
from index.importers.import_report import ReturningName


@dataclass(frozen=True, slots=True)
class NameAgain:
    """A name that came back, and what is to stand in its place."""

    name: FolderName
    instead: str


def came_back(
    names: Sequence[FolderName], returned: Sequence[ReturningName]
) -> tuple[FolderName, ...]:
    """Return those of the `names` in a folder that are among those `returned` to it."""
    told = {each.name.casefold() for each in returned}
    return tuple(each for each in names if not told.isdisjoint(map(str.casefold, each.spellings)))


def replace_again(files: Mapping[str, str], names: Sequence[NameAgain]) -> Act:
    """Return the act that replaces the likely forms of `names` in the whole folder, in one step.

    Raises SourceProblem where one of the files cannot be written so.
    """
    held, changed = dict(files), dict[str, str | None]()
    for each in names:
        spellings = each.name.spellings
        found = name_places(held, spellings, whole=not each.name.is_of_person).forms
        forms = [form.words for form in found if form.is_likely]
        act = replace_name(held, forms, each.instead) if forms else None
        for file, text in act.files.items() if act else ():
            changed[file] = text
            held.pop(file, None)
            held |= {} if text is None else {file: text}
    return Act(ActName.REPLACED, changed, {file: files.get(file) for file in changed})
