"""Colours, faces and sizes, marked text, pictures, tooltips, and names for screen readers."""
