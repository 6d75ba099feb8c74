"""Pictures of the workshop at the editor's desk, where the sets of the archive are changed."""

from viewer.screens.workshop.foot import ITEM, SET
from viewer.screens.workshop.page import WorkshopPage


def prepare(tour, program, theme):
    """Picture a set that came along, words in one language, a new set, and large words."""
    window = program.window
    window.actions_.workshop.trigger()
    page = window.findChild(WorkshopPage)
    parts, source = page.parts, program.session.source
    parts.items.setCurrentIndex(parts.items.model().index(1, 0))
    tour.picture(f"{theme}-24-sets", window)
    parts.hand.alter_item(parts.items.chosen, note="Read it out slowly.")
    tour.until(lambda: source.editor.running.is_empty and window.messages.text != "")
    parts.foot.show_view(ITEM)
    tour.picture(f"{theme}-24-sets-written", window)
    size = window.size()
    window.resize(1024, 600)
    parts.foot.show_view(SET)
    tour.picture(f"{theme}-24-sets-small", window)
    parts.make.click()
    tour.until(parts.items.isHidden)
    tour.picture(f"{theme}-24-sets-new", window)
    window.resize(size)
    parts.pane.choose(next(iter(parts.hand.sets)))
    tour.enlarge_words(program)
    tour.picture(f"{theme}-24-sets-large", window)
    tour.shrink_words(program)
