"""What the desk says of problems, in the editor's language."""
