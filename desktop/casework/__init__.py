"""What an officer does: one verb a file."""
