"""Where the papers' values come from, and how they are drawn."""
