"""The bot as a whole, on real input: real services, postcodes and words through a running server."""
