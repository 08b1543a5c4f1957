"""The facts the rules may ask for, subject by subject; an absent fact is unknown, never \"no\"."""
