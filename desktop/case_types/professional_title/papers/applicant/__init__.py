"""The papers of one applicant, F01 to F06, F09 and F16 to F18, all from the one entry."""
