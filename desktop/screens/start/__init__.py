"""First start, signing in, the locked window."""
