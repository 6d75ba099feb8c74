"""Shows an open archive in a window: its workspace, and what connects that to the window."""

from viewer.app.context.window_services import ArchiveContext
from viewer.app.navigation.citation_actions import CitationActions
from viewer.app.navigation.pane_controller import KeptPanes
from viewer.app.screen_setup import BareWorkspace, join_workspace
from viewer.app.workshop.presentation_launcher import PresentationLauncher
from viewer.presenter.presentation_controller import PresentationController
from viewer.shell.places.places import ScreenName
from viewer.shell.stay import Stay
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace, resume
from viewer.ui.screen.clipboard_writer import ClipboardWriter


def fill(
    window: MainWindow,
    parts: ArchiveContext,
    bare: BareWorkspace,
    copying: ClipboardWriter,
    presenting: PresentationController,
) -> Workspace:
    """Join the workspace `bare` to `window`, show it there, at no place yet, and return it."""
    choices, workspace = parts.choices, bare.workspace
    adding = join_workspace(parts, window, bare)
    presenting.minutes_wanted.connect(adding.take_minutes)
    presenting.questions_wanted.connect(adding.read_questions)
    PresentationLauncher(window, workspace, parts, presenting)
    KeptPanes(window, workspace, choices.now, choices.keep)
    CitationActions(window, workspace, parts, copying)
    window.show_workspace(workspace)
    return workspace


def go_in(window: MainWindow, workspace: Workspace, stay: Stay | None, *, is_new: bool) -> None:
    """Go to the place `stay`, or to the beginning, and search for what was typed meanwhile.

    Where the archive `is_new`, the keyboard and the query in the box follow `stay`.
    """
    if stay is None:
        _begin(window, workspace)
    else:
        resume(workspace, stay)
        if is_new and workspace.history.results is not None:
            window.top_bar.show_query(workspace.history.results.target)
        if is_new and stay.focus is None:
            workspace.shown.take_focus()
    # Not before: a message shown while nothing was open is still to be read.
    workspace.place_shown.connect(window.messages.leave_place)


def renewed(workspace: Workspace) -> bool:
    """Show the archive, whose content changed, in place; return whether that can be done.

    The text is laid out again; other screens are made anew when they are shown next.
    """
    is_text = workspace.is_at(ScreenName.READER)
    if not (is_text and workspace.navigation.renew() and workspace.shown.renew()):
        return False
    workspace.screens.keep_only(ScreenName.READER)
    workspace.right.renew()
    workspace.describe(workspace.chosen)
    workspace.tabs.listed.emit()
    return True


def _begin(window: MainWindow, workspace: Workspace) -> None:
    focus, query = window.focusWidget(), window.top_bar.query.strip()
    workspace.begin()
    if window.foot and focus and window.foot.isAncestorOf(focus):
        focus.setFocus()
    elif not window.type_ahead.is_held:
        (window.top_bar.go_on if query else window.top_bar.focus_box)()
    if query:
        workspace.search(window.top_bar.query)
