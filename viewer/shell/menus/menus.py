"""The menus, in which every action has its place."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from viewer.platform.alt_key import AltKey
from viewer.shell.menus.action_list import also_call
from viewer.shell.menus.actions import Actions
from viewer.shell.menus.last_line import LastLine


class Menus(QObject):
    """Puts every action of `do` into the menus of `bar`."""

    def __init__(self, do: Actions, bar: QMenuBar) -> None:
        super().__init__(bar)
        AltKey(bar.window())
        editing = [do.new_archive, do.open_folder, do.close_folder]
        file = [do.open, do.library], editing, [do.new_tab, do.close_tab, do.reopen_tab]
        printing = [do.export, do.check_handout, do.print, do.preview]
        _fill(bar.addMenu(self.tr("&File")), *file, printing, [do.lock, do.leave, do.quit])
        copying = [do.copy, do.copy_cited, do.copy_link]
        kept = [do.keeping, do.settings]
        finding = [do.search, do.find, do.next_match, do.previous_match]
        edit = [do.undo, do.redo], copying, finding, self._suggesting(do), kept
        _fill(bar.addMenu(self.tr("&Edit")), *edit)
        self._fill_view(do, bar.addMenu(self.tr("&View")))
        self._fill_go(do, bar.addMenu(self.tr("&Go")))
        self._fill_notebook(do, bar.addMenu(self.tr("N&otebook")))
        self._fill_present(do, bar.addMenu(self.tr("&Present")))
        asking = [do.asking_page, do.suggest_words]
        about = [do.about_archive, do.about]
        _fill(bar.addMenu(self.tr("&Help")), [do.help, do.keys, do.welcome], asking, about)
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                LastLine(menu)

    def _suggesting(self, do: Actions) -> list[QAction]:
        return [do.suggest, do.ask_withdrawal, do.review, do.suggestions]

    def _fill_view(self, do: Actions, view: QMenu) -> None:
        sizes = [do.larger, do.smaller, do.usual_size]
        text = [do.themes_in_text, do.next_text, do.notes_in_margin, do.own_notes]
        text.append(do.numbers_in_margin)
        lists = [do.quotes_as_table, do.care_covered]
        window = [do.left_pane, do.right_pane, do.full_screen]
        _fill(view, sizes, text, lists, window)
        view.addSeparator()
        view.addMenu(self.tr("&Text")).addActions(do.texts.actions())
        view.addMenu(self.tr("&Attributions")).addActions(do.attributions.actions())
        view.addMenu(self.tr("C&olours")).addActions(do.looks.actions())
        view.addMenu(self.tr("La&nguage")).addActions(do.languages.actions())

    def _fill_notebook(self, do: Actions, notebook: QMenu) -> None:
        colours = do.highlight_in
        colours.setParent(notebook, colours.windowFlags())  # so that it is deleted with the window
        marking = [do.star, do.highlight, colours.menuAction(), do.erase]
        copies = [do.make_copy, do.bring_back]
        notes, others = [do.note, do.new_note], [do.save_search, do.take_in]
        also_call(do.lock, self.tr("Shut the notebook"))
        _fill(notebook, marking, notes, others, copies, [do.journey, do.lock])

    def _fill_present(self, do: Actions, present: QMenu) -> None:
        others = do.add_to_another
        others.setParent(present, others.windowFlags())  # so that it is deleted with the window
        adding = [do.add_to_set, others.menuAction()]
        shows = [do.present, do.present_from_here, do.rehearse]
        _fill(present, shows, adding, [do.last_presentation])
        present.addMenu(self.tr("&Text for the room")).addActions(do.room_texts.actions())

    def _fill_go(self, do: Actions, go: QMenu) -> None:
        go.addActions([do.back, do.forward])
        do.places.setParent(go, do.places.windowFlags())  # so that it is deleted with the window
        go.addMenu(do.places)
        go.addSeparator()
        screens = [do.contents, do.quotes, do.themes, do.people, do.glossary, do.notebook]
        screens.append(do.workshop)
        passages = [do.next_passage, do.previous_passage, do.source, do.explain]
        tabs = [do.next_tab, do.previous_tab]
        _fill(go, [do.switcher, do.go_to, do.navigation], screens, passages, tabs)


def _fill(menu: QMenu, *groups: Sequence[QAction]) -> None:
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        menu.addActions(list(group))
