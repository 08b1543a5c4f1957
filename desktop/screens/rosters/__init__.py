"""Taking in a firm's roster: the file, the dry run, what is decided, what came of it."""
