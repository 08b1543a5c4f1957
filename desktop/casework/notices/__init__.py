"""The window's notices: which fit a case, the steps they take with them, their delivery and their wording."""
