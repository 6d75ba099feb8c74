"""The places in an archive, their names, and the tabs and histories that lead to them."""
