"""What of professional titles is due: each thing once, with the place that answers it, to whoever may answer it."""
