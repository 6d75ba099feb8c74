"""The preview's panes: the problems of an editor's folder, and the files they are in."""
