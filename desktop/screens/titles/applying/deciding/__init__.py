"""A decision on many applicants of a batch, tried in the window before it is carried out."""
