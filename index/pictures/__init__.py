"""Pictures: a narrow profile of PNG and JPEG, without any metadata."""
