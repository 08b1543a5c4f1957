"""The chapters of talent services: checks of facts, classes and programmes, what each gives, amounts, periods."""
