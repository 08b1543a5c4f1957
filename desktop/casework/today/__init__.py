"""What waits for the officer this morning."""
