"""Pictures: a narrow profile of PNG and JPEG, and nothing of them but their pixels."""
