"""Problems of a source folder: the data of one, excerpts of files, proposed corrections."""
