"""The list of names that were found by form, and the sheet that replaces one everywhere."""
