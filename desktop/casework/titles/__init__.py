"""Professional titles: batches, publicity, committees, sessions, and what comes after."""
