"""The papers of talent services: the application drawn from the form itself, and the papers of article 5."""
