"""From a case to the bytes of a paper: its context, its number, its frozen evidence."""
