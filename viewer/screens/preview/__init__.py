"""What an editor sees beside a preview: the problems of the folder, and the lines they are in."""
