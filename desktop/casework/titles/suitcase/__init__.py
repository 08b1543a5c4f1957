"""The suitcase (会议箱): a session leaves on a laptop as a sealed, signed file and comes back with its result."""
