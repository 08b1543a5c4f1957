"""Official letters: a template's words with the slots of a case or of the drafter become a letter's parts."""
