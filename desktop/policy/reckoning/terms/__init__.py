"""Terms and windows: counting with a proof, the terms each body promises, the deadlines of a case."""
