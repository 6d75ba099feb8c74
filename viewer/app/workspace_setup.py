"""Shows an open archive in a window: its workspace, and what connects that to the window."""

from viewer.app.context.window_services import ArchiveContext
from viewer.app.navigation.citation_actions import CitationActions
from viewer.app.navigation.pane_controller import KeptPanes
from viewer.app.screen_setup import open_workspace
from viewer.app.workshop.presentation_launcher import PresentationLauncher
from viewer.presenter.presentation_controller import PresentationController
from viewer.shell.places.places import ScreenName
from viewer.shell.stay import Stay
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.ui.screen.clipboard import ClipboardWriter


def fill(
    window: MainWindow,
    parts: ArchiveContext,
    copying: ClipboardWriter,
    presenting: PresentationController,
    stay: Stay | None,
) -> None:
    """Show the archive of `parts` in `window`, at the place `stay`.

    Without `stay`, show its beginning, and search for what was typed meanwhile.
    """
    choices = parts.choices
    workspace = open_workspace(parts, window)
    PresentationLauncher(window, workspace, parts, presenting)
    KeptPanes(window, workspace, choices.now, choices.keep)
    CitationActions(window, workspace, parts, copying)
    window.show_workspace(workspace)
    _go_in(window, workspace, stay)
    # Not before: a message shown while nothing was open is still to be read.
    workspace.place_shown.connect(window.messages.leave_place)


def renewed(workspace: Workspace) -> bool:
    """Show the archive, whose content changed, in place; return whether that can be done.

    The text is laid out again; other screens are made anew when they are shown next.
    """
    is_text = workspace.is_at(ScreenName.READER)
    if not (is_text and workspace.navigation.renew() and workspace.shown.renew()):
        return False
    workspace.keep_only(ScreenName.READER)
    workspace.right.renew()
    workspace.describe(workspace.chosen)
    workspace.tabs.listed.emit()
    return True


def _go_in(window: MainWindow, workspace: Workspace, stay: Stay | None) -> None:
    if stay:
        workspace.resume(stay)
        return
    focus = window.focusWidget()
    workspace.begin()
    if window.foot and focus and window.foot.isAncestorOf(focus):
        focus.setFocus()
    elif not window.type_ahead.is_held:
        window.top_bar.focus_box()
    if window.top_bar.query.strip():
        workspace.search(window.top_bar.query)
