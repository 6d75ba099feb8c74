"""Finds the forms of a name in a folder, and writes other words for them everywhere."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.desk.names.folder_names import (
        FolderName as FolderName,
        folder_names as folder_names,
        look_again as look_again,
        put_aside as put_aside,
    )
    from index.desk.names.name_forms import (
        NameForm as NameForm,
        NamePlaces as NamePlaces,
        name_places as name_places,
    )
    from index.desk.names.name_replacement import (
        replace_name as replace_name,
        telling_ids as telling_ids,
    )
    from index.desk.names.returned_names import (
        NameAgain as NameAgain,
        came_back as came_back,
        places_again as places_again,
        replace_again as replace_again,
    )
    from index.desk.names.still_told import LevelTold as LevelTold, levels_told as levels_told
    from index.desk.names.words_beside import words_beside as words_beside
