"""How a promise lives, inside the deeds of its verbs: what is offered, what bars it, how it lapses, what is checked."""
