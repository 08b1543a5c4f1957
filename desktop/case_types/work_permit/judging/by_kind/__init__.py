"""The conditions one kind of case has beside the basic ones, a file a kind."""
