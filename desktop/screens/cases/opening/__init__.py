"""Finding or making the person and the employer, and opening the case."""
