"""How an application for a title is judged: who is barred, what is sought, ladders, proofs, days, other ways."""
