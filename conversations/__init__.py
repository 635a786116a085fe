"""What the bot can say, hear and make of it: the pure core, which does no input or output."""
