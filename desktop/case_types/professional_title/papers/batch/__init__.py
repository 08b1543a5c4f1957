"""Papers about a batch, a session, a complaint, the ledger: drawn from frozen values alone."""
