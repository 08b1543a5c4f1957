"""What is found beside the rules: findings set otherwise by a signed act, and reasons for return."""
