"""Work of at most 90 days: its questions and its judgement."""
