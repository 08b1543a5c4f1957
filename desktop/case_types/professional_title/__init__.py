"""Professional titles (职称): who may apply for which, the five kinds of case, and the life of an application."""
