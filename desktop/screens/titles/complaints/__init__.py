"""投诉复核: re-checks, complaints, cancellations, the integrity file."""
