"""The step to release 4: professional titles."""
