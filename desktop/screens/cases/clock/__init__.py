"""The clock of a case on screen: in its head, and whole with every day counted."""
