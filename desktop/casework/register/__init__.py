"""The two books of numbers: what was issued and where it went, what came in; as paper and sheet."""
