"""Which kind of case it is: a guided choice, what is on file answering where it can."""
