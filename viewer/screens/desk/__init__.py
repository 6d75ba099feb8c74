"""The screens of the editor's desk: the problems of a source folder, and the files they are in."""
