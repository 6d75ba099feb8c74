"""The sheets that take words out of a folder for good, and find those that are left."""
