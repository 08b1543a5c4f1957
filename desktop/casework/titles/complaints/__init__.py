"""Re-checks, complaints, cancellations, and the integrity file."""
