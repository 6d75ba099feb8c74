"""What is handed out: a file for those who have no Satchel, and one that came home."""
