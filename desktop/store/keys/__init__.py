"""The key file: the data key wrapped once for each person and once for the paper recovery code."""
