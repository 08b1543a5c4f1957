"""Who works here, and what the log says they did."""
