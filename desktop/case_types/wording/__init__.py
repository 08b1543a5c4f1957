"""How papers of every kind call people, offices, days and outcomes."""
