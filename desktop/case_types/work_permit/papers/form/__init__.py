"""The application form: its blocks, and the frame that puts them together for a kind of case."""
