"""Professional titles (职称): who may apply for which, and the life of an application."""
