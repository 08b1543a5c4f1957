"""The end of a session and its minutes."""
