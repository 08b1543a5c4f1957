"""Days drawn as months."""
