"""What the verbs of bundles share."""
