"""The ledger of titles: who holds which."""
