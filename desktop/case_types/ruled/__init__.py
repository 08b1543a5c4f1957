"""What every family of kinds is made of: facts read strictly, conditions told from the book, papers listed from it."""
