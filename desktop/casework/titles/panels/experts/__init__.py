"""The pool of experts (专家库): entered, imported, moved, shown to few."""
