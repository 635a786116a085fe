"""The tests: whole conversations first, then the parts."""
