"""The encrypted engine: how a connection is opened, what is asserted of it, and what its error codes mean to a person."""
