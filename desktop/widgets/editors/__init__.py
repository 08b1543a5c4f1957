"""The closed list of editors, one for each kind of question."""
