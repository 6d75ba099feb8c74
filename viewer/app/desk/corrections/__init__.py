"""What readers suggested, at the desk."""
