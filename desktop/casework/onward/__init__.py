"""From one case to the next: what a decision leaves on a person's line, and what a new case begins with."""
