"""The clock of a case: pauses, the one extension, deadlines with their proofs."""
