"""The chapters of talent services: checks of single facts, classes and programmes, what each gives, amounts, periods."""
