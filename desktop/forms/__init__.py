"""Questions, where they stand, and answers while unfinished."""
