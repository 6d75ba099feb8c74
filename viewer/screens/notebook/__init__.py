"""The notebook screen: all entries, collections, saved searches, the bin, and a note editor."""
