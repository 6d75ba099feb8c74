"""Places in an archive, their names, and the tabs and history that lead to them."""
