"""The encrypted engine: opening a connection, what is asserted of it, what its error codes mean."""
