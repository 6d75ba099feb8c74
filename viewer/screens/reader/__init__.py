"""The reader: the screen that shows a document."""
