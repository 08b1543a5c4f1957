"""How residence is judged: conditions every kind shares, those of each ground, and the term that may be asked for."""
