"""Exports what may be shared of an archive to files of other formats, one writer a format."""
