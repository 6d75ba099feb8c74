"""A document as text, written at once."""

from viewer.screens.reader.text.layout import DocumentLayout
from viewer.services.steps import at_once


def laid_out(*given):
    """The layout that is made of what is given."""
    layout = DocumentLayout(*given)
    at_once(layout.write())
    return layout
