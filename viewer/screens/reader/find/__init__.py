"""Search within the page: the find bar, the walk through hits, and marks in the text."""
