"""Themes: the codebooks, how answers are sorted into them, and the summary that is made of it."""
