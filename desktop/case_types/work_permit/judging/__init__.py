"""How a work permit is judged: class, conditions, headline, the nearest way to a better class."""
