"""公文: the list of letters by state, and the desk a letter is drafted, checked and signed at."""
