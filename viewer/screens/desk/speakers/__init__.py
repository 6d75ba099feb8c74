"""Who speaks: the quotes of an editor's folder, and what is stated of each."""
