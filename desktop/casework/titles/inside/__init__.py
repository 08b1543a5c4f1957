"""What several verbs about titles share."""
