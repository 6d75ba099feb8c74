"""An editor's folder and how it is read."""
