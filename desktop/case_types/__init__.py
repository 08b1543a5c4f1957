"""The kinds of case: questions, layout, facts, papers; declarations only."""
