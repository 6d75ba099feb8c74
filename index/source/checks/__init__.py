"""What an editor is told about a source folder."""
