"""收文: what came in, who deals with it until when, and what it answers."""
