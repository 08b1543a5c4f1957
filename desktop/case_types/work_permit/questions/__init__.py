"""The questions kinds of work permit share, subject by subject: a mixin model, its section, its cross-checks."""
