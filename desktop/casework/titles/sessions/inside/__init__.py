"""What several verbs of sessions share."""
