"""The quotes of an archive, to be looked through and narrowed."""
