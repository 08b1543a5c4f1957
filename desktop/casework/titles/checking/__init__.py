"""What is found of the applicants of a batch, what is decided of many at once, and how their employer is told."""
