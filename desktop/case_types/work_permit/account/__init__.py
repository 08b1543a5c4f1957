"""The employer's own account in the system of work permits: questions, judgement, form."""
