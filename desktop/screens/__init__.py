"""What the officer sees: one file a page."""
