"""The store of the editor's desk: what was done in each folder, encrypted as the notebook is."""
