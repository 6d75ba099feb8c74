"""What is kept of the work on a folder: acts, originals, what is typed, suggestions."""
