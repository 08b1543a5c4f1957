"""The papers of a case: seen, issued, printed, voided."""
