"""Lines, tables and pages of a paper: our own layout, since the stock one breaks Chinese lines wrongly."""
