"""What was told and cannot be true together: days, spans, hours; for the form and for bare facts alike."""
