"""What becomes of a permit: questions about its change, its end and its card."""
