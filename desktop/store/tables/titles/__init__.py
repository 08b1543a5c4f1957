"""Professional titles: batches and who applies in them, committees and experts, sessions, what comes after."""
