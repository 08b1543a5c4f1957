"""One person's plan as a value, and the renewal sheet printed from it."""
