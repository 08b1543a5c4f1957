"""One person's plan: every paper with its end, and what must be renewed before what."""
