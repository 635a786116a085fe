"""The catalogues in locales/: what is in them, who has read them, and how they are kept up to date and changed."""
