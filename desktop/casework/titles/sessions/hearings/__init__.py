"""What is heard and marked."""
