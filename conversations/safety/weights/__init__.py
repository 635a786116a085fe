"""What was learned, a file for each language."""
