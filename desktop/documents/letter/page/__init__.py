"""The sheets a letter stands on: how they are filled, what is printed round the text."""
