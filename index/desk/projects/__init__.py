"""Takes the codebook, codings and notes of a project of another program into a folder."""
