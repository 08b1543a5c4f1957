"""The step to release 5: what the file itself refuses about results."""
