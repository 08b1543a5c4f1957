"""Asking a person one thing: a password, a record, a reason, a step of a wizard."""
