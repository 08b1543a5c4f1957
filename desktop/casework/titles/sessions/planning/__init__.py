"""A session is planned: its list, its schedule."""
