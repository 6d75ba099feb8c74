"""Projects of programs of qualitative analysis (REFI-QDA), which come in with their codings."""
