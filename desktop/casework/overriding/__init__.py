"""Setting a verdict aside by a signed act, and taking that back."""
