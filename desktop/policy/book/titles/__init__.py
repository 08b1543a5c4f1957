"""Chapters about professional titles (职称)."""
