"""Sources, chapters, dated values and rules: policy as it is written down."""
