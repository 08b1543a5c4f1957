"""A batch of invented applicants lived through by the verbs officers use: for practice offices and the demo."""
