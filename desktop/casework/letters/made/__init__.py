"""How a letter is put together for the verbs: its ground, its draft, its sheet, its evidence."""
