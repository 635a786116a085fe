"""The English of words in other languages, as the detector reads them; drafts, written by us and read by no native speaker yet."""
