"""Reads directories, postcodes and areas from files: checked row by row, kept all at once or not at all."""
