"""What a letter says, as rows: title, text, tables, closing."""
