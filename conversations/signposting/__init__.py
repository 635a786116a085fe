"""Signposting: which services fit a need, how near they are, and what had to be relaxed to find them."""
