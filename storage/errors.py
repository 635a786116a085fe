"""What can go wrong with the database, in words for whoever runs it."""


class StorageError(Exception):
    """Something that the database could not do."""


class DatabaseUnavailable(StorageError):
    """The database did not answer: locked, full, restarting or out of reach. Nothing was kept; it may be tried again."""


class StaleProgress(StorageError):
    """Another turn of the same participant was saved first; this one must be handled again from its result."""


class NotMigrated(StorageError):
    """The tables are older or newer than this version of the program; run: python -m bot migrate."""


class BadFile(StorageError):
    """The file cannot be imported, and nothing was changed."""
