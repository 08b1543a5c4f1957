"""Shapes of chapters about the kinds of application: which there are, and which task asks for which."""
