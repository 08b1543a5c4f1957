"""The window's notices: words from the book or the office, slots filled from the case, for every kind of case."""
