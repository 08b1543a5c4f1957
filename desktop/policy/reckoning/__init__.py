"""Small evaluators of policy tables: points, ages, ladders; no case known."""
