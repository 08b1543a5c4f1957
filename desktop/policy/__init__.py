"""What the rules ask, on which day, by which clause."""
