"""What leaves and what comes back, and the keys."""
