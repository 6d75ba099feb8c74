"""The editor's desk in a window: a source folder that is shown, added to and published."""
