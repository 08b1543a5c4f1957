"""Files that leave the office sealed and signed, and come back."""
