"""What the verbs of direct reports share: the halves as they stand, their packets."""
