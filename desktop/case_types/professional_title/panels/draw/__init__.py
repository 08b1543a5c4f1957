"""The draw of experts: chance from a seed, who is picked, the record by which anybody repeats it."""
