"""What was signed about cases: notices worded by the office, deliveries, corrections."""
