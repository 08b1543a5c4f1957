"""roster: templates made, rosters tried dry and taken in, headless."""
