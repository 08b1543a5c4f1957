"""What the verbs about complaints share."""
