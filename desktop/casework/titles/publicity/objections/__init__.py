"""Objections to a name on a publicity: received, checked, answered."""
