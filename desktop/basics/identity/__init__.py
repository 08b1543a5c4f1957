"""Check digits and machine-readable lines of the numbers a window sees."""
