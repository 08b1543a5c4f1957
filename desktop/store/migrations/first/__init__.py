"""Step 1: the shape of release 1, frozen word for word."""
